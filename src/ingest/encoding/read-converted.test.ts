import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { canLink, placeAt } from '../../formats/document.ts';
import { readConverted } from './read-converted.ts';

const words =
  'Thực hiện Nghị quyết số 25-NQ/TW ngày 03 tháng 6 năm 2013 của Ban Chấp hành Trung ương, đơn vị đã tổ chức quán triệt.';
const legacy = iconv.encode(words.toLowerCase(), 'tcvn');

describe('readConverted()', () => {
  it('reads a TCVN3 file byte by byte and says so', async () => {
    const result = await readConverted(new Uint8Array(legacy), 'cu.txt');
    expect(result.ok && result.value.document.text).toBe(words.toLowerCase());
    expect(result.ok && result.value.converted?.encoding).toBe('TCVN3');
  });

  it('converts TCVN3 letters in a Unicode file, with the places of the file and closed to links', async () => {
    const letters = new TextDecoder('windows-1252').decode(legacy);
    const page = `<p>${letters}</p>\n\n<p>${letters.slice(0, 60)}\n${letters.slice(60)}</p>`;
    const result = await readConverted(new TextEncoder().encode(page), 'cu.html');
    if (!result.ok) throw new Error(result.reason);
    const { document, converted } = result.value;
    expect(converted?.encoding).toBe('TCVN3');
    const second = document.paragraphs[1];
    expect(document.text.slice(second?.start, second?.end).replace('\n', '')).toBe(words.toLowerCase());
    expect(placeAt(document, document.text.length - 3)).toBe('line 4');
    expect(canLink(document, 0, 20)).toBe(false);
  });

  it('leaves Unicode alone', async () => {
    const result = await readConverted(new TextEncoder().encode(words), 'a.txt');
    expect(result.ok && [result.value.converted, result.value.document.text]).toEqual([undefined, words]);
  });
});
