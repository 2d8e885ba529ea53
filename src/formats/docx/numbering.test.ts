import { describe, expect, it } from 'vitest';
import { parseXml } from '../xml.ts';
import { readNumbering } from './numbering.ts';

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const scheme = (id: string, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: string, of: string, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;

function numbering(...parts: string[]) {
  const root = parseXml(`<w:numbering xmlns:w="w">${parts.join('')}</w:numbering>`);
  if (!root.ok) throw new Error(root.reason);
  return readNumbering(root.value);
}

describe('readNumbering()', () => {
  it('prints what Word prints for parts, articles, clauses and points', () => {
    const next = numbering(
      scheme(
        '0',
        level(0, 'upperRoman', 'Chương %1'),
        level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
        level(2, 'decimal', '%3.'),
        level(3, 'lowerLetter', '%4)'),
      ),
      list('1', '0'),
    );
    const labels = [0, 1, 2, 3, 3, 2, 1, 2, 0, 1].map((at) => next({ list: '1', level: at }));
    expect(labels).toEqual([
      'Chương I',
      'Điều 1.',
      '1.',
      'a)',
      'b)',
      '2.',
      'Điều 2.',
      '1.',
      'Chương II',
      'Điều 3.',
    ]);
  });

  it('prints several levels in one label, in digits where the law form is asked for', () => {
    const next = numbering(
      scheme('0', level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
      list('1', '0'),
    );
    expect([0, 1, 1, 0, 1].map((at) => next({ list: '1', level: at }))).toEqual([
      'I.',
      '1.1',
      '1.2',
      'II.',
      '2.1',
    ]);
  });

  it('counts lists of one scheme together and starts anew where a list says so', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const next = numbering(
      scheme('0', level(0, 'decimal', '%1.')),
      list('1', '0'),
      list('2', '0'),
      list('3', '0', start),
    );
    expect(['1', '1', '2', '3', '3', '1'].map((one) => next({ list: one, level: 0 }))).toEqual([
      '1.',
      '2.',
      '3.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  it('finds the level by the style of the paragraph', () => {
    const next = numbering(
      scheme('0', level(0, 'decimal', '%1.'), level(1, 'decimal', 'Điều %2.', '<w:pStyle w:val="Dieu"/>')),
      list('1', '0'),
    );
    expect(next({ list: '1' }, 'Dieu')).toBe('Điều 1.');
  });

  it('gives bullets a sign that can be read and nothing to paragraphs outside lists', () => {
    const next = numbering(
      scheme('0', level(0, 'bullet', '\uf0b7'), level(1, 'bullet', '-')),
      list('1', '0'),
    );
    expect([next({ list: '1', level: 0 }), next({ list: '1', level: 1 })]).toEqual(['•', '-']);
    expect([next({ list: '0', level: 0 }), next({}), next({ list: '9' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
