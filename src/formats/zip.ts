import { Inflate } from 'fflate';
import { ok, type Result } from '../core/result.ts';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES, MAX_ZIP_ENTRIES } from './limits.ts';
import { refuse } from './refusal.ts';
import { checksum, entryKey, writeZip, type ZipEntry } from './zip-writer.ts';

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

/** A zip that has been opened; names are compared without regard to case, as packages do. */
export interface ZipArchive {
  readonly names: readonly string[];
  has(name: string): boolean;
  read(name: string): Result<Uint8Array>;
  /** The archive with some entries given other contents, or added. */
  replace(contents: ReadonlyMap<string, Uint8Array>): Uint8Array;
}

const ENCRYPTED = 0x1;
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
