import { foldVietnamese } from '../text/fold.ts';
import type { ReviewBody } from './review-corpus.ts';

/** Names that stand for the Party or the State at large, and so for no one body. */
const general = new Set(
  'dang|dang ta|trung uong|trung uong dang|dang cong san viet nam|nha nuoc|party|communist party of vietnam|communist party of viet nam'.split(
    '|',
  ),
);

const fold = (name: string): string =>
  foldVietnamese(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '')
    .replace(/ (?:khoa|nhiem ky) (?:[ivx]+|\d+)$/, '');

/** Whether an issuer is named so broadly that it can be no mistake. */
export const isGeneralName = (printed: string): boolean => general.has(fold(printed));

/**
 * Whether naming one body for the other is no mistake: one took over from the other, both are the Army's highest Party
 * body or its standing part, or one is the two bodies together that the other is one of.
 */
export function areKin(bodies: ReadonlyMap<string, ReviewBody>, one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [bodies.get(one), bodies.get(other)];
  if (!a || !b) return false;
  if (a.level === 'cmc' && b.level === 'cmc') return true;
  if (a.successor === other || b.successor === one) return true;
  return one.split('-and-').includes(other) || other.split('-and-').includes(one);
}
