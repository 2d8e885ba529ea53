/*
 * The smallest Word 97-2003 file that says something (MS-CFB, MS-DOC): one sector table, one directory, the stream
 * `WordDocument` (information block, then the text in UTF-16) and the stream `1Table` (the table of text pieces).
 */

const SECTOR = 512;
/** Streams from this size on are in sectors of their own. */
const STREAM = 8192;
const TEXT_AT = 2048;

export function makeOldWordFile(text: string, options: { readonly encrypted?: boolean } = {}): Uint8Array {
  const word = new Uint8Array(STREAM);
  const block = new DataView(word.buffer);
  block.setUint16(0, 0xa5ec, true);
  block.setUint16(0x0a, 0x0200 | (options.encrypted ? 0x0100 : 0), true);
  block.setUint32(0x18, TEXT_AT, true);
  block.setUint32(0x4c, text.length, true);
  block.setUint16(0x02, 0xc1, true);
  block.setUint32(0x1a6, 21, true);
  for (let at = 0; at < text.length; at += 1) block.setUint16(TEXT_AT + at * 2, text.charCodeAt(at), true);

  const pieces = new Uint8Array(STREAM);
  const table = new DataView(pieces.buffer);
  table.setUint8(0, 2);
  table.setUint32(1, 16, true);
  table.setUint32(9, text.length, true);
  table.setUint32(15, TEXT_AT, true);

  return makeCompoundFile([
    ['WordDocument', word],
    ['1Table', pieces],
  ]);
}

function makeCompoundFile(streams: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array {
  const perStream = STREAM / SECTOR;
  const sectors = 2 + streams.length * perStream;
  const file = new Uint8Array(SECTOR * (1 + sectors));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setInt32(44, 1, true);
  view.setInt32(48, 1, true);
  view.setInt32(56, 4096, true);
  view.setInt32(60, -2, true);
  view.setInt32(68, -2, true);
  for (let at = 0; at < 109; at += 1) view.setInt32(76 + at * 4, at === 0 ? 0 : -1, true);
  const follow = (sector: number, next: number): void => view.setInt32(SECTOR + sector * 4, next, true);
  for (let at = 0; at < SECTOR / 4; at += 1) follow(at, -1);
  follow(0, -3);
  follow(1, -2);
  const entry = (
    index: number,
    name: string,
    kind: number,
    links: readonly [number, number, number],
    start: number,
    size: number,
  ): void => {
    const at = SECTOR * 2 + index * 128;
    [...name].forEach((sign, place) => {
      view.setUint16(at + place * 2, sign.charCodeAt(0), true);
    });
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, kind);
    links.forEach((link, place) => {
      view.setInt32(at + 68 + place * 4, link, true);
    });
    view.setInt32(at + 116, start, true);
    view.setInt32(at + 120, size, true);
  };
  entry(0, 'Root Entry', 5, [-1, -1, 1], -2, 0);
  streams.forEach(([name, content], index) => {
    const start = 2 + index * perStream;
    entry(index + 1, name, 2, [-1, index + 1 < streams.length ? index + 2 : -1, -1], start, STREAM);
    file.set(content, SECTOR * (1 + start));
    for (let at = 0; at < perStream; at += 1) follow(start + at, at + 1 < perStream ? start + at + 1 : -2);
  });
  return file;
}
