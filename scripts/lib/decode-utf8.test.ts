import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';

describe('decodeUtf8()', () => {
  it('reads text, a byte order mark and nulls among it', () => {
    const bytes = new TextEncoder().encode('\ufeffNghị\u0000quyết');
    expect(decodeUtf8(bytes)).toEqual({ ok: true, value: '\ufeffNghị\u0000quyết' });
  });

  test.each<[string, number[], number]>([
    ['a stray continuation byte', [0x61, 0x80], 1],
    ['a lead byte without its continuation', [0x61, 0x62, 0xc3, 0x28], 2],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['a surrogate half', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a value above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['an end in the middle', [0x61, 0xe1, 0xbb], 1],
    ['Latin-1', [0x4e, 0x67, 0xe9, 0x20], 2],
  ])('gives the offset of %s', (_, bytes, offset) => {
    const read = decodeUtf8(Uint8Array.from(bytes));
    expect(read.ok ? '' : read.reason).toMatch(new RegExp(`at offset ${offset}$`));
  });

  it('agrees with the decoder of the platform on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const read = decodeUtf8(bytes);
        if (read.ok) expect(read.value).toBe(lenient);
        else expect(lenient).toContain('\ufffd');
      }),
    );
  });
});
