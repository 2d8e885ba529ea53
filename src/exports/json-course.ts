import type { Corpus } from '../core/corpus/corpus.ts';
import type { Course } from '../core/course/course.ts';
import { coverCourse } from '../core/course/coverage.ts';
import { formatItemRef } from '../core/study/item-ref.ts';
import type { Addresses } from './addresses.ts';
import { headOf } from './json-fields.ts';

/** The twin of a course: its frontmatter, and what it covers. */
export const toCourseTwin = (corpus: Corpus, course: Course, addresses: Addresses) => ({
  ...headOf(addresses, 'course', course.id, `courses/${course.id}/`),
  ...course,
  sessions: course.sessions.map((session) => ({ ...session, items: session.items.map(formatItemRef) })),
  coverage: coverCourse(corpus, course).lines.map((line) => ({
    instrument: line.instrument.id,
    state: line.state,
    sessions: line.sessions,
    covered: line.covered.map(({ id }) => id),
    missing: line.missing.map(({ id }) => id),
    outdated: line.outdated ?? undefined,
    amendedBy: line.amendedBy,
    conflicts: line.conflicts.map(({ id }) => id),
  })),
});
