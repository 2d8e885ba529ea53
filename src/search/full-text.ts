import { foldVietnamese } from '../core/text/fold.ts';
import { pairKeys, type Query, splitWords } from './query.ts';

/** What we use of Pagefind: the same shape as its module, so that a test can stand in its place with real data. */
export interface FullTextEngine {
  readonly search: (
    term: string | null,
    options?: { readonly filters?: Filters },
  ) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly data: () => Promise<Fragment>;
    }[];
    readonly filters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
}

export type Filters = Readonly<Record<string, readonly string[] | string>>;

export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[];
  readonly locations: readonly number[];
}

/** A page that holds what was asked, with the provision that says it and the words around it. */
export interface TextHit {
  readonly url: string;
  readonly title: string;
  readonly anchor: string | null;
  /** 3: the phrase with its marks, 2: the phrase without, 1: all words, 0: some words. */
  readonly rank: number;
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
}

const looked = 12;
const around = 18;
const mostPairs = 12;

/**
 * Asks the full text and ranks what comes back: Pagefind knows words but no phrases, so the fragments of its best pages
 * are read and those that hold the query as a phrase come first. Pairs of words are asked for first: a syllable of
 * Vietnamese is on every page, and its part of the index is large; a pair says more and weighs little.
 */
export async function searchText(
  engine: FullTextEngine,
  query: Query,
  filters: Filters = {},
): Promise<readonly TextHit[]> {
  const paired = await readHits(await searchPairs(engine, query, filters), query);
  return paired.some(({ rank }) => rank > 0)
    ? paired
    : readHits(await searchWords(engine, query, filters), query);
}

type Results = Awaited<ReturnType<FullTextEngine['search']>>['results'];

/** The pages that hold most pairs of neighbouring words of the query. */
async function searchPairs(engine: FullTextEngine, query: Query, filters: Filters): Promise<Results> {
  const found = new Map<string, { readonly result: Results[number]; pairs: number; score: number }>();
  for (const pair of pairKeys(query.folded).slice(0, mostPairs)) {
    for (const result of (await engine.search(pair, { filters })).results) {
      const known = found.get(result.id) ?? { result, pairs: 0, score: 0 };
      known.pairs += 1;
      known.score += result.score;
      found.set(result.id, known);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.pairs - a.pairs || b.score - a.score)
    .map(({ result }) => result);
}

/** A word that is on no page does not empty the answer: words are given up one at a time, the last first. */
async function searchWords(engine: FullTextEngine, query: Query, filters: Filters): Promise<Results> {
  const words = query.words.map(plainD);
  for (let kept = words.length; kept > 0; kept -= 1) {
    const { results } = await engine.search(words.slice(0, kept).join(' '), { filters });
    if (results.length > 0) return results;
  }
  return [];
}

async function readHits(results: Results, query: Query): Promise<readonly TextHit[]> {
  const fragments = await Promise.all(results.slice(0, looked).map((result) => result.data()));
  return fragments
    .map((fragment, order) => ({ hit: readHit(fragment, query), order }))
    .sort((a, b) => b.hit.rank - a.hit.rank || a.order - b.order)
    .map(({ hit }) => hit);
}

/** Pagefind strips every mark but not the bar of đ; its index has both forms of such words. */
const plainD = (word: string): string => word.replace(/đ/gu, 'd');

function readHit(fragment: Fragment, query: Query): TextHit {
  const words = fragment.content.split(/\s+/u);
  const keys = words.map((word) => splitWords(word).join(''));
  const folded = keys.map(foldVietnamese);
  const exact = query.marked ? findPhrase(keys, query.words) : -1;
  const loose = exact === -1 ? findPhrase(folded, query.folded) : exact;
  const dense = loose === -1 ? densest(folded, query.folded) : loose;
  const all = query.folded.every((word) => folded.includes(word));
  const rank = exact !== -1 || (loose !== -1 && !query.marked) ? 3 : loose !== -1 ? 2 : all ? 1 : 0;
  const wanted = new Set(query.folded);
  const from = Math.max(0, dense - around / 3);
  const shown = words.slice(from, dense + around + query.words.length);
  const excerpt = shown.map((text, index) => ({
    text,
    hit: wanted.has(folded[Math.floor(from) + index] ?? ''),
  }));
  return {
    url: fragment.url,
    title: fragment.meta.title ?? '',
    anchor: anchorBefore(fragment, dense),
    rank,
    excerpt,
  };
}

function findPhrase(words: readonly string[], phrase: readonly string[]): number {
  const [first] = phrase;
  if (first === undefined) return -1;
  return words.findIndex(
    (word, at) => word === first && phrase.every((each, index) => words[at + index] === each),
  );
}

/** Where most different words of the query stand closest together. */
function densest(words: readonly string[], wanted: readonly string[]): number {
  const asked = new Set(wanted);
  const places = words.flatMap((word, at) => (asked.has(word) ? [at] : []));
  let best = places[0] ?? 0;
  let most = 0;
  places.forEach((place, index) => {
    const near = new Set<string>();
    for (const other of places.slice(index, index + 12))
      if (other - place < around) near.add(words[other] ?? '');
    if (near.size > most) {
      most = near.size;
      best = place;
    }
  });
  return best;
}

/** The last provision that begins at or before a word. */
function anchorBefore({ anchors }: Fragment, word: number): string | null {
  const before = anchors.filter(({ location, element }) => location <= word && element !== 'main');
  return before.sort((a, b) => a.location - b.location).at(-1)?.id ?? null;
}
