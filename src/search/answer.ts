import { foldVietnamese } from '../core/text/fold.ts';
import type { Filters, FullTextEngine, TextHit } from './full-text.ts';
import { searchText } from './full-text.ts';
import type { Named, NameHit, NameIndex } from './name-index.ts';
import { type Query, readQuery, splitWords, undoubleTelex } from './query.ts';

/** One line of the answer: a thing with a name, a page that holds the words, or both in one. */
export interface Answer {
  readonly item: Named | null;
  readonly url: string;
  readonly name: string | null;
  readonly text: TextHit | null;
}

export interface Answers {
  readonly answers: readonly Answer[];
  /** Terms of the other language that the query was read as: `grass-roots democracy` → `dân chủ ở cơ sở`. */
  readonly translated: readonly { readonly from: string; readonly to: string }[];
  /** The query without doubled Telex letters, when only that found something. */
  readonly readAs: string | null;
}

const close = 2.5;

/**
 * Names that hold the query as a phrase come first, then texts that do, then names and texts that hold its words.
 * What neither finds is tried once more without doubled Telex letters.
 */
export async function answerQuery(
  text: string,
  index: NameIndex,
  engine: FullTextEngine | null,
  language: 'vi' | 'en',
  urlOf: (item: Named) => string,
  filters: Filters = {},
): Promise<Answers> {
  const query = readQuery(text);
  if (query.words.length === 0) return { answers: [], translated: [], readAs: null };
  const found = await answerOnce(query, index, engine, language, urlOf, filters);
  const undoubled = undoubleTelex(query);
  if (
    undoubled === null ||
    found.answers.some(({ item, text: hit }) => item !== null || (hit?.rank ?? 0) > 0)
  )
    return found;
  const again = await answerOnce(undoubled, index, engine, language, urlOf, filters);
  return again.answers.length === 0 ? found : { ...again, readAs: undoubled.text };
}

async function answerOnce(
  query: Query,
  index: NameIndex,
  engine: FullTextEngine | null,
  language: 'vi' | 'en',
  urlOf: (item: Named) => string,
  filters: Filters,
): Promise<Answers> {
  const filtered = Object.values(filters).some((values) => values.length > 0);
  const translated = translate(query, index, language);
  const names = index.search(query).filter(({ item }) => item.held);
  const texts = engine === null ? [] : await searchText(engine, query, filters);
  const more =
    engine === null
      ? []
      : await Promise.all(translated.map(({ to }) => searchText(engine, readQuery(to), filters)));
  const leading = filtered ? [] : leadingInstruments(names, index);
  const near = filtered ? [] : names.filter(({ match }) => match.rank >= close);
  const far = filtered
    ? []
    : names.filter(({ match }) => match.rank < close && (match.rank >= 1 || match.share >= 0.5));
  const phrases = texts.filter(({ rank }) => rank >= 2);
  const rest = texts.filter(({ rank }) => rank < 2);
  const lines = [
    ...leading.map(fromName),
    ...near.map(fromName),
    ...phrases.map(fromText),
    ...more
      .flat()
      .filter(({ rank }) => rank >= 2)
      .map(fromText),
    ...far.map(fromName),
    ...rest.map(fromText),
  ];
  return { answers: mergeLines(lines, texts, urlOf), translated, readAs: null };
}

/** Who asks for a topic or term by its name is led to the instruments to begin with, then to its own page. */
function leadingInstruments(names: readonly NameHit[], index: NameIndex): readonly NameHit[] {
  const ids = names.filter(({ match }) => match.rank >= 4).flatMap(({ item }) => item.leading);
  return [...new Set(ids)].flatMap((id) => {
    const item = index.items.find((one) => one.folder === 'instruments' && one.id === id);
    return item === undefined ? [] : [{ item, name: '', match: { rank: 4, share: 1 }, score: 0 }];
  });
}

type Line = { readonly hit: NameHit } | { readonly text: TextHit };
const fromName = (hit: NameHit): Line => ({ hit });
const fromText = (text: TextHit): Line => ({ text });

/** One line a page: a name takes along what the text of its page says. */
function mergeLines(
  lines: readonly Line[],
  texts: readonly TextHit[],
  urlOf: (item: Named) => string,
): readonly Answer[] {
  const seen = new Set<string>();
  return lines.flatMap((line): readonly Answer[] => {
    const url = 'hit' in line ? urlOf(line.hit.item) : line.text.url;
    if (seen.has(url)) return [];
    seen.add(url);
    if ('text' in line) return [{ item: null, url, name: null, text: line.text }];
    const text = texts.find((one) => one.url === url && one.rank >= 2) ?? null;
    return [{ item: line.hit.item, url, name: line.hit.name, text }];
  });
}

/** Terms of the glossary that the query names in the other language. */
function translate(query: Query, index: NameIndex, language: 'vi' | 'en'): Answers['translated'] {
  const asked = ` ${query.folded.join(' ')} `;
  const found = index.items.flatMap((item) => {
    if (item.folder !== 'concepts' && item.folder !== 'topics') return [];
    const own = language === 'vi' ? item.vi : item.en;
    const foreign = item.names.find((name) => {
      const words = splitWords(name).map(foldVietnamese);
      return words.length > 1 && asked.includes(` ${words.join(' ')} `);
    });
    const ownFolded = splitWords(own).map(foldVietnamese).join(' ');
    if (foreign === undefined || own === '' || asked.includes(` ${ownFolded} `)) return [];
    return [{ from: foreign, to: own }];
  });
  return found.slice(0, 2);
}
