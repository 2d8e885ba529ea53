import { parseNumber } from '../core/instrument/number.ts';
import { type LookupMatch, lookup } from '../core/lookup/lookup.ts';
import { indexForLookup, type LookupIndex } from '../core/lookup/lookup-index.ts';
import { type Answers, answerQuery } from '../search/answer.ts';
import { type Facets, type Filters, type PagesFile, readFacets } from '../search/facets.ts';
import { type FullTextEngine, firstReach } from '../search/full-text.ts';
import { buildNameIndex, type Named, type NameIndex } from '../search/name-index.ts';
import type { NameRow } from '../search/names-file.ts';
import { splitWords } from '../search/query.ts';
import { type FiledEntry, type RegisterFile, readEntries, type TitlesFile } from '../search/register-file.ts';
import { fetchJson } from './fetch-json.ts';

/** What the page tells: the address of its language's home, of the site's files, and its language. */
export interface SearchSetting {
  readonly home: string;
  readonly files: string;
  readonly language: 'vi' | 'en';
}

/** An answer as it is shown: what the register says to the number, then names and texts. */
export interface Shown {
  readonly numbered: readonly FiledEntry[];
  readonly answers: Answers;
  /** What answered. */
  readonly search: OpenSearch;
}

/** Pagefind's module as far as it is used here; its options are set before the first search. */
interface PagefindModule extends FullTextEngine {
  readonly options: (options: object) => Promise<void>;
}

/** Fetches what answers: the register, the names of all things, the full text. */
export async function openSearch(setting: SearchSetting): Promise<OpenSearch> {
  const [register, titles, rows, engine] = await Promise.all([
    fetchJson<RegisterFile>(`${setting.files}register.json`),
    fetchJson<TitlesFile>(`${setting.files}titles.json`),
    fetchJson<NameRow[]>(`${setting.files}names.json`),
    openEngine(`${setting.files}pagefind/pagefind.js`),
  ]);
  return new OpenSearch(setting, readEntries(register, titles), rows, engine);
}

/** Pagefind, or null where it cannot be had (a copy opened without a server): names and numbers still answer. */
async function openEngine(address: string): Promise<FullTextEngine | null> {
  try {
    const engine = (await import(/* @vite-ignore */ address)) as PagefindModule;
    await engine.options({ ranking: { termSimilarity: 4, metaWeights: { title: 5, k: 8, p: 1, d: 0.2 } } });
    return engine;
  } catch (error) {
    console.info('the full-text index cannot be opened', error);
    return null;
  }
}

/** The search with its files at hand: answers questions, and knows what each page is about. */
export class OpenSearch {
  readonly #setting: SearchSetting;
  readonly #names: NameIndex;
  readonly #numbers: LookupIndex<FiledEntry>;
  readonly #entries: ReadonlyMap<string, FiledEntry>;
  readonly #engine: FullTextEngine | null;
  #facets: Facets | undefined;

  constructor(
    setting: SearchSetting,
    entries: readonly FiledEntry[],
    rows: readonly NameRow[],
    engine: FullTextEngine | null,
  ) {
    this.#setting = setting;
    this.#names = buildNameIndex(entries, rows);
    this.#numbers = indexForLookup(entries);
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]));
    this.#engine = engine;
  }

  /** Whether texts answer too, or only numbers and names. */
  get hasText(): boolean {
    return this.#engine !== null;
  }

  entryOf(id: string): FiledEntry | undefined {
    return this.#entries.get(id);
  }

  /** Answers a question within the chosen filters; `read` pages of the full text are read. */
  async answer(text: string, filters: Filters, read: number): Promise<Shown> {
    const filtered = Object.keys(filters).length > 0;
    const facets = filtered ? await this.facets() : null;
    const fits = (path: string | undefined): boolean =>
      !filtered || (path !== undefined && facets?.fits(path, filters) === true);
    const answers = await answerQuery(text, {
      index: this.#names,
      engine: this.#engine,
      language: this.#setting.language,
      urlOf: this.#urlOf,
      acceptsName: (url) => fits(this.pathOf(url)),
      reach:
        filtered || read !== firstReach.read
          ? { accepts: (page) => fits(facets?.pathOf(page)), read }
          : firstReach,
    });
    const isCounted = splitWords(text).some((word) => /\d/u.test(word));
    const found = isCounted ? lookup(text, this.#numbers).matches : [];
    const numbered = found
      .filter(isNumberMeant)
      .map(({ entry }) => entry)
      .filter(({ id }) => fits(`instruments/${id}`));
    // Who types a whole number means that number: names and texts that share some of its letters are no answer.
    const number = parseNumber(text);
    const whole = number.ok && number.value.form !== 'short';
    const kept = whole ? answers.answers.filter(({ text: hit }) => (hit?.rank ?? 0) >= 2) : answers.answers;
    const urls = new Set(numbered.map(({ id }) => `${this.#setting.home}instruments/${id}/`));
    return {
      numbered,
      answers: { ...answers, answers: kept.filter(({ url }) => !urls.has(url)) },
      search: this,
    };
  }

  /** What the pages of the full text are about, fetched once somebody filters; null without a full text. */
  async facets(): Promise<Facets | null> {
    if (this.#engine === null) return null;
    const { files, language } = this.#setting;
    const file = await fetchJson<PagesFile>(`${files}pagefind/pages.${language}.json`);
    this.#facets ??= readFacets(file, this.#entries);
    return this.#facets;
  }

  /** The path of an address under the home of its language, without a slash at the end. */
  pathOf(url: string): string {
    return url.slice(this.#setting.home.length).replace(/\/$/u, '');
  }

  readonly #urlOf = ({ folder, id }: Named): string =>
    `${this.#setting.home}${folder === 'sessions' ? 'study' : folder}/${id}/`;
}

/** A number among words that its titles lack, and without a kind, is a number of days or of people: no serial. */
const isNumberMeant = ({ why: { by, missed } }: LookupMatch<FiledEntry>): boolean =>
  missed.length === 0 || by.length > 1;
