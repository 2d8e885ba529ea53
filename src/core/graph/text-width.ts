/*
 * Widths of letters of the interface typeface (Be Vietnam Pro, weight 500) in hundredths of its size, because a
 * drawing that is laid out at build time cannot ask the browser. Marks on letters add nothing: ế is as wide as e.
 */
const table: readonly (readonly [letters: string, width: number])[] = [
  ["'’", 22],
  [' ', 23],
  ['Iijl.,:;|!', 30],
  ['1frt"“”()', 43],
  ['J', 48],
  ['sz/', 52],
  ['xkuvy', 59],
  ['7hn', 60],
  ['ce-EFL', 63],
  ['28Sabdgopqđ', 67],
  ['0369TZPBRYKX5', 69],
  ['4HUVDNA', 75],
  ['COGQĐ…', 82],
  ['mw', 89],
  ['MW', 103],
];

const wideLetter = 75;
const widths = new Map(
  table.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);

/** A text broken between words into lines no wider than `room`, as far as its words allow. */
export function breakLines(text: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measureText(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Width in pixels of a text at a size in pixels, rounded up. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, ''))
    width += widths.get(letter) ?? wideLetter;
  return Math.ceil((width * size) / 100);
}
