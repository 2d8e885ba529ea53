import { anchorsOf } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import { formatItemRef } from '../study/item-ref.ts';
import type { CheckContext } from './context.ts';
import { nearest } from './nearest.ts';
import { pathOf } from './subject.ts';

/** What a course reads must be a page or a provision that is there, once a session; no session is empty. */
export function checkCourses(corpus: Corpus, { unread }: CheckContext): readonly Finding[] {
  if (corpus.courses.size === 0) return [];
  const there = new Set([...anchorsOf(corpus), ...[...corpus.known.keys()].map((id) => `instruments/${id}`)]);
  const unreadable = new Set(unread);
  return [...corpus.courses.values()].flatMap((course) => {
    const path = pathOf('courses', course.id);
    return course.sessions.flatMap(({ items }, index): readonly Finding[] => {
      if (items.length === 0)
        return [
          {
            rule: 'course-session-empty',
            path,
            field: ['sessions', index],
            values: { actual: String(index + 1) },
          },
        ];
      const seen = new Set<string>();
      return items.flatMap((ref, place): readonly Finding[] => {
        const actual = formatItemRef(ref);
        const field = ['sessions', index, 'items', place];
        const twice = seen.has(actual);
        seen.add(actual);
        if (twice) return [{ rule: 'course-item-twice', path, field, values: { actual } }];
        if (there.has(actual) || unreadable.has(`${ref.folder}/${ref.id}`)) return [];
        const guess = nearest(actual, there);
        return [
          guess === null
            ? { rule: 'course-item-missing', path, field, values: { actual } }
            : { rule: 'course-item-unknown', path, field, values: { actual, expected: guess } },
        ];
      });
    });
  });
}
