import { weighBy, weighQuery } from './coverage.ts';
import { askedPairs, type Query, tellingWords, writtenWords } from './query.ts';
import { cutProvisions, type Fragment, readHit, type TextHit } from './read-fragment.ts';

/** What we use of Pagefind: the same shape as its module, so that a test can stand in its place with real data. */
export interface FullTextEngine {
  readonly search: (term: string) => Promise<{ readonly results: readonly FoundPage[] }>;
}

interface FoundPage {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<Fragment>;
}

export interface TextHits {
  readonly hits: readonly TextHit[];
  /** Pagefind's names of all pages that were found, wanted or not. */
  readonly pages: readonly string[];
  /** Whether wanted pages were left unread. */
  readonly more: boolean;
  /** The words of the pages that were read, as they are compared. */
  readonly words: ReadonlySet<string>;
}

/** Which pages are asked for, and how many of the best are read. */
export interface Reach {
  readonly accepts: (page: string) => boolean;
  readonly read: number;
}

export const firstReach: Reach = { accepts: () => true, read: 10 };

const mostPairs = 12;
/** A provision that has so much of the question is an answer; below it single words are asked for too. */
const answers = 0.6;

/**
 * Asks the full text and ranks what comes back: Pagefind knows words but no provisions, so the fragments of its best
 * pages are read, cut into provisions, and the provision with most of the question speaks for its page. Pairs of words
 * are asked for first: a syllable of Vietnamese is on every page, and its part of the index is large; a pair says more
 * and weighs little.
 */
export async function searchText(
  engine: FullTextEngine,
  query: Query,
  reach: Reach = firstReach,
): Promise<TextHits> {
  const paired = await searchPairs(engine, query);
  const best = await readPages(paired, query, firstReach);
  const isEnough = best.hits.some(({ cover }) => cover >= answers);
  if (isEnough && reach === firstReach) return best;
  // Whether single words are asked for too does not hang on a filter, whose counts would be wrong then.
  const worded = isEnough ? [] : await searchWords(engine, query);
  const pages = [...paired.slice(0, reach.read / 2), ...worded, ...paired.slice(reach.read / 2)];
  return readPages([...new Map(pages.map((page) => [page.id, page])).values()], query, reach);
}

/** The pages that hold most pairs of neighbouring words of the query. */
const searchPairs = (engine: FullTextEngine, { stems }: Query): Promise<readonly FoundPage[]> =>
  searchEach(engine, askedPairs(stems).slice(0, mostPairs));

/** The pages that hold all words; where none does, those that hold most of what is rare among them. */
async function searchWords(engine: FullTextEngine, query: Query): Promise<readonly FoundPage[]> {
  const words = [...new Set(tellingWords(writtenWords(query.text)).map(plainD))];
  const { results } = await engine.search(words.join(' '));
  return results.length > 0 || words.length === 1 ? results : searchEach(engine, words);
}

/** Pages by the terms that they hold; a term that many pages hold counts less. */
async function searchEach(engine: FullTextEngine, terms: readonly string[]): Promise<readonly FoundPage[]> {
  const found = new Map<string, { readonly page: FoundPage; weight: number; score: number }>();
  for (const term of terms) {
    const { results } = await engine.search(term);
    for (const page of results) {
      const known = found.get(page.id) ?? { page, weight: 0, score: 0 };
      known.weight += 1 / Math.log2(2 + results.length);
      known.score += page.score;
      found.set(page.id, known);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || b.score - a.score).map(({ page }) => page);
}

async function readPages(
  pages: readonly FoundPage[],
  query: Query,
  { accepts, read }: Reach,
): Promise<TextHits> {
  const accepted = pages.filter(({ id }) => accepts(id));
  const fragments = await Promise.all(accepted.slice(0, read).map((page) => page.data()));
  const cut = fragments.map((fragment) => ({ fragment, provisions: cutProvisions(fragment) }));
  const weigh = weighBy(cut.flatMap(({ provisions }) => provisions.map(({ parts }) => parts)));
  const asked = weighQuery(query, weigh);
  const hits = cut
    .map(({ fragment, provisions }, order) => ({ hit: readHit(fragment, provisions, asked), order }))
    .sort((a, b) => b.hit.rank - a.hit.rank || b.hit.cover - a.hit.cover || a.order - b.order)
    .map(({ hit }) => hit);
  const words = new Set(cut.flatMap(({ provisions }) => provisions.flatMap(({ parts }) => [...parts.words])));
  return { hits, pages: pages.map(({ id }) => id), more: accepted.length > read, words };
}

/** Pagefind strips every mark but not the bar of đ; its index has both forms of such words. */
const plainD = (word: string): string => word.replace(/đ/gu, 'd');
