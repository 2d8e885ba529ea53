import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { testEntries } from '../register/testing/test-register.ts';
import { indexForLookup, lookup, titleOf } from './lookup.ts';
import { sayReading, sayWhy } from './sentences.ts';

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
    expect(reading && sayReading(reading)).toBe('25-NQ/TW, 2013');
    expect(match && sayWhy(match.why, 'vi')).toBe('Khớp loại văn bản, số thứ tự 25, năm 2013');
    expect(match && sayWhy(match.why, 'en')).toBe('Matches the kind, serial 25, the year 2013');
    expect(match && titleOf(match.entry, 'en')).toMatch(/^On strengthening/);
  });

  it('says which words of the query no title has', () => {
    const [match] = lookup('nghị quyết 49 bóng đá', index).matches;
    expect(match && sayWhy(match.why, 'vi')).toBe(
      'Khớp loại văn bản, số thứ tự 49; tên gọi không có “bong da”',
    );
  });

  it('keeps beside a year that nothing fits what bears the number in other years', () => {
    const { verdict, near } = lookup('25-NQ/TW 2012', index);
    expect(verdict).toBe('none');
    expect(near.map(({ entry }) => entry.id)).toEqual(['25-nq-tw-2013', '25-nq-tw-2003', '25-nq-tw-2008']);
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
    for (const query of queries) lookup(query, large);
    const start = performance.now();
    for (const query of queries) lookup(query, large);
    expect((performance.now() - start) / queries.length).toBeLessThan(50);
  });
});
