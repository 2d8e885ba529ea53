import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { RegisterEntry } from '../core/register/register.ts';
import { readEntries, writeRegisterFile, writeTitlesFile } from './register-file.ts';

const day = (text: string) => text as PartialDate;

const first: RegisterEntry = {
  id: '25-nq-tw-2013',
  number: '25-NQ/TW',
  variants: ['N0.25-NQ/TW'],
  kind: 'resolution',
  issuer: 'central-committee',
  date: day('2013-06-03'),
  term: 11,
  plenum: 7,
  title: { vi: 'Về công tác dân vận', en: 'On mass mobilisation' },
  titles: ['On mass work'],
  held: true,
  cited: 9,
};
const entries: readonly RegisterEntry[] = [
  first,
  { id: 'dan-van-1949', title: { vi: 'Dân vận' }, held: true, cited: 3 },
  { id: '590-ct-duqstw', number: '590-CT/ĐUQSTW', kind: 'directive', title: {}, held: false, cited: 1 },
];
const signOf = (id: string) => (id === first.id ? 'cited' : undefined);

/** What JSON leaves of a value: the same without what is undefined. */
const travel = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('the register in its files', () => {
  it('comes back as it went', () => {
    const back = readEntries(
      travel(writeRegisterFile(entries, signOf)),
      travel(writeTitlesFile(entries, [])),
    );
    expect(travel(back)).toEqual(
      travel(entries.map((entry) => ({ variants: [], titles: [], ...entry, sign: signOf(entry.id) }))),
    );
  });

  it('gives numbers before the titles are there', () => {
    const [entry] = readEntries(writeRegisterFile(entries, signOf));
    expect([entry?.number, entry?.title.vi]).toEqual(['25-NQ/TW', undefined]);
  });

  it('takes at most 30 kB for a thousand instruments', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...first,
      id: `${index}-nq-tw-${1990 + (index % 37)}`,
      number: `${index}-NQ/TW`,
      variants: [],
      date: day(`${1990 + (index % 37)}-0${1 + (index % 9)}-1${index % 10}`),
      cited: (index * 7919) % 400,
    }));
    expect(gzipSync(JSON.stringify(writeRegisterFile(many, signOf))).length).toBeLessThanOrEqual(30_000);
  });
});
