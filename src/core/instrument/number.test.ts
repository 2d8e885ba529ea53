import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numberIssuers } from './issuer.ts';
import { numberKinds } from './kind.ts';
import { compareNumbers, formatNumber, instrumentId, looseKey, parseNumber } from './number.ts';
import { type PartialDate, partialDateOf } from './partial-date.ts';

const casesOf = (name: string): string[] =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const read = (text: string) => {
  const result = parseNumber(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

describe('parseNumber()', () => {
  test.each(casesOf('numbers-valid.txt'))('reads %s', (line) => {
    const [printed = '', wanted = ''] = line.split(' => ');
    const number = read(printed);
    expect(`${number.key} ${number.form}`).toBe(wanted);
    expect(read(formatNumber(number))).toEqual(number);
  });

  test.each(casesOf('numbers-invalid.txt'))('does not read %s', (line) => {
    expect(parseNumber(line).ok).toBe(false);
  });

  it('says what stands behind a number', () => {
    const result = parseNumber('25-NQ/TW ngày');
    expect(result.ok ? '' : result.reason).toBe('`25-NQ/TW ngày` has ` ngày` behind the number `25-NQ/TW`');
  });

  it('takes a number apart', () => {
    expect(read('01/2019/TTLT-BCA-BQP')).toEqual({
      form: 'state',
      serial: '01',
      letter: undefined,
      year: 2019,
      kind: 'TTLT',
      issuers: ['BCA', 'BQP'],
      key: '01/2019/TTLT-BCA-BQP',
    });
  });

  it('does not throw on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseNumber(text).ok === 'boolean'),
    );
  });

  it('reads back every number made of known codes', () => {
    const kinds = numberKinds
      .map((each) => each.code)
      .filter((code) => !['LUAT', 'HP', 'CL', 'ĐL'].includes(code));
    const issuers = numberIssuers.filter((each) => each.side === 'party' || each.side === 'state');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...kinds),
        fc.constantFrom(...issuers),
        (serial, kind, issuer) => {
          const printed =
            issuer.side === 'party' ? `${serial}-${kind}/${issuer.code}` : `${serial}/${kind}-${issuer.code}`;
          const number = read(printed);
          const old = number.form === 'old';
          expect(number.key).toBe(
            old ? printed : printed.replace(/^\d+/, (digits) => digits.padStart(2, '0')),
          );
          expect(read(number.key).key).toBe(number.key);
        },
      ),
    );
  });
});

test.each<[string, string | undefined, string]>([
  ['25-NQ/TW', '2013-06-03', '25-nq-tw-2013'],
  ['49-NQ/QUTW', '2015', '49-nq-qutw-2015'],
  ['16/CT-TTg', '2016-05-16', '16-ct-ttg-2016'],
  ['10/2022/QH15', '2022-11-10', '10-2022-qh15'],
  ['122/2024/TT-BQP', '2024-12-31', '122-2024-tt-bqp'],
  ['8B-NQ/HNTW', '1990-03-27', '08b-nq-hntw-1990'],
  ['590-CT/ĐUQSTW', undefined, '590-ct-duqstw'],
])('instrumentId() of %s in %s is %s', (number, date, id) => {
  expect(instrumentId(read(number), date as PartialDate | undefined)).toBe(id);
});

test('looseKey() does not see marks, case, separators and padding', () => {
  expect(looseKey('08B-NQ/HNTW')).toBe('8b-nq-hntw');
  expect(looseKey('8b/nq-hntw')).toBe(looseKey('08B-NQ/HNTW'));
});

test('compareNumbers() sorts by value, not by spelling', () => {
  const sorted = ['100-CT/TW', '25-NQ/TW', '08B-NQ/HNTW', '08-NQ/TW'].map(read).sort(compareNumbers);
  expect(sorted.map(formatNumber)).toEqual(['08-NQ/TW', '08B-NQ/HNTW', '25-NQ/TW', '100-CT/TW']);
});

test('partialDateOf() and instrumentId() agree on the year', () => {
  expect(instrumentId(read('25-NQ/TW'), partialDateOf(2003))).toBe('25-nq-tw-2003');
});
