import { deflateSync } from 'fflate';

/** An entry of a zip, packed as it stands there. */
export interface ZipEntry {
  readonly name: string;
  /** The entry's record of the central directory. */
  readonly record: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const SIZES_FOLLOW = 0x8;
const DEFLATED = 8;

/** Names of entries are compared without regard to case, as packages do. */
export const entryKey = (name: string): string => name.replace(/^\//, '').toLowerCase();

/**
 * A zip of the entries with some contents changed or added; the others go in packed as they are, in their order, with
 * their times and attributes.
 */
export function writeZip(
  entries: readonly ZipEntry[],
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const left = new Map([...contents].map(([name, content]) => [entryKey(name), { name, content }]));
  const parts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const put = (entry: ZipEntry): void => {
    const record = entry.record.slice();
    const fields = new DataView(record.buffer);
    fields.setUint16(8, entry.flags & ~SIZES_FOLLOW, true);
    fields.setUint16(10, entry.method, true);
    fields.setUint32(16, entry.crc, true);
    fields.setUint32(20, entry.packed.length, true);
    fields.setUint32(24, entry.size, true);
    fields.setUint32(42, offset, true);
    const nameLength = fields.getUint16(28, true);
    const header = new Uint8Array(30 + nameLength);
    header.set([0x50, 0x4b, 3, 4]);
    header.set(record.subarray(6, 30), 4);
    header.set(record.subarray(46, 46 + nameLength), 30);
    header.set([0, 0], 28);
    records.push(record);
    parts.push(header, entry.packed);
    offset += header.length + entry.packed.length;
  };
  for (const entry of entries) {
    const change = left.get(entryKey(entry.name));
    left.delete(entryKey(entry.name));
    put(change ? packEntry(entry.name, change.content, entry.record) : entry);
  }
  for (const { name, content } of left.values()) put(packEntry(name, content));
  return concatenate([...parts, ...records, endRecord(records, offset)]);
}

/** A new entry; it keeps the record (time, attributes) of the one that it stands for, else has the zip's first day. */
function packEntry(name: string, content: Uint8Array, like?: Uint8Array): ZipEntry {
  const record = like ?? newRecord(name);
  const flags = new DataView(record.buffer, record.byteOffset).getUint16(8, true);
  return {
    name,
    record,
    flags,
    method: DEFLATED,
    crc: checksum(content),
    size: content.length,
    packed: deflateSync(content),
  };
}

function newRecord(name: string): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const record = new Uint8Array(46 + encoded.length);
  record.set([0x50, 0x4b, 1, 2, 20, 0, 20, 0]);
  record.set([0x21, 0], 14);
  record.set([encoded.length & 0xff, encoded.length >> 8], 28);
  record.set(encoded, 46);
  return record;
}

function endRecord(records: readonly Uint8Array[], offset: number): Uint8Array {
  const record = new Uint8Array(22);
  const fields = new DataView(record.buffer);
  fields.setUint32(0, 0x06054b50, true);
  fields.setUint16(8, records.length, true);
  fields.setUint16(10, records.length, true);
  fields.setUint32(
    12,
    records.reduce((sum, one) => sum + one.length, 0),
    true,
  );
  fields.setUint32(16, offset, true);
  return record;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** CRC-32 as zip has it (polynomial 0xEDB88320, reflected). */
export function checksum(content: Uint8Array): number {
  let sum = -1;
  for (const byte of content) sum = (sum >>> 8) ^ (checksumTable[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

const checksumTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
