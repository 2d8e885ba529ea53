import type { Bilingual } from '../language.ts';

/** One line of a syllabus that names something to read, with its place in the file (from 1). */
export interface SyllabusEntry {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A session as its author wrote it, in one language or in both. */
export interface SyllabusSession {
  readonly title: string;
  readonly otherTitle?: string | undefined;
  readonly periods?: number | undefined;
  readonly entries: readonly SyllabusEntry[];
  readonly line: number;
}

/** Something in a syllabus that its author has to look at. */
export interface SyllabusRemark {
  readonly line: number;
  readonly column: number;
  readonly what: Bilingual;
}

/** A syllabus as it was read from a file, before its entries are looked up. */
export interface Syllabus {
  readonly title?: string | undefined;
  readonly sessions: readonly SyllabusSession[];
  readonly remarks: readonly SyllabusRemark[];
}

const numbered =
  /^(?:buổi|bài|tuần|chuyên đề|phần|session|lesson|unit|week|lecture)\s+(?:\d{1,3}|[IVX]{1,5})\s*[.:–—-]\s*/iu;
const hours = /\s*\(\s*(\d{1,3})\s*(?:tiết|periods?)\s*\)\s*$/iu;

/** `Buổi 2: Dân chủ ở cơ sở (3 tiết)` is `Dân chủ ở cơ sở` and 3; a number of its own would only be repeated. */
export function readHeading(text: string): { readonly title: string; readonly periods?: number } {
  const found = hours.exec(text);
  const title = text.replace(hours, '').replace(numbered, '').trim();
  return found?.[1] === undefined ? { title } : { title, periods: Number(found[1]) };
}
