import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cpuTime } from '../../testing/cpu-time.ts';
import { testEntries } from '../register/testing/test-register.ts';
import { lookup } from './lookup.ts';
import { indexForLookup } from './lookup-index.ts';
import { sayReading, sayWhy } from './sentences.ts';
import { titleOf } from './verdict.ts';

const rows = readFileSync(new URL('../vectors/lookups.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));
const index = indexForLookup(testEntries());

describe('lookup()', () => {
  test.each(rows)('%s', (row) => {
    const [typed = '', wanted = ''] = row.split(' => ');
    const { verdict, matches } = lookup(typed.replace(/⏎/g, '\n'), index);
    expect([verdict, ...matches.map(({ entry }) => entry.id)].join(' ')).toBe(wanted.trim());
  });

  it('has at least 300 rows to answer for', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  it('says how it read a query and why it shows a match, in both languages', () => {
    const { reading, matches } = lookup('NQ25 2013', index);
    const [match] = matches;
    expect(reading && sayReading(reading, 'vi')).toBe('25-NQ/TW, 2013');
    expect(match && sayWhy(match.why, 'vi')).toBe('Khớp loại văn bản, số thứ tự 25, năm 2013');
    expect(match && sayWhy(match.why, 'en')).toBe('Matches the kind, serial 25, the year 2013');
    expect(match && titleOf(match.entry, 'en')).toMatch(/^On strengthening/);
  });

  it('says which words of the query no title has', () => {
    const [match] = lookup('nghị quyết 49 bóng đá', index).matches;
    expect(match && sayWhy(match.why, 'vi')).toBe(
      'Khớp loại văn bản, số thứ tự 49; tên gọi không có “bóng đá”',
    );
  });

  it.each([
    ['5/11/2021', 1, 'vi', 'Khớp năm 2021 (hồ sơ chỉ ghi năm)'],
    ['5/11/2021', 1, 'en', 'Matches the year 2021 (no day is on record)'],
    ['21-KL/TW ngày 25/10/2021', 0, 'vi', 'Khớp số, ký hiệu, tháng 10 năm 2021 (hồ sơ không ghi ngày)'],
    ['luật dân chủ ở cơ sở', 0, 'vi', 'Khớp loại văn bản, tên gọi'],
    ['luật dân chủ ở cơ sở', 1, 'vi', 'Khớp tên gọi'],
    ['đại hội 13', 0, 'vi', 'Khớp Đại hội XIII'],
    ['quyết định 124', 0, 'vi', 'Khớp số thứ tự 124'],
    [
      '23-NQ/TW ngày 12/3/2003 của Bộ Chính trị',
      0,
      'vi',
      'Khớp số, ký hiệu, ngày 12 tháng 3 năm 2003; cơ quan ban hành theo hồ sơ là cơ quan khác',
    ],
  ] as const)('says no more than the record has: %s, match %i in %s', (query, at, language, said) => {
    const match = lookup(query, index).matches[at];
    expect(match && sayWhy(match.why, language)).toBe(said);
  });

  it('writes the time of a reading as each language does', () => {
    const said = (query: string) => {
      const { reading } = lookup(query, index);
      return reading && [sayReading(reading, 'vi'), sayReading(reading, 'en')];
    };
    expect(said('NQ25 3/6/2013')).toEqual(['25-NQ/TW, 3-6-2013', '25-NQ/TW, 3 June 2013']);
    expect(said('nghị quyết 8B khóa VI')).toEqual(['08B-NQ/HNTW, khóa VI', '08B-NQ/HNTW, tenure 6']);
  });

  it('keeps beside a year that nothing fits what bears the number in other years', () => {
    const { verdict, near } = lookup('25-NQ/TW 2012', index);
    expect(verdict).toBe('none');
    expect(near.map(({ entry }) => entry.id)).toEqual(['25-nq-tw-2013', '25-nq-tw-2003', '25-nq-tw-2008']);
    expect(near.map(({ why }) => sayWhy(why, 'en'))).toEqual(near.map(() => 'Matches the number'));
  });

  it('never offers a number whose serial is not the one typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('', 'NQ ', 'nghị quyết ', 'chỉ thị số '),
        (serial, before) => {
          for (const { entry } of lookup(`${before}${serial}`, index).matches) {
            if (entry.number !== undefined) expect(Number(/^\d+/.exec(entry.number)?.[0])).toBe(serial);
          }
        },
      ),
    );
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        (text) => lookup(text, index).matches.length <= 20,
      ),
    );
  });

  it('answers well under 50 ms among 1,000 instruments', () => {
    const many = Array.from({ length: 25 }, (_, i) =>
      testEntries().map((entry) => ({
        ...entry,
        id: `${entry.id}-${i}`,
        number: entry.number?.replace(/^\d+/, (n) => String(Number(n) + i * 100)),
      })),
    ).flat();
    const large = indexForLookup(many);
    const queries = ['25-NQ/TW', 'nghị quyết 25 dân vận', 'NQ25', 'dân chủ cơ sở', '3/6/2013'];
    const askAll = () => queries.map((query) => lookup(query, large));
    askAll();
    expect(cpuTime(askAll) / queries.length).toBeLessThan(50);
  });
});
