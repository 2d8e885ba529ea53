import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cpuTime } from '../../testing/cpu-time.ts';
import type { Citation } from './citation.ts';
import { findCitations } from './find.ts';

const rows = readFileSync(new URL('../vectors/citations.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

function told(citation: Citation, all: readonly Citation[]): string {
  const date = citation.date?.value ?? '-';
  if (citation.level === null) return `@ ${date}`;
  if (citation.level === 'back') return `^${all[citation.antecedent ?? -1]?.key}`;
  return `${citation.level === 'short' ? '~' : ''}${citation.key} ${date}`;
}

function marked(text: string, citations: readonly Citation[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of citations) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

describe('findCitations()', () => {
  test.each(rows)('%s', (row) => {
    const [sentence = '', wanted = ''] = row.split(/ =>(?: |$)/);
    const written = sentence.replace(/⏎/g, '\n').replace(/¶/g, '\n\n').replace(/⍽/g, '\u00a0');
    const text = written.replace(/[⟦⟧]/g, '');
    const citations = findCitations(text);
    expect(marked(text, citations)).toBe(written);
    expect(citations.map((each) => told(each, citations)).join(' | ')).toBe(wanted);
  });

  it.each([
    ['Quyết định số 184-HĐBT của Hội đồng Bộ trưởng về địa giới', 'Hội đồng Bộ trưởng'],
    [
      'Ngày 3/6/2020, Ủy ban kiểm tra Trung ương ban hành Hướng dẫn 05-HD/UBKTTW',
      'Ủy ban kiểm tra Trung ương',
    ],
    ['Quy định số 30-QĐ/TW của Ban Chấp hành Trung ương thi hành Điều lệ', 'Ban Chấp hành Trung ương'],
    ['Quyết định số 5/QĐ-CTHADS của Cục Thi hành án dân sự', 'Cục Thi hành án dân sự'],
    [
      'QUYẾT ĐỊNH SỐ 20/2016/QĐ-TTG NGÀY 11/5/2016 CỦA THỦ TƯỚNG CHÍNH PHỦ QUY ĐỊNH MỨC CHI',
      'THỦ TƯỚNG CHÍNH PHỦ',
    ],
    ['THÔNG TƯ SỐ 8/2013/TT-BCT CỦA BỘ CÔNG THƯƠNG HƯỚNG DẪN VIỆC ĐÓ', 'BỘ CÔNG THƯƠNG'],
    ['Resolution No. 120/NQ-CP of November 17, 2017', undefined],
    ['Resolution No. 120/NQ-CP of the Government of November 17, 2017', 'the Government'],
  ])('names the issuer no further than it goes: %s', (text, issuer) => {
    expect(findCitations(text)[0]?.issuer?.raw).toBe(issuer);
  });

  it('takes what stands for the kind in an official letter for its issuer', () => {
    const [letter] = findCitations('Sở có Công văn số 1234/SNN-KHTC gửi các huyện.');
    expect([letter?.kind, letter?.issuerCode]).toEqual(['CV', 'SNN-KHTC']);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'Nghị quyết',
          'số',
          '25-NQ/TW',
          ' ',
          '\n',
          '-',
          '/',
          '2013',
          'ngày',
          '3/6/2013',
          '8B',
          '<b>',
          '&nbsp;',
          '_',
          'và',
          ',',
          '49',
          '\u0000',
          '\u202e',
          'ị'.normalize('NFD'),
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('gives ordered spans inside the text, each with its own raw, on any text', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const text = input.normalize('NFC');
        let end = 0;
        for (const citation of findCitations(text)) {
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeGreaterThan(citation.start);
          expect(citation.end).toBeLessThanOrEqual(text.length);
          for (const part of [
            citation,
            citation.date,
            citation.issuer,
            citation.title,
            citation.tenure,
            citation.pinpoint,
          ]) {
            if (part !== null) expect(part.raw).toBe(text.slice(part.start, part.end));
          }
          end = citation.end;
        }
      }),
    );
  });

  it('finds the same in composed and decomposed text', () => {
    for (const row of rows.slice(0, 60)) {
      const text = row.split(' =>')[0]?.replace(/[⟦⟧]/g, '') ?? '';
      expect(findCitations(text.normalize('NFD'))).toEqual(findCitations(text));
    }
  });

  it('finds a citation wherever a long text is cut for cleaning', () => {
    const sentence = 'Nghị quyết số 25-NQ/TW ngày 3/6/2013 nêu năm quan điểm. ';
    const filler = 'Cấp ủy các cấp nắm chắc tình hình ở cơ sở, ';
    for (const blank of ['\n\n', '. ', ' ']) {
      const text = (sentence + filler.repeat(40) + blank).repeat(120);
      const citations = findCitations(text);
      expect(citations).toHaveLength(120);
      expect(citations.every((each) => each.key === '25-NQ/TW' && each.date?.value === '2013-06-03')).toBe(
        true,
      );
    }
  });

  /** Texts that a careless pattern would go over again and again. */
  const adversarial = {
    digits: '1',
    'digits and slashes': '1/',
    slashes: '/',
    hyphens: '-',
    spaces: ' ',
    'blank lines': '\n\n',
    letters: 'ol',
    'OCR digits': 'l/',
    'numbers run together': '25-NQ/TW',
    'a list without end': '25-NQ/TW, ',
    'kind words': 'Nghị quyết ',
    'back references': 'Nghị quyết này ',
    'short forms': 'Nghị quyết 25, ',
    dates: 'ngày 3/6/2013 ',
    'open tags': '<a ',
    'open scripts': '<script>',
    'open comments': '<!--',
    entities: '&#',
    addresses: 'https://',
    quotes: '25-NQ/TW “',
    bodies: '25-NQ/TW của Bộ ',
    pinpoints: 'điểm a khoản 1 Điều 2 ',
    codes: '25-A-B-C-D-E-F-G-H ',
    marks: '\u0301',
    nulls: '\u0000',
    'direction marks': '\u202e',
    'broken words': 'a-\n',
  };

  it.each(Object.entries(adversarial))('takes time that grows with the length only: %s', (_, part) => {
    const timeOf = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length));
      return cpuTime(() => findCitations(text));
    };
    timeOf(20_000);
    const short = Math.min(timeOf(50_000), timeOf(50_000));
    // Eight times the length: some eight times the time if linear, sixty-four times if quadratic.
    expect(timeOf(400_000)).toBeLessThan(short * 28 + 400);
  });
});
