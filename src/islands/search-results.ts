import type { Answers } from '../search/answer.ts';
import type { Filters } from '../search/facets.ts';
import { firstReach } from '../search/full-text.ts';
import type { FiledEntry } from '../search/register-file.ts';
import type { OpenSearch, Shown } from './search-answer.ts';
import { openFilters, type SearchFilters } from './search-filters.ts';
import { type LineContext, showAnswers, showNumber } from './search-lines.ts';

/** Milliseconds after which somebody who waits is told that the search is under way. */
const patience = 400;

/**
 * The answers under the search box: the register's numbers, names of all kinds, then the full text by provision.
 * The question and its filters stand in the address, so that an answer can be sent on and gone back to.
 */
class SearchResults extends HTMLElement {
  #opened: Promise<OpenSearch> | undefined;
  /** Whether somebody has turned to the filters, which then carry counts. */
  #counted = false;
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
    const open = (): void => void this.#open().catch(() => undefined);
    input?.addEventListener('focus', open, { once: true });
    if (document.activeElement === input) open();
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
    const waiting = setTimeout(() => {
      if (mine === this.#asked) this.#tell(this.dataset.searching);
    }, patience);
    try {
      const search = await this.#open();
      const shown = await search.answer(text, filters, this.#read);
      if (mine === this.#asked) this.#show(text, shown);
    } catch (error) {
      // The network went away while somebody was typing: the page says so, and the next key tries again.
      console.info('the search files cannot be fetched', error);
      if (mine !== this.#asked) return;
      this.#tell(this.dataset.offline);
      this.dataset.answered = text;
    } finally {
      clearTimeout(waiting);
    }
  }

  #tell(sentence = ''): void {
    const state = this.querySelector('.search-state');
    if (state !== null) state.textContent = sentence;
  }

  /** What answers, fetched when somebody turns to the box. */
  #open(): Promise<OpenSearch> {
    const { home = '/', files = '/', language } = this.dataset;
    this.#opened ??= import('./search-answer.ts').then(({ openSearch }) =>
      openSearch({ home, files, language: language === 'vi' ? 'vi' : 'en' }),
    );
    this.#opened.catch(() => {
      this.#opened = undefined;
    });
    return this.#opened;
  }

  /** The counts beside the choices, fetched once somebody turns to the filters. */
  async #countChoices(): Promise<void> {
    this.#counted = true;
    const search = await this.#open().catch(() => null);
    const facets = (await search?.facets().catch(() => null)) ?? null;
    if (search === null || facets === null) return;
    const paths = [
      ...this.#found.names.map((url) => search.pathOf(url)),
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
    const [form, list, empty, more] = [
      this.querySelector('form'),
      this.querySelector('.search-list'),
      this.querySelector<HTMLElement>('.search-empty'),
      this.querySelector<HTMLElement>('.search-more'),
    ];
    if (form === null || list === null || empty === null || more === null) return;
    const lines = (shown?.answers.answers ?? []).slice(0, 28 + this.#read);
    const word = (kind: string, id: string): string =>
      this.querySelector('template')?.content.querySelector(`[data-${kind}="${id}"]`)?.textContent ?? id;
    const context: LineContext = {
      home: this.dataset.home ?? '/',
      language: this.dataset.language === 'en' ? 'en' : 'vi',
      label: (folder: string): string => word('folder', folder),
      signWord: (sign: string): string => word('sign', sign),
      entryOf: (id: string): FiledEntry | undefined => shown?.search.entryOf(id),
      known: this.dataset.known ?? '',
      named: this.dataset.named ?? '',
    };
    list.replaceChildren(
      ...(shown?.numbered ?? []).map((entry) => showNumber(entry, context)),
      ...showAnswers(lines, context),
    );
    const count = lines.length + (shown?.numbered.length ?? 0);
    form.hidden = shown === null || !shown.search.hasText;
    empty.hidden = shown === null || count > 0;
    more.hidden = shown?.answers.more !== true || lines.length === 0;
    this.#tell(shown === null ? '' : this.#sentences(text, shown, count).join(' '));
    this.#found = shown?.answers.found ?? { names: [], pages: [] };
    if (this.#counted) void this.#countChoices();
    this.dataset.answered = text;
  }

  #sentences(text: string, { answers, search }: Shown, count: number): readonly string[] {
    const fill = (sentence = '', values: Record<string, string>): string =>
      sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
    const { one, count: counted, first, none, translated, readAs, noText: without } = this.dataset;
    const whole = count === 1 ? one : counted;
    const sentence = count === 0 ? none : answers.more ? first : whole;
    return [
      fill(sentence, { count: String(count), query: text.trim().slice(0, 80) }),
      ...(answers.readAs === null ? [] : [fill(readAs, { query: answers.readAs })]),
      ...answers.translated.map(({ from, to }) => fill(translated, { from, to })),
      ...(search.hasText ? [] : [without ?? '']),
    ];
  }
}

customElements.define('search-results', SearchResults);
