import type { PdfLine } from './page-lines.ts';

/*
 * From the lines of all pages to paragraphs. A paragraph ends at a wider gap, a change of size, an indented line, a jump
 * up the page, or after a line that stops short of the margin before a capital; in a table, lines under the last cell of
 * a row go on with it, and the margin is the cell's. Lines that stand at the top or bottom of page after page, page
 * numbers among them, are running heads and feet. A paragraph that a page end cuts is put together again over foot, head
 * and notes, when its sentence is not at its end and the next page does not begin something new.
 */

export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  readonly part?: 'header' | 'footer' | undefined;
}

export function arrangeParagraphs(pages: readonly (readonly PdfLine[])[]): PdfParagraph[] {
  const running = findRunningLines(pages);
  const size = commonSize(pages);
  const paragraphs: PdfParagraph[] = [];
  /** What stands between the end of a page's body and the next page: notes, foot, head. */
  let aside: PdfParagraph[] = [];
  let open: PdfParagraph | undefined;
  /** Where full lines of the page before end. */
  let margin = 0;
  for (const lines of pages) {
    const heads = lines.filter((line) => running.get(line) === 'header');
    const feet = lines.filter((line) => running.get(line) === 'footer');
    const body = splitParagraphs(lines.filter((line) => !running.has(line)));
    aside.push(...heads.map((line) => ({ lines: [line], part: 'header' as const })));
    let first = body[0];
    if (open && first && continues(open.lines, first.lines, margin)) {
      paragraphs.push({ lines: [...open.lines, ...first.lines] });
      body.shift();
      first = undefined;
    } else if (open) {
      paragraphs.push(open);
    }
    paragraphs.push(...aside);
    open = undefined;
    margin = rightMargin(lines);
    let last = body.length;
    while (last > 0 && (body[last - 1]?.lines[0]?.size ?? size) < 0.93 * size) last -= 1;
    const notes = last === 0 ? [] : body.splice(last);
    open = body.pop();
    paragraphs.push(...body);
    aside = [...notes, ...feet.map((line) => ({ lines: [line], part: 'footer' as const }))];
  }
  return [...paragraphs, ...(open ? [open] : []), ...aside];
}

/** Lines in the same words, numbers aside, at the edge of three pages or more, and bare page numbers there. */
function findRunningLines(pages: readonly (readonly PdfLine[])[]): Map<PdfLine, 'header' | 'footer'> {
  const edges = pages.map((lines) => {
    const upright = lines.filter((line) => !line.turned);
    const ordered = upright.toSorted((a, b) => b.base - a.base);
    return { top: ordered.slice(0, 2), bottom: ordered.slice(-2).reverse() };
  });
  const counts = new Map<string, number>();
  const keyOf = (line: PdfLine, edge: string): string =>
    `${edge} ${Math.round(line.base / 4)} ${line.text.replace(/\d+/g, '#').trim()}`;
  for (const { top, bottom } of edges) {
    const keys = new Set([
      ...top.map((line) => keyOf(line, 'top')),
      ...bottom.map((line) => keyOf(line, 'bottom')),
    ]);
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(3, Math.ceil(pages.length / 4));
  const running = new Map<PdfLine, 'header' | 'footer'>();
  for (const { top, bottom } of edges) {
    for (const [edge, lines] of [
      ['top', top],
      ['bottom', bottom],
    ] as const) {
      for (const line of lines) {
        const often = (counts.get(keyOf(line, edge)) ?? 0) >= enough;
        if (!often) break;
        running.set(line, edge === 'top' ? 'header' : 'footer');
      }
    }
  }
  return running;
}

/** The letter height that most of the text has. */
function commonSize(pages: readonly (readonly PdfLine[])[]): number {
  const counts = new Map<number, number>();
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0];
}

function splitParagraphs(lines: readonly PdfLine[]): PdfParagraph[] {
  const paragraphs: PdfLine[][] = [];
  const margin = rightMargin(lines);
  const start = leftMargin(lines);
  const columns = columnMargins(lines);
  const leading = usualLeading(lines);
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    const apart = before !== undefined && cellLeft(before) > start + 3 * before.size;
    const edge = apart ? (columns[index - 1] ?? margin) : margin;
    if (last && belongs(last, line, edge, leading)) last.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((one) => ({ lines: one }));
}

function belongs(paragraph: readonly PdfLine[], line: PdfLine, margin: number, leading: number): boolean {
  const last = paragraph.at(-1);
  if (!last || line.turned !== last.turned || line.text.includes('\t')) return false;
  if (last.text.includes('\t') && !isUnder(line, last)) return false;
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return false;
  const down = last.base - line.base;
  if (down <= 0 || down > Math.max(1.35 * leading, 1.3 * line.size)) return false;
  if (breaksToken(last.text, line.text)) return true;
  const left = cellLeft(last);
  const indent = line.left - left;
  const centred =
    Math.abs(line.left + line.right - left - last.right) < line.size && Math.abs(indent) > line.size / 2;
  if (indent > 0.8 * line.size && !centred) return false;
  const short = last.right < margin - Math.max(3 * line.size, widthOfFirstWord(line));
  return !short || startsInside(line.text);
}

/** Where the last cell of a line begins: a line of a table row holds the first lines of its cells. */
function cellLeft({ items, left }: PdfLine): number {
  const cell = items.findLastIndex((item) => item.gap === '\t');
  return items[cell]?.left ?? left;
}

const isUnder = (line: PdfLine, above: PdfLine): boolean =>
  Math.abs(line.left - cellLeft(above)) < above.size / 4;

/** For each line where full lines of its column end: the right edge of those that stand in it one under the other. */
function columnMargins(lines: readonly PdfLine[]): number[] {
  let column = { edge: 0 };
  const columns = lines.map((line, index) => {
    const above = lines[index - 1];
    const goesOn = above !== undefined && !line.text.includes('\t') && isUnder(line, above);
    if (!goesOn) column = { edge: 0 };
    column.edge = Math.max(column.edge, line.right);
    return column;
  });
  return columns.map(({ edge }) => edge);
}

/** A word or number that is cut at the line's end goes on. */
const breaksToken = (last: string, next: string): boolean =>
  /[\p{L}\d][-/]$/u.test(last) && /^[\p{L}\d]/u.test(next);

const startsInside = (text: string): boolean => /^[\p{Ll},;)\]”]/u.test(text);

const widthOfFirstWord = (line: PdfLine): number => {
  const word = /^\S*/.exec(line.text)?.[0].length ?? 0;
  return line.text.length === 0 ? 0 : ((line.right - line.left) * (word + 1)) / line.text.length;
};

/** Where full lines end: the right edge that a tenth of the lines reach. */
function rightMargin(lines: readonly PdfLine[]): number {
  const edges = lines.map((line) => line.right).sort((a, b) => b - a);
  return edges[Math.floor(edges.length / 10)] ?? 0;
}

/** Where lines begin: the left edge that a tenth of the lines reach. */
function leftMargin(lines: readonly PdfLine[]): number {
  const edges = lines.map((line) => line.left).sort((a, b) => a - b);
  return edges[Math.floor(edges.length / 10)] ?? 0;
}

/** The usual distance of lines: the middle one of those that lie within two letter heights. */
function usualLeading(lines: readonly PdfLine[]): number {
  const distances: number[] = [];
  lines.forEach((line, index) => {
    const down = (lines[index - 1]?.base ?? line.base) - line.base;
    if (down > 0 && down < 2.4 * line.size) distances.push(down);
  });
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

/** What begins something of its own, so that a page that begins with it does not go on with a sentence. */
const opening =
  /^(?:(?:Chương|Mục|Phần|Điều|Bảng|Hình|Biểu|Phụ lục|Chapter|Section|Article|Table|Figure)\s|[IVX]+[.)]\s|\d+(?:\.\d+)*[.)]\s|[a-zđ]\)\s|[-–•+*]\s)/u;

function continues(before: readonly PdfLine[], after: readonly PdfLine[], margin: number): boolean {
  const [last, next] = [before.at(-1), after[0]];
  if (!last || !next || Math.abs(last.size - next.size) > 0.12 * last.size) return false;
  if (breaksToken(last.text, next.text)) return true;
  if (/[.:;!?…]["”’)]?$/.test(last.text)) return false;
  const full = last.right > margin - 3 * last.size;
  return startsInside(next.text) || (full && !opening.test(next.text));
}
