import type { CleanPiece } from './clean-text.ts';

/**
 * Where the sentence around a citation begins and ends. A sentence ends at a paragraph, a table cell, or at `.`, `!`
 * or `?` with a space and a capital behind it, unless an abbreviation or a lone capital stands before the point.
 */
const abbreviation =
  /(?:^|[^a-z0-9])(?:[a-z]|nos?|so|n0|tp|tx|ths|ts|pgs|gs|mr|mrs|ms|dr|st|vol|pp|art|cl|sec|para|resp|approx|tr|dt|kg|cf|vs|gen|col|lt|prof)$/;
const pairBreak = /[\n|]|[.!?]["')\]]* /g;

export function sentenceEnd(piece: CleanPiece, from: number, limit: number): number {
  const { folded, shown } = piece;
  pairBreak.lastIndex = from;
  for (
    let match = pairBreak.exec(folded);
    match !== null && match.index < limit;
    match = pairBreak.exec(folded)
  ) {
    if (isBreak(folded, shown, match)) return match.index;
  }
  return Math.min(limit, folded.length);
}

export function sentenceStart(piece: CleanPiece, to: number, limit: number): number {
  const { folded, shown } = piece;
  let start = limit;
  pairBreak.lastIndex = limit;
  for (
    let match = pairBreak.exec(folded);
    match !== null && match.index < to;
    match = pairBreak.exec(folded)
  ) {
    const end = match.index + match[0].length;
    if (end <= to && isBreak(folded, shown, match)) start = end;
  }
  return start;
}

function isBreak(folded: string, shown: string, match: RegExpExecArray): boolean {
  const mark = match[0].charAt(0);
  if (mark === '\n' || mark === '|') return true;
  const next = shown.charAt(match.index + match[0].length);
  if (next === next.toLowerCase() && !/["“(\d[-]/.test(next)) return false;
  return mark !== '.' || !abbreviation.test(folded.slice(Math.max(0, match.index - 8), match.index));
}
