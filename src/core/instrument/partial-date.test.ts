import { describe, expect, it, test } from 'vitest';
import {
  comparePartialDates,
  datesOverlap,
  formatPartialDate,
  isPartialDate,
  type PartialDate,
  parsePartialDate,
  partialDateOf,
  yearOf,
} from './partial-date.ts';

const date = (text: string) => text as PartialDate;

describe('parsePartialDate()', () => {
  test.each(['2003', '2003-03', '2003-03-12', '2024-02-29', '2000-02-29'])('reads %s', (text) => {
    expect(parsePartialDate(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    '',
    '03',
    '2003-13',
    '2003-00',
    '2003-02-30',
    '2023-02-29',
    '1900-02-29',
    '2003-3-1',
    '12/3/2003',
    '2003-03-12T00',
  ])('refuses %s', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

test.each<[string, string, string]>([
  ['2003-03-12', '2003-03-13', 'before'],
  ['2003', '2004-01', 'before'],
  ['2013-06-03', '2003', 'after'],
  ['2013-06-03', '2013-06-03', 'same'],
  ['2013', '2013-06-03', 'unknown'],
  ['2013-06-03', '2013-06', 'unknown'],
  ['2013', '2013', 'unknown'],
])('comparePartialDates(%s, %s) is %s', (a, b, order) => {
  expect(comparePartialDates(date(a), date(b))).toBe(order);
});

it('two dates overlap when they may be the same day', () => {
  expect(datesOverlap(date('2013'), date('2013-06-03'))).toBe(true);
  expect(datesOverlap(date('2013-06'), date('2013-07'))).toBe(false);
});

it('a date is written out in either language as far as it is known', () => {
  expect(formatPartialDate(date('2019-01-07'), 'vi')).toBe('7 tháng 1 năm 2019');
  expect(formatPartialDate(date('2019-01-07'), 'en')).toBe('7 January 2019');
  expect(formatPartialDate(date('2019-01'), 'vi')).toBe('tháng 1 năm 2019');
  expect(formatPartialDate(date('2019-01'), 'en')).toBe('January 2019');
  expect(formatPartialDate(date('2019'), 'vi')).toBe('2019');
});

it('parts that make no day make no date', () => {
  expect(partialDateOf(2013, 6, 3)).toBe('2013-06-03');
  expect(partialDateOf(2013, 2, 30)).toBeUndefined();
  expect(yearOf(date('2013-06'))).toBe(2013);
});
