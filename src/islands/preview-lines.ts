/** What stands at the head of a page of an instrument or of a term. */
const headParts = ['.kicker', 'h1', '.head .title', '.page-lead', '.status-line > p'];
const longest = 400;

/**
 * What a link leads to, in a few lines: the head of the page, without its marks, and the words of the place on it; of a
 * place on this page its words alone. Nothing when it cannot be had: the link itself still tells the number.
 */
export async function readPreview(link: HTMLAnchorElement): Promise<readonly HTMLElement[]> {
  if (link.hash !== '' && link.pathname === location.pathname) return readPlace(document, link.hash);
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const head = headParts.flatMap((part) => page.querySelector<HTMLElement>(`article ${part}`) ?? []);
    return [...head.map(toLine), ...readPlace(page, link.hash)];
  } catch {
    // Offline.
    return [];
  }
}

function readPlace(page: Document, hash: string): readonly HTMLElement[] {
  const place = page.getElementById(decodeURIComponent(hash.slice(1)));
  const words = place?.matches('.provision, .unit') === true ? place.querySelector('.prose') : place;
  return words instanceof HTMLElement ? [toLine(words)] : [];
}

function toLine(part: HTMLElement): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const mark of copy.querySelectorAll('.marks, button')) mark.remove();
  const text = copy.textContent.replace(/\s+/gu, ' ').trim();
  const line = document.createElement('p');
  line.className = part.tagName === 'H1' ? 'instrument' : part.className;
  line.lang = part.closest<HTMLElement>('[lang]')?.lang ?? '';
  line.textContent = text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))} …` : text;
  return line;
}
