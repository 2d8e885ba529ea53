import { findIn, make, type Say } from './elements.ts';
import type { GraphData } from './graph-data.ts';
import { chooseNode } from './node-choice.ts';

export type PathEnd = 'from' | 'to';

/** Two fields that each lead to one node; where words mean several, they are offered as buttons and nothing is guessed. */
export class PathForm {
  readonly #form: HTMLFormElement;
  readonly #data: GraphData;
  readonly #say: Say;
  readonly #changed: () => void;
  readonly ends: { from: number; to: number } = { from: -1, to: -1 };

  constructor(form: HTMLFormElement, data: GraphData, say: Say, changed: () => void, signal: AbortSignal) {
    this.#form = form;
    this.#data = data;
    this.#say = say;
    this.#changed = changed;
    form.hidden = false;
    const submit = (event: Event): void => {
      event.preventDefault();
      changed();
    };
    form.addEventListener('submit', submit, { signal });
    for (const end of ['from', 'to'] as const) {
      const field = this.#field(end);
      field.addEventListener('input', () => this.#suggest(end), { signal });
      const read = (): void => {
        this.#read(end);
        changed();
      };
      field.addEventListener('change', read, { signal });
    }
    findIn(form, 'input[type=checkbox]').addEventListener('change', () => changed(), { signal });
  }

  get throughArticles(): boolean {
    return this.#form.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked ?? false;
  }

  set throughArticles(checked: boolean) {
    findIn<HTMLInputElement>(this.#form, 'input[type=checkbox]').checked = checked;
  }

  /** Takes an end from an address: an id, else words that are read as if they had been typed; what is not found is said. */
  take(end: PathEnd, words: string | null): void {
    const node = words === null ? -1 : this.#data.placeOf(words);
    this.set(end, node);
    if (words === null || node !== -1) return;
    this.#field(end).value = words;
    this.#read(end);
  }

  /** Sets an end to a node, -1 to clear it, and writes its name into the field. */
  set(end: PathEnd, node: number): void {
    this.ends[end] = node;
    this.#field(end).value = node < 0 ? '' : this.#data.nameOf(node);
    this.#choices(end).replaceChildren();
  }

  /** Puts the cursor where a number is still wanted. */
  ask(end: PathEnd): void {
    this.#field(end).focus();
  }

  #field(end: PathEnd): HTMLInputElement {
    const field = this.#form.elements.namedItem(end);
    if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${end} in the form of paths`);
    return field;
  }

  #choices(end: PathEnd): HTMLElement {
    return findIn(this.#form, `[data-choices=${end}]`);
  }

  #suggest(end: PathEnd): void {
    const list = this.#form.querySelector('datalist');
    const choice = chooseNode(this.#data, this.#field(end).value);
    const nodes = choice.status === 'several' ? choice.nodes : choice.status === 'one' ? [choice.node] : [];
    list?.replaceChildren(
      ...nodes.map((node) => make('option', { value: this.#data.idOf(node) }, this.#describe(node))),
    );
  }

  #read(end: PathEnd): void {
    const { value } = this.#field(end);
    const choice = value.trim() === '' ? ({ status: 'none' } as const) : chooseNode(this.#data, value);
    if (choice.status === 'one') this.set(end, choice.node);
    else {
      this.ends[end] = -1;
      const nodes = choice.status === 'several' ? choice.nodes : [];
      const said =
        value.trim() === '' ? [] : [this.#say(nodes.length === 0 ? 'choice.none' : 'choice.several')];
      this.#choices(end).replaceChildren(
        ...said,
        ...nodes.map((node) => {
          const button = make('button', { type: 'button' }, this.#describe(node));
          button.addEventListener('click', () => {
            this.set(end, node);
            this.#changed();
            this.#field(end).focus();
          });
          return button;
        }),
      );
    }
  }

  #describe(node: number): string {
    const title = this.#data.titleOf(node);
    return [
      this.#data.nameOf(node),
      this.#data.writeDate(node),
      title.length > 70 ? `${title.slice(0, 69)}…` : title,
    ]
      .filter(Boolean)
      .join(', ');
  }
}
