import type { CleanPiece } from './clean-text.ts';
import type { Found } from './issuer-attachment.ts';

/**
 * The title that a citation gives: in quotation marks behind the number, its date and its issuer, or behind `về`,
 * `về việc`, `on`. A title may hold another citation, and its closing mark may be lost: it then ends with the clause.
 */
const quoted =
  /^[\s,;:)\].*-]*(?:(?:v\/v|về việc|về|on|regarding|concerning|entitled|titled|named|mang tên|với tiêu đề)[\s:]*)?["“”«]\s*([^"“”«»]{6,400}?)\s*["”»]/iu;
const openQuote =
  /^[\s,;:)]*(?:(?:về việc|về|on|regarding|concerning|entitled|mang tên)[\s:]*)?["“«]\s*([^"“”«»;]{6,400})/iu;
const unquoted = /^[\s,)]*(?:v\/v|về việc|về|on|regarding|concerning) ([^"“”;\n|]{6,400})/iu;

export function titleBehind(piece: CleanPiece, from: number, sentenceEnd: number): Found | undefined {
  const stretch = piece.shown.slice(from, Math.min(sentenceEnd + 60, from + 460));
  const inQuotes = quoted.exec(stretch) ?? openQuote.exec(stretch);
  if (inQuotes !== null) return spanOf(inQuotes, from, stretch);
  const clause = unquoted.exec(piece.shown.slice(from, Math.min(sentenceEnd, from + 460)));
  return clause === null ? undefined : spanOf(clause, from, stretch);
}

function spanOf(match: RegExpExecArray, from: number, stretch: string): Found {
  const title = match[1] ?? '';
  const start = stretch.indexOf(title, match[0].indexOf(title));
  const trimmed = title.replace(/[\s,.)]+$/, '');
  return { start: from + start, end: from + start + trimmed.length };
}
