/** A row of a table; an absent cell is empty. */
export type CsvRow = readonly (string | undefined)[];

/**
 * A table as RFC 4180 has it: UTF-8 without a mark at the start (which readers take for a part of the first name),
 * lines ended by CRLF, quotes only where a cell needs them.
 */
export const writeTable = (head: CsvRow, rows: readonly CsvRow[]): string =>
  [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

const writeCell = (text = ''): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
