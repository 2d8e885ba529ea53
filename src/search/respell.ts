import { distance } from '../core/text/distance.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { isBareSyllable } from '../core/text/syllable.ts';
import type { NameIndex } from './name-index.ts';
import { joinPairs, type Query, readQuery, splitWords } from './query.ts';
import { stemWord } from './spelling.ts';

/** So many letters a word must have to be told from another by one of them; fewer where its marks tell that it is wrong. */
const shortest = 7;
const shortestMarked = 5;

/**
 * A query whose slips of the pen are mended by the words of names: `ethnic minorties` → `ethnic minorities`. A slip is
 * in no name, also not as two words of it, not among the words `read` on pages (stems), not the beginning of one, and no
 * syllable of Vietnamese. It is read as the one word that it is a letter away from, with marks only if it has some; null
 * when no word is a slip, or several words are as near.
 */
export function respell(query: Query, { items }: NameIndex, read: ReadonlySet<string>): Query | null {
  const isOdd = (word: string): boolean => {
    const folded = foldVietnamese(word);
    const least = word === folded ? shortest : shortestMarked;
    return (
      folded.length >= least &&
      /^[a-z]+$/u.test(folded) &&
      !isBareSyllable(folded) &&
      ![...read].some((stem) => stem.startsWith(stemWord(folded)))
    );
  };
  const odd = new Set(query.words.filter(isOdd));
  if (odd.size === 0) return null;
  const names = items.flatMap(({ names, beside }) => [...names, ...beside].map(splitWords));
  const known = new Set(names.flatMap(joinPairs).map(foldVietnamese));
  const counts = new Map<string, number>();
  for (const word of names.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const named = [...counts].map(([word, count]) => {
    const folded = foldVietnamese(word);
    return { word, folded, stem: stemWord(folded), count };
  });
  const mend = (word: string): string => {
    const folded = foldVietnamese(word);
    const stem = stemWord(folded);
    const isNamed =
      known.has(folded) || named.some((own) => own.stem === stem || own.folded.startsWith(folded));
    return isNamed ? word : (nearest(word, named) ?? word);
  };
  const mended = query.all.map((word) => (odd.has(word) ? mend(word) : word));
  return mended.every((word, at) => word === query.all[at]) ? null : readQuery(mended.join(' '));
}

interface NamedWord {
  readonly word: string;
  readonly folded: string;
  readonly stem: string;
  readonly count: number;
}

/** The word with the same first letter that differs by one, in its commonest form; none when two words do. */
function nearest(slip: string, named: readonly NamedWord[]): string | undefined {
  const folded = foldVietnamese(slip);
  const stem = stemWord(folded);
  const near = named
    .filter((own) => own.stem[0] === stem[0] && (slip !== folded || own.word === own.folded))
    .filter((own) => distance(stem, own.stem, 1) <= 1)
    .sort((a, b) => b.count - a.count);
  return new Set(near.map((own) => own.stem)).size === 1 ? near[0]?.word : undefined;
}
