import type { InputLine } from '../document.ts';
import { type CleanedLine, cleanLine, type Emphasis } from './clean-line.ts';
import { beginsParagraph, fitsOn, type Gap, measureLayout, readStart, type Start } from './layout.ts';

/** A cleaned line with its place among the others. */
export interface SourceLine extends CleanedLine {
  readonly index: number;
  /** Its number in the file. */
  readonly line: number;
  readonly raw: string;
  /** Index of the last line of text before it; -1 for the first one. */
  readonly previous: number;
  readonly gap: Gap;
  readonly start: Start;
  /** Its first word would have fitted on the line before: whoever wrapped the text meant a new paragraph. */
  readonly fits: boolean;
  /** It begins a paragraph of running text. */
  readonly paragraph: boolean;
  /** It stands in a small cell of a table. */
  readonly inTable: boolean;
}

/** Cells of more lines than this are not cells of a table but a text that a page's frame holds. */
const longestCell = 14;

/** Splits a text at line ends; line ends of all systems count. */
export const splitLines = (text: string): InputLine[] =>
  text.split(/\r\n?|\n/u).map((line, index) => ({ text: line, line: index + 1 }));

export function readLines(input: readonly InputLine[]): SourceLine[] {
  const emphasis: Emphasis = { bold: false, italic: false };
  const cleaned = input.map(({ text }) => {
    const line = cleanLine(text, emphasis);
    if (line.kind === 'blank' || line.kind === 'cell') {
      emphasis.bold = false;
      emphasis.italic = false;
    }
    return line;
  });
  const layout = measureLayout(input, cleaned);
  const tables = findTableLines(input, cleaned);
  const lines: SourceLine[] = [];
  let previous = -1;
  let gap: Gap = 'edge';
  cleaned.forEach((line, index) => {
    const { text: raw, line: number, cell } = input[index] as InputLine;
    if (cell !== input[index - 1]?.cell) gap = 'edge';
    const before = previous < 0 ? undefined : lines[previous];
    const isText = line.kind === 'text';
    lines.push({
      ...line,
      index,
      line: number,
      raw,
      previous,
      gap,
      start: isText ? readStart(line, before, gap, layout) : 'inside',
      fits: isText && (before === undefined || fitsOn(before.text, line.text, layout.width)),
      paragraph: isText && (before === undefined || beginsParagraph(line, before, gap, layout, index)),
      inTable: tables[index] ?? false,
    });
    if (isText) {
      previous = index;
      gap = 'none';
    } else if (line.kind === 'blank') gap = gap === 'edge' ? 'edge' : 'blank';
    else gap = 'edge';
  });
  return lines;
}

/** Lines in small cells: between two lines that hold a `|` only, or with several columns between bars. */
function findTableLines(input: readonly InputLine[], lines: readonly CleanedLine[]): boolean[] {
  const found = lines.map((line, index) => {
    const raw = (input[index]?.text ?? '').trim();
    return line.columns.length > 1 && raw.startsWith('|');
  });
  let open = -1;
  let words = 0;
  lines.forEach((line, index) => {
    if (line.kind === 'text') words += 1;
    const edge = line.kind === 'cell' || (input[index]?.cell ?? '') !== (input[index - 1]?.cell ?? '');
    if (!edge) return;
    const isCell = line.kind === 'cell' || input[index - 1]?.cell !== undefined;
    if (open >= 0 && words <= longestCell && isCell)
      for (let at = open; at < index; at += 1) found[at] = true;
    open = index;
    words = line.kind === 'text' ? 1 : 0;
  });
  return found;
}
