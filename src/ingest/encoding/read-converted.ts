import { ok, type Result } from '../../core/result.ts';
import { type ReadDocument, readDocument, segmentAt } from '../../formats/document.ts';
import { readPlainText } from '../../formats/plain.ts';
import { decodeLegacyBytes, type EncodingReport, recogniseEncoding } from './recognise.ts';

/** A document read for its words, in Unicode whatever it was written in. */
export interface ConvertedDocument {
  readonly document: ReadDocument;
  /** Present when the words were converted; offsets of the document then lead nowhere in the file, so it takes no links. */
  readonly converted: EncodingReport | undefined;
}

/** Reads a document; text in TCVN3 or VNI is recognised and converted, its places stay those of the file. */
export async function readConverted(bytes: Uint8Array, name: string): Promise<Result<ConvertedDocument>> {
  const read = await readDocument(bytes, name);
  if (!read.ok) {
    const legacy = read.reason.startsWith('not-utf8') ? decodeLegacyBytes(bytes) : undefined;
    return legacy ? ok({ document: readPlainText(legacy.text, name), converted: legacy.report }) : read;
  }
  const { text, report } = recogniseEncoding(read.value.text);
  if (report === undefined) return ok({ document: read.value, converted: undefined });
  return ok({ document: replaceText(read.value, text.normalize('NFC')), converted: report });
}

/** The document with other words on the same lines. */
function replaceText(document: ReadDocument, text: string): ReadDocument {
  const [before, after] = [lineStarts(document.text), lineStarts(text)];
  const places = new Map(before.map((start, line) => [start, after[line] ?? text.length]));
  const endOf = (end: number): number => {
    const next = before.findIndex((start) => start > end);
    return next < 0 ? text.length : (after[next] ?? text.length) - 1;
  };
  return {
    ...document,
    text,
    segments: before.flatMap((start, line) => {
      const segment = segmentAt(document, start);
      const [from, to] = [after[line] ?? 0, (after[line + 1] ?? text.length + 1) - 1];
      return segment && to > from ? [{ start: from, end: to, place: segment.place, open: false }] : [];
    }),
    paragraphs: document.paragraphs.map((one) => ({
      ...one,
      start: places.get(one.start) ?? 0,
      end: endOf(one.end),
    })),
  };
}

const lineStarts = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(/\n/g), (mark) => mark.index + 1),
];
