import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { ingestFile } from '../from-document.ts';
import { ingestText } from '../ingest.ts';
import { decodeLegacyBytes, recogniseEncoding } from './recognise.ts';
import { shareOfSyllables } from './share-of-syllables.ts';
import { findSuspects } from './suspects.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

const sample = readFileSync(join(import.meta.dirname, '../fixtures/nghi-quyet-hdnd.txt'), 'utf8');

describe('shareOfSyllables()', () => {
  it('finds next to all words of a Vietnamese text to be syllables, and few of an English one', () => {
    expect(shareOfSyllables(sample)).toBeGreaterThan(0.97);
    expect(
      shareOfSyllables('The library opens every morning and closes after lunch on weekdays.'),
    ).toBeLessThan(0.3);
  });
});

describe('decodeTcvn3()', () => {
  it('reads every byte as iconv-lite does', () => {
    const bytes = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => 0xa1 + at);
    const own = bytes.map((byte) => decodeTcvn3(String.fromCharCode(byte)));
    const theirs = bytes.map((byte) => iconv.decode(Buffer.from([byte]), 'tcvn').normalize('NFC'));
    expect(own).toEqual(theirs);
  });
});

/** The text as VNI fonts store it. */
const toVni = (text: string): string => {
  const marks = { '\u0301': 'ù', '\u0300': 'ø', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' } as const;
  const hats = {
    '\u0302': { '': 'â', '\u0301': 'á', '\u0300': 'à', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' },
    '\u0306': { '': 'ê', '\u0301': 'é', '\u0300': 'è', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' },
  } as const;
  const single: Record<string, string> = {
    í: 'í',
    ì: 'ì',
    ỉ: 'æ',
    ĩ: 'ó',
    ị: 'ò',
    ỵ: 'î',
    đ: 'ñ',
    ơ: 'ô',
    ư: 'ö',
  };
  const one = (letter: string): string => {
    const low = letter.toLowerCase();
    const cased = (out: string): string => (letter === low ? out : out.toUpperCase());
    if (single[low] !== undefined) return cased(single[low]);
    const [base = '', ...rest] = low.normalize('NFD');
    const horn = rest.includes('\u031b');
    const tone = rest.find((mark) => Object.hasOwn(marks, mark)) as keyof typeof marks | undefined;
    const hat = rest.find((mark) => Object.hasOwn(hats, mark)) as keyof typeof hats | undefined;
    const stem = horn ? (base === 'o' ? 'ô' : 'ö') : base;
    if (hat !== undefined) return cased(stem + hats[hat][tone ?? '']);
    return cased(stem + (tone === undefined ? '' : marks[tone]));
  };
  return [...text.normalize('NFC')].map(one).join('');
};

describe('decodeVni()', () => {
  it('reads what VNI fonts store', () => {
    expect(decodeVni('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do')).toBe(
      'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do',
    );
  });
  it('brings back every letter of the alphabet, small and capital', () => {
    const letters = 'aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵđ';
    const words = [...letters, ...letters.toUpperCase()].map((letter) => `b${letter}n`).join(' ');
    expect(decodeVni(toVni(words))).toBe(words);
  });
});

describe('recogniseEncoding()', () => {
  it('leaves Unicode as it is', () => {
    expect(recogniseEncoding(sample)).toEqual({ text: sample, report: undefined });
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => recogniseEncoding(`${sample}${text}`).text === `${sample}${text}`,
      ),
      { numRuns: 30 },
    );
  });

  it('leaves English, French and an empty text as they are', () => {
    for (const text of [
      '',
      'An English text about façades and naïve cafés.',
      'Le théâtre français a été fermé à Noël, où étiez-vous ?',
    ]) {
      expect(recogniseEncoding(text)).toEqual({ text, report: undefined });
    }
  });

  it('converts TCVN3 and says that capitals may be lost', () => {
    const low = sample.toLowerCase();
    const stored = new TextDecoder('windows-1252').decode(iconv.encode(low, 'tcvn'));
    const { text, report } = recogniseEncoding(stored);
    expect(text).toBe(low.normalize('NFC'));
    expect(report).toMatchObject({ encoding: 'TCVN3', capitalsLost: true });
    expect(report?.after).toBeGreaterThan(0.95);
  });

  it('converts VNI', () => {
    expect(recogniseEncoding(toVni(sample))).toMatchObject({ text: sample, report: { encoding: 'VNI' } });
  });

  it('keeps the number of lines', () => {
    expect(recogniseEncoding(toVni(sample)).text.split('\n')).toHaveLength(sample.split('\n').length);
  });

  it('gives up on bytes of no known encoding', () => {
    expect(decodeLegacyBytes(new Uint8Array([0xff, 0xd8, 0x00, 0x81, 0x90]))).toBeUndefined();
  });
});

describe('texts in old encodings', () => {
  it('are taken in like the same text in Unicode, with a report', async () => {
    const file = await ingestFile(iconv.encode(sample.toLowerCase(), 'tcvn'), 'nq.txt');
    if (!file.ok) throw new Error(file.reason);
    expect(file.value.document.doubts[0]).toMatchObject({ kind: 'capitals-lost', line: 1 });
    expect(file.value.document.doubts[1]?.what.vi).toContain('TCVN3');
    const vni = ingestText(toVni(sample));
    expect(vni.outline).toEqual(ingestText(sample).outline);
    expect(vni.issuer).toBe(ingestText(sample).issuer);
  });
});

describe('findSuspects()', () => {
  const suspects = (text: string) => findSuspects([{ text, line: 7 }]).suspects;

  it('points at letters that look alike, by line and column', () => {
    expect(suspects('Căn cứ Nghị quyết cuа Đảng')).toEqual([
      {
        kind: 'look-alike',
        line: 7,
        column: 21,
        values: { sign: 'а', code: 'U+0430', word: 'cuа', expected: 'a' },
      },
    ]);
    expect(suspects('Ðảng')[0]).toMatchObject({ kind: 'look-alike', column: 1, values: { expected: 'Đ' } });
  });

  it('points at broken characters, digits in words and impossible syllables', () => {
    expect(suspects('quy\ufffdết')[0]).toMatchObject({ kind: 'unreadable', values: { code: 'U+FFFD' } });
    expect(suspects('c0ng tác dân vận')[0]).toMatchObject({
      kind: 'digit-in-word',
      values: { word: 'c0ng' },
    });
    expect(suspects('phíthẩm định')[0]).toMatchObject({
      kind: 'not-syllable',
      column: 1,
      values: { word: 'phíthẩm' },
    });
  });

  it('lets codes, clauses, names and both places of a tone mark pass', () => {
    expect(suspects('khoản 1a, 25-NQ/TW, 75.000 m3, Đắk Lắk, hoà, hòa, uỷ, ủy, CO2, F1')).toEqual([]);
  });

  it('lists the first ones and counts the rest', () => {
    const report = findSuspects([{ text: 'thií '.repeat(500), line: 1 }]);
    expect(report.suspects).toHaveLength(60);
    expect(report.more).toBe(440);
    expect(ingestText('thií '.repeat(500)).doubts.map(({ kind }) => kind)).toContain('marks-scrambled');
  });

  it('repairs nothing', () => {
    expect(ingestText('Điều 1. Phạm vi\n1. c0ng tác cuа Ðảng').body[0]?.children[0]?.text[0]?.text).toBe(
      'c0ng tác cuа Ðảng',
    );
  });
});
