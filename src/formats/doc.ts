import { ok, type Result } from '../core/result.ts';
import { refuse } from './failures.ts';
import { hasEndlessChain } from './ole-chains.ts';
import type { DocumentPart, ReadDocument } from './reading.ts';
import { startText } from './text-builder.ts';

/** What we use of word-extractor, which has no types of its own. */
interface ExtractedDocument {
  getBody(options: Verbatim): string;
  getFootnotes(options: Verbatim): string;
  getEndnotes(options: Verbatim): string;
  getHeaders(options: Verbatim): string;
  getTextboxes(options: Verbatim): string;
}
interface Verbatim {
  /** False: quotes and dashes stay as the file has them. */
  readonly filterUnicode: false;
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
  if (isEncrypted(bytes)) return refuse('password-protected');
  if (hasEndlessChain(bytes)) return refuse('damaged', 'OLE sector chain');
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
  const verbatim = { filterUnicode: false } as const;
  read(extracted.getBody(verbatim));
  read(extracted.getFootnotes(verbatim), 'footnote');
  read(extracted.getEndnotes(verbatim), 'endnote');
  read(extracted.getTextboxes(verbatim), 'text-box');
  read(extracted.getHeaders(verbatim), 'header');
  const { text, segments, paragraphs: found } = builder.finish();
  return ok({ format: 'doc', name, text, segments, paragraphs: found, notices: [] });
}

/** The file information block, at the start of a sector, has a bit for encryption (MS-DOC 2.5.2, fEncrypted). */
function isEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 0x01) !== 0;
  }
  return false;
}
