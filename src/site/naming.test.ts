import { describe, expect, it } from 'vitest';
import { aSource, day } from '../testing/builders.ts';
import { cutNumber, ordinal, shortDate, sourceName, wordIn } from './naming.ts';

describe('names on a page', () => {
  it('cutNumber() tells the separators from the rest and loses nothing', () => {
    const parts = cutNumber('122/2024/TT-BQP');
    expect(parts.map(({ text }) => text).join('')).toBe('122/2024/TT-BQP');
    expect(parts.filter(({ separator }) => separator).map(({ text }) => text)).toEqual(['/', '/', '-']);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
  ])('ordinal() writes %i as %s', (value, text) => expect(ordinal(value)).toBe(text));

  it.each([
    ['2019-01-07', '7-1-2019', '7 Jan 2019'],
    ['2003-03', '3-2003', 'Mar 2003'],
    ['1990', '1990', '1990'],
  ])('shortDate() writes %s in both languages', (date, vi, en) => {
    expect([shortDate(day(date), 'vi'), shortDate(day(date), 'en')]).toEqual([vi, en]);
  });

  it('wordIn() marks a text that is there in the other language only', () => {
    expect(wordIn('vi', { en: 'Title' })).toEqual({ text: 'Title', lang: 'en' });
    expect(wordIn('vi', { vi: 'Tên', en: 'Title' })).toEqual({ text: 'Tên' });
    expect(wordIn('vi', {})).toBeNull();
  });

  it('sourceName() names who and when, the author before the publisher', () => {
    const publisher = { vi: 'Tạp chí A', en: 'Journal A' };
    expect(sourceName(aSource({ id: 'a', publisher, date: day('2025-12-12') }), 'vi').text).toBe(
      'Tạp chí A, 2025',
    );
    expect(sourceName(aSource({ id: 'a', publisher, author: 'Trần B' }), 'en').text).toBe('Trần B');
  });
});
