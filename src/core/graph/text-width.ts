/*
 * Width of a line of the interface typeface (Be Vietnam Pro, weight 500), estimated by classes of letters and rounded
 * up, because a drawing that is laid out at build time cannot ask the browser. Fallback faces are narrower.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'’|!iıljíìỉĩị]/u, 0.3],
  [/[-–/()[\]ftr]/u, 0.42],
  [/[0-9]/u, 0.62],
  [/[mwMW…]/u, 0.92],
  [/\p{Lu}/u, 0.72],
];

/** Width in pixels of a text at a size in pixels. */
export function measureText(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC'))
    width += widths.find(([shape]) => shape.test(letter))?.[1] ?? 0.6;
  return Math.ceil(width * size);
}
