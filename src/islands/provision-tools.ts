import { turnToProvision } from './cite-provision.ts';

/**
 * Three buttons that follow the reader from provision to provision: its address, its words with the reference, and the
 * box of citations turned to it. One set for the whole page; without it the label in the margin is still a link.
 */
class ProvisionTools {
  readonly #tools: HTMLElement;

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
    this.#tools.dataset['copied'] = sentences['copied'];
    this.#tools.dataset['failed'] = sentences['failed'];
  }

  follow(provision: Element): void {
    const foot = provision.querySelector('.provision-foot');
    if (foot === null || foot.contains(this.#tools)) return;
    foot.append(this.#tools);
    const [link, quote, cite] = this.#tools.querySelectorAll('button');
    if (link === undefined || quote === undefined || cite === undefined) return;
    const locator = provision.querySelector<HTMLAnchorElement>('.locator');
    const address = locator?.href ?? location.href;
    link.dataset['copy'] = address;
    quote.dataset['copy'] = quoteOf(provision, locator?.textContent ?? '', address);
    const place = locator?.textContent ?? '¶';
    const vietnamese = locator?.dataset['vi'] ?? place;
    const id = provision.getAttribute('data-provision') ?? '';
    cite.hidden = place === '¶';
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
  const prose = provision.querySelector('.prose')?.cloneNode(true) as HTMLElement;
  for (const mark of prose.querySelectorAll('.marks')) mark.remove();
  const words = prose.textContent.replace(/\s+/gu, ' ').trim();
  const reference =
    document.querySelector('.cite-line')?.textContent.trim().replace(/\.$/u, '') ?? document.title;
  const place = label === '¶' ? '' : `, ${label}`;
  return `“${words}” (${reference}${place}), ${address}`;
}

const box = document.querySelector<HTMLElement>('.cite-box .buttons');
const list = document.querySelector('#provisions');
if (box !== null && list !== null) {
  const tools = new ProvisionTools(box.dataset);
  const follow = ({ target }: Event) => {
    const provision = target instanceof Element ? target.closest('.provision') : null;
    if (provision !== null) tools.follow(provision);
  };
  list.addEventListener('pointerover', follow);
  list.addEventListener('focusin', follow);
  const aimed = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (aimed?.classList.contains('provision') === true) tools.follow(aimed);
}
