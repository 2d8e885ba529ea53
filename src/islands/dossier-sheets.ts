import { type DossierItem, readDossierItems } from './dossier-items.ts';

/**
 * A selection of instruments and provisions as sheets to be printed, taken from their own pages: no other data, so nothing
 * can differ from them. Ids get the instrument's id before them, since pages number their notes each from 1.
 */
class DossierSheets extends HTMLElement {
  connectedCallback(): void {
    const items = readDossierItems(location.search);
    for (const { instrument } of items) {
      const box = document.getElementById(`item-${instrument}`);
      if (box instanceof HTMLInputElement) box.checked = true;
    }
    if (items.length > 0) void this.#show(items);
  }

  async #show(items: readonly DossierItem[]): Promise<void> {
    const taken = await Promise.all(items.map((item) => takeSheet(this.dataset['home'] ?? '', item)));
    const sheets = taken.filter((sheet) => sheet !== null);
    const lost = items.filter((_, index) => taken[index] === null).map(({ instrument }) => instrument);
    const state = this.querySelector('[role=status]');
    if (state !== null && lost.length > 0)
      state.textContent = `${this.dataset['failed'] ?? ''} ${lost.join(', ')}`;
    const place = this.querySelector('.dossier-sheets');
    if (sheets.length > 1) place?.append(this.#contents(sheets));
    place?.append(...sheets);
    joinSheets(sheets, this.dataset['home'] ?? '');
  }

  #contents(sheets: readonly HTMLElement[]): HTMLElement {
    const contents = document.createElement('section');
    contents.className = 'dossier-contents';
    const heading = document.createElement('h2');
    heading.textContent = this.dataset['whole'] ?? '';
    const list = document.createElement('ol');
    for (const sheet of sheets) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `#${sheet.id}`;
      link.textContent = [...sheet.querySelectorAll('.head h2, .head .title')].map(plainWords).join(': ');
      item.append(link);
      list.append(item);
    }
    contents.append(heading, list);
    return contents;
  }
}

/** The words of a title without the marks of its sources. */
function plainWords(title: Element): string {
  const copy = title.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.marks, .doubt')) mark.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}

/** What of a page stands in a dossier, in its order. */
const parts =
  ':scope > :is(.head, .status-line, .sharers, .lead, #facts, #differ, #text, #provisions, #notes)';

async function takeSheet(home: string, { instrument, provisions }: DossierItem): Promise<HTMLElement | null> {
  const article = await fetchArticle(`${home}${instrument}/`);
  if (article === null) return null;
  const sheet = document.createElement('article');
  sheet.id = `dossier-${instrument}`;
  sheet.className = 'dossier-sheet';
  sheet.append(...[...article.querySelectorAll(parts)].map((part) => document.importNode(part, true)));
  if (provisions.length > 0 && !keepProvisions(sheet, new Set(provisions))) return null;
  for (const beside of sheet.querySelectorAll('.screen-only, button, form')) beside.remove();
  const title = sheet.querySelector('h1');
  const heading = document.createElement('h2');
  heading.className = title?.className ?? '';
  heading.append(...(title?.childNodes ?? []));
  title?.replaceWith(heading);
  for (const element of sheet.querySelectorAll('[id]')) element.id = `${instrument}--${element.id}`;
  for (const link of sheet.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `${home}${instrument}/${link.getAttribute('href') ?? ''}`);
  for (const labelled of sheet.querySelectorAll('[aria-labelledby]'))
    labelled.removeAttribute('aria-labelledby');
  return sheet;
}

/** A link to what stands in the dossier leads there, and needs no address on paper. */
function joinSheets(sheets: readonly HTMLElement[], home: string): void {
  const path = new URL(home, location.href).pathname;
  for (const link of sheets.flatMap((sheet) => [...sheet.querySelectorAll('a')])) {
    // Drawings have links too, and those know no parts of an address.
    if (!(link instanceof HTMLAnchorElement) || !link.pathname.startsWith(path)) continue;
    const instrument = link.pathname.slice(path.length).replace(/\/$/u, '');
    const place = link.hash === '' ? `dossier-${instrument}` : `${instrument}--${link.hash.slice(1)}`;
    if (document.getElementById(place) !== null) link.setAttribute('href', `#${place}`);
  }
}

/** Leaves the chosen provisions with what they stand in and what they hold; false when none of them is there. */
function keepProvisions(sheet: HTMLElement, chosen: ReadonlySet<string>): boolean {
  const all = [...sheet.querySelectorAll<HTMLElement>('.provision')];
  const wanted = all.filter(({ id }) => chosen.has(id));
  for (const provision of all) {
    const kept = wanted.some((one) => one.contains(provision) || provision.contains(one));
    if (!kept) provision.remove();
  }
  for (const list of sheet.querySelectorAll('#text, #provisions'))
    if (list.querySelector('.provision') === null) list.remove();
  return wanted.length > 0;
}

async function fetchArticle(address: string): Promise<Element | null> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return page.querySelector('main article');
  } catch {
    // Offline: the sheet is named as missing.
    return null;
  }
}

customElements.define('dossier-sheets', DossierSheets);
