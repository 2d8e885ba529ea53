import { failed, ok, type Result } from '../result.ts';

/** A cell of a table with its place in the file, from 1. */
export interface TableCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/*
 * A table as RFC 4180 has it, and as spreadsheets write it: a mark at the start, lines ended by CRLF, LF or CR, cells
 * kept apart by the sign that the first line holds most of (`,` `;` or tab), quoted cells that hold signs, line ends and
 * doubled quotes. Rows without any text are left out.
 */

/** Cuts a table into rows of cells; refused with its place where a quoted cell is never closed. */
export function readTable(source: string): Result<readonly (readonly TableCell[])[]> {
  const text = source.replace(/^\uFEFF/u, '');
  const sign = separatorOf(text);
  const rows: TableCell[][] = [];
  let row: TableCell[] = [];
  let [line, lineStart] = [1, 0];
  for (let at = 0; at <= text.length; ) {
    const start = { line, column: at - lineStart + 1 };
    let value = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close === -1) return failed(`${start.line}:${start.column} this quoted cell is never closed`);
        const part = text.slice(at, close);
        for (const end of part.matchAll(/\r\n|[\r\n]/gu)) {
          line += 1;
          lineStart = at + end.index + end[0].length;
        }
        value += part;
        at = close + 1;
        if (text[at] !== '"') break;
        value += '"';
        at += 1;
      }
    }
    const from = at;
    while (at < text.length && text[at] !== sign && text[at] !== '\n' && text[at] !== '\r') at += 1;
    row.push({ text: value + text.slice(from, at), ...start });
    if (text[at] === sign) {
      at += 1;
      continue;
    }
    if (row.some((cell) => cell.text.trim() !== '')) rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    lineStart = at;
  }
  return ok(rows);
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/u, 1);
  const count = (sign: string): number => first.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}
