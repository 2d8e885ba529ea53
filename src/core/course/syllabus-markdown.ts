import { readHeading, type Syllabus, type SyllabusEntry, type SyllabusRemark } from './syllabus.ts';

/*
 * A syllabus in Markdown:
 *
 *   # Tên môn học                           the first heading of level 1 is the title
 *   ## Buổi 1: Dân chủ ở cơ sở (3 tiết)     each heading of level 2 is a session; its number and periods may be left out
 *   - Luật 10/2022/QH15, Điều 11            each line of a list is an entry
 *
 * Headings of level 3 and below, other lines and everything in a fenced block are left alone.
 */

/** Reads a syllabus in Markdown. */
export function readMarkdownSyllabus(text: string): Syllabus {
  const remarks: SyllabusRemark[] = [];
  const sessions: {
    title: string;
    periods?: number | undefined;
    entries: SyllabusEntry[];
    line: number;
  }[] = [];
  let title: string | undefined;
  let fenced = false;
  text.split(/\r?\n/u).forEach((row, index) => {
    const line = index + 1;
    if (/^\s{0,3}(?:```|~~~)/u.test(row)) fenced = !fenced;
    if (fenced) return;
    const heading = /^(#{1,2})[ \t]+(.+?)[ \t]*#*$/u.exec(row);
    if (heading?.[1] === '#') title ??= heading[2];
    if (heading?.[1] === '##') sessions.push({ ...readHeading(heading[2] ?? ''), entries: [], line });
    const entry = /^(\s*(?:[-*+]|\d{1,3}[.)])[ \t]+)(\S.*?)[ \t]*$/u.exec(row);
    if (entry?.[2] === undefined) return;
    const column = (entry[1] ?? '').length + 1;
    const session = sessions.at(-1);
    if (session !== undefined) session.entries.push({ text: entry[2], line, column });
    else
      remarks.push({
        line,
        column,
        what: {
          vi: 'dòng này đứng trước buổi học đầu tiên (tiêu đề "## …") nên bị bỏ qua',
          en: 'this line stands before the first session (a heading `## …`) and was left out',
        },
      });
  });
  return { title, sessions, remarks };
}
