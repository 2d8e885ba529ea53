import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import type { Course } from '../core/course/course.ts';
import { periodsOf } from '../core/course/course.ts';
import { type Coverage, type CoverLine, type CoverState, coverCourse } from '../core/course/coverage.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { printLocator } from '../core/provision/locator.ts';
import type { Provision } from '../core/provision/provision.ts';
import { findItem } from '../core/study/find-item.ts';
import type { ItemRef } from '../core/study/item-ref.ts';
import { warningsOf } from '../core/study/warnings.ts';
import { nameWithDate, provisionText, sourceLabel } from '../core/study/wording.ts';
import { t } from '../i18n/strings.ts';
import { type CiteFile, listCiteFiles } from './cite-view.ts';
import { compareNames } from './filters.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import type { Worded } from './naming.ts';
import { wordIn } from './naming.ts';
import { entryPath, filePath, pathTo } from './urls.ts';

/** A link whose words may be of the other language. */
export interface WordedLink extends Worded {
  readonly href: string | null;
}

/** Something that has to be said beside an item or an instrument: it lost force, sources differ on it. */
export interface CourseRemark {
  readonly kind: 'outdated' | 'amended' | 'disputed' | 'other';
  readonly text: string;
  readonly href: string | null;
}

export interface CourseSessionView {
  readonly number: number;
  readonly title: string;
  readonly periods: string | null;
  readonly note: string | null;
  readonly items: readonly {
    readonly holder: WordedLink | null;
    readonly item: WordedLink;
    readonly remarks: readonly CourseRemark[];
  }[];
}

export interface CoverRow {
  readonly instrument: InstrumentRow;
  readonly state: CoverState;
  readonly stateWord: string;
  readonly sessions: readonly number[];
  readonly covered: readonly WordedLink[];
  readonly missing: readonly WordedLink[];
  readonly remarks: readonly CourseRemark[];
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
      items: items.map((ref) => viewItem(corpus, ref, language)),
    })),
    counts: viewCounts(coverage, language),
    rows: coverage.lines.map((line) => viewLine(corpus, line, language)),
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

function viewItem(corpus: Corpus, ref: ItemRef, language: Language): CourseSessionView['items'][number] {
  const found = findItem(corpus, ref);
  const remarks = warningsOf(corpus, ref)
    .filter(({ kind }) => !['force-unknown', 'disputed', 'commentary'].includes(kind))
    .map(
      ({ kind, text, href }): CourseRemark => ({
        kind: kind === 'replaced' || kind === 'lapsed' ? 'outdated' : 'other',
        text: text[language],
        href: href === undefined ? null : pathTo(language, href),
      }),
    );
  const at = (path: string): string => pathTo(language, path);
  switch (found.kind) {
    case 'instrument':
    case 'provision': {
      const { instrument } = found;
      const whole = instrumentLink(corpus, instrument, language);
      if (found.kind === 'instrument') return { holder: null, item: whole, remarks };
      return { holder: whole, item: provisionLink(instrument, found.provision, language), remarks };
    }
    case 'known':
      return {
        holder: null,
        item: { text: nameWithDate(corpus, found.known, language), href: null },
        remarks,
      };
    case 'source':
    case 'advice': {
      const { source } = found;
      const holder = {
        ...(wordIn(language, source.title) ?? { text: sourceLabel(source, language) }),
        href: at(`sources/${source.id}/`),
      };
      if (found.kind === 'source') return { holder: null, item: holder, remarks };
      const item = {
        ...nameProvision(found.provision, source.provisions, language),
        href: at(`sources/${source.id}/#${found.provision.id}`),
      };
      return { holder, item, remarks };
    }
    case 'concept':
      return {
        holder: null,
        item: { text: found.concept.term[language], href: at(`concepts/${found.concept.id}/`) },
        remarks,
      };
    case 'conflict':
      return {
        holder: null,
        item: { text: found.conflict.title[language], href: at(`conflicts/#${found.conflict.id}`) },
        remarks,
      };
    default:
      return { holder: null, item: { text: `${ref.folder}/${ref.id}`, href: null }, remarks };
  }
}

const instrumentLink = (corpus: Corpus, instrument: Instrument, language: Language): WordedLink => ({
  ...(instrument.number === undefined
    ? (wordIn(language, instrument.title) ?? { text: instrument.id })
    : { text: nameWithDate(corpus, instrument, language) }),
  href: entryPath(language, 'instruments', instrument.id),
});

const provisionLink = (
  { id, provisions }: Pick<Instrument, 'id' | 'provisions'>,
  provision: Provision,
  language: Language,
): WordedLink => ({
  ...nameProvision(provision, provisions, language),
  href: `${entryPath(language, 'instruments', id)}#${provision.id}`,
});

/**
 * A provision by its official label, else by its first words; those of one label are told apart by the letter of the
 * duty, or by their words too.
 */
function nameProvision(provision: Provision, all: readonly Provision[], language: Language): Worded {
  const { locator } = provision;
  const said = provisionText(provision, language);
  if (locator === undefined)
    return said === null ? { text: provision.id } : { ...said, text: shorten(said.text, 8) };
  const { text, foreign } = printLocator(locator, language);
  const lang = foreign ? ('vi' as const) : undefined;
  const letter = /--([a-z])$/u.exec(provision.id)?.[1];
  if (letter !== undefined) return { text: `${text} (${letter})`, lang };
  const alike = all.filter((one) => one.locator === locator && !/--[a-z]$/u.test(one.id));
  if (alike.length < 2 || said === null || said.lang !== lang) return { text, lang };
  return { text: `${text}: ${shorten(said.text, 5)}`, lang };
}

function shorten(text: string, count: number): string {
  const words = text.split(' ');
  return words.length > count + 1
    ? `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:.]$/u, '')}…`
    : text;
}

function viewLine(corpus: Corpus, line: CoverLine, language: Language): CoverRow {
  const say = t(language);
  const { instrument, state } = line;
  const links = (provisions: readonly Provision[]) =>
    'provisions' in instrument
      ? provisions.map((provision) => provisionLink(instrument, provision, language))
      : [];
  const others = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const other = findInstrument(corpus, id);
      if (other === undefined) return [];
      const href = corpus.instruments.has(id) ? entryPath(language, 'instruments', id) : null;
      return [{ name: nameWithDate(corpus, other, language), href }];
    });
  const lost: readonly CourseRemark[] =
    line.outdated === null
      ? []
      : line.outdated.by.length === 0
        ? [{ kind: 'outdated', text: say(`course.${line.outdated.value}`), href: null }]
        : others(line.outdated.by).map(({ name, href }) => ({
            kind: 'outdated' as const,
            text: say('course.replaced-by', { name }),
            href,
          }));
  return {
    instrument: viewRow(corpus, instrument, language),
    state,
    stateWord: say(`course.state.${state}`),
    sessions: line.sessions,
    covered: links(line.covered),
    missing: links(line.missing),
    remarks: [
      ...lost,
      ...others(line.amendedBy).map(({ name, href }) => ({
        kind: 'amended' as const,
        text: say('course.amended-by', { name }),
        href,
      })),
      ...line.conflicts.map(({ id, title }) => ({
        kind: 'disputed' as const,
        text: say('course.disputed', { title: title[language] }),
        href: pathTo(language, `conflicts/#${id}`),
      })),
    ],
  };
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
