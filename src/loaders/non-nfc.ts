import type { Finding } from '../core/finding.ts';

/** The first letter of a file that is not composed as Unicode NFC wants it, with its word as it should be typed. */
export function findNonNfc(path: string, text: string): readonly Finding[] {
  if (text === text.normalize('NFC')) return [];
  const rows = text.split('\n');
  const line = rows.findIndex((row) => row !== row.normalize('NFC'));
  const row = rows[line] ?? '';
  const composed = row.normalize('NFC');
  let column = 0;
  while (column < row.length && row[column] === composed[column]) column += 1;
  const word = /^\S*/u.exec(composed.slice(composed.lastIndexOf(' ', column) + 1))?.[0] ?? '';
  const position = { line: line + 1, column: column + 1 };
  return [{ rule: 'text-not-nfc', path, position, values: { expected: word } }];
}
