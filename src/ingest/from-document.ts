import { ok, type Result } from '../core/result.ts';
import { detectFormat } from '../formats/detect-format.ts';
import { readDocument } from '../formats/document.ts';
import { decodeText } from '../formats/encoding.ts';
import { numberedLines, type ReadDocument } from '../formats/reading.ts';
import { refuse } from '../formats/refusal.ts';
import type { IngestedDocument, InputLine } from './document.ts';
import { decodeLegacyBytes } from './encoding/recognise.ts';
import { ingestLines, ingestText } from './ingest.ts';
import { splitLines } from './lines/source-line.ts';

/** A file taken in, with what its reader had to say (`explainNotice`). */
export interface IngestedFile {
  readonly document: IngestedDocument;
  readonly notices: readonly string[];
  /** Number of lines, of a file that has lines. */
  readonly lines: number | undefined;
}

/**
 * Takes in a file of any kind that can be read. Text and Markdown are taken as they are, since emphasis and line ends tell
 * units apart; bytes that are not UTF-8 may be TCVN3 or VNI. A failure's reason is a code for `explainFailure`.
 */
export async function ingestFile(bytes: Uint8Array, name: string): Promise<Result<IngestedFile>> {
  const format = detectFormat(bytes, name);
  if (format.ok && (format.value === 'plain' || format.value === 'markdown')) return ingestPlain(bytes);
  const read = await readDocument(bytes, name);
  if (!read.ok) return read;
  const { notices, format: kind } = read.value;
  const lines = kind === 'html' ? decodedLines(bytes) : undefined;
  return ok({ document: ingestDocument(read.value), notices, lines });
}

const decodedLines = (bytes: Uint8Array): number | undefined => {
  const decoded = decodeText(bytes);
  return decoded.ok ? splitLines(decoded.value.text).length : undefined;
};

function ingestPlain(bytes: Uint8Array): Result<IngestedFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok && !decoded.reason.startsWith('not-utf8')) return decoded;
  const text = decoded.ok ? decoded.value.text : readLegacy(bytes);
  if (text === undefined) return decoded as Result<never>;
  if (text.trim() === '') return refuse('empty');
  return ok({ document: ingestText(text), notices: [], lines: splitLines(text).length });
}

/** The bytes as they were meant for the eye of Windows-1252, where that is TCVN3 or VNI; ingest converts and reports. */
const readLegacy = (bytes: Uint8Array): string | undefined =>
  decodeLegacyBytes(bytes) === undefined ? undefined : new TextDecoder('windows-1252').decode(bytes);

/** Takes in a document that has been read: paragraphs are kept apart by blank lines, page headers are left out. */
export function ingestDocument(document: ReadDocument): IngestedDocument {
  const lines: InputLine[] = [];
  let last: unknown;
  for (const { text, place, paragraph } of numberedLines(document)) {
    if (place.part === 'header' || place.part === 'footer') continue;
    if (last !== undefined && last !== paragraph)
      lines.push({ text: '', line: place.number, cell: cellOf(paragraph) });
    lines.push({ text, line: place.number, cell: cellOf(paragraph) });
    last = paragraph;
  }
  return ingestLines(lines);
}

const cellOf = ({ cell }: ReadDocument['paragraphs'][number]): string | undefined =>
  cell === undefined ? undefined : `${cell.table}.${cell.row}.${cell.column}`;
