import { parseNumber } from '../core/instrument/number.ts';
import { type LookupMatch, lookup } from '../core/lookup/lookup.ts';
import { indexForLookup, type LookupIndex } from '../core/lookup/lookup-index.ts';
import { type Answers, answerQuery } from '../search/answer.ts';
import { type Facets, type Filters, type PagesFile, readFacets } from '../search/facets.ts';
import { type FullTextEngine, firstReach } from '../search/full-text.ts';
import { buildNameIndex, type Named, type NameIndex } from '../search/name-index.ts';
import type { NameRow } from '../search/names-file.ts';
import { type FiledEntry, type RegisterFile, readEntries, type TitlesFile } from '../search/register-file.ts';
import { fetchJson } from './fetch-json.ts';
import { openFilters, type SearchFilters } from './search-filters.ts';
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

/** An answer as it is shown: what the register says to the number, then names and texts. */
interface Shown {
  readonly numbered: readonly FiledEntry[];
  readonly answers: Answers;
  readonly loaded: Loaded;
}

/**
 * The answers under the search box: the register's numbers, names of all kinds, then the full text by provision.
 * The question and its filters stand in the address, so that an answer can be sent on and gone back to.
 */
class SearchResults extends HTMLElement {
  #loaded: Promise<Loaded> | undefined;
  #facets: Promise<Facets | null> | undefined;
  #filters: SearchFilters | undefined;
  #asked = 0;
  #text = '';
  #read = firstReach.read;
  #found: Answers['found'] = { names: [], pages: [] };

  connectedCallback(): void {
    const input = document.querySelector<HTMLInputElement>('.code-box.page input');
    const form = this.querySelector('form');
    const address = new URLSearchParams(location.search);
    if (form !== null) this.#filters = openFilters(form, address);
    let timer: ReturnType<typeof setTimeout> | undefined;
    input?.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(timer);
      timer = setTimeout(() => void this.#ask(input.value), 180);
    });
    input?.addEventListener('compositionend', () => void this.#ask(input.value));
    form?.addEventListener('change', () => void this.#ask(this.#text));
    for (const turning of ['focusin', 'pointerenter'])
      form?.addEventListener(turning, () => void this.#countChoices(), { once: true });
    this.querySelector('.search-more')?.addEventListener('click', () => {
      this.#read += firstReach.read;
      void this.#ask(this.#text);
    });
    const query = address.get('q') ?? '';
    if (query.trim() !== '') void this.#ask(query);
  }

  async #ask(text: string): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    if (text !== this.#text) this.#read = firstReach.read;
    this.#text = text;
    const filters = this.#filters?.chosen() ?? {};
    this.#remember(text, filters);
    if (text.trim() === '') {
      this.#show(text, null);
      return;
    }
    try {
      const shown = await this.#answer(text, filters);
      if (mine === this.#asked) this.#show(text, shown);
    } catch (error) {
      // The network went away while somebody was typing: the page says so, and the next key tries again.
      console.info('the search files cannot be fetched', error);
      this.#loaded = undefined;
      this.#facets = undefined;
      const state = this.querySelector('.search-state');
      if (mine !== this.#asked || state === null) return;
      state.textContent = this.dataset.offline ?? '';
      this.dataset.answered = text;
    }
  }

  async #answer(text: string, filters: Filters): Promise<Shown> {
    this.#loaded ??= this.#load();
    const loaded = await this.#loaded;
    const filtered = Object.keys(filters).length > 0;
    const facets = filtered ? await this.#openFacets() : null;
    const fits = (path: string | undefined): boolean =>
      !filtered || (path !== undefined && facets?.fits(path, filters) === true);
    const answers = await answerQuery(text, {
      index: loaded.names,
      engine: loaded.engine,
      language: this.dataset.language === 'vi' ? 'vi' : 'en',
      urlOf: this.#urlOf,
      acceptsName: (url) => fits(this.#pathOf(url)),
      reach:
        filtered || this.#read !== firstReach.read
          ? { accepts: (page) => fits(facets?.pathOf(page)), read: this.#read }
          : firstReach,
    });
    const found = /\d/u.test(text) ? lookup(text, loaded.numbers).matches : [];
    const numbered = found
      .filter(isNumberMeant)
      .map(({ entry }) => entry)
      .filter(({ id }) => fits(`instruments/${id}`));
    // Who types a whole number means that number: names and texts that share some of its letters are no answer.
    const number = parseNumber(text);
    const whole = number.ok && number.value.form !== 'short';
    const kept = whole ? answers.answers.filter(({ text: hit }) => (hit?.rank ?? 0) >= 2) : answers.answers;
    const urls = new Set(numbered.map(({ id }) => `${this.dataset.home}instruments/${id}/`));
    return {
      numbered,
      answers: { ...answers, answers: kept.filter(({ url }) => !urls.has(url)) },
      loaded,
    };
  }

  readonly #urlOf = ({ folder, id }: Named): string =>
    `${this.dataset.home}${folder === 'sessions' ? 'study' : folder}/${id}/`;

  #pathOf(url: string): string {
    return url.slice(this.dataset.home?.length ?? 1).replace(/\/$/u, '');
  }

  #fetch<T>(name: string): Promise<T> {
    return fetchJson<T>(`${this.dataset.files ?? '/'}${name}`);
  }

  async #load(): Promise<Loaded> {
    const [register, titles, rows, engine] = await Promise.all([
      this.#fetch<RegisterFile>('register.json'),
      this.#fetch<TitlesFile>('titles.json'),
      this.#fetch<NameRow[]>('names.json'),
      this.#openEngine(`${this.dataset.files ?? '/'}pagefind/pagefind.js`),
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

  async #openFacets(): Promise<Facets | null> {
    const { entries, engine } = await (this.#loaded ??= this.#load());
    if (engine === null) return null;
    this.#facets ??= this.#fetch<PagesFile>(`pagefind/pages.${this.dataset.language}.json`).then((file) =>
      readFacets(file, entries),
    );
    return this.#facets;
  }

  /** The counts beside the choices, fetched once somebody turns to the filters. */
  async #countChoices(): Promise<void> {
    const facets = await this.#openFacets().catch(() => null);
    if (facets === null) return;
    const paths = [
      ...this.#found.names.map((url) => this.#pathOf(url)),
      ...this.#found.pages.flatMap((page) => facets.pathOf(page) ?? []),
    ];
    this.#filters?.show(facets.count(paths, this.#filters.chosen()));
  }

  #remember(text: string, filters: Filters): void {
    const parameters = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...filters });
    const query = parameters.size === 0 ? '' : `?${parameters}`;
    if (query === location.search) return;
    try {
      history.replaceState(null, '', `${location.pathname}${query}`);
    } catch {
      // Safari takes a hundred addresses in half a minute; the next pause brings this one up to date.
    }
  }

  #show(text: string, shown: Shown | null): void {
    const [form, state, list, empty, more] = [
      this.querySelector('form'),
      this.querySelector('.search-state'),
      this.querySelector('.search-list'),
      this.querySelector<HTMLElement>('.search-empty'),
      this.querySelector<HTMLElement>('.search-more'),
    ];
    if (form === null || state === null || list === null || empty === null || more === null) return;
    const lines = (shown?.answers.answers ?? []).slice(0, 28 + this.#read);
    const word = (kind: string, id: string): string =>
      this.querySelector('template')?.content.querySelector(`[data-${kind}="${id}"]`)?.textContent ?? id;
    const context = {
      home: this.dataset.home ?? '/',
      language: this.dataset.language ?? 'vi',
      label: (folder: string): string => word('folder', folder),
      signWord: (sign: string): string => word('sign', sign),
      entryOf: (id: string): FiledEntry | undefined => shown?.loaded.entries.get(id),
      known: this.dataset.known ?? '',
      named: this.dataset.named ?? '',
    };
    list.replaceChildren(
      ...(shown?.numbered ?? []).map((entry) => showNumber(entry, context)),
      ...showAnswers(lines, context),
    );
    const count = lines.length + (shown?.numbered.length ?? 0);
    form.hidden = shown === null || shown.loaded.engine === null;
    empty.hidden = shown === null || count > 0;
    more.hidden = shown?.answers.more !== true || lines.length === 0;
    state.textContent = shown === null ? '' : this.#sentences(text, shown, count).join(' ');
    this.#found = shown?.answers.found ?? { names: [], pages: [] };
    if (this.#facets !== undefined) void this.#countChoices();
    this.dataset.answered = text;
  }

  #sentences(text: string, { answers, loaded }: Shown, count: number): readonly string[] {
    const fill = (sentence = '', values: Record<string, string>): string =>
      sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
    const { count: counted, first, none, translated, readAs, noText: without } = this.dataset;
    const sentence = count === 0 ? none : answers.more ? first : counted;
    return [
      fill(sentence, { count: String(count), query: text.trim().slice(0, 80) }),
      ...(answers.readAs === null ? [] : [fill(readAs, { query: answers.readAs })]),
      ...answers.translated.map(({ from, to }) => fill(translated, { from, to })),
      ...(loaded.engine === null ? [without ?? ''] : []),
    ];
  }
}

/** A number among words that its titles lack, and without a kind, is a number of days or of people: no serial. */
const isNumberMeant = ({ why: { by, missed } }: LookupMatch<FiledEntry>): boolean =>
  missed.length === 0 || by.length > 1;

customElements.define('search-results', SearchResults);
