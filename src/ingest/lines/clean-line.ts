/**
 * Cleaning of one line, so that markers can be read at its start:
 *   1. NFC; the tab and every other space become one kind of space; soft hyphens, zero-width signs
 *      and control characters go;
 *   2. Markdown: a heading's `#`, a quotation's `>`, runs of `*` and of `_` at the edge of a word go (a `*` between brackets is a
 *      note mark and stays; a single one before a space at the start is a bullet and goes), `\.` becomes `.`;
 *   3. `|` separates cells; runs of four or more spaces and tabs separate columns;
 *   4. a line of dashes, dots or stars only is a rule.
 * Emphasis runs on over line ends, so its state is handed in and out.
 */
export interface CleanedLine {
  readonly kind: 'text' | 'blank' | 'rule' | 'cell';
  /** Words with single spaces between them. */
  readonly text: string;
  /** The line's columns, where it has several; else the text alone. */
  readonly columns: readonly string[];
  /** Column of the first word in the source, from 1. */
  readonly column: number;
  /** Emphasis at the first and at the last word. */
  readonly boldStart: boolean;
  readonly boldEnd: boolean;
  /** Emphasis marks stand directly before the first word. */
  readonly marked: boolean;
  /** Length of the emphasised beginning of the text, 0 where it does not begin so. */
  readonly boldLength: number;
  /** The text is a Markdown heading. */
  readonly heading: boolean;
}

export interface Emphasis {
  bold: boolean;
  italic: boolean;
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f]/gu;
const space = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const ruleLine = /^[\s\-–—_=*~.…·:|+]*$/u;
const plain = /^[^*_\\|\t#>]*$/u;

/** Letters composed, invisible signs gone; what every reader of a line starts from. */
export function normaliseLine(raw: string): string {
  return raw.replace(invisible, '').normalize('NFC');
}

export function cleanLine(raw: string, emphasis: Emphasis): CleanedLine {
  const line = normaliseLine(raw);
  const trimmed = line.trim();
  if (trimmed === '') return empty('blank', emphasis);
  if (trimmed === '|') return empty('cell', emphasis);
  if (ruleLine.test(trimmed) && !/^[-–+]$/u.test(trimmed)) {
    const blank = /^[*_\s]+$/u.test(trimmed) && /\s/u.test(trimmed);
    for (const run of trimmed.match(/\*+/gu) ?? [])
      if (blank || run.length === 2) toggle(emphasis, run.length);
    return empty(blank ? 'blank' : 'rule', emphasis);
  }
  return strip(line, emphasis);
}

const empty = (kind: CleanedLine['kind'], { bold, italic }: Emphasis): CleanedLine => ({
  kind,
  text: '',
  columns: [],
  column: 1,
  boldStart: bold || italic,
  boldEnd: bold || italic,
  marked: false,
  boldLength: 0,
  heading: false,
});

function toggle(emphasis: Emphasis, run: number): void {
  if (run % 2 === 1) emphasis.italic = !emphasis.italic;
  if (run % 4 === 2 || run % 4 === 3) emphasis.bold = !emphasis.bold;
}

function strip(line: string, emphasis: Emphasis): CleanedLine {
  const prefix = /^\s*(?:(?:#{1,6}|>|\*(?=\s+[^*]*$))\s+)*/u.exec(line)?.[0] ?? '';
  const heading = prefix.includes('#');
  const rest = line.slice(prefix.length);
  if (plain.test(rest) && !/ {4}/u.test(rest)) return plainLine(rest, prefix, heading, emphasis);
  const columns: string[] = [];
  let part = '';
  let length = 0;
  let gap = 0;
  let column = 0;
  let boldStart = false;
  let marked = false;
  let boldEnd = false;
  let boldLength = -1;
  let tabs = false;
  for (let at = 0; at < rest.length; at += 1) {
    const sign = rest.charAt(at);
    if (sign === '*' || (sign === '_' && isEmphasis(rest, at))) {
      const end = runEnd(rest, at);
      const literal = sign === '*' && rest.charAt(at - 1) === '(' && rest.charAt(end) === ')';
      if (!literal) {
        toggle(emphasis, end - at);
        if (length === 0) marked = true;
        at = end - 1;
        continue;
      }
    }
    if (sign === '|' || space.test(sign)) {
      gap += sign === '|' ? 4 : 1;
      tabs ||= sign === '\t';
      continue;
    }
    const char = sign === '\\' && /[!-/:-@[-`{-~]/u.test(rest.charAt(at + 1)) ? rest.charAt((at += 1)) : sign;
    const bold = emphasis.bold || emphasis.italic;
    if (length === 0) {
      column = prefix.length + at + 1;
      boldStart = bold;
    } else if (gap > 3 || tabs) {
      columns.push(part);
      part = '';
      length += 1;
    } else if (gap > 0) {
      part += ' ';
      length += 1;
    }
    if (!bold && boldLength < 0) boldLength = length;
    gap = 0;
    tabs = false;
    boldEnd = bold;
    part += char;
    length += char.length;
  }
  if (length === 0) return empty('blank', emphasis);
  columns.push(part);
  const text = columns.join(' ');
  const boldEndAt = boldLength < 0 ? length : boldLength;
  return {
    kind: 'text',
    text,
    columns,
    column,
    boldStart,
    boldEnd,
    marked,
    boldLength: text.slice(0, boldEndAt).trimEnd().length,
    heading,
  };
}

/** Two underscores or more, or one at one edge of a word: not those inside a name or an address. */
function isEmphasis(text: string, at: number): boolean {
  if (text.charAt(at + 1) === '_') return true;
  const inner = (sign: string): boolean => /[^\s_()[\]*.,;:!?“”"]/u.test(sign);
  return inner(text.charAt(at - 1)) !== inner(text.charAt(at + 1));
}

function plainLine(rest: string, prefix: string, heading: boolean, emphasis: Emphasis): CleanedLine {
  const text = rest.trim().replace(/\s+/gu, ' ');
  const bold = emphasis.bold || emphasis.italic;
  return {
    kind: 'text',
    text,
    columns: [text],
    column: prefix.length + (rest.length - rest.trimStart().length) + 1,
    boldStart: bold,
    boldEnd: bold,
    marked: false,
    boldLength: bold ? text.length : 0,
    heading,
  };
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === text.charAt(at)) end += 1;
  return end;
}
