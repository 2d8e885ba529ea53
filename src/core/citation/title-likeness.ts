import { foldVietnamese } from '../text/fold.ts';

/** Words that titles of every subject share. */
const common = new Set(
  've viec cua va cac trong doi voi tinh hinh moi tiep tuc thuc hien tang cuong doi moi nang cao day manh su lanh dao mot so cong tac on the of and in to for a an new situation strengthening renewing continuing implementation over work'.split(
    ' ',
  ),
);

const tellingWords = (title: string): Set<string> =>
  new Set(
    (foldVietnamese(title).match(/[a-z0-9]+/g) ?? []).filter((word) => word.length > 1 && !common.has(word)),
  );

/**
 * How much two titles have in common, 0 to 1: the share of the shorter one's telling words that the longer one has
 * too. Titles of which one has no telling word are not alike.
 */
export function titleLikeness(a: string, b: string): number {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / shorter;
}
