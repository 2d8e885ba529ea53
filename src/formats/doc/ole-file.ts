/*
 * Compound files (MS-CFB), which old Office files are: sectors in chains, and a directory that is a tree.
 *
 *   header     D0CF11E0 …; at 30 the sector size, at 48 the directory's first sector, at 56 the size below which a stream
 *              lies in short sectors, at 60 the first sector of the table of short sectors, at 68 and 76 the sectors of
 *              the table of sectors
 *   table      for each sector the one that follows it; below 0: none
 *   directory  128 bytes an entry: name in UTF-16, at 64 its length in bytes, at 68 left, right and child entry, at 116
 *              the first sector, at 120 the size. The root's stream holds the short sectors.
 *
 * A chain is followed no further than the file has sectors and an entry is visited once, so rings end.
 */

const HEADER = 512;
const ENTRY = 128;
const SHORT = 64;

interface Entry {
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
  readonly name: string;
}

/** The streams of the outermost storage, by name; undefined for a stream that is not there. */
export type OleStreams = (name: string) => Uint8Array | undefined;

export function openOleFile(bytes: Uint8Array): OleStreams {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) return () => undefined;
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const table = readTable(bytes, view, sectorSize);
  const read = (start: number, limit = Number.POSITIVE_INFINITY): Uint8Array =>
    readChain(bytes, table, start, { size: sectorSize, offset: HEADER, limit });
  const entries = readDirectory(read(view.getInt32(48, true)));
  const root = entries[0];
  if (!root) return () => undefined;
  const shortTable = toIds(read(view.getInt32(60, true)));
  const shortStream = read(root.start, root.size);
  const cutoff = view.getUint32(56, true);
  const streams = new Map<string, Uint8Array>();
  for (const { name, start, size } of childEntries(entries, root.child)) {
    const short = size < cutoff;
    const content = short
      ? readChain(shortStream, shortTable, start, { size: SHORT, offset: 0, limit: size })
      : read(start, size);
    streams.set(name, content);
  }
  return (name) => streams.get(name);
}

interface Sectors {
  readonly size: number;
  readonly offset: number;
  /** Bytes wanted at most. */
  readonly limit: number;
}

function readChain(
  bytes: Uint8Array,
  table: readonly number[],
  start: number,
  { size, offset, limit }: Sectors,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const most = Math.min(limit, bytes.length);
  for (let id = start; id >= 0 && length < most; id = table[id] ?? -2) {
    const part = bytes.subarray(offset + id * size, offset + (id + 1) * size);
    if (part.length === 0) break;
    parts.push(part);
    length += part.length;
  }
  const whole = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, whole.length - at), at);
    at += part.length;
  }
  return whole;
}

const toIds = (bytes: Uint8Array): number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, at) => view.getInt32(at * 4, true));
};

/** The table's own sectors: the first 109 are named in the header, further ones in a chain of sectors of names. */
function readTable(bytes: Uint8Array, view: DataView, sectorSize: number): number[] {
  const sector = (id: number): number[] =>
    toIds(bytes.subarray(HEADER + id * sectorSize, HEADER + (id + 1) * sectorSize));
  const names = toIds(bytes.subarray(76, HEADER)).filter((id) => id >= 0);
  const seen = new Set<number>();
  for (let id = view.getInt32(68, true); id >= 0 && !seen.has(id); ) {
    seen.add(id);
    const more = sector(id);
    names.push(...more.slice(0, -1).filter((one) => one >= 0));
    id = more.at(-1) ?? -2;
  }
  const sectors = Math.ceil(bytes.length / sectorSize);
  return [...new Set(names)].slice(0, sectors).flatMap(sector);
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, index) => {
    const at = index * ENTRY;
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    return {
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      left: view.getInt32(at + 68, true),
      right: view.getInt32(at + 72, true),
      child: view.getInt32(at + 76, true),
      start: view.getInt32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function childEntries(entries: readonly Entry[], first: number): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [first];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}
