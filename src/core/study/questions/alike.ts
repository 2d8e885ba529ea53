import { foldVietnamese } from '../../text/fold.ts';
import { holdsPiece, piecesOf, spaced } from './actor-names.ts';

/** The words of a text without marks, for comparing it with others. */
export type WordSet = ReadonlySet<string>;

export const wordSet = (text: string): WordSet =>
  new Set(
    foldVietnamese(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [],
  );

/**
 * Whether two texts share so many words that one may be taken for the other: half of all words that either has, or
 * nearly all words of the shorter one.
 */
export function areAlike(left: WordSet, right: WordSet): boolean {
  if (left.size === 0 || right.size === 0) return false;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared / (left.size + right.size - shared) >= 0.5 || shared >= 0.9 * Math.min(left.size, right.size);
}

/** Whether a name, or one of the names that it joins, stands in a text as whole words. */
export const isMentioned = (name: string, text: string): boolean => holdsPiece(spaced(text), piecesOf(name));
