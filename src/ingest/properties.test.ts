import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../testing/cpu-time.ts';
import type { BodyNode, IngestedDocument } from './document.ts';
import { listDraftProvisions, readDraftWords, splitWords } from './draft/draft-provisions.ts';
import { ingestText } from './ingest.ts';
import { readLines, splitLines } from './lines/source-line.ts';
import { splitInline } from './lines/split-inline.ts';
import { dice, type Manner, writeText } from './testing/written-text.ts';

const manners: fc.Arbitrary<Manner> = fc.record({
  width: fc.constantFrom(0, 52, 72, 100),
  blankLines: fc.boolean(),
  emphasis: fc.constantFrom('none', 'label', 'heading'),
  loneNumbers: fc.boolean(),
});
const written = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), manners, fc.constantFrom('law' as const, 'party' as const))
  .map(([seed, manner, style]) => writeText(dice(seed), manner, style));

/** Pieces of official texts in an order that makes no sense, to lead a reader astray. */
const pieces = [
  'Điều 1.',
  'Điều 2. Tên',
  'Điều',
  '5.',
  'Chương I',
  'CHƯƠNG',
  'Mục 1',
  'Phần thứ',
  'nhất',
  'I.',
  'I- QUY ĐỊNH',
  'V.',
  'A.',
  '1.',
  '2.',
  '1.1.',
  '1.1.1',
  'a)',
  'đ)',
  'b[2])',
  '(1)',
  '(2)',
  '-',
  '+',
  '“Điều 3.',
  '”',
  '"',
  '|',
  '***',
  '**1.**',
  '*x*',
  '# QUYẾT ĐỊNH',
  'QUYẾT ĐỊNH:',
  'Số: 1/QĐ-UBND',
  'Số:',
  'Căn cứ Luật',
  'Căn',
  'cứ',
  'Kính gửi:',
  'Nơi nhận:',
  'TM. ỦY BAN',
  'CHỦ TỊCH',
  'Nguyễn Văn A',
  'PHỤ LỤC I',
  'QUY CHẾ',
  '(Kèm theo Quyết định số 1/QĐ-UBND)',
  '[1] Chú thích',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Hà Nội, ngày 1 tháng 2 năm 2025',
  'và theo khoản',
  'năm',
  'thư viện mở cửa;',
  '\t',
  '   ',
  '\u00a0',
  '\r',
  '\0',
  '\ufffd',
];
const scrambled = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })),
      fc.constantFrom(' ', '\n', '\n\n', ''),
    ),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.map(([piece, end]) => piece + end).join(''));

const eachNode = (
  roots: readonly BodyNode[],
  visit: (node: BodyNode, parent: BodyNode | undefined) => void,
): void => {
  const walk = (node: BodyNode, parent: BodyNode | undefined): void => {
    visit(node, parent);
    for (const child of node.children) walk(child, node);
  };
  for (const root of roots) walk(root, undefined);
};

const wordsOfText = (text: string): string[] =>
  readLines(splitInline(splitLines(text)).lines).flatMap((line) => splitWords(line.text));

const checkShape = (text: string, document: IngestedDocument): void => {
  const lines = splitLines(text).length;
  let last = 0;
  for (const { line, path, level } of document.outline) {
    expect(line).toBeGreaterThanOrEqual(Math.max(1, last));
    expect(line).toBeLessThanOrEqual(lines);
    expect(path).not.toBe('');
    expect(level).not.toBe('');
    last = line;
  }
  for (const { line, column, what } of document.doubts) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(what.vi).not.toMatch(/\{\w+\}/u);
    expect(what.en).not.toMatch(/\{\w+\}/u);
  }
  eachNode([...document.body, ...document.annexes.flatMap(({ nodes }) => nodes)], (node, parent) => {
    if (parent !== undefined) expect(node.line).toBeGreaterThanOrEqual(parent.line);
  });
};

describe('ingestText(), whatever it is given', () => {
  it('finds the outline that a written text has, however it is broken into lines', () => {
    fc.assert(
      fc.property(written, ({ text, outline }) => {
        expect(ingestText(text).outline.map(({ path, line }) => `${line} ${path}`)).toEqual(
          outline.map(({ path, line }) => `${line} ${path}`),
        );
      }),
      { numRuns: 120 },
    );
  });

  it('never throws, keeps lines in order and says each doubt in full', () => {
    fc.assert(
      fc.property(scrambled, (text) => checkShape(text, ingestText(text))),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        checkShape(text, ingestText(text)),
      ),
      { numRuns: 200 },
    );
  });

  it('reads bytes of any kind as text without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        ingestText(new TextDecoder('windows-1252').decode(bytes));
        ingestText(new TextDecoder('utf-8').decode(bytes));
      }),
    );
  });

  it('loses no word and adds none', () => {
    const check = (text: string): void => {
      expect(readDraftWords(listDraftProvisions(ingestText(text)))).toEqual(wordsOfText(text));
    };
    fc.assert(
      fc.property(written, ({ text }) => check(text)),
      { numRuns: 50 },
    );
    fc.assert(fc.property(scrambled, check), { numRuns: 200 });
  });

  it('reads its own words again to the same outline', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const first = ingestText(text);
        const again = ingestText(writeOut(first));
        expect(again.outline.map(({ path }) => path)).toEqual(first.outline.map(({ path }) => path));
        expect([again.number, again.kind, again.date, again.issuer]).toEqual([
          first.number,
          first.kind,
          first.date,
          first.issuer,
        ]);
      }),
      { numRuns: 30 },
    );
  });

  it('takes time in proportion to the length of the text', () => {
    const text = writeText(
      dice(7),
      { width: 72, blankLines: false, emphasis: 'none', loneNumbers: false },
      'law',
    ).text;
    const time = (times: number): number => {
      const long = Array.from({ length: times }, () => text).join('\n');
      return cpuTime(() => ingestText(long)) / long.length;
    };
    time(20);
    expect(Math.min(time(160), time(160), time(160))).toBeLessThan(
      6 * Math.max(time(20), time(20), time(20)),
    );
  });
});

/** A document as a text with one paragraph a line. */
function writeOut(document: IngestedDocument): string {
  const lines = document.opening.map(({ text }) => text);
  eachNode(document.body, ({ label, heading, text }) => {
    const [first, ...rest] = text.map((block) => block.text);
    if (heading !== '')
      lines.push('', `${label} ${heading}`, ...(first === undefined ? [] : [first]), ...rest);
    else lines.push('', `${label} ${first ?? ''}`.trim(), ...rest);
  });
  return [...lines, '', ...document.closing.map(({ text }) => text)].join('\n');
}
