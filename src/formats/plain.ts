import { ok, type Result } from '../core/result.ts';
import { decodeText } from './encoding.ts';
import type { ReadDocument } from './reading.ts';
import { startText } from './text-builder.ts';

/** A text file: read only, since it has nowhere to put a link. A blank line ends a paragraph. */
export function readPlain(bytes: Uint8Array, name: string): Result<ReadDocument> {
  const decoded = decodeText(bytes);
  return decoded.ok ? ok(readPlainText(decoded.value.text, name)) : decoded;
}

/** The same for a text that has been decoded or pasted. */
export function readPlainText(source: string, name: string): ReadDocument {
  const builder = startText<null>();
  source.split(/\r\n?|\n|\u2028/).forEach((line, index) => {
    if (line.trim() === '') return builder.endParagraph();
    if (builder.hasWords()) builder.fill('\n');
    builder.write(line, null, { unit: 'line', number: index + 1 }, false);
  });
  const { text, segments, paragraphs } = builder.finish();
  return { format: 'plain', name, text, segments, paragraphs, notices: [] };
}
