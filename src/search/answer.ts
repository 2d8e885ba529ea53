import { foldVietnamese } from '../core/text/fold.ts';
import { type FullTextEngine, firstReach, type Reach, searchText } from './full-text.ts';
import { writeOut } from './initials.ts';
import type { Named, NameHit, NameIndex } from './name-index.ts';
import { holdsPhrase } from './name-rank.ts';
import { type Query, readQuery, splitWords, undoubleTelex } from './query.ts';
import type { TextHit } from './read-fragment.ts';
import { respell } from './respell.ts';

/** One line of the answer: a thing with a name, a page that holds the words, or both in one. */
export interface Answer {
  readonly item: Named | null;
  readonly url: string;
  readonly name: string | null;
  readonly text: TextHit | null;
}

export interface Answers {
  readonly answers: readonly Answer[];
  /** All that was found, wanted or not: addresses of names, and Pagefind's names of pages. */
  readonly found: { readonly names: readonly string[]; readonly pages: readonly string[] };
  /** Whether wanted pages were left unread. */
  readonly more: boolean;
  /** Terms of the other language that the query was read as: `grass-roots democracy` → `dân chủ ở cơ sở`. */
  readonly translated: readonly { readonly from: string; readonly to: string }[];
  /** The query with abbreviations written out, without doubled Telex letters or respelt, when that found something. */
  readonly readAs: string | null;
}

/** Where an answer is looked for. */
export interface SearchPlace {
  readonly index: NameIndex;
  readonly engine: FullTextEngine | null;
  readonly language: 'vi' | 'en';
  readonly urlOf: (item: Named) => string;
  /** Whether a name is wanted: filters leave some out. */
  readonly acceptsName?: (url: string) => boolean;
  readonly reach?: Reach;
}

const none: Answers = {
  answers: [],
  found: { names: [], pages: [] },
  more: false,
  translated: [],
  readAs: null,
};

/**
 * Names that hold the query as a phrase come first, then texts that do, then names and texts by how much of it they
 * have. A query that no name holds is read with its abbreviations written out; what finds nothing is tried once more
 * without doubled Telex letters; a word that is in no name and on no page read is read as the one that it is a letter
 * away from.
 */
export async function answerQuery(text: string, place: SearchPlace): Promise<Answers> {
  const query = readQuery(text);
  if (query.words.length === 0) return none;
  const { words, ...found } = await answerOnce(query, place);
  const [first] = found.answers;
  const named = first?.item != null && first.text === null && isWhole(first.name ?? '', query);
  const written = named ? null : writeOut(query, place.index);
  const undoubled = written === null && isPoor(found) ? undoubleTelex(query) : null;
  // Without the full text nobody can tell a slip from a word that only texts have.
  const respelt = named || place.engine === null ? null : respell(query, place.index, words);
  for (const other of [written, respelt, undoubled]) {
    if (other === null) continue;
    const { words: _, ...again } = await answerOnce(other, place);
    if (again.answers.length > 0) return { ...again, readAs: other.text };
  }
  return found;
}

const isPoor = ({ answers }: Answers): boolean =>
  !answers.some(({ item, text: hit }) => item !== null || (hit?.rank ?? 0) > 0);

const isWhole = (name: string, query: Query): boolean =>
  ` ${splitWords(name).map(foldVietnamese).join(' ')} `.includes(
    ` ${query.all.map(foldVietnamese).join(' ')} `,
  );

/** A name that has less of what was asked is no answer. */
const leastOfName = 0.45;
/** A name of the same words in another order is as good as the phrase. */
const sameWords = 0.6;
/** Of equal answers the instrument comes before what is made of it or written about it. */
const placeOf: Readonly<Record<string, number>> = {
  instruments: 0.05,
  study: -0.1,
  sources: -0.1,
  conflicts: -0.05,
};

/** The answers, and the words of the pages read for them. */
async function answerOnce(
  query: Query,
  place: SearchPlace,
): Promise<Answers & { readonly words: ReadonlySet<string> }> {
  const { index, engine, language, urlOf, acceptsName = () => true, reach = firstReach } = place;
  const translated = translate(query, index, language);
  const hits = index
    .search(query)
    .filter(({ item, match, score }) => item.held && (holdsPhrase(match) || score >= leastOfName));
  const leaders = leadingInstruments(hits, index);
  const wanted = ({ item }: NameHit): boolean => acceptsName(urlOf(item));
  const names = hits.filter(wanted);
  const texts = engine === null ? null : await searchText(engine, query, reach);
  const more =
    engine === null
      ? []
      : await Promise.all(translated.map(({ to }) => searchText(engine, readQuery(to), reach)));
  const isNear = ({ match }: NameHit): boolean =>
    holdsPhrase(match) || (match.rank === 1 && match.share >= sameWords);
  const read = texts?.hits ?? [];
  const others = more.flatMap(({ hits: found }, at) => {
    const share = splitWords(translated[at]?.from ?? '').length / query.all.length;
    return found.filter(isPhrase).map((text) => ({ text, score: Math.min(1, share) * scoreText(text) }));
  });
  const mixed = [
    ...names
      .filter((hit) => !isNear(hit))
      .map((hit) => ({ line: fromName(hit), score: hit.score + (placeOf[hit.item.folder] ?? 0) })),
    ...[...read.map((text) => ({ text, score: scoreText(text) })), ...others].map(({ text, score }) => ({
      line: fromText(text),
      score,
    })),
  ].sort((a, b) => b.score - a.score);
  const lines = [
    ...leaders.filter(wanted).map(fromName),
    ...names.filter(isNear).map(fromName),
    ...mixed.map(({ line }) => line),
  ];
  const asked = [...(texts === null ? [] : [texts]), ...more];
  return {
    answers: mergeLines(lines, read, urlOf),
    found: {
      names: [...leaders, ...hits].map(({ item }) => urlOf(item)),
      pages: [...new Set(asked.flatMap(({ pages }) => pages))],
    },
    more: asked.some((each) => each.more),
    translated,
    readAs: null,
    words: new Set(asked.flatMap(({ words }) => [...words])),
  };
}

const isPhrase = ({ rank }: TextHit): boolean => rank >= 2;

/** A text that holds the phrase has all of the question; of others it is what their best provision has. */
const scoreText = (text: TextHit): number =>
  (isPhrase(text) ? 1 + text.rank / 100 : text.cover) + (placeOf[folderOf(text.url)] ?? 0);

const folderOf = (url: string): string => /^\/(?:vi\/)?([a-z]+)\//u.exec(url)?.[1] ?? '';

/** Who asks for a topic or term by its name is led to the instruments to begin with, then to its own page. */
function leadingInstruments(names: readonly NameHit[], index: NameIndex): readonly NameHit[] {
  const ids = names.filter(({ match }) => match.rank >= 4).flatMap(({ item }) => item.leading);
  return [...new Set(ids)].flatMap((id) => {
    const item = index.items.find((one) => one.folder === 'instruments' && one.id === id);
    return item === undefined ? [] : [{ item, name: '', match: { rank: 4, share: 1 }, score: 1 }];
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
