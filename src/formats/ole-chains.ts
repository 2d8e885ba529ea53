/*
 * An OLE file (MS-CFB) is sectors in chains: for each sector a table says which one follows (-2 ends a chain). A file
 * whose table has a ring would keep a reader going for ever, so the tables are looked at before a reader is let in.
 */

const HEADER = 512;
const IDS_IN_HEADER = 109;

/** True when following the chains of the file would not end, or two chains run into one. */
export function hasEndlessChain(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << Math.min(view.getUint16(30, true), 20);
  const readSector = (id: number): number[] => {
    const start = HEADER + id * sectorSize;
    if (id < 0 || start + sectorSize > bytes.length) return [];
    return Array.from({ length: sectorSize / 4 }, (_, at) => view.getInt32(start + at * 4, true));
  };
  const sectors = tableSectors(view, readSector);
  if (!sectors) return true;
  const table = sectors.flatMap(readSector);
  if (hasRing(table)) return true;
  const short: number[] = [];
  for (let id = view.getInt32(60, true); id >= 0 && id < table.length; id = table[id] ?? -2)
    short.push(...readSector(id));
  return hasRing(short);
}

/** The sectors of the table: the first are named in the header, the others in a chain of sectors of their own. */
function tableSectors(view: DataView, readSector: (id: number) => number[]): number[] | undefined {
  const ids = Array.from({ length: IDS_IN_HEADER }, (_, at) => view.getInt32(76 + at * 4, true)).filter(
    (id) => id >= 0,
  );
  const seen = new Set<number>();
  for (let id = view.getInt32(68, true); id >= 0; ) {
    if (seen.has(id)) return undefined;
    seen.add(id);
    const sector = readSector(id);
    ids.push(...sector.slice(0, -1).filter((one) => one >= 0));
    id = sector.at(-1) ?? -2;
  }
  return ids;
}

function hasRing(table: readonly number[]): boolean {
  const followed = new Uint8Array(table.length);
  for (const next of table) {
    if (next < 0 || next >= table.length) continue;
    if (followed[next]) return true;
    followed[next] = 1;
  }
  const passed = new Uint8Array(table.length);
  table.forEach((_, start) => {
    if (followed[start]) return;
    for (let id: number | undefined = start; id !== undefined && id >= 0 && id < table.length; id = table[id])
      passed[id] = 1;
  });
  return table.some((next, id) => next >= 0 && !passed[id]);
}
