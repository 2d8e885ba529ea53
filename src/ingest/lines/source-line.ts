import type { InputLine } from '../document.ts';
import { type CleanedLine, cleanLine, type Emphasis } from './clean-line.ts';
import { endsSentence, isTitle, isUpper } from './look.ts';

/** A cleaned line with its place among the others. */
export interface SourceLine extends CleanedLine {
  readonly index: number;
  /** Its number in the file. */
  readonly line: number;
  readonly raw: string;
  /** Index of the last line of text before it; -1 for the first one. */
  readonly previous: number;
  /** What stands between it and that line: nothing, a blank line, or a rule or an edge of a cell. */
  readonly gap: 'none' | 'blank' | 'edge';
  /** The line begins a paragraph; weak where a wrapped line may as well look so. */
  readonly start: 'strong' | 'weak' | 'inside';
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
  const width = wrapWidth(cleaned);
  const indented = width > 0 ? findIndents(input, cleaned) : undefined;
  const tables = findTableLines(input, cleaned);
  const lines: SourceLine[] = [];
  let previous = -1;
  let gap: SourceLine['gap'] = 'edge';
  cleaned.forEach((line, index) => {
    const { text: raw, line: number, cell } = input[index] as InputLine;
    if (cell !== input[index - 1]?.cell) gap = 'edge';
    const before = previous < 0 ? undefined : lines[previous];
    const isText = line.kind === 'text';
    const fits = isText && (before === undefined || fitsOn(before.text, line.text, width));
    const start = !isText ? 'inside' : width === 0 ? 'strong' : startOf(line, before, gap, fits);
    const inTable = tables[index] ?? false;
    const paragraph =
      isText &&
      (before === undefined ||
        beginsParagraph(line, before, gap, start, fits, width, indented?.[index] ?? false));
    lines.push({ ...line, index, line: number, raw, previous, gap, start, fits, paragraph, inTable });
    if (line.kind === 'text') {
      previous = index;
      gap = 'none';
    } else if (line.kind === 'blank') gap = gap === 'edge' ? 'edge' : 'blank';
    else gap = 'edge';
  });
  return lines;
}

/**
 * Width of hard-wrapped lines: that of the longest tenth. 0 for a text whose lines are paragraphs, told by few lines
 * that go on in lower case from the line before.
 */
function wrapWidth(lines: readonly CleanedLine[]): number {
  let pairs = 0;
  let carried = 0;
  const lengths: number[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const [before, line] = [lines[index - 1], lines[index]];
    if (line?.kind === 'text') lengths.push(line.text.length);
    if (before?.kind !== 'text' || line?.kind !== 'text') continue;
    pairs += 1;
    if (!endsSentence(before.text) && /^[\p{Ll}\d(“"]/u.test(line.text)) carried += 1;
  }
  if (pairs === 0 || carried / pairs < 0.2) return 0;
  lengths.sort((a, b) => a - b);
  return Math.min(lengths[Math.floor(lengths.length * 0.9)] ?? 0, 400);
}

const fitsOn = (before: string, text: string, width: number): boolean =>
  width === 0 || before.length + 1 + (/^\S+/u.exec(text)?.[0].length ?? 0) <= width * 0.92;

function startOf(
  line: CleanedLine,
  before: SourceLine | undefined,
  gap: SourceLine['gap'],
  fits: boolean,
): SourceLine['start'] {
  if (before === undefined || gap !== 'none') return 'strong';
  if (endsSentence(before.text) || isTitle(before.text) || line.marked || line.heading || before.heading)
    return 'strong';
  if (before.boldEnd && !line.boldStart) return 'strong';
  return fits ? 'weak' : 'inside';
}

/** Which lines are indented, where that means something: first lines of paragraphs are and some others are not. */
function findIndents(input: readonly InputLine[], lines: readonly CleanedLine[]): boolean[] | undefined {
  const indented = input.map(({ text }) => /^(?:\s{2,}|\t)\S/u.test(text));
  const texts = lines.filter(({ kind }) => kind === 'text').length;
  const count = indented.filter((one, index) => one && lines[index]?.kind === 'text').length;
  return count > texts * 0.05 && count < texts * 0.92 ? indented : undefined;
}

/** A blank line inside a sentence, as conversions leave it, begins no paragraph. */
function beginsParagraph(
  line: CleanedLine,
  before: SourceLine,
  gap: SourceLine['gap'],
  start: SourceLine['start'],
  fits: boolean,
  width: number,
  indented: boolean,
): boolean {
  const low = /^\p{Ll}/u.test(line.text);
  const ended = endsSentence(before.text);
  const upper = isUpper(line.text);
  if (gap === 'edge') return true;
  if (gap === 'blank') return ended || !low || isUpper(before.text) || before.heading;
  if (width === 0 || indented) return true;
  if (upper !== isUpper(before.text)) return upper ? ended || line.marked : true;
  if (/^[-–•+]\s/u.test(line.text)) return start !== 'inside';
  if (before.boldLength === before.text.length && line.boldLength === 0 && !low) return true;
  return ended && fits && !low;
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
