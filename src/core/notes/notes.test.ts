import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeNotes, noteFile, type ReaderNote, readNoteFile } from './note.ts';
import { findTypedWords, placeQuote, quoteWords } from './place-quote.ts';

const note = (parts: Partial<ReaderNote> = {}): ReaderNote => ({
  id: 'a-1',
  instrument: '25-nq-tw-2013',
  provision: 'quan-diem-1',
  place: 'quan điểm 1',
  text: 'Hỏi lại chi bộ.',
  changed: '2026-11-22T01:00:00.000Z',
  ...parts,
});

describe('placeQuote()', () => {
  const text = 'Gặp dân, nghe dân, nói cho dân hiểu, làm cho dân tin.';

  it('finds words again where they stood, among equal ones', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 }), (start, length) => {
        const stretch = { start, end: Math.min(text.length, start + length) };
        expect(placeQuote(text, quoteWords(text, stretch, 'vi'))).toEqual(stretch);
      }),
    );
  });

  it('finds nothing when a letter of the words or beside them has changed', () => {
    const quote = quoteWords(text, { start: 9, end: 17 }, 'vi');
    expect(quote.exact).toBe('nghe dân');
    expect(placeQuote(text.replace('nghe', 'Nghe'), quote)).toBeNull();
    expect(placeQuote(text.replace('Gặp', 'Gần'), quote)).toBeNull();
    expect(placeQuote('', quote)).toBeNull();
  });

  it('does not choose between two places that are alike', () => {
    const twice = quoteWords('dân', { start: 0, end: 3 }, 'vi');
    expect(placeQuote('dân', twice)).toEqual({ start: 0, end: 3 });
    expect(placeQuote('dân dân', { ...twice, prefix: '', suffix: '' })).toBeNull();
  });
});

describe('findTypedWords()', () => {
  it('finds words once, says when they stand in several places or nowhere', () => {
    expect(findTypedWords('Nghe dân nói', ' dân  nói ')).toEqual({ start: 5, end: 12 });
    expect(findTypedWords('dân với dân', 'dân')).toBe('several');
    expect(findTypedWords('dân', 'quân')).toBeNull();
    expect(findTypedWords('dân', '  ')).toBeNull();
  });
});

describe('a file of notes', () => {
  it('comes back as it was written', () => {
    const notes = [
      note(),
      note({ id: 'b-2', quote: { exact: 'dân', prefix: 'nghe ', suffix: ', nói', language: 'vi' } }),
    ];
    expect(readNoteFile(JSON.stringify(noteFile(notes)))).toEqual({ notes, unread: 0 });
  });

  it.each(['', '{', '[]', 'null', '{"notes":[]}', '{"type":"vankien-notes"}'])(
    'is not made of %j',
    (text) => {
      expect(readNoteFile(text)).toBeNull();
    },
  );

  it('counts entries that are not whole and leaves them out', () => {
    const notes = [note(), { id: 'x' }, 7, { ...note({ id: 'c' }), quote: { exact: '' } }];
    const text = JSON.stringify({ type: 'vankien-notes', version: 1, notes });
    expect(readNoteFile(text)).toEqual({ notes: [note()], unread: 3 });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readNoteFile(text);
        readNoteFile(`{"type":"vankien-notes","notes":${text}}`);
      }),
    );
  });

  it('keeps the later of two versions of a note', () => {
    const later = note({ text: 'Đã hỏi.', changed: '2026-11-23T01:00:00.000Z' });
    expect(mergeNotes([note()], [later])).toEqual([later]);
    expect(mergeNotes([later], [note(), note({ id: 'n' })])).toEqual([later, note({ id: 'n' })]);
  });
});
