import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IngestedDocument } from './document.ts';
import { ingestText } from './ingest.ts';

const folder = join(import.meta.dirname, 'fixtures');
const cases = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file));

/** What a reader saw in a text, in the shape of the .json beside it. */
const seen = (document: IngestedDocument) => ({
  number: document.number,
  kind: document.kind,
  title: document.title,
  date: document.date,
  issuer: document.issuer,
  place: document.place,
  signatory: document.signatory,
  legalBases: document.legalBases,
  recipients: document.recipients,
  notes: document.notes.map(({ line, mark }) => `${line} [${mark}]`),
  annexes: document.annexes.map(({ line, label, outlined }) => `${line} ${label}${outlined ? ' +' : ''}`),
  outline: document.outline.map(({ line, path }) => `${line} ${path}`),
  doubts: document.doubts.map(({ line, column, kind }) => `${line}:${column} ${kind}`),
});

const ingestFile = (file: string): IngestedDocument => ingestText(readFileSync(join(folder, file), 'utf8'));

describe('ingestText()', () => {
  it.each(cases)('reads %s as a reader does', (file) => {
    const expected: unknown = JSON.parse(
      readFileSync(join(folder, `${file.replace(/\.\w+$/u, '')}.json`), 'utf8'),
    );
    expect(seen(ingestFile(file))).toEqual(expected);
  });

  it('gives every unit its label, its title and its own words', () => {
    const [, second] = ingestFile('luat-phan-bac-chu-thich.txt').body;
    const article = second?.children[0];
    expect(second).toMatchObject({ level: 'chapter', label: 'Chương 2', number: '2', heading: 'HỘI VIÊN' });
    expect(article).toMatchObject({
      level: 'article',
      label: 'Điều 3.',
      number: '3',
      heading: 'Hội viên',
      text: [],
    });
    expect(article?.children[1]).toMatchObject({
      level: 'point',
      label: 'b)',
      number: 'b',
      heading: '',
      text: [{ line: 19, text: 'Hội viên danh dự.' }],
    });
  });

  it('joins hard wraps and keeps paragraphs apart', () => {
    const text = [
      'Điều 1. Giờ mở cửa',
      '1. Phòng đọc mở cửa từ bảy giờ sáng đến',
      'năm giờ chiều các ngày trong',
      'tuần.',
      '',
      'Ngày lễ nghỉ.',
      '2. Hết.',
    ];
    const clause = ingestText(text.join('\n')).body[0]?.children[0];
    expect(clause?.text.map((block) => block.text)).toEqual([
      'Phòng đọc mở cửa từ bảy giờ sáng đến năm giờ chiều các ngày trong tuần.',
      'Ngày lễ nghỉ.',
    ]);
  });

  it('counts units of every level, and the dashes and pluses that are no units', () => {
    expect(ingestFile('nghi-quyet-dang.txt').counts).toEqual({
      parts: 0,
      chapters: 0,
      sections: 0,
      romans: 4,
      articles: 0,
      clauses: 8,
      points: 4,
      subsections: 0,
      subclauses: 2,
      parens: 2,
      dashes: 2,
      pluses: 2,
    });
  });

  it.each([
    ['an empty text', ''],
    ['spaces and rules', ' \n---\n\n***\n|'],
    ['a table alone', '| a | b |\n|---|---|\n| 1. | 2. |'],
    ['a lone label', 'Điều'],
    ['nothing but numbers', '1.\n2.\n3.'],
    ['a text in another language', 'Article 1. Scope\n1. This text is in English.'],
  ])('takes %s without refusing', (_name, text) => {
    expect(ingestText(text).doubts.length).toBeGreaterThan(0);
  });

  it('reads a text in decomposed letters, with Windows line ends and a byte order mark, the same', () => {
    const text = readFileSync(join(folder, 'quyet-dinh-quy-che.txt'), 'utf8');
    const other = `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n')}`;
    expect(seen(ingestText(other))).toEqual(seen(ingestText(text)));
  });

  it('knows the worked example from end to end', () => {
    const file = join(import.meta.dirname, '../../content/examples/quy-che-vi-du.txt');
    const document = ingestText(readFileSync(file, 'utf8'));
    expect(document).toMatchObject({
      number: '27-QĐ/ĐU',
      kind: 'Quyết định',
      date: '2026-01-15',
      issuer: 'Đảng ủy Trung đoàn Sông Mây',
      legalBases: ['Điều lệ Đảng', 'Quy chế làm việc của Đảng ủy Trung đoàn Sông Mây'],
      counts: { chapters: 4, sections: 2, articles: 15, clauses: 24, points: 8 },
    });
    expect(document.doubts.map(({ kind }) => kind)).toEqual(['appendix-kept']);
    expect(document.outline.find(({ path }) => path.endsWith('Điều 4/Khoản 2/Điểm đ'))?.line).toBe(72);
  });
});
