import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { testRegister } from '../register/testing/test-register.ts';
import { citeRecords } from './cite-record.ts';
import { findCitations } from './find.ts';
import type { Resolution } from './resolution.ts';
import { findBody, resolveCitations } from './resolve.ts';
import { titleLikeness } from './title-likeness.ts';

const rows = readFileSync(new URL('../vectors/resolutions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const register = testRegister();

function told(resolution: Resolution): string {
  switch (resolution.status) {
    case 'held':
    case 'known':
      return [resolution.id, resolution.rule, ...resolution.differs].join(' ');
    case 'ambiguous':
      return ['?', ...resolution.candidates, resolution.rule].join(' ');
    case 'unknown':
      return `- ${resolution.rule}`;
  }
}

describe('resolveCitations()', () => {
  test.each(rows)('%s', (row) => {
    const [text = '', wanted] = row.split(' => ');
    const citations = findCitations(text.replace(/ ¶ /g, '\n\n'));
    expect(resolveCitations(citations, register).map(told).join(' | ')).toBe(wanted);
  });

  it('names a known instrument without a page as known', () => {
    const [resolution] = resolveCitations(findCitations('Nghị quyết số 25-NQ/TW năm 2003'), register);
    expect(resolution?.status).toBe('known');
  });
});

it('citeRecords() gives the keys of the command line, with offsets in code points', () => {
  const text = '𝐀 Nghị quyết số 25-NQ/TW ngày 3/6/2013 của Ban Chấp hành Trung ương (khóa XI)';
  const citations = findCitations(text);
  expect(citeRecords(text, citations, resolveCitations(citations, register))).toEqual([
    {
      start: 16,
      end: 24,
      raw: '25-NQ/TW',
      key: '25-NQ/TW',
      kind: 'NQ',
      issuerCode: 'TW',
      date: '2013-06-03',
      dateRaw: '3/6/2013',
      issuerRaw: 'Ban Chấp hành Trung ương',
      titleRaw: null,
      tenureRaw: 'khóa XI',
      pinpoint: null,
      level: 'full',
      resolution: { status: 'held', id: '25-nq-tw-2013', rule: 'number-date' },
    },
  ]);
});

it('findBody() takes the longest name in the words of a text', () => {
  expect(findBody('the Secretariat of the Central Committee', register)).toBe('secretariat');
  expect(findBody('Ban Chấp hành Trung ương Đảng', register)).toBe('central-committee');
  expect(findBody('Bộ Xây dựng', register)).toBeUndefined();
});

it('titleLikeness() does not count the words that all titles share', () => {
  expect(titleLikeness('Về công tác tôn giáo', 'công tác tôn giáo trong tình hình mới')).toBe(1);
  expect(titleLikeness('Về công tác dân vận', 'Về công tác tôn giáo')).toBe(0);
});
