import type { Language } from '../language.ts';
import { failed, ok, type Result } from '../result.ts';

/**
 * A date known to the year, the month or the day: `2003`, `2003-03`, `2003-03-12`.
 *
 *   date  = year [ "-" month [ "-" day ] ]
 *   year  = 4DIGIT
 *   month = "01".."12"
 *   day   = "01".. the last day of that month in the Gregorian calendar
 *
 * Not checked: whether the year is a likely one.
 */
export type PartialDate = string & { readonly partialDate: unique symbol };

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export function parsePartialDate(text: string): Result<PartialDate> {
  const match = shape.exec(text);
  if (match === null) return failed(`\`${text}\` is not a date such as 2003, 2003-03 or 2003-03-12`);
  const [, year, month, day] = match;
  if (month !== undefined && (month < '01' || month > '12'))
    return failed(`\`${text}\` has no month ${month}`);
  if (day !== undefined && (day < '01' || Number(day) > daysOfMonth(Number(year), Number(month)))) {
    return failed(`\`${text}\` has no day ${day} in that month`);
  }
  return ok(text as PartialDate);
}

export const isPartialDate = (text: string): text is PartialDate => parsePartialDate(text).ok;

/** A date from its parts, or nothing when there is no such day. */
export function partialDateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  const parts = [String(year).padStart(4, '0')];
  if (month !== undefined) parts.push(String(month).padStart(2, '0'));
  if (month !== undefined && day !== undefined) parts.push(String(day).padStart(2, '0'));
  const read = parsePartialDate(parts.join('-'));
  return read.ok ? read.value : undefined;
}

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export type DateOrder = 'before' | 'same' | 'after' | 'unknown';

/** `a` against `b`. Two different dates of which one lies within the other have no known order. */
export function comparePartialDates(a: PartialDate, b: PartialDate): DateOrder {
  if (a === b) return a.length === 10 ? 'same' : 'unknown';
  if (datesOverlap(a, b)) return 'unknown';
  return a < b ? 'before' : 'after';
}

/** Whether both may be the same day. */
export const datesOverlap = (a: PartialDate, b: PartialDate): boolean => a.startsWith(b) || b.startsWith(a);

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

/** `ngày 7 tháng 1 năm 2019` without its `ngày` (titles and cells put it themselves), `7 January 2019`. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (language === 'vi') {
    const named = `tháng ${Number(month)} năm ${year}`;
    return day === undefined ? named : `${Number(day)} ${named}`;
  }
  const named = `${englishMonths[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

const shortMonths = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/** A date for lists: `7-1-2019`, `1-2019` in Vietnamese, `7 Jan 2019` in English. */
export function formatShortDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const parts = [day, month].filter((part) => part !== undefined).map(Number);
  if (language === 'vi') return [...parts, year].join('-');
  if (month === undefined) return year;
  const name = shortMonths[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
