import { ok, type Result } from '../core/result.ts';
import { refuse } from './refusal.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A decoded file that can be encoded again to the same bytes. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** True when the file starts with a byte order mark; the mark is not part of the text. */
  readonly marked: boolean;
}

/** Bytes to text: UTF-8, or UTF-16 with a byte order mark; anything else is refused with the offset of the first bad byte. */
export function decodeText(bytes: Uint8Array): Result<DecodedText> {
  const encoding = markedEncoding(bytes);
  const mark = encoding === undefined ? 0 : encoding === 'utf-8' ? 3 : 2;
  const decoder = new TextDecoder(encoding ?? 'utf-8', { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes.subarray(mark));
    const zero = text.indexOf('\0');
    if (zero >= 0) return refuse('not-text', bytes.indexOf(0));
    return ok({ text, encoding: encoding ?? 'utf-8', marked: mark > 0 });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const zero = bytes.indexOf(0);
    if (zero >= 0 && mark !== 2) return refuse('not-text', zero);
    return refuse('not-utf8', mark === 2 ? mark : findBadByte(bytes));
  }
}

/** Text back to bytes, in the encoding that it was read in. */
export function encodeText(text: string, as: Pick<DecodedText, 'encoding' | 'marked'>): Uint8Array {
  const marked = as.marked ? `\uFEFF${text}` : text;
  if (as.encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), as.encoding === 'utf-16le');
  }
  return bytes;
}

function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Offset of the first byte that starts no valid UTF-8 sequence (Unicode 3.9, table 3-7). */
function findBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (byte < (next === 1 ? lowest : 0x80) || byte > (next === 1 ? highest : 0xbf)) return 0;
  }
  return length;
}
