import { distance } from '../core/text/distance.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { isBareSyllable } from '../core/text/syllable.ts';
import type { NameIndex } from './name-index.ts';
import { joinPairs, type Query, readQuery, splitWords } from './query.ts';
import { stemWord } from './spelling.ts';

const shortest = 5;
/** From so many letters on a word may have two of them wrong. */
const long = 8;

/**
 * A query whose slips of the pen are mended by the words of names: `ethnic minorties` → `ethnic minorities`. Only a word
 * that stands nowhere is a slip: in no name, not among the words `read` on pages (stems), not the beginning of one, and
 * no syllable of Vietnamese. It is read as the one nearest word; null when no word is a slip, or several are as near.
 */
export function respell(query: Query, { items }: NameIndex, read: ReadonlySet<string>): Query | null {
  const isOdd = (word: string): boolean =>
    word.length >= shortest && /^[a-z]+$/u.test(word) && !isBareSyllable(word) && !read.has(stemWord(word));
  if (!query.folded.some(isOdd)) return null;
  const counts = new Map<string, number>();
  for (const word of items.flatMap(({ names, beside }) => [...names, ...beside].flatMap(wordsOf)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const named = [...counts].map(([word, count]) => {
    const folded = foldVietnamese(word);
    return { word, folded, stem: stemWord(folded), count };
  });
  const last = query.all.at(-1);
  const mended = query.all.map((word) => {
    const folded = foldVietnamese(word);
    const stem = stemWord(folded);
    const isBegun =
      word === last && [...named.map((own) => own.folded), ...read].some((own) => own.startsWith(folded));
    const isNamed = named.some((own) => own.stem === stem);
    return isOdd(folded) && !isBegun && !isNamed ? (nearest(stem, named) ?? word) : word;
  });
  return mended.every((word, at) => word === query.all[at]) ? null : readQuery(mended.join(' '));
}

/** The words of a name, and what long words may be written in two: `grass-roots`. */
function wordsOf(name: string): readonly string[] {
  const words = splitWords(name);
  return [...words, ...joinPairs(words).filter((pair) => pair.length >= long)];
}

interface NamedWord {
  readonly word: string;
  readonly stem: string;
  readonly count: number;
}

/** The nearest word with the same first letter, in its commonest form; none when two words are as near. */
function nearest(slip: string, named: readonly NamedWord[]): string | undefined {
  const limit = slip.length < long ? 1 : 2;
  const near = named
    .filter(({ stem }) => stem.length >= shortest - 1 && stem[0] === slip[0])
    .map((own) => ({ ...own, steps: distance(slip, own.stem, limit) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps || b.count - a.count);
  const best = near.filter(({ steps }) => steps === near[0]?.steps);
  return new Set(best.map(({ stem }) => stem)).size === 1 ? best[0]?.word : undefined;
}
