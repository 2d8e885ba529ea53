import type { Corpus } from '../core/corpus/corpus.ts';
import type { Course } from '../core/course/course.ts';
import { periodsOf } from '../core/course/course.ts';
import { type Coverage, coverCourse } from '../core/course/coverage.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type CiteFile, listCiteFiles } from './cite-view.ts';
import { type CoverRow, viewCoverRow } from './course-coverage.ts';
import { type CourseReading, gatherReadings, viewCourseItem, type WordedLink } from './course-item.ts';
import { compareNames } from './filters.ts';
import { entryPath, filePath, pathTo } from './urls.ts';

export interface CourseSessionView {
  readonly number: number;
  readonly title: string;
  readonly periods: string | null;
  readonly note: string | null;
  readonly readings: readonly CourseReading[];
}

/** A course in one language: its sessions, and the table of what it covers. */
export interface CourseView {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly about: string | null;
  readonly example: boolean;
  readonly facts: readonly { readonly label: string; readonly links: readonly WordedLink[] }[];
  readonly sessions: readonly CourseSessionView[];
  readonly counts: readonly string[];
  readonly rows: readonly CoverRow[];
  readonly files: readonly CiteFile[];
  readonly records: readonly CiteFile[];
}

export function viewCourse(corpus: Corpus, course: Course, language: Language): CourseView {
  const say = t(language);
  const path = `courses/${course.id}/`;
  const coverage = coverCourse(corpus, course);
  const periods = periodsOf(course);
  const audience = course.audience === undefined ? undefined : corpus.actors.get(course.audience);
  const topics = course.topics.flatMap((id) => corpus.topics.get(id) ?? []);
  const fact = (label: string, links: readonly WordedLink[]) =>
    links.length === 0 ? [] : [{ label, links }];
  return {
    id: course.id,
    path,
    title: course.title[language],
    about: course.about?.[language] ?? null,
    example: course.example === true,
    facts: [
      ...fact(
        say('course.audience'),
        audience === undefined
          ? []
          : [{ text: audience.name[language], href: entryPath(language, 'actors', audience.id) }],
      ),
      ...fact(
        say('course.length'),
        periods === null ? [] : [{ text: say('course.periods', { count: periods }), href: null }],
      ),
      ...fact(
        say('course.topics'),
        topics.map(({ id, name }) => ({ text: name[language], href: entryPath(language, 'topics', id) })),
      ),
    ],
    sessions: course.sessions.map(({ title, periods: length, note, items }, index) => ({
      number: index + 1,
      title: title[language],
      periods: length === undefined ? null : say('course.periods', { count: length }),
      note: note?.[language] ?? null,
      readings: gatherReadings(items.map((ref) => viewCourseItem(corpus, ref, language))),
    })),
    counts: viewCounts(coverage, language),
    rows: coverage.lines.map((line) => viewCoverRow(corpus, line, language)),
    files: [
      { name: 'JSON', href: filePath(`courses/${course.id}.json`), type: 'application/json' },
      { name: 'CSV', href: filePath(`courses/${course.id}.csv`), type: 'text/csv' },
    ],
    records: listCiteFiles(path),
  };
}

function viewCounts({ counts }: Coverage, language: Language): readonly string[] {
  const say = t(language);
  return [
    say('course.count.instruments', {
      covered: counts.covered,
      partly: counts.partly,
      missing: counts.missing,
    }),
    say('course.count.provisions', { covered: counts.coveredProvisions, all: counts.provisions }),
    say('course.count.outdated', { count: counts.outdated }),
    say('course.count.disputed', { count: counts.disputed }),
  ];
}

export interface CourseRow {
  readonly href: string;
  readonly title: string;
  readonly about: string | null;
  readonly example: boolean;
  readonly facts: readonly string[];
}

/** The courses by title, worked examples last. */
export function viewCourses(corpus: Corpus, language: Language): readonly CourseRow[] {
  const say = t(language);
  return [...corpus.courses.values()]
    .map((course) => {
      const periods = periodsOf(course);
      const [, provisions = ''] = viewCounts(coverCourse(corpus, course), language);
      return {
        href: pathTo(language, `courses/${course.id}/`),
        name: course.title[language],
        title: course.title[language],
        about: course.about?.[language] ?? null,
        example: course.example === true,
        facts: [
          say('course.sessions-count', { count: course.sessions.length }),
          ...(periods === null ? [] : [say('course.periods', { count: periods })]),
          provisions,
        ],
      };
    })
    .sort(compareNames(language))
    .sort((a, b) => Number(a.example) - Number(b.example));
}
