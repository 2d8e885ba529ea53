import type { Bilingual } from '../language.ts';
import type { ItemRef } from '../study/item-ref.ts';

/** One meeting of a course (buổi): what is read in it, page by page and provision by provision. */
export interface CourseSession {
  readonly title: Bilingual;
  /** Teaching periods (tiết). */
  readonly periods?: number | undefined;
  readonly items: readonly ItemRef[];
  readonly note?: Bilingual | undefined;
}

/** The syllabus of a course (học phần), each session mapped to the provisions that it is about. */
export interface Course {
  readonly id: string;
  readonly title: Bilingual;
  readonly about?: Bilingual | undefined;
  /** For whom it is: an actor. */
  readonly audience?: string | undefined;
  /** Topics whose instruments the course sets out to cover. */
  readonly topics: readonly string[];
  /** Instruments that it sets out to cover besides. */
  readonly instruments: readonly string[];
  readonly sessions: readonly CourseSession[];
  /** A worked example: it has a page and stands in no count. */
  readonly example?: true | undefined;
}

/** Teaching periods of all sessions; null where one of them gives none. */
export function periodsOf({ sessions }: Course): number | null {
  const periods = sessions.map((session) => session.periods);
  return periods.every((each) => each !== undefined) ? periods.reduce((sum, each) => sum + each, 0) : null;
}
