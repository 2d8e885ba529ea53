import {
  countChoices,
  type FilterRow,
  foldWords,
  isWanted,
  readWanted,
  splitWords,
  type Wanted,
} from './filter-rows.ts';
import { wholeList } from './whole-list.ts';

/**
 * Filters over rows that are in the page. The page is whole without it; with it, filters count, hide and stand in
 * the URL. A list on several pages is gathered first when a filter is used.
 */
class FilterList extends HTMLElement {
  #rows: (FilterRow & { readonly element: HTMLElement })[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const wanted = readWanted(new URLSearchParams(location.search), offeredBy(form));
    for (const [name, value] of wanted.values) selectOf(form, name).value = value;
    const words = form.querySelector<HTMLInputElement>('input[name=q]');
    if (words !== null) words.value = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
    const box = form.querySelector<HTMLInputElement>('input[name=wider]');
    if (box !== null) box.checked = new URLSearchParams(location.search).get('wider') !== '0';
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      // A word that Telex or Unikey is still putting together is no word yet.
      if (event instanceof InputEvent && event.isComposing) return;
      void this.#update(form);
    });
    form.addEventListener('compositionend', () => void this.#update(form));
    form.addEventListener('reset', () => setTimeout(() => void this.#update(form)));
    // The page comes with all its rows and counts: a long list costs nothing until it is filtered.
    if (isFiltered(readForm(form))) void this.#update(form);
    else tellCount(form, this.#total, this.#total);
  }

  /** Rows on all pages of the list. */
  get #total(): number {
    return Number(this.dataset['total'] ?? this.querySelectorAll('[data-f]').length);
  }

  async #update(form: HTMLFormElement): Promise<void> {
    writeAddress(form);
    await wholeList(this);
    const wanted = readForm(form);
    if (this.querySelectorAll('[data-f]').length !== this.#rows.length) this.#rows = readRows(this);
    let count = 0;
    for (const row of this.#rows) {
      const shown = isWanted(row, wanted);
      row.element.hidden = !shown;
      if (shown) count += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('.duty-group')) {
      group.hidden = group.querySelector('[data-f]:not([hidden])') === null;
    }
    for (const section of this.querySelectorAll<HTMLElement>('section.advice')) {
      section.hidden = section.querySelector('[data-f]:not([hidden])') === null;
    }
    tellCount(form, count, this.#rows.length);
    const none = form.querySelector<HTMLElement>('.filter-none');
    if (none !== null) none.hidden = count > 0;
    for (const select of form.querySelectorAll('select'))
      showCounts(select, countChoices(this.#rows, wanted, select.name));
    this.dispatchEvent(new Event('filtered'));
  }
}

const readRows = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-f]')].map((element) => ({
    element,
    tokens: new Set((element.dataset['f'] ?? '').split(' ')),
    text: foldWords(element.textContent),
  }));

const isFiltered = ({ values, words }: Wanted): boolean => values.size + words.length > 0;

function tellCount(form: HTMLFormElement, count: number, total: number): void {
  const output = form.querySelector('output');
  if (output === null) return;
  output.textContent = (form.dataset['sentence'] ?? '')
    .replace('{count}', String(count))
    .replace('{total}', String(total));
  const reset = form.querySelector<HTMLElement>('[type=reset]');
  if (reset !== null) reset.hidden = !isFiltered(readForm(form));
}

const offeredBy = (form: HTMLFormElement): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...form.querySelectorAll('select')].map((select) => [
      select.name,
      new Set([...select.options].map(({ value }) => value).filter((value) => value !== '')),
    ]),
  );

function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`no filter ${name} in the form`);
  return field;
}

function readForm(form: HTMLFormElement): Wanted {
  const values = new Map<string, string>();
  for (const { name, value } of form.querySelectorAll('select')) if (value !== '') values.set(name, value);
  return {
    values,
    wider: readWider(form),
    words: splitWords(form.querySelector<HTMLInputElement>('input[name=q]')?.value ?? ''),
  };
}

/** The circles around each actor; none when the reader wants an actor's own duties alone. */
function readWider(form: HTMLFormElement): ReadonlyMap<string, readonly string[]> {
  const box = form.querySelector<HTMLInputElement>('input[name=wider]');
  if (box?.checked !== true) return new Map();
  const actors = form.querySelectorAll<HTMLOptionElement>('select[name=actor] option[data-wider]');
  return new Map(
    [...actors].map(({ value, dataset }) => [value, (dataset['wider'] ?? '').split(' ').filter(Boolean)]),
  );
}

/** The state of the filters stands in the URL, so that it can be sent and printed. */
function writeAddress(form: HTMLFormElement): void {
  const url = new URL(location.href);
  const box = form.querySelector<HTMLInputElement>('input[name=wider]');
  if (box?.checked === false) url.searchParams.set('wider', '0');
  else url.searchParams.delete('wider');
  for (const field of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[name=q]')) {
    if (field.value === '') url.searchParams.delete(field.name);
    else url.searchParams.set(field.name, field.value);
  }
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

function showCounts(select: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
  for (const option of select.options) {
    const { name } = option.dataset;
    if (name !== undefined) option.text = `${name} (${counts.get(option.value) ?? 0})`;
  }
}

customElements.define('filter-list', FilterList);

for (const button of document.querySelectorAll<HTMLButtonElement>('button.print')) {
  button.addEventListener('click', () => print());
}
