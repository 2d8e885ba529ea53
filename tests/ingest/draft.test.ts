import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/core/check/check.ts';
import { buildCorpus } from '../../src/core/corpus/corpus.ts';
import type { PartialDate } from '../../src/core/instrument/partial-date.ts';
import { type Draft, draftInstrument } from '../../src/ingest/draft/draft-instrument.ts';
import { splitWords } from '../../src/ingest/draft/draft-provisions.ts';
import { escapeAttribute, escapeMdx } from '../../src/ingest/draft/mdx-text.ts';
import { ingestText } from '../../src/ingest/ingest.ts';
import { readLines, splitLines } from '../../src/ingest/lines/source-line.ts';
import { splitInline } from '../../src/ingest/lines/split-inline.ts';
import { assemble } from '../../src/loaders/assemble.ts';
import { parseFile } from '../../src/loaders/parse-file.ts';
import { readBody } from '../../src/markdown/body.ts';

const fixtures = 'src/ingest/fixtures';
const example = readFileSync('content/examples/quy-che-vi-du.txt', 'utf8');
const origin = { file: 'van-ban.txt', sha256: 'ab'.repeat(32), date: '2026-11-21' };
const vocabulary = {
  kinds: [{ id: 'decision', name: { vi: 'Quyết định', en: 'Decision' } }],
  bodies: [
    {
      id: 'river-regiment',
      name: { vi: 'Đảng ủy Trung đoàn Sông Mây', en: 'Party Committee of the River Regiment' },
      variants: { vi: [], en: [] },
    },
  ],
};

const fileOf = (draft: Draft, ending: string): string =>
  draft.files.find(({ path }) => path.endsWith(ending))?.text ?? '';

/** The words that a page of a draft would show, in order. */
const wordsOfDraft = (draft: Draft): string[] => {
  const { provisions, problems } = readBody(fileOf(draft, '.vi.mdx'));
  expect(problems).toEqual([]);
  return provisions.flatMap(({ attributes, prose }) =>
    splitWords([attributes['label'] ?? '', attributes['heading'] ?? '', prose.text].join(' ')),
  );
};

const wordsOfText = (text: string): string[] =>
  readLines(splitInline(splitLines(text)).lines).flatMap((line) => splitWords(line.text));

describe('draftInstrument()', () => {
  it.each(readdirSync(fixtures).filter((file) => /\.(?:txt|md)$/u.test(file)))(
    'brings back every word of %s, in order',
    (file) => {
      const text = readFileSync(join(fixtures, file), 'utf8');
      expect(wordsOfDraft(draftInstrument(ingestText(text), origin))).toEqual(wordsOfText(text));
    },
  );

  it('brings back the words of any text', () => {
    const nasty = fc.array(
      fc.oneof(
        fc.string({ maxLength: 40 }),
        fc.constantFrom(
          '{x}',
          '<Provision id="a">',
          '</Provision>',
          'import a from "b"',
          'export const x = 1',
          '&amp;',
          '`mã`',
          '[^1]: chú',
          '![h](x)',
          '1. Một',
          '# H',
          '| a | b |',
          '~~x~~',
          'http://a.vn',
          '$x$',
          '\\',
          'Điều 1. {a}',
          '**đậm**',
          '- - -',
          ':::',
          '<!-- x -->',
        ),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(nasty, (lines) => {
        const text = lines.join('\n');
        expect(wordsOfDraft(draftInstrument(ingestText(text), origin))).toEqual(wordsOfText(text));
      }),
      { numRuns: 200 },
    );
  });

  it('fills the facts that were recognised, and names the text itself as their source', () => {
    const draft = draftInstrument(ingestText(example), { ...origin, lines: 124 }, vocabulary);
    expect(draft.id).toBe('27-qd-du-2026');
    expect(draft.files.map(({ path }) => path)).toEqual([
      'instruments/27-qd-du-2026.mdx',
      'instruments/27-qd-du-2026.vi.mdx',
      'sources/27-qd-du-2026-text.mdx',
    ]);
    const files = draft.files.map(({ path, text }) => parseFile(`content/${path}`, text));
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
    expect(files[0]?.record).toMatchObject({
      number: '27-QĐ/ĐU',
      kind: 'decision',
      issuer: 'river-regiment',
      date: '2026-01-15',
      signatory: 'Nguyễn Văn Ví Dụ',
      status: { value: 'unknown' },
      holding: 'verbatim',
      attestations: [
        { source: '27-qd-du-2026-text', at: 'header', number: '27-QĐ/ĐU', issuer: 'river-regiment' },
      ],
    });
    expect(files[2]?.record).toMatchObject({
      kind: 'official-text',
      textOf: ['27-qd-du-2026'],
      lines: 124,
      read: '2026-11-21',
      linkable: false,
    });
    expect(fileOf(draft, '-text.mdx')).toContain(origin.sha256);
  });

  it('makes files that the checks find no error in but what is not in the content yet', () => {
    const draft = draftInstrument(ingestText(example), origin, vocabulary);
    const { parts, findings } = assemble(
      draft.files.map(({ path, text }) => parseFile(`content/${path}`, text)),
    );
    const rules = [
      ...findings,
      ...checkCorpus(buildCorpus(parts), { today: '2026-11-21' as PartialDate, promised: [], unread: [] }),
    ].map(({ rule, values }) => `${rule} ${values['actual'] ?? ''}`);
    expect(rules.filter((rule) => !/river-regiment|decision|^anchor-unlocked/u.test(rule))).toEqual([]);
    expect(
      parts.instruments?.[0]?.provisions.find(({ id }) => id === 'kem-theo-dieu-4-khoan-2-diem-dd'),
    ).toMatchObject({
      parent: 'kem-theo-dieu-4-khoan-2',
      label: 'đ)',
      level: 'point',
      authority: 'official-text',
    });
  });

  it('leaves out what it does not know and says so in comments', () => {
    const facts = fileOf(
      draftInstrument(ingestText('Điều 1. Mở cửa\nHằng ngày.'), { ...origin, file: 'Nội quy phòng đọc.txt' }),
      'noi-quy-phong-doc.mdx',
    );
    expect(facts).toMatch(/^# kind: chưa rõ/mu);
    expect(facts).toMatch(/^# number: chưa thấy số/mu);
    expect(facts).not.toMatch(/^(?:number|kind|issuer|date|signatory):/mu);
  });

  it('marks doubtful facts', () => {
    const text = example.replace('ngày 15 tháng 01 năm 2026', 'ngày    tháng 01 năm 2026');
    const facts = fileOf(draftInstrument(ingestText(text), origin, vocabulary), '-2026.mdx');
    expect(facts).toContain('date: "2026-01"');
    expect(facts).toContain('doubts: { date: low }');
  });

  it('writes the same files for the same text', () => {
    expect(draftInstrument(ingestText(example), origin, vocabulary)).toEqual(
      draftInstrument(ingestText(example), origin, vocabulary),
    );
  });
});

describe('escapeMdx() and escapeAttribute()', () => {
  const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim());

  it('print the same text again', () => {
    fc.assert(
      fc.property(line, line, (text, label) => {
        fc.pre(text !== '' && label !== '');
        const { provisions, problems } = readBody(
          `<Provision id="a" label="${escapeAttribute(label)}">\n\n${escapeMdx(text)}\n\n</Provision>`,
        );
        expect(problems).toEqual([]);
        expect(provisions[0]?.attributes['label']).toBe(label);
        expect(provisions[0]?.prose.text.replace(/\s+/gu, ' ')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'import React from "react"',
    'export default 1',
    '1. Một',
    '12) Hai',
    '- gạch',
    '+ cộng',
    '# thăng',
    '> trích',
    '{1 + 1}',
    '<b>đậm</b>',
    '&lt;',
    '=== ',
    '***',
  ])('print %j as it is', (text) => {
    const { provisions } = readBody(`<Provision id="a">\n\n${escapeMdx(text)}\n\n</Provision>`);
    expect(provisions[0]?.prose.text).toBe(text.trim());
  });
});
