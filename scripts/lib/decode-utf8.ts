import { failed, ok, type Result } from '../../src/core/result.ts';

/** Bytes as text. What is not UTF-8 is refused with the offset of the first byte that cannot be read, from 0. */
export function decodeUtf8(bytes: Uint8Array): Result<string> {
  const at = firstBadByte(bytes);
  if (at !== undefined) return failed(`not UTF-8: unexpected byte 0x${hex(bytes[at] ?? 0)} at offset ${at}`);
  return ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/**
 * Where a sequence begins that is not well-formed UTF-8 (RFC 3629): a stray continuation byte, a lead byte without its
 * continuation, an overlong form, a surrogate half, a value above U+10FFFF, an end in the middle.
 */
function firstBadByte(bytes: Uint8Array): number | undefined {
  if (isWellFormed(bytes)) return undefined;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    // The decoder only says that something is wrong; where is found byte by byte.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xf0 && lead <= 0xf4
      ? 4
      : lead >= 0xe0 && lead <= 0xef
        ? 3
        : lead >= 0xc2 && lead <= 0xdf
          ? 2
          : 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return length;
}
