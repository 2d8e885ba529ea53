import { ok, type Result } from '../core/result.ts';
import { openOleFile } from './doc/ole-file.ts';
import { type OldWordText, readOldWordText } from './doc/word-text.ts';
import { type DocumentPart, indexBefore, type ReadDocument } from './reading.ts';
import { refuse } from './refusal.ts';
import { startText } from './text-builder.ts';

/**
 * A Word 97-2003 file (.doc), read only: the body, then notes, text boxes, page headers and footers. Automatic numbers
 * are not resolved, as they are for .docx.
 */
export function readDoc(bytes: Uint8Array, name: string): Result<ReadDocument> {
  const read = readOldWordText(openOleFile(bytes));
  if (read === 'encrypted') return refuse('password-protected');
  if (read === 'older') return refuse('word-95');
  if (read === 'broken') return refuse('damaged', 'Word 97-2003');
  return ok(gatherStories(read, name));
}

function gatherStories({ stories, footnotes, endnotes, headers }: OldWordText, name: string): ReadDocument {
  const builder = startText<null>();
  /** Where each paragraph of the body ends, for the places of notes. */
  const ends: { start: number; number: number }[] = [];
  let paragraphs = 0;
  const write = (text: string, number: () => number, part?: DocumentPart): void => {
    const words = showText(text);
    if (words.trim() === '') return;
    builder.write(words, null, { unit: 'paragraph', number: number(), ...(part ? { part } : {}) }, false);
    builder.endParagraph();
  };
  const count = (): number => {
    paragraphs += 1;
    return paragraphs;
  };
  let at = 0;
  for (const paragraph of splitParagraphs(stories.body)) {
    ends.push({ start: at, number: paragraphs + 1 });
    write(paragraph, count);
    at += paragraph.length + 1;
  }
  const writeNotes = (story: string, notes: OldWordText['footnotes'], part: DocumentPart): void => {
    notes.forEach(({ call, start }, index) => {
      const number = ends[indexBefore(ends, call)]?.number ?? 1;
      const text = story.slice(start, notes[index + 1]?.start ?? story.length);
      for (const paragraph of splitParagraphs(text))
        write(paragraph, () => Math.min(number, Math.max(1, paragraphs)), part);
    });
  };
  writeNotes(stories.footnotes, footnotes, 'footnote');
  writeNotes(stories.endnotes, endnotes, 'endnote');
  for (const paragraph of splitParagraphs(stories.boxes)) write(paragraph, count, 'text-box');
  headers.slice(6).forEach((start, index) => {
    const part = [2, 3, 5].includes(index % 6) ? 'footer' : 'header';
    const end = headers[index + 7] ?? start;
    for (const paragraph of splitParagraphs(stories.headers.slice(start, end)))
      write(paragraph, () => 1, part);
  });
  for (const paragraph of splitParagraphs(stories.headerBoxes)) write(paragraph, () => 1, 'header');
  const { text, segments, paragraphs: found } = builder.finish();
  return { format: 'doc', name, text, segments, paragraphs: found, notices: [] };
}

/** A paragraph, a table cell, a page or a section ends with a character of its own. */
const splitParagraphs = (story: string): string[] => blankFieldCodes(story).split(/[\r\x07\f\x0e]/);

/**
 * A story with the codes of its fields blanked out, at the same length: 19 begins a field's code, 20 its result, 21 ends
 * it. A field may hold others and run over paragraphs.
 */
function blankFieldCodes(story: string): string {
  if (!story.includes('\x13')) return story;
  const fields: ('code' | 'result')[] = [];
  let text = '';
  for (const sign of story) {
    if (sign === '\x13') fields.push('code');
    else if (sign === '\x14' && fields.length > 0) fields.splice(-1, 1, 'result');
    else if (sign === '\x15') fields.pop();
    text += fields.includes('code') || /[\x13-\x15]/.test(sign) ? '\0'.repeat(sign.length) : sign;
  }
  return text;
}

/** Word's control characters as text: `\v` is a line end, 30 a no-break hyphen; the others stand for no letter. */
const showText = (paragraph: string): string =>
  paragraph
    .replaceAll('\v', '\n')
    .replaceAll('\x1e', '\u2011')
    .replace(/[\x00-\x08\x0e-\x1f]/g, '');
