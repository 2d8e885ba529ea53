import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looseKey, parseNumber } from '../../core/instrument/number.ts';
import { cpuTime } from '../../testing/cpu-time.ts';
import { findNumbers, indexRows, keyOf, type Row } from './find-numbers.ts';

const rows: readonly Row[] = [
  ['91-nq-tw', '2013-06-03', 'a-2013', 'Nghị quyết số 91-NQ/TW', '', ''],
  ['91-nq-tw', '2003-03-12', 'a-2003', 'Nghị quyết số 91-NQ/TW', '', ''],
  ['91-nq-tw', '2008-07-25'],
  ['92-kl-tw', '2019-01-07', 'b-2019', 'Kết luận số 92-KL/TW', '', ''],
  ['9-2031-qh20', '2031-11-10', 'c-2031', 'Luật', '', ''],
  ['8b-nq-hntw', '1990-03-27', 'd-1990', '', '', ''],
  ['93-qd-tw', '2021', 'e-2021', '', '', ''],
  ['94-ct-tw', '2001'],
  ['95-ct-tw', '', 'f', '', '', ''],
  ['95-ct-tw', '2002-02-02', 'g-2002', '', '', ''],
];
const index = indexRows(rows);
/** The text with the ids of what was found in brackets behind each number. */
const mark = (text: string, after = ''): string =>
  [...findNumbers(text, after, index)]
    .reverse()
    .reduce((marked, { end, row }) => `${marked.slice(0, end)}[${row[2]}]${marked.slice(end)}`, text);

describe('findNumbers() is right or silent', () => {
  test.each([
    // One holder: no date is needed, and one far off does not matter.
    ['theo Kết luận số 92-KL/TW[b-2019] của Ban Bí thư', ''],
    ['Kết luận 92–KL/TW[b-2019], ngày 7/1/2019', ''],
    ['Kết luận 92-KL/TW[b-2019] được sơ kết năm 2023', ''],
    ['(92-kl/tw[b-2019])', ''],
    ['Luật số 9/2031/QH20[c-2031]; Nghị quyết 08B-NQ/HNTW[d-1990]', ''],
    ['Quyết định 93-QĐ/TW[e-2021], ngày 30-7-2021', ''],
    ['Quyết định 93-QĐ/TW[e-2021]'.normalize('NFD'), ''],
    // A date right behind the number that contradicts: another instrument of that number.
    ['Kết luận 92-KL/TW, ngày 7/1/2009', ''],
    ['Conclusion 92-KL/TW of 8 January 2019', ''],
    ['Kết luận 92-KL/TW (2011)', ''],
    // Several holders: the date decides.
    ['Nghị quyết số 91-NQ/TW[a-2013], ngày 3 tháng 6 năm 2013', ''],
    ['Nghị quyết số 91-NQ/TW[a-2013] ngày 03/6/2013 về', ''],
    ['Nghị quyết 91-NQ/TW[a-2003] của Trung ương năm 2003', ''],
    ['Resolution No. 91-NQ/TW[a-2013] of the Central Committee, dated June 3, 2013', ''],
    ['Resolution 91-NQ/TW[a-2013] of 3rd June 2013', ''],
    ['91-NQ/TW[a-2013]', ', ngày 3/6/2013'],
    ['Nghị quyết 91-NQ/TW', ''],
    ['Nghị quyết 91-NQ/TW năm 2008', ''],
    ['Nghị quyết 91-NQ/TW[a-2003] năm 2003, sơ kết năm 2013', ''],
    ['Nghị quyết 91-NQ/TW của các năm 2003 và 2013', ''],
    ['Nghị quyết 91-NQ/TW và Kết luận 92-KL/TW[b-2019], ngày 7/1/2019', ''],
    ['Nghị quyết 91-NQ/TW. Năm 2013', ''],
    // Known by name only, or a holder without a date beside it: nothing.
    ['Chỉ thị 94-CT/TW', ''],
    ['Chỉ thị 95-CT/TW ngày 02/02/2002', ''],
    // Not these numbers.
    ['số 192-KL/TW, 92-KL/TWA, 92-KL/TW-BDV, A92-KL/TW, x/92-KL/TW', ''],
    ['ngày 3/6/2013, mã 92-KL', ''],
  ])('%s', (marked, after) => {
    expect(mark(marked.replace(/\[[a-z]-?\d*\]/gu, ''), after)).toBe(marked);
  });

  test('the key of a clean number is that of the register', () => {
    const code = fc.constantFrom('NQ/TW', 'QĐ/TW', 'CT/QUTW', 'KL/TW', 'NQ/ĐUQSTW');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), code, (serial, rest) => {
        const number = `${serial}-${rest}`;
        const read = parseNumber(number);
        expect(read.ok && looseKey(read.value.key)).toBe(keyOf(number));
        expect(keyOf(number.normalize('NFD'))).toBe(keyOf(number));
      }),
    );
  });

  test('any text is read in order and without overlap', () => {
    const part = fc.constantFrom(
      '91-NQ/TW',
      '92-KL/TW',
      ' ',
      ', ngày 3/6/2013',
      '-',
      '/',
      'năm 2003',
      'ơ\u0303',
      '9',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findNumbers(text, '', index)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^\d[\p{L}\p{M}\d/–-]+$/u);
          last = end;
        }
      }),
    );
  });

  test('a long text without numbers is read in linear time', () => {
    const text = `${'1-'.repeat(50_000)} ${'a/'.repeat(50_000)} ${'1'.repeat(50_000)}`;
    expect(cpuTime(() => expect(findNumbers(text, '', index)).toEqual([]))).toBeLessThan(2_000);
  });
});
