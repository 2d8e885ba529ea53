import { deflateSync, Inflate } from 'fflate';
import { ok, type Result } from '../core/result.ts';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_ZIP_ENTRIES } from './limits.ts';
import { refuse } from './refusal.ts';

/*
 * Zip as packages of Office documents use it (APPNOTE 6.3: stored and deflated entries, one disk, no zip64). The central
 * directory at the end is believed, local headers are only skipped. Entries that are not asked for are never inflated,
 * and go into a changed archive packed as they are.
 *
 *   local header  50 4b 03 04 version flags method time date crc packed size nameLength extraLength | name extra data
 *   central       50 4b 01 02 made version flags method time date crc packed size nameLength extraLength commentLength
 *                 disk internal external(4) offset(4) | name extra comment
 *   end           50 4b 05 06 disk disk here total size offset commentLength
 */

interface ZipEntry {
  readonly name: string;
  /** The entry's record of the central directory. */
  readonly record: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** A zip that has been opened; names are compared without regard to case, as packages do. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  read(name: string): Result<Uint8Array>;
  /** The archive with some entries given other contents, or added. */
  replace(contents: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

const ENCRYPTED = 0x1;
const SIZES_FOLLOW = 0x8;
const DEFLATED = 8;

export function openZip(bytes: Uint8Array): Result<ZipArchive> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return refuse('damaged', 'zip end record');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) return refuse('zip-bomb');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let inflated = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (!entry) return refuse('damaged', 'zip directory');
    if (entry.flags & ENCRYPTED) return refuse('password-protected');
    const key = entryKey(entry.name);
    if (entries.has(key)) return refuse('damaged', `zip entry twice`);
    entries.set(key, entry);
    inflated += entry.size;
    at += entry.record.length;
  }
  if (inflated > MAX_INFLATED_BYTES) return refuse('zip-bomb');
  return ok({
    names: [...entries.values()].map((entry) => entry.name),
    has: (name) => entries.has(entryKey(name)),
    read(name) {
      const entry = entries.get(entryKey(name));
      return entry ? inflateEntry(entry) : refuse('damaged', `${name} missing`);
    },
    replace: (contents) => writeZip([...entries.values()], contents),
  });
}

const entryKey = (name: string): string => name.replace(/^\//, '').toLowerCase();

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | undefined {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined;
  const nameLength = view.getUint16(at + 28, true);
  const length = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const header = view.getUint32(at + 42, true);
  if (at + length > bytes.length || header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50)
    return;
  const data = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packedLength = view.getUint32(at + 20, true);
  if (data + packedLength > bytes.length) return undefined;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    record: bytes.subarray(at, at + length),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(data, data + packedLength),
  };
}

/** Inflates in small steps, so that an entry that lies about its size is stopped soon after it. */
function inflateEntry(entry: ZipEntry): Result<Uint8Array> {
  if (entry.size > MAX_PART_BYTES) return refuse('zip-bomb');
  const content = new Uint8Array(entry.size);
  let length = 0;
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length <= content.length) content.set(chunk, length);
    length += chunk.length;
  };
  if (entry.method === DEFLATED) {
    const inflate = new Inflate(take);
    const step = 16 * 1024;
    try {
      for (let at = 0; at < entry.packed.length && length <= content.length; at += step) {
        inflate.push(entry.packed.subarray(at, at + step), at + step >= entry.packed.length);
      }
    } catch {
      return refuse('damaged', entry.name);
    }
  } else if (entry.method === 0) {
    take(entry.packed);
  } else {
    return refuse('damaged', `${entry.name}: packing method ${entry.method}`);
  }
  if (length > content.length) return refuse('zip-bomb');
  if (length < content.length || checksum(content) !== entry.crc) return refuse('damaged', entry.name);
  return ok(content);
}

function writeZip(entries: readonly ZipEntry[], contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
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
function checksum(content: Uint8Array): number {
  let sum = -1;
  for (const byte of content) sum = (sum >>> 8) ^ (checksumTable[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

const checksumTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
