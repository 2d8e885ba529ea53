import type { CleanPiece } from './clean-text.ts';
import { type DateReading, datesIn } from './date-reader.ts';
import type { NumberSign } from './mention.ts';

/** `Số: 25-NQ/TW` at the head of a paper is the paper's own number. */
export function isHeading(
  piece: CleanPiece,
  sign: Pick<NumberSign, 'own' | 'word' | 'lead' | 'start'>,
): boolean {
  const before = piece.folded.slice(Math.max(0, sign.lead - 1), sign.lead);
  const prefix = piece.shown.slice(
    sign.own && sign.word !== undefined ? sign.word.end : sign.lead,
    sign.start,
  );
  return (
    /^(?:[\n|" ]|)$/.test(before) && (sign.own ? /^ ?số ?: ?$/iu : /^(?:Số|SỐ|So|No\.?) ?:? ?$/u).test(prefix)
  );
}

/**
 * The place and date at the head of a paper: `Số: 25-NQ/TW | Hà Nội, ngày 3 tháng 6 năm 2013`, `No. 25-NQ/TW | Hanoi,
 * June 3, 2013`. A subject line and the name and motto of the State or the Party may stand in between.
 */
export function headingDate({ folded, shown }: CleanPiece, end: number): DateReading | undefined {
  const limit = Math.min(folded.length, end + farthestDate);
  for (const date of datesIn(folded, end, limit)) {
    if (date.value.length === 10 && placeBefore.test(shown.slice(end, date.start))) return date;
  }
  return undefined;
}

const farthestDate = 400;

/** What may stand above the place, and the place with its comma and `ngày`. */
const aboveDate =
  '(?:[\\s|"“”\'*-]|(?:ĐẢNG )?CỘNG (?:SẢN VIỆT NAM|HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM)|Độc lập - Tự do - Hạnh phúc|THE SOCIALIST REPUBLIC OF VIET ?NAM|Independence - Freedom - Happiness)*';
const placeBefore = new RegExp(
  `^${aboveDate}(?:V/v [^|\\n]{0,200}${aboveDate})?\\p{Lu}[\\p{L} .-]{1,30}, ?(?:[Nn]gày |the )?$`,
  'u',
);
