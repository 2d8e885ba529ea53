import { ok, type Result } from '../core/result.ts';
import { refuse } from './failures.ts';
import type { DocumentPart, ReadDocument } from './reading.ts';
import { startText } from './text-builder.ts';

/** What we use of word-extractor, which has no types of its own. */
interface ExtractedDocument {
  getBody(): string;
  getFootnotes(): string;
  getEndnotes(): string;
  getHeaders(options: { includeFooters: boolean }): string;
  getTextboxes(): string;
}
interface WordExtractor {
  extract(source: Uint8Array): Promise<ExtractedDocument>;
}

/**
 * A Word 97-2003 file (.doc), read only, and under Node only: the library reads Node's buffers. Its name is kept from
 * bundlers, so that nothing of it reaches a browser. Automatic numbers are not in the text that the library gives.
 */
export async function readDoc(bytes: Uint8Array, name: string): Promise<Result<ReadDocument>> {
  if (typeof Buffer === 'undefined') return refuse('doc-in-browser');
  const library = 'word-extractor';
  const loaded: { default: new () => WordExtractor } = await import(/* @vite-ignore */ library);
  let extracted: ExtractedDocument;
  try {
    extracted = await new loaded.default().extract(Buffer.from(bytes));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return refuse(/encrypt|password/i.test(message) ? 'password-protected' : 'damaged', message);
  }
  const builder = startText<null>();
  let paragraphs = 0;
  const read = (text: string, part?: DocumentPart): void => {
    for (const paragraph of text.split(/\r\n?|\n/)) {
      if (paragraph.trim() === '') continue;
      paragraphs += 1;
      const place = { unit: 'paragraph', number: paragraphs, ...(part ? { part } : {}) } as const;
      builder.write(paragraph.replace(/[\v\f]/g, '\n'), null, place, false);
      builder.endParagraph();
    }
  };
  read(extracted.getBody());
  read(extracted.getFootnotes(), 'footnote');
  read(extracted.getEndnotes(), 'endnote');
  read(extracted.getHeaders({ includeFooters: true }), 'header');
  const { text, segments, paragraphs: read1 } = builder.finish();
  return ok({ format: 'doc', name, text, segments, paragraphs: read1, notices: [] });
}
