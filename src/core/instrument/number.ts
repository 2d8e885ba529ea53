import { compareText } from '../finding.ts';
import { failed, ok, type Result } from '../result.ts';
import { foldVietnamese } from '../text/fold.ts';
import type { DocumentNumber, NumberKey } from './document-number.ts';
import { readNumber } from './number-reader.ts';
import { cleanNumberText } from './number-tokens.ts';
import { type PartialDate, yearOf } from './partial-date.ts';

export type { DocumentNumber, NumberForm, NumberKey } from './document-number.ts';

const partial = /^([A-ZĐ]{1,6}):(\d{1,5})([A-Z]?)(?:\/(\d{4}))?$/;

/** Reads a number that stands alone, such as `25 - NQ/TW`, `No. 290-QD/TW` or the short key `NQ:10`. */
export function parseNumber(text: string): Result<DocumentNumber> {
  const { shown, folded } = cleanNumberText(text);
  const short = partial.exec(shown);
  if (short !== null) {
    const [, kind = '', serial = '', letter = '', year] = short;
    return ok(shortNumber(kind, serial, letter, year === undefined ? undefined : Number(year)));
  }
  const read = readNumber(shown, folded, 0, { bareCode: true });
  if (read === undefined) return failed(`\`${text}\` is not a document number such as 25-NQ/TW or 16/CT-TTg`);
  if (read.end < shown.length) {
    return failed(`\`${text}\` has \`${shown.slice(read.end)}\` behind the number \`${read.number.key}\``);
  }
  return ok(read.number);
}

export const isNumber = (text: string): boolean => parseNumber(text).ok;

export const formatNumber = (number: DocumentNumber): string => number.key;

/** By serial, letter, year, then spelling. */
export function compareNumbers(a: DocumentNumber, b: DocumentNumber): number {
  return (
    Number(a.serial) - Number(b.serial) ||
    compareText(a.letter ?? '', b.letter ?? '') ||
    (a.year ?? 0) - (b.year ?? 0) ||
    compareText(a.key, b.key)
  );
}

/** The key of a number that the text gives by kind and serial only: `NQ:10`, `TT:39/2014`. */
export function shortNumber(
  kind: string,
  serial: string,
  letter: string,
  year: number | undefined,
): DocumentNumber {
  const padded = serial.padStart(2, '0');
  const key = `${kind}:${padded}${letter.toUpperCase()}${year === undefined ? '' : `/${year}`}` as NumberKey;
  return {
    form: 'short',
    serial: padded,
    letter: letter.toUpperCase() || undefined,
    year,
    kind,
    issuers: [],
    key,
  };
}

/** Two spellings of one number have the same loose key: marks, case, separators and zero padding do not count. */
export const looseKey = (key: string): string =>
  foldVietnamese(key)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^0+(?=\d)/, '')
    .replace(/^-+|-+$/g, '');

/**
 * The id of an instrument: the canonical number in ASCII and the year of issue, unless the number carries its year.
 * A year that is not known stays out: `25-nq-tw-2013`, `16-ct-ttg-2016`, `10-2022-qh15`, `590-ct-duqstw`.
 */
export function instrumentId(number: DocumentNumber, date?: PartialDate): string {
  const slug = foldVietnamese(number.key)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return number.year === undefined && date !== undefined ? `${slug}-${yearOf(date)}` : slug;
}
