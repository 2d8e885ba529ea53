import { make, type Say } from './elements.ts';
import { type GraphData, rowIdOf } from './graph-data.ts';
import type { Matches } from './matching.ts';
import { stateWordOf } from './node-names.ts';

/** Rows that are added at a time: some more than the frame of the list shows. */
const pageSize = 40;
/** Pixels from the end of the list at which the next rows come. */
const nearEnd = 400;

/** The list beside the canvas: the same nodes in the same order, for those who read instead of look. */
export class NodeList {
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #data: GraphData;
  readonly #say: Say;
  #nodes: readonly number[] = [];
  #shown = 0;
  #selected = -1;

  constructor(
    list: HTMLOListElement,
    more: HTMLButtonElement,
    data: GraphData,
    say: Say,
    signal: AbortSignal,
  ) {
    this.#list = list;
    this.#more = more;
    this.#data = data;
    this.#say = say;
    const grow = (): void => {
      const first = this.#shown;
      this.#grow();
      this.#list.children[first]?.querySelector('a')?.focus();
    };
    more.addEventListener('click', grow, { signal });
    list.addEventListener('scroll', () => this.#growNearEnd(), { signal, passive: true });
  }

  show({ has }: Matches): void {
    this.#nodes = Array.from(has.keys()).filter((node) => has[node] === 1);
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#grow();
  }

  /** Marks a node as chosen and brings its row into sight, growing the list as far as needed. */
  select(node: number): void {
    this.#list.querySelector('[aria-current]')?.removeAttribute('aria-current');
    this.#selected = node;
    const place = this.#nodes.indexOf(node);
    while (place >= this.#shown && this.#shown < Math.min(this.#nodes.length, 2_000)) this.#grow();
    const row = place < 0 ? undefined : this.#list.children[place];
    row?.querySelector('a')?.setAttribute('aria-current', 'true');
    if (row instanceof HTMLElement) this.#list.scrollTop = row.offsetTop - this.#list.clientHeight / 2;
  }

  #growNearEnd(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    if (this.#shown < this.#nodes.length && scrollHeight - scrollTop - clientHeight < nearEnd) this.#grow();
  }

  #grow(): void {
    const next = this.#nodes.slice(this.#shown, this.#shown + pageSize);
    this.#list.append(...next.map((node) => this.#row(node)));
    this.#shown += next.length;
    const rest = this.#nodes.length - this.#shown;
    this.#more.hidden = rest === 0;
    this.#more.textContent = this.#say('list.more', { count: rest });
  }

  #row(node: number): HTMLLIElement {
    const data = this.#data;
    const link = make('a', { href: `#${rowIdOf(data.idOf(node))}` }, make('b', {}, data.nameOf(node)));
    if (node === this.#selected) link.setAttribute('aria-current', 'true');
    const date = data.writeDate(node) || this.#say('date.unknown');
    const facts = [date, stateWordOf(data, node, this.#say)].filter(Boolean).join(' · ');
    link.append(make('span', { class: 'fine soft' }, ` ${facts}`));
    const title = data.titleOf(node);
    if (title !== '') link.append(make('span', { class: 'fine soft row-title' }, title));
    return make('li', {}, link);
  }
}
