import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/core/corpus/corpus.ts';
import { draftInstrument } from '../../src/ingest/draft/draft-instrument.ts';
import { splitWords } from '../../src/ingest/draft/draft-provisions.ts';
import { ingestText } from '../../src/ingest/ingest.ts';
import { readLines, splitLines } from '../../src/ingest/lines/source-line.ts';
import { splitInline } from '../../src/ingest/lines/split-inline.ts';
import { assemble } from '../../src/loaders/assemble.ts';
import { parseFile } from '../../src/loaders/parse-file.ts';
import { type TextUnitView, viewFullText } from '../../src/site/full-text.ts';
import { openMarkBook } from '../../src/site/marks.ts';
import { outlineText } from '../../src/site/outline-view.ts';

const text = readFileSync('content/examples/quy-che-vi-du.txt', 'utf8');
const draft = draftInstrument(ingestText(text), {
  file: 'quy-che-vi-du.txt',
  sha256: 'ab'.repeat(32),
  date: '2026-11-21',
});
const kind = parseFile('content/kinds/decision.mdx', readFileSync('content/kinds/decision.mdx', 'utf8'));
const files = draft.files.map((file) => parseFile(`content/${file.path}`, file.text));
const corpus = buildCorpus(assemble([...files, kind]).parts);
const [instrument] = corpus.instruments.values();
if (instrument === undefined) throw new Error('the worked example gives no instrument');
const units = viewFullText(corpus, instrument, 'vi', openMarkBook(corpus, 'vi'));

const flat = (list: readonly TextUnitView[]): readonly TextUnitView[] =>
  list.flatMap((unit) => [unit, ...flat(unit.units)]);
const byId = new Map(flat(units).map((unit) => [unit.provision.id, unit]));
const linksOf = (id: string): readonly string[] =>
  [...(byId.get(id)?.provision.html ?? '').matchAll(/<a class="(\w+)" href="([^"]+)">([^<]+)<\/a>/gu)].map(
    ([, kindOf, href, words]) => `${kindOf} ${words} ${href}`,
  );

describe('the page of a full text', () => {
  it('has every word of the worked example, in order', () => {
    const words = flat(units).flatMap(({ provision: { label, heading, html } }) =>
      splitWords([label, heading, html.replace(/<[^>]*>/gu, ' ')].filter(Boolean).join(' ')),
    );
    expect(words).toEqual(
      readLines(splitInline(splitLines(text)).lines).flatMap((line) => splitWords(line.text)),
    );
  });

  it('names each unit by its official name, in both languages', () => {
    const point = 'kem-theo-dieu-4-khoan-2-diem-dd';
    expect(byId.get(point)?.place).toBe('Quy chế kèm theo, Điều 4 khoản 2 điểm đ');
    const english = flat(viewFullText(corpus, instrument, 'en', openMarkBook(corpus, 'en')));
    expect(english.find(({ provision }) => provision.id === point)?.place).toBe(
      'annexed Regulation, Article 4, clause 2, point đ',
    );
  });

  it('links its references to itself', () => {
    expect(linksOf('kem-theo-dieu-9-khoan-2')).toContain('inner khoản 2 Điều 4 #kem-theo-dieu-4-khoan-2');
    expect(linksOf('kem-theo-dieu-11-khoan-2')).toEqual(
      expect.arrayContaining([
        'inner Điều 3 #kem-theo-dieu-3',
        'inner khoản 2 Điều 7 #kem-theo-dieu-7-khoan-2',
      ]),
    );
  });

  it('marks the terms that it defines and links their first use in an article', () => {
    expect(byId.get('kem-theo-dieu-2-khoan-2')?.provision.html).toContain('<dfn>Tổ dân vận</dfn>');
    expect(linksOf('kem-theo-dieu-4-khoan-1')).toContain('term Tổ dân vận #kem-theo-dieu-2-khoan-2');
  });

  it('lists parts, chapters and articles in its contents, not clauses', () => {
    const outline = outlineText(units);
    const annex = outline.find(({ id }) => id === 'kem-theo');
    expect(annex?.entries.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4].map((chapter) => `kem-theo-chuong-${chapter}`),
    );
    expect(annex?.entries[1]?.entries[0]?.entries.map(({ name }) => name.text)).toEqual([
      'Điều 4. Nắm tình hình địa bàn',
      'Điều 5. Tuyên truyền',
    ]);
  });
});
