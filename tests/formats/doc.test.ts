import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkDocument, placeAt, readDocument } from '../../src/formats/document.ts';
import { makeOldWordFile } from './old-word-file.ts';

const text = 'Nghị quyết số 25-NQ/TW “về dân vận” – 2013\rĐoạn hai\r';

describe('readDocument() on a Word 97-2003 file', () => {
  it('reads the text with its paragraphs, letters and quotes as they are', async () => {
    const result = await readDocument(makeOldWordFile(text), 'cu.doc');
    if (!result.ok) throw new Error(result.reason);
    expect(result.value.text).toBe('Nghị quyết số 25-NQ/TW “về dân vận” – 2013\n\nĐoạn hai');
    expect(placeAt(result.value, result.value.text.length - 1)).toBe('¶ 2');
    expect(await linkDocument(makeOldWordFile(text), result.value, [])).toEqual({
      ok: false,
      reason: 'text-only',
    });
  });

  it('reads it under another name and says so', async () => {
    const result = await readDocument(makeOldWordFile(text), 'doi-ten.docx');
    expect(result.ok && [result.value.format, result.value.notices]).toEqual(['doc', ['renamed:doc']]);
  });

  it('refuses one behind a password', async () => {
    const result = await readDocument(makeOldWordFile(text, { encrypted: true }), 'mat.doc');
    expect(result).toEqual({ ok: false, reason: 'password-protected' });
  });

  it('does not follow a ring in the sector table', async () => {
    const bytes = makeOldWordFile(text);
    new DataView(bytes.buffer).setInt32(512 + 7 * 4, 3, true);
    const result = await readDocument(bytes, 'vong.doc');
    expect(result.ok && result.value.text.startsWith('Nghị quyết')).toBe(true);
  });

  it('answers on files with any damage', async () => {
    const damage = fc.array(fc.tuple(fc.nat(9000), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat(9000)), async (changes, cut) => {
        const bytes = makeOldWordFile(text);
        for (const [at, value] of changes) bytes[at] = value;
        const result = await readDocument(cut === null ? bytes : bytes.slice(0, cut), 'hong.doc');
        expect(typeof (result.ok ? result.value.text : result.reason)).toBe('string');
      }),
      { numRuns: 200 },
    );
  });
});
