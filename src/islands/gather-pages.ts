/**
 * Brings the other pages of a long list into the one that is read, so that a filter or another order speaks of the
 * whole list. A page names its neighbours (`data-previous`, `data-next`) and its lists (`data-list`), whose members go to
 * the list of the same name here. Where a page cannot be fetched it stays named, and so does the pager.
 */
export function gatherPages(pages: HTMLElement): Promise<void> {
  const under = underWay.get(pages) ?? gather(pages).finally(() => underWay.delete(pages));
  underWay.set(pages, under);
  return under;
}

const underWay = new WeakMap<HTMLElement, Promise<void>>();

async function gather(pages: HTMLElement): Promise<void> {
  pages.setAttribute('aria-busy', 'true');
  try {
    for (const way of ['previous', 'next'] as const) await walk(pages, way);
    document.querySelector('.pager')?.remove();
  } finally {
    pages.removeAttribute('aria-busy');
  }
}

async function walk(pages: HTMLElement, way: 'previous' | 'next'): Promise<void> {
  for (let address = pages.dataset[way]; address !== undefined; address = pages.dataset[way]) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    takeNotes(page);
    for (const list of pages.querySelectorAll<HTMLElement>('[data-list]')) {
      const more = page.querySelector(`[data-list="${list.dataset['list']}"]`)?.children ?? [];
      if (way === 'next') list.append(...more);
      else list.prepend(...more);
      const section = list.closest('section');
      if (section !== null && list.childElementCount > 0) section.hidden = false;
    }
    const further = page.querySelector<HTMLElement>('filter-list')?.dataset[way];
    if (further === undefined) delete pages.dataset[way];
    else pages.dataset[way] = further;
  }
}

/** Each page numbers its sources for itself: the notes of `page` join those here, and its marks take their numbers. */
function takeNotes(page: Document): void {
  const here = document.querySelector('#notes ol');
  if (here === null) return;
  const sourceOf = (note: Element) => note.querySelector('a')?.getAttribute('href') ?? '';
  const known = new Map([...here.children].map((note) => [sourceOf(note), note.id]));
  const ids = new Map<string, string>();
  for (const note of page.querySelectorAll('#notes li')) {
    const id = known.get(sourceOf(note)) ?? `note-${here.childElementCount + 1}`;
    ids.set(`#${note.id}`, `#${id}`);
    if (known.has(sourceOf(note))) continue;
    note.id = id;
    here.append(note);
  }
  for (const marks of page.querySelectorAll('.marks')) {
    const links = [...marks.querySelectorAll<HTMLAnchorElement>('a[role=doc-noteref]')];
    for (const link of links) {
      link.hash = ids.get(link.hash) ?? link.hash;
      link.textContent = link.hash.replace('#note-', '');
    }
    marks.prepend(...links.sort((a, b) => Number(a.textContent) - Number(b.textContent)));
  }
}
