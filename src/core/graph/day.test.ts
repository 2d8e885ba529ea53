import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../instrument/partial-date.ts';
import { dateOfRange, dayNumber, dayRangeOf, middleDay, yearOfDay } from './day.ts';

describe('dayNumber()', () => {
  test('agrees with the calendar of the platform on every day from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_000, max: 157_000 }), (day) => {
        const [year = 0, month = 0, date = 0] = new Date(day * 86_400_000)
          .toISOString()
          .slice(0, 10)
          .split('-')
          .map(Number);
        expect(dayNumber(year, month, date)).toBe(day);
        expect(yearOfDay(day)).toBe(year);
      }),
    );
  });
});

describe('dayRangeOf()', () => {
  const rangeOf = (date: string) => dayRangeOf(date as PartialDate);

  test('takes a year as all of its days', () => {
    const { first, last } = rangeOf('2000');
    expect(last - first).toBe(365);
  });

  test('takes a month as all of its days, in leap years too', () => {
    const february = rangeOf('2016-02');
    expect(february.last - february.first).toBe(28);
  });

  test('takes a day as itself', () => {
    const day = rangeOf('2013-06-03');
    expect(day.first).toBe(day.last);
    expect(middleDay(day)).toBe(dayNumber(2013, 6, 3));
  });
});

describe('dateOfRange()', () => {
  test('gives back the date that a range was made from', () => {
    for (const date of [
      '1927',
      '2000',
      '1930-10',
      '2016-02',
      '2024-12',
      '1999-12-31',
      '2016-02-29',
      '2013-01-01',
    ]) {
      expect(dateOfRange(dayRangeOf(date as PartialDate))).toBe(date);
    }
  });
});
