import { turnToProvision } from './cite-provision.ts';
import { writeNoteOn } from './notes/start.ts';

/**
 * Buttons that follow the reader from provision to provision: its address, its words with the reference, the box of
 * citations turned to it, a note on it. One set for the whole page; without it the label in the margin is still a link.
 */
class ProvisionTools {
  readonly #tools: HTMLElement;
  readonly #note: HTMLButtonElement | undefined;

  constructor(sentences: DOMStringMap) {
    this.#tools = document.createElement('span');
    this.#tools.className = 'provision-tools';
    for (const [kind, word] of [
      ['link', sentences['copyLinkOf']],
      ['quote', sentences['copyQuoteOf']],
      ['cite', sentences['citeOf']],
    ]) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset['kind'] = kind;
      button.textContent = word ?? '';
      this.#tools.append(button);
    }
    const note = document.getElementById('my-notes')?.dataset['write'];
    if (note !== undefined) {
      this.#note = document.createElement('button');
      this.#note.type = 'button';
      this.#note.textContent = note;
      // Pressing it must not undo the selection that the note is about.
      this.#note.addEventListener('mousedown', (event) => event.preventDefault());
      this.#tools.append(this.#note);
    }
    this.#tools.dataset['copied'] = sentences['copied'];
    this.#tools.dataset['failed'] = sentences['failed'];
  }

  follow(provision: HTMLElement): void {
    const foot = provision.querySelector(
      ':scope > .provision-text > .provision-foot, :scope > .provision-foot',
    );
    if ((foot ?? provision) === this.#tools.parentElement) return;
    // A unit of a full text has no foot of its own; what it holds comes behind its own words.
    if (foot === null) provision.insertBefore(this.#tools, provision.querySelector(':scope > .unit'));
    else foot.append(this.#tools);
    const [link, quote, cite] = this.#tools.querySelectorAll('button');
    if (link === undefined || quote === undefined || cite === undefined) return;
    const locator = provision.querySelector<HTMLAnchorElement>('.locator');
    const address = locator?.href ?? location.href;
    link.dataset['copy'] = address;
    const place = locator?.dataset['place'] ?? locator?.textContent.trim() ?? '¶';
    quote.dataset['copy'] = quoteOf(provision, place, address);
    const vietnamese = locator?.dataset['vi'] ?? place;
    const id = provision.getAttribute('data-provision') ?? '';
    cite.hidden = place === '¶';
    if (this.#note !== undefined) this.#note.onclick = () => writeNoteOn(provision);
    cite.onclick = (event) => {
      // This button copies nothing itself: the page's copying must not take it for one that does.
      event.stopPropagation();
      const box = document.querySelector<HTMLElement>('.cite-box');
      if (box !== null) turnToProvision(box, { id, place, vietnamese });
    };
  }
}

/** “Words” (reference, label), address: what a paper needs. */
function quoteOf(provision: Element, label: string, address: string): string {
  // The words of what it holds are its words too; what stands beside them is not.
  const copy = provision.cloneNode(true) as HTMLElement;
  for (const beside of copy.querySelectorAll(
    '.marks, .provision-foot, .provision-tools, .own-note, .note-form, .printed-link, :scope > .locator',
  ))
    beside.remove();
  const words = copy.textContent.replace(/\s+/gu, ' ').trim();
  const reference =
    document.querySelector('.cite-line')?.textContent.trim().replace(/\.$/u, '') ?? document.title;
  const place = label === '¶' ? '' : `, ${label}`;
  return `“${words}” (${reference}${place}), ${address}`;
}

const box = document.querySelector<HTMLElement>('.cite-box .buttons');
const lists = document.querySelectorAll('#provisions, #text');
if (box !== null && lists.length > 0) {
  const tools = new ProvisionTools(box.dataset);
  const follow = ({ target }: Event) => {
    const provision = target instanceof Element ? target.closest<HTMLElement>('.provision') : null;
    if (provision !== null) tools.follow(provision);
  };
  for (const list of lists) {
    list.addEventListener('pointerover', follow);
    list.addEventListener('focusin', follow);
  }
  const aimed = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (aimed?.classList.contains('provision') === true) tools.follow(aimed);
}
