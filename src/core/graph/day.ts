import { daysOfMonth, type PartialDate, partialDateOf } from '../instrument/partial-date.ts';

/** The first and the last day that a date may mean, in days from 1 January 1970; both ends belong to it. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Day number of a day of the Gregorian calendar, 1 January 1970 = 0. Years are counted from March, so that the leap
 * day is the last of its year and the months before a given one have the same length every year.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** `2003` is the whole year, `2003-03` the whole month, `2003-03-12` one day. */
export function dayRangeOf(date: PartialDate): DayRange {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === undefined) {
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysOfMonth(year, month)) };
  }
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}

/** The day on which a range is drawn when one point must stand for it. */
export const middleDay = (range: DayRange): number => (range.first + range.last) / 2;

/** The year that a day number lies in. */
export function yearOfDay(day: number): number {
  let year = 1970 + Math.floor(day / 365.2425);
  while (dayNumber(year, 1, 1) > day) year -= 1;
  while (dayNumber(year + 1, 1, 1) <= day) year += 1;
  return year;
}

/** The date that a range was made from: a whole year, a whole month, or else its first day. */
export function dateOfRange({ first, last }: DayRange): PartialDate | undefined {
  const year = yearOfDay(first);
  if (last - first > 31) return partialDateOf(year);
  let month = 1;
  while (month < 12 && dayNumber(year, month + 1, 1) <= first) month += 1;
  return last > first
    ? partialDateOf(year, month)
    : partialDateOf(year, month, first - dayNumber(year, month, 1) + 1);
}
