import { parseNumber } from '../core/instrument/number.ts';
import { lookup } from '../core/lookup/lookup.ts';
import { indexForLookup, type LookupIndex } from '../core/lookup/lookup-index.ts';
import { type Answer, type Answers, answerQuery } from '../search/answer.ts';
import type { Filters, FullTextEngine } from '../search/full-text.ts';
import { buildNameIndex, type Named, type NameIndex } from '../search/name-index.ts';
import type { NameRow } from '../search/names-file.ts';
import { type FiledEntry, type RegisterFile, readEntries, type TitlesFile } from '../search/register-file.ts';
import { showAnswers, showNumber } from './search-lines.ts';

interface Loaded {
  readonly names: NameIndex;
  readonly numbers: LookupIndex<FiledEntry>;
  readonly entries: ReadonlyMap<string, FiledEntry>;
  readonly engine: FullTextEngine | null;
}

/** Pagefind's module as far as it is used here; its options are set before the first search. */
interface PagefindModule extends FullTextEngine {
  readonly options: (options: object) => Promise<void>;
}

/**
 * The answers under the search box: the register's numbers, names of all kinds, then the full text by provision.
 * The question and its filters stand in the address, so that an answer can be sent on and gone back to.
 */
class SearchResults extends HTMLElement {
  #loaded: Promise<Loaded> | undefined;
  #asked = 0;

  connectedCallback(): void {
    const input = document.querySelector<HTMLInputElement>('.code-box.page input');
    const form = this.querySelector('form');
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form?.elements.namedItem(name);
      if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
        field.value = value;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    input?.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(timer);
      timer = setTimeout(() => void this.#ask(input.value), 180);
    });
    input?.addEventListener('compositionend', () => void this.#ask(input.value));
    form?.addEventListener('change', () => void this.#ask(input?.value ?? ''));
    form?.addEventListener('submit', (event) => event.preventDefault());
    const query = new URLSearchParams(location.search).get('q') ?? '';
    if (query.trim() !== '') void this.#ask(query);
  }

  async #ask(text: string): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    const filters = this.#filters();
    this.#remember(text, filters);
    if (text.trim() === '') {
      this.#show(text, null, []);
      return;
    }
    this.#loaded ??= this.#load();
    const { names, numbers, entries, engine } = await this.#loaded;
    const found = /\d/u.test(text) ? lookup(text, numbers) : null;
    const answers = await answerQuery(
      text,
      names,
      engine,
      this.dataset.language === 'vi' ? 'vi' : 'en',
      this.#urlOf,
      filters,
    );
    if (mine !== this.#asked) return;
    const numbered = Object.keys(filters).length > 0 ? [] : (found?.matches ?? []).map(({ entry }) => entry);
    // Who types a whole number means that number: names and texts that share some of its letters are no answer.
    const number = parseNumber(text);
    const whole = number.ok && number.value.form !== 'short';
    const kept = whole
      ? { ...answers, answers: answers.answers.filter((answer) => (answer.text?.rank ?? 0) >= 2) }
      : answers;
    this.#show(text, kept, numbered, engine === null, entries);
  }

  readonly #urlOf = ({ folder, id }: Named): string =>
    `${this.dataset.home}${folder === 'sessions' ? 'study' : folder}/${id}/`;

  async #load(): Promise<Loaded> {
    const files = this.dataset.files ?? '/';
    const read = async <T>(name: string): Promise<T> => (await fetch(`${files}${name}`)).json() as Promise<T>;
    const [register, titles, rows, engine] = await Promise.all([
      read<RegisterFile>('register.json'),
      read<TitlesFile>('titles.json'),
      read<NameRow[]>('names.json'),
      this.#openEngine(`${files}pagefind/pagefind.js`),
    ]);
    const entries = readEntries(register, titles);
    return {
      names: buildNameIndex(entries, rows),
      numbers: indexForLookup(entries),
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      engine,
    };
  }

  /** Pagefind, or null where it cannot be had (a copy opened without a server): names and numbers still answer. */
  async #openEngine(address: string): Promise<FullTextEngine | null> {
    try {
      const engine = (await import(/* @vite-ignore */ address)) as PagefindModule;
      await engine.options({ ranking: { termSimilarity: 4, metaWeights: { title: 5, k: 8, p: 1, d: 0.2 } } });
      return engine;
    } catch (error) {
      console.info('the full-text index cannot be opened', error);
      return null;
    }
  }

  #filters(): Filters {
    const form = this.querySelector('form');
    const chosen = form === null ? [] : [...new FormData(form)].filter(([, value]) => value !== '');
    return Object.fromEntries(chosen.map(([name, value]) => [name, String(value)]));
  }

  #remember(text: string, filters: Filters): void {
    const parameters = new URLSearchParams({
      ...(text === '' ? {} : { q: text }),
      ...(filters as Record<string, string>),
    });
    const query = parameters.size === 0 ? '' : `?${parameters}`;
    if (query !== location.search) history.replaceState(null, '', `${location.pathname}${query}`);
  }

  #show(
    text: string,
    answers: Answers | null,
    numbered: readonly FiledEntry[],
    noText = false,
    entries: ReadonlyMap<string, FiledEntry> = new Map(),
  ): void {
    const [form, state, list, empty] = [
      this.querySelector('form'),
      this.querySelector('.search-state'),
      this.querySelector('.search-list'),
      this.querySelector<HTMLElement>('.search-empty'),
    ];
    if (form === null || state === null || list === null || empty === null) return;
    const urls = new Set(numbered.map(({ id }) => `${this.dataset.home}instruments/${id}/`));
    const lines: readonly Answer[] = (answers?.answers ?? [])
      .filter(({ url }) => !urls.has(url))
      .slice(0, 40);
    const word = (kind: string, id: string): string =>
      this.querySelector('template')?.content.querySelector(`[data-${kind}="${id}"]`)?.textContent ?? id;
    const context = {
      home: this.dataset.home ?? '/',
      language: this.dataset.language ?? 'vi',
      label: (folder: string): string => word('folder', folder),
      signWord: (sign: string): string => word('sign', sign),
      entryOf: (id: string): FiledEntry | undefined => entries.get(id),
      known: this.dataset.known ?? '',
      named: this.dataset.named ?? '',
    };
    list.replaceChildren(
      ...numbered.map((entry) => showNumber(entry, context)),
      ...showAnswers(lines, context),
    );
    const count = lines.length + numbered.length;
    form.hidden = answers === null || noText;
    empty.hidden = answers === null || count > 0;
    state.textContent = answers === null ? '' : this.#sentences(text, answers, count, noText).join(' ');
    this.dataset.answered = text;
  }

  #sentences(text: string, answers: Answers, count: number, noText: boolean): readonly string[] {
    const fill = (sentence = '', values: Record<string, string>): string =>
      sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
    const { count: counted, none, translated, readAs, noText: without } = this.dataset;
    return [
      fill(count > 0 ? counted : none, { count: String(count), query: text.trim().slice(0, 80) }),
      ...(answers.readAs === null ? [] : [fill(readAs, { query: answers.readAs })]),
      ...answers.translated.map(({ from, to }) => fill(translated, { from, to })),
      ...(noText ? [without ?? ''] : []),
    ];
  }
}

customElements.define('search-results', SearchResults);
