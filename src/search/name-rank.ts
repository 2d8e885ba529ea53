import { distance } from '../core/text/distance.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { type Query, splitWords, tellingWords } from './query.ts';

/**
 * How well a name answers a query, best first:
 *
 *   5  it is the query          4  it is the query without marks
 *   3  it holds the query as a phrase, marks and all        2  the same without marks
 *   1  it holds every word      0  it holds some
 *
 * Within a rank the name wins of which the query says more.
 */
export interface NameMatch {
  readonly rank: number;
  /** Share of the name's words that the query has, 0 to 1. */
  readonly share: number;
}

export function matchName(name: string, query: Query): NameMatch {
  const all = splitWords(name);
  const telling = tellingWords(all);
  const pairs = [
    [all, query.all],
    [telling, query.words],
  ] as const;
  const share = Math.min(1, query.words.length / Math.max(1, telling.length));
  const rank = Math.max(...pairs.map(([own, asked]) => rankWords(own, asked, query.marked)));
  if (rank > 0) return { rank, share };
  const folded = telling.map(foldVietnamese);
  const has = query.folded.filter((word) => folded.includes(word)).length;
  const full = has === query.folded.length;
  return { rank: full ? 1 : 0, share: full ? share : has / Math.max(query.folded.length, folded.length) };
}

function rankWords(own: readonly string[], asked: readonly string[], marked: boolean): number {
  const [name, phrase] = [own.join(' '), asked.join(' ')];
  const [nameFolded, phraseFolded] = [foldVietnamese(name), foldVietnamese(phrase)];
  if (name === phrase) return marked || phrase === nameFolded ? 5 : 4;
  if (glue(nameFolded) === glue(phraseFolded)) return marked ? 3 : 4;
  if (` ${name} `.includes(` ${phrase} `)) return 3;
  if (` ${nameFolded} `.includes(` ${phraseFolded} `)) return marked ? 1.5 : 2.5;
  return 0;
}

/** How much of a name the query says when its words may have a letter wrong, 0 to 1: for what nothing else matches. */
export function matchLoosely(name: string, query: Query): number {
  const folded = tellingWords(splitWords(name)).map(foldVietnamese);
  const close = (word: string): boolean =>
    folded.some(
      (own) =>
        own === word ||
        (word.length > 4 && distance(own, word, word.length > 7 ? 2 : 1) <= (word.length > 7 ? 2 : 1)),
    );
  return query.folded.filter(close).length / Math.max(query.folded.length, folded.length);
}

/** Words without the blanks between them: a blank too many or too few is no difference. */
const glue = (words: string): string => words.replaceAll(' ', '');
