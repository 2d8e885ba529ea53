import { Unzlib } from 'fflate';
import { ok, type Result } from '../../core/result.ts';
import { MAX_INFLATED_BYTES } from '../limits.ts';
import { refuse } from '../refusal.ts';

/** Packed bytes that are inflated at a time; deflate grows at most about a thousandfold. */
const step = 16 * 1024;

/**
 * Refuses a PDF whose packed streams would together inflate beyond the limit: the PDF library has none of its own.
 * Streams are found by their keywords; pictures are left out, for reading text does not inflate them. A stream that does
 * not inflate is left to the PDF library, which is forgiving.
 */
export function guardStreams(bytes: Uint8Array, limit = MAX_INFLATED_BYTES): Result<null> {
  const text = new TextDecoder('latin1').decode(bytes);
  let total = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    const start = /^stream\r?\n/.exec(text.slice(at, at + 8));
    if (!start || text.startsWith('end', at - 3)) continue;
    const dictionary = text.slice(Math.max(0, at - 1024), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    if (!/\/Fl(ateDecode)?\b/.test(own) || /\/Subtype\s*\/Image\b/.test(own)) continue;
    const from = at + start[0].length;
    const end = text.indexOf('endstream', from);
    total += inflatedLength(bytes.subarray(from, end < 0 ? bytes.length : end), limit - total);
    if (total > limit) return refuse('zip-bomb');
    at = end < 0 ? text.length : end;
  }
  return ok(null);
}

function inflatedLength(packed: Uint8Array, limit: number): number {
  let length = 0;
  const inflate = new Unzlib((chunk) => {
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += step)
      inflate.push(packed.subarray(at, at + step));
  } catch {
    return length;
  }
  return length;
}
