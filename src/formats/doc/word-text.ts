/*
 * The text of a Word 97-2003 file (MS-DOC). The information block (FIB) at the start of the stream `WordDocument` tells
 * how many characters each story has and where, in the stream `1Table` or `0Table`, its tables stand; the piece table
 * (CLX) tells where the characters lie, in UTF-16 or Windows-1252. Characters in runs that are marked as deleted or
 * hidden are left out: the runs are in pages of 512 bytes (CHPX FKP) with properties (sprm).
 */

/** Places of the information block: the first of a pair is an offset into the table stream, the second a length. */
const fib = {
  magic: 0xa5ec,
  version: 0x02,
  flags: 0x0a,
  counts: {
    body: 0x4c,
    footnotes: 0x50,
    headers: 0x54,
    comments: 0x5c,
    endnotes: 0x60,
    boxes: 0x64,
    headerBoxes: 0x68,
  },
  footnoteCalls: 0xaa,
  footnotes: 0xb2,
  headers: 0xf2,
  runs: 0xfa,
  pieces: 0x1a2,
  endnoteCalls: 0x20a,
  endnotes: 0x212,
} as const;

/** Word 97's version number; files of Word 6 and 95 have another layout. */
const WORD_97 = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

export type OldStory = 'body' | 'footnotes' | 'headers' | 'endnotes' | 'boxes' | 'headerBoxes';

/** A file's stories with Word's own control characters; a character that is deleted or hidden is U+0000. */
export interface OldWordText {
  readonly stories: Readonly<Record<OldStory, string>>;
  /** Where each note is called in the body, and where its text starts in its story. */
  readonly footnotes: readonly { readonly call: number; readonly start: number }[];
  readonly endnotes: readonly { readonly call: number; readonly start: number }[];
  /** Where each header and footer starts in its story: six a section, after six that separate notes. */
  readonly headers: readonly number[];
}

export type OldWordFault = 'encrypted' | 'older' | 'broken';

export function readOldWordText(
  streams: (name: string) => Uint8Array | undefined,
): OldWordText | OldWordFault {
  const word = streams('WordDocument');
  if (!word || word.length < 0x21a) return 'broken';
  const block = viewOf(word);
  if (block.getUint16(0, true) !== fib.magic) return 'broken';
  const flags = block.getUint16(fib.flags, true);
  if (flags & ENCRYPTED) return 'encrypted';
  if (block.getUint16(fib.version, true) < WORD_97 && block.getUint16(fib.version, true) !== 0)
    return 'older';
  const table = streams(flags & SECOND_TABLE ? '1Table' : '0Table');
  if (!table) return 'broken';
  const part = (at: number): DataView => {
    const start = block.getUint32(at, true);
    return viewOf(table.subarray(start, start + block.getUint32(at + 4, true)));
  };
  const pieces = readPieces(part(fib.pieces), word.length);
  if (!pieces) return 'broken';
  const text = decodePieces(word, pieces, findHiddenRuns(part(fib.runs), word));
  let at = 0;
  const take = (count: number): string => {
    const start = at;
    at += block.getUint32(count, true);
    return text.slice(start, at);
  };
  const { counts } = fib;
  const [body, footnotes, headers] = [take(counts.body), take(counts.footnotes), take(counts.headers)];
  take(counts.comments);
  const stories = {
    body,
    footnotes,
    headers,
    endnotes: take(counts.endnotes),
    boxes: take(counts.boxes),
    headerBoxes: take(counts.headerBoxes),
  };
  return {
    stories,
    footnotes: pairNotes(part(fib.footnoteCalls), part(fib.footnotes)),
    endnotes: pairNotes(part(fib.endnoteCalls), part(fib.endnotes)),
    headers: readPositions(part(fib.headers), 0),
  };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The positions of a PLC: n + 1 of them, then n items of a size. */
function readPositions(plc: DataView, itemSize: number): number[] {
  const count = Math.floor((plc.byteLength - 4) / (4 + itemSize));
  return count < 0 ? [] : Array.from({ length: count + 1 }, (_, at) => plc.getUint32(at * 4, true));
}

function pairNotes(calls: DataView, texts: DataView): { call: number; start: number }[] {
  const starts = readPositions(texts, 0);
  return readPositions(calls, 2)
    .slice(0, -1)
    .map((call, at) => ({ call, start: starts[at] ?? 0 }));
}

interface TextPiece {
  readonly length: number;
  /** Offset of its first byte in the stream. */
  readonly offset: number;
  readonly wide: boolean;
}

/** CLX: property blocks (1, length), which are passed over, then the piece table (2, length). */
function readPieces(clx: DataView, most: number): TextPiece[] | undefined {
  let at = 0;
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true);
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) return undefined;
  const length = Math.min(clx.getUint32(at + 1, true), clx.byteLength - at - 5);
  const plc = new DataView(clx.buffer, clx.byteOffset + at + 5, length);
  const positions = readPositions(plc, 8);
  let total = 0;
  return positions.slice(0, -1).flatMap((start, index) => {
    const place = plc.getUint32(positions.length * 4 + index * 8 + 2, true);
    const wide = (place & 0x40000000) === 0;
    const own = Math.max(0, (positions[index + 1] ?? start) - start);
    total += own;
    return total > most ? [] : [{ length: own, wide, offset: wide ? place : (place & 0x3fffffff) >> 1 }];
  });
}

type Range = readonly [start: number, end: number];

function decodePieces(word: Uint8Array, pieces: readonly TextPiece[], hidden: readonly Range[]): string {
  const [wide, narrow] = [new TextDecoder('utf-16le', { ignoreBOM: true }), new TextDecoder('windows-1252')];
  const texts = pieces.map((piece) => {
    const size = piece.wide ? 2 : 1;
    const end = piece.offset + piece.length * size;
    const text = (piece.wide ? wide : narrow)
      .decode(word.subarray(piece.offset, end))
      .padEnd(piece.length, '\0');
    let shown = text;
    for (const [from, to] of hidden) {
      if (to <= piece.offset || from >= end) continue;
      const start = Math.max(0, Math.floor((from - piece.offset) / size));
      const stop = Math.min(piece.length, Math.ceil((to - piece.offset) / size));
      shown = shown.slice(0, start) + '\0'.repeat(stop - start) + shown.slice(stop);
    }
    return shown;
  });
  return texts.join('');
}

const PAGE = 512;
/** sprmCFRMarkDel: deleted with changes tracked; sprmCFVanish: hidden. */
const hiding: ReadonlySet<number> = new Set([0x0800, 0x083c]);

/** The byte ranges of deleted and hidden runs. */
function findHiddenRuns(table: DataView, word: Uint8Array): Range[] {
  const positions = readPositions(table, 4);
  const hidden: Range[] = [];
  positions.slice(0, -1).forEach((_, index) => {
    const page = (table.getUint32(positions.length * 4 + index * 4, true) & 0x3fffff) * PAGE;
    if (page + PAGE > word.length) return;
    const view = viewOf(word.subarray(page, page + PAGE));
    const count = Math.min(view.getUint8(PAGE - 1), 101);
    for (let run = 0; run < count; run += 1) {
      const at = view.getUint8((count + 1) * 4 + run) * 2;
      if (at > 0 && hides(view, at))
        hidden.push([view.getUint32(run * 4, true), view.getUint32(run * 4 + 4, true)]);
    }
  });
  return hidden;
}

/** Walks a list of properties: each is a code, whose upper three bits tell the size of what follows. */
function hides(page: DataView, at: number): boolean {
  const end = Math.min(at + 1 + page.getUint8(at), PAGE - 1);
  let next = at + 1;
  while (next + 3 <= end) {
    const code = page.getUint16(next, true);
    if (hiding.has(code) && page.getUint8(next + 2) & 1) return true;
    const size = [1, 1, 2, 4, 2, 2, 1 + page.getUint8(next + 2), 3][code >> 13] ?? 1;
    next += 2 + size;
  }
  return false;
}
