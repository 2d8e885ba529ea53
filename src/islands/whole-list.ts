/**
 * Waits until all of a list is on this page. Most lists are; of a longer one the other pages are brought in, by a script
 * that comes only then. What cannot be had is asked for again at the next use.
 */
export async function wholeList(list: HTMLElement): Promise<void> {
  if (list.dataset['previous'] === undefined && list.dataset['next'] === undefined) return;
  try {
    const { gatherPages } = await import('./gather-pages.ts');
    await gatherPages(list);
  } catch (error) {
    // Offline, or a page that is no longer there: the reader has the pages that came, and the way to the others.
    console.warn(error);
  }
}
