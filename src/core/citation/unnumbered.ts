import type { CleanPiece } from './clean-text.ts';
import { dateBehind } from './date-attachment.ts';
import { type DateReading, readDates } from './date-reader.ts';
import type { WordSign } from './mention.ts';

/**
 * Mentions without a number that a date identifies: `Directive, dated September 1st, 1947`, `Nghị quyết ngày 3/6/2013
 * của Bộ Chính trị`, `Luật Đất đai năm 2013`, `Platform … (1991)`. The word is capitalised. A year alone is enough for
 * what is commonly named by its year: laws, constitutions, platforms, charters and political reports.
 */
export interface UnnumberedSign {
  readonly sign: WordSign;
  readonly start: number;
  readonly end: number;
  readonly date: DateReading;
}

const namedByDay: ReadonlySet<string> = new Set([
  'NQ',
  'CT',
  'KL',
  'QĐ',
  'QC',
  'NĐ',
  'TT',
  'TTLT',
  'PL',
  'SL',
  'HD',
  'L',
  'CĐ',
]);
const namedByYear: ReadonlySet<string> = new Set(['LUAT', 'HP', 'CL', 'ĐL', 'BC', 'PL']);

export function readUnnumbered(piece: CleanPiece, sign: WordSign, limit: number): UnnumberedSign | undefined {
  const code = sign.word.code;
  const first = piece.shown.charAt(sign.start);
  if (code === null || sign.word.plural || first === first.toLowerCase()) return undefined;
  const date = namedByYear.has(code) ? dateOfLaw(piece, sign, limit) : dateOfPaper(piece, sign, limit, code);
  if (date === undefined) return undefined;
  const bracket = piece.folded.charAt(date.start - 1) === '(' && piece.folded.charAt(date.end) === ')';
  return { sign, start: sign.start, end: bracket ? date.end + 1 : date.end, date };
}

function dateOfPaper(
  piece: CleanPiece,
  sign: WordSign,
  limit: number,
  code: string,
): DateReading | undefined {
  if (!namedByDay.has(code)) return undefined;
  const date = dateBehind(piece, sign, Math.min(limit, sign.end + 160));
  return date === undefined || date.value.length < 10 ? undefined : date;
}

const longestName = 120;

function dateOfLaw(piece: CleanPiece, sign: WordSign, limit: number): DateReading | undefined {
  const { folded, shown } = piece;
  for (const date of readDates(folded, sign.end, Math.min(limit, sign.end + longestName), 1)) {
    const gap = folded.slice(sign.end, date.start);
    if (/[;:"|\n]|[,.] |hieu luc|effective|(?:tu|den|truoc|sau|since|from|until) (?:ngay |nam )?$/.test(gap))
      return undefined;
    const bracketed = /\((?:nam |in |ngay )?$/.test(gap) && folded.charAt(date.end) === ')';
    if (bracketed) return date;
    if (/[()]/.test(gap)) return undefined;
    if (date.value.length > 4) return /(?:ngay|dated|of|on) $/.test(gap) ? date : undefined;
    const name = shown.slice(sign.end, date.start);
    const year =
      /^năm/iu.test(shown.slice(date.start, date.start + 3)) ||
      /(?:of|in|năm) $/u.test(name) ||
      /^ \p{Lu}/u.test(name);
    return year && !/^ ?(?:-|den|to) ?(?:19|20)\d\d/.test(folded.slice(date.end, date.end + 10))
      ? date
      : undefined;
  }
  return undefined;
}
