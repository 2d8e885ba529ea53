import type { Course } from '../core/course/course.ts';
import { formatItemRef } from '../core/study/item-ref.ts';
import { writeTable } from './csv.ts';

/** The syllabus of a course as a table, a row an item: the columns that `vankien course` reads. */
export const writeCourseTable = ({ sessions }: Course): string =>
  writeTable(
    ['session', 'session_en', 'periods', 'item'],
    sessions.flatMap(({ title, periods, items }) =>
      items.map((item) => [title.vi, title.en, periods?.toString(), formatItemRef(item)]),
    ),
  );
