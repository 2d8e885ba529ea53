import { failed, ok, type Result } from '../result.ts';
import { foldVietnamese } from '../text/fold.ts';
import { readTable, type TableCell } from './read-table.ts';
import { readHeading, type Syllabus, type SyllabusEntry, type SyllabusRemark } from './syllabus.ts';

/*
 * A syllabus as a table: the first row names the columns, in any order; each further row is one entry.
 *
 *   session      the title of the session (buổi, bài, chuyên đề); empty: the session of the row above
 *   session_en   the same in English, where `session` is Vietnamese
 *   periods      teaching periods of the session (tiết), once is enough
 *   item         what is read (mục, văn bản, nội dung)
 *
 * Other columns are left alone, and said so.
 */
const columns = {
  session: ['session', 'buoi', 'buoi hoc', 'bai', 'chuyen de'],
  other: ['session_en', 'session en', 'english'],
  periods: ['periods', 'tiet', 'so tiet'],
  item: ['item', 'muc', 'van ban', 'noi dung', 'nguon'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof columns;

/** Reads a syllabus from a table; refused where no column says what is read, or in which session. */
export function readCsvSyllabus(text: string): Result<Syllabus> {
  const table = readTable(text);
  if (!table.ok) return table;
  const [head = [], ...rows] = table.value;
  const placed = new Map<Column, number>();
  const remarks: SyllabusRemark[] = [];
  head.forEach((cell, index) => {
    const name = foldVietnamese(cell.text).trim();
    const column = (Object.keys(columns) as Column[]).find((one) =>
      (columns[one] as readonly string[]).includes(name),
    );
    if (column !== undefined && !placed.has(column)) placed.set(column, index);
    else if (name !== '')
      remarks.push(
        remark(
          cell,
          `bỏ qua cột \`${cell.text}\`; các cột được đọc là session, session_en, periods, item`,
          `the column \`${cell.text}\` was left out; session, session_en, periods and item are read`,
        ),
      );
  });
  if (!placed.has('session') || !placed.has('item'))
    return failed('1:1 the first row names no column `session` or none `item`');
  const cellOf = (row: readonly TableCell[], column: Column): TableCell | undefined => {
    const cell = row[placed.get(column) ?? -1];
    return cell === undefined || cell.text.trim() === '' ? undefined : cell;
  };
  const sessions: Session[] = [];
  for (const row of rows) {
    const named = cellOf(row, 'session');
    const item = cellOf(row, 'item');
    const last = sessions.at(-1);
    if (named !== undefined && named.text.trim() !== last?.written) sessions.push(openSession(named));
    const session = sessions.at(-1);
    if (session === undefined) {
      if (item !== undefined)
        remarks.push(
          remark(
            item,
            'dòng này chưa thuộc buổi nào nên bị bỏ qua',
            'this row is of no session yet and was left out',
          ),
        );
      continue;
    }
    session.otherTitle ??= cellOf(row, 'other')?.text.trim();
    const periods = cellOf(row, 'periods');
    if (periods !== undefined && /^\d{1,3}$/u.test(periods.text.trim()))
      session.periods ??= Number(periods.text);
    else if (periods !== undefined)
      remarks.push(
        remark(
          periods,
          `số tiết \`${periods.text}\` không phải là số nguyên nên bị bỏ qua`,
          `\`${periods.text}\` is no whole number of periods and was left out`,
        ),
      );
    if (item !== undefined)
      session.entries.push({ text: item.text.trim(), line: item.line, column: item.column });
  }
  return ok({ sessions, remarks });
}

interface Session {
  readonly written: string;
  readonly title: string;
  otherTitle?: string | undefined;
  periods?: number | undefined;
  readonly entries: SyllabusEntry[];
  readonly line: number;
}

const openSession = ({ text, line }: TableCell): Session => ({
  written: text.trim(),
  ...readHeading(text.trim()),
  entries: [],
  line,
});

const remark = ({ line, column }: TableCell, vi: string, en: string): SyllabusRemark => ({
  line,
  column,
  what: { vi, en },
});
