/*
 * From the items of a page (a few letters each, with a place) to lines. Items come in the order of the file, which is
 * the reading order in all that word processors and browsers make. An item goes on a line when it stands on its base
 * line, or is a smaller one raised or lowered from it, and to the right of what is there.
 */

/** A text item as pdf.js gives it. */
export interface PdfItem {
  readonly str: string;
  /** a b c d e f of the text matrix: e f is the start of the base line. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Where an item stands on its page, for the box of a link. */
export interface ItemPlace {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** Along the line and up from it, one unit long. */
  readonly along: readonly [number, number];
  readonly up: readonly [number, number];
  readonly width: number;
  readonly size: number;
  readonly text: string;
}

export interface LineItem extends ItemPlace {
  /** Distance along the line's direction and across it, from the page's corner. */
  readonly left: number;
  readonly base: number;
  readonly raised: boolean;
  /** What stands between the item before and this one: nothing, a space or, for a wide gap, a tab. */
  readonly gap: '' | ' ' | '\t';
}

/** A printed line. */
export interface PdfLine {
  readonly page: number;
  readonly items: readonly LineItem[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly turned: boolean;
  readonly text: string;
}

interface OpenLine {
  items: LineItem[];
  left: number;
  right: number;
  base: number;
  size: number;
  angle: number;
  gap: LineItem['gap'];
}

/** A gap that is wider than so many letter heights separates columns. */
const columnGap = 2.5;
const wordGap = 0.18;

export function gatherLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: OpenLine | undefined;
  const endLine = (): void => {
    if (line && line.items.length > 0) lines.push(closeLine(line, page));
    line = undefined;
  };
  for (const item of items) {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
    const size = Math.hypot(c, d) || item.height || 1;
    const scale = Math.hypot(a, b) || 1;
    const along = [a / scale, b / scale] as const;
    const up = [c / size, d / size] as const;
    const left = x * along[0] + y * along[1];
    const base = y * along[0] - x * along[1];
    const angle = Math.round(Math.atan2(b, a) * 100);
    if (item.str.trim() === '') {
      if (line && Math.abs(base - line.base) < line.size / 2)
        line.gap = widest(line.gap, item.width > columnGap * line.size ? '\t' : ' ');
      continue;
    }
    if (line && !goesOn(line, left, base, size, angle)) endLine();
    line ??= { items: [], left, right: left, base, size, angle, gap: '' };
    const raised = size < 0.85 * line.size && base > line.base + 0.15 * line.size;
    const measured =
      left - line.right > columnGap * line.size ? '\t' : left - line.right > wordGap * size ? ' ' : '';
    const gap = line.items.length === 0 ? '' : widest(line.gap, measured);
    line.items.push({
      page,
      x,
      y,
      along,
      up,
      width: item.width,
      size,
      text: item.str,
      left,
      base,
      raised,
      gap,
    });
    line.gap = '';
    line.right = Math.max(line.right, left + item.width);
    if (size > line.size) {
      line.size = size;
      line.base = base;
    }
  }
  endLine();
  return lines;
}

const widest = (one: LineItem['gap'], other: LineItem['gap']): LineItem['gap'] =>
  one === '\t' || other === '\t' ? '\t' : one || other;

function goesOn(line: OpenLine, left: number, base: number, size: number, angle: number): boolean {
  const away = Math.abs(base - line.base);
  const larger = Math.max(size, line.size);
  const smaller = Math.min(size, line.size);
  const near = away < 0.2 * larger || (smaller < 0.85 * larger && away < 0.6 * larger);
  return angle === line.angle && near && left > line.right - larger;
}

function closeLine(line: OpenLine, page: number): PdfLine {
  return {
    page,
    items: line.items,
    left: line.left,
    right: line.right,
    base: line.base,
    size: line.size,
    turned: line.angle !== 0,
    text: line.items.map((item) => item.gap + item.text).join(''),
  };
}

/** How wide a letter is, roughly, in parts of a usual one: enough to put a box around a few letters of an item. */
const letterWidth = (letter: string): number => {
  if (/[\s.,;:'’|!()[\]/\-ijlftrI1]/.test(letter)) return 0.6;
  if (/[mwMW@%—…]/.test(letter)) return 1.6;
  return /\p{Lu}/u.test(letter) ? 1.35 : /\p{M}/u.test(letter) ? 0 : 1;
};

/** The box around some letters of an item: left, bottom, right and top in the page's units. */
export function boxAround(
  item: ItemPlace,
  from: number,
  to: number,
): readonly [number, number, number, number] {
  const widths = Array.from(item.text, (letter) => letterWidth(letter));
  const units = Array.from(item.text, (letter) => letter.length);
  let [before, inside, all, at] = [0, 0, 0, 0];
  widths.forEach((width, index) => {
    if (at < from) before += width;
    else if (at < to) inside += width;
    all += width;
    at += units[index] ?? 1;
  });
  const start = all === 0 ? 0 : (before / all) * item.width;
  const end = all === 0 ? item.width : ((before + inside) / all) * item.width;
  const corners = [start, end].flatMap((along) =>
    [-0.22, 0.82].map((height) => [
      item.x + along * item.along[0] + height * item.size * item.up[0],
      item.y + along * item.along[1] + height * item.size * item.up[1],
    ]),
  );
  const xs = corners.map(([x]) => x ?? 0);
  const ys = corners.map(([, y]) => y ?? 0);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
