import type { CleanPiece } from './clean-text.ts';
import { dateBehind } from './date-attachment.ts';
import { type DateReading, datesIn } from './date-reader.ts';
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

/** A cheap look: a capital, a kind that dates identify, a year within reach. */
export function mayBeUnnumbered(piece: CleanPiece, sign: WordSign): boolean {
  const { code, plural } = sign.word;
  const first = piece.shown.charAt(sign.start);
  if (code === null || plural || first === first.toLowerCase()) return false;
  if (!namedByYear.has(code) && !namedByDay.has(code)) return false;
  return /(?:19|20)\d\d/.test(piece.folded.slice(sign.end, sign.end + farthestDate));
}

/** Reads the mention that `mayBeUnnumbered` expects, up to the end of the sentence or the next kind word. */
export function readUnnumbered(piece: CleanPiece, sign: WordSign, limit: number): UnnumberedSign | undefined {
  const byYear = namedByYear.has(sign.word.code ?? '');
  const date = byYear ? dateOfLaw(piece, sign, limit) : dateOfPaper(piece, sign, limit);
  if (date === undefined) return undefined;
  const bracket = piece.folded.charAt(date.start - 1) === '(' && piece.folded.charAt(date.end) === ')';
  return { sign, start: sign.start, end: bracket ? date.end + 1 : date.end, date };
}

const farthestDate = 160;

function dateOfPaper(piece: CleanPiece, sign: WordSign, limit: number): DateReading | undefined {
  if (/["')\]]/.test(piece.folded.charAt(sign.end))) return undefined;
  const date = dateBehind(piece, sign, Math.min(limit, sign.end + farthestDate));
  return date === undefined || date.value.length < 10 ? undefined : date;
}

const longestName = 120;

function dateOfLaw(piece: CleanPiece, sign: WordSign, limit: number): DateReading | undefined {
  const { folded } = piece;
  const date = datesIn(folded, sign.end, Math.min(limit, sign.end + longestName)).next().value;
  if (date === undefined) return undefined;
  const gap = folded.slice(sign.end, date.start);
  if (/[;:"|\n]|[,.] |hieu luc|effective|(?:tu|den|truoc|sau|since|from|until) (?:ngay |nam )?$/.test(gap)) {
    return undefined;
  }
  if (/\((?:nam |in |ngay )?$/.test(gap) && folded.charAt(date.end) === ')') return date;
  if (/[()]/.test(gap)) return undefined;
  if (date.value.length > 4) return /(?:ngay|dated|of|on) $/.test(gap) ? date : undefined;
  return isNamedByYear(piece, sign, date) ? date : undefined;
}

/** `Luật Đất đai năm 2013`, `Luật Đất đai 2013`, `Law of 2013`; not `2013 - 2020`. */
function isNamedByYear({ folded, shown }: CleanPiece, sign: WordSign, date: DateReading): boolean {
  const name = shown.slice(sign.end, date.start);
  const said = /^năm/iu.test(shown.slice(date.start, date.start + 3)) || /(?:of|in|năm) $/u.test(name);
  if (!said && !/^ \p{Lu}/u.test(name)) return false;
  return !/^ ?(?:-|den|to) ?(?:19|20)\d\d/.test(folded.slice(date.end, date.end + 10));
}
