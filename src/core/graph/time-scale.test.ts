import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../instrument/partial-date.ts';
import { dayNumber, dayRangeOf } from './day.ts';
import { buildTimeScale } from './time-scale.ts';

const rangesOf = (...dates: string[]) => dates.map((date) => dayRangeOf(date as PartialDate));

describe('buildTimeScale()', () => {
  test('keeps the order of days', () => {
    const dates = fc.array(fc.integer({ min: 1900, max: 2030 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(dates, fc.integer(), fc.integer(), (years, a, b) => {
        const scale = buildTimeScale(rangesOf(...years.map(String)), 500);
        const [first, second] = [a % 50_000, b % 50_000].sort((left, right) => left - right);
        expect(scale.xOf(first ?? 0)).toBeLessThanOrEqual(scale.xOf(second ?? 0));
      }),
    );
  });

  test('fills the width exactly', () => {
    const scale = buildTimeScale(rangesOf('1947-09-01', '2013-06-03', '2019'), 600);
    expect(scale.xOf(dayNumber(1947, 1, 1))).toBe(0);
    expect(scale.xOf(dayNumber(2020, 1, 1))).toBeCloseTo(600);
  });

  test('draws ten empty years about twice as wide as one year', () => {
    const scale = buildTimeScale(rangesOf('2000', '2011'), 500);
    const [gap] = scale.gaps;
    const [year] = scale.years;
    expect((gap?.width ?? 0) / (year?.width ?? 1)).toBeCloseTo(0.6 * Math.sqrt(10), 1);
  });

  test('leaves no gap between neighbouring years', () => {
    expect(buildTimeScale(rangesOf('2015', '2016-05-16'), 300).gaps).toEqual([]);
  });

  test('has no year when nothing is dated', () => {
    const scale = buildTimeScale([], 300);
    expect(scale.years).toEqual([]);
    expect(scale.xOf(0)).toBe(0);
  });
});
