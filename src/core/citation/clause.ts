import type { CleanPiece } from './clean-text.ts';

/**
 * Where the sentence around a citation begins and ends. A sentence ends at a paragraph, a table cell, or at `.`, `!`
 * or `?` with a space and a capital behind it, unless an abbreviation or a lone capital stands before the point.
 */
const abbreviation =
  /(?:^|[^a-z0-9])(?:[a-z]|nos?|so|n0|tp|tx|ths|ts|pgs|gs|mr|mrs|ms|dr|st|vol|pp|art|cl|sec|para|resp|approx|tr|dt|kg|cf|vs|gen|col|lt|prof)$/;
const pairBreak = /[\n|]|[.!?]["')\]]* /g;

export function sentenceEnd(piece: CleanPiece, from: number, limit: number): number {
  for (const found of breaksIn(piece, from, limit)) {
    if (found.at < limit && isBreak(piece, found)) return found.at;
  }
  return Math.min(limit, piece.folded.length);
}

export function sentenceStart(piece: CleanPiece, to: number, limit: number): number {
  let start = limit;
  for (const found of breaksIn(piece, limit, to)) {
    if (found.end <= to && isBreak(piece, found)) start = found.end;
  }
  return start;
}

interface Break {
  readonly at: number;
  readonly end: number;
}

/** What may end a sentence between two places, and a little beyond; a text without any is not read to its end for it. */
function* breaksIn({ folded }: CleanPiece, from: number, to: number): Generator<Break> {
  for (const { index, 0: marks } of folded.slice(from, to + beyond).matchAll(pairBreak)) {
    yield { at: from + index, end: from + index + marks.length };
  }
}

const beyond = 8;

function isBreak({ folded, shown }: CleanPiece, { at, end }: Break): boolean {
  const mark = folded.charAt(at);
  if (mark === '\n' || mark === '|') return true;
  const next = shown.charAt(end);
  if (next === next.toLowerCase() && !/["“(\d[-]/.test(next)) return false;
  return mark !== '.' || !abbreviation.test(folded.slice(Math.max(0, at - 8), at));
}
