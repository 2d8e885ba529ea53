import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import type { CoverLine, CoverState } from '../core/course/coverage.ts';
import type { Language } from '../core/language.ts';
import type { Provision } from '../core/provision/provision.ts';
import { nameWithDate } from '../core/study/wording.ts';
import { t } from '../i18n/strings.ts';
import { type CourseRemark, provisionLink, type WordedLink } from './course-item.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { entryPath, pathTo } from './urls.ts';

/** A line of the table of what a course covers: an instrument, its provisions read and left out, and what to know of it. */
export interface CoverRow {
  readonly instrument: InstrumentRow;
  readonly state: CoverState;
  readonly stateWord: string;
  readonly sessions: readonly number[];
  readonly covered: readonly WordedLink[];
  readonly missing: readonly WordedLink[];
  readonly remarks: readonly CourseRemark[];
}

export function viewCoverRow(corpus: Corpus, line: CoverLine, language: Language): CoverRow {
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
