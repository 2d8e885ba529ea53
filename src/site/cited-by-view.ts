import { type Corpus, findInstrument, gather } from '../core/corpus/corpus.ts';
import { readingOf } from '../core/course/coverage.ts';
import { compareText } from '../core/finding.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { type DateView, type InstrumentRow, newestFirst, viewDate, viewRow } from './instrument-row.ts';
import { placeOf } from './marks.ts';
import { sourceName, type Worded } from './naming.ts';
import { linkPassage, passagesNaming } from './passages-view.ts';
import type { NamedLink } from './provisions-view.ts';
import { entryPath, pathTo } from './urls.ts';

/** Who cites an instrument: articles with the places where they do, instruments whose pages name it, and courses. */
export interface CitedByView {
  readonly articles: readonly {
    readonly name: Worded;
    readonly href: string;
    readonly date: DateView | null;
    readonly places: readonly string[];
  }[];
  readonly instruments: readonly { readonly row: InstrumentRow; readonly places: readonly NamedLink[] }[];
  /** Courses that read it, with the numbers of their sessions; worked examples cite nothing. */
  readonly courses: readonly { readonly link: NamedLink; readonly sessions: readonly number[] }[];
}

export const viewCitedBy = (corpus: Corpus, instrument: Instrument, language: Language): CitedByView => ({
  articles: viewArticles(corpus, instrument, language),
  instruments: viewInstruments(corpus, instrument, language),
  courses: viewCourses(corpus, instrument, language),
});

function viewArticles(corpus: Corpus, instrument: Instrument, language: Language): CitedByView['articles'] {
  const bySource = gather(instrument.attestations, ({ source }) => [source]);
  return [...bySource]
    .flatMap(([id, attested]) => {
      const source = corpus.sources.get(id);
      if (source === undefined || !source.article) return [];
      const places = attested.map((one) => placeOf(one, language)).filter((place) => place !== '');
      return [
        {
          name: sourceName(source, language),
          href: entryPath(language, 'sources', id),
          date: viewDate(source.date, language),
          places: [...new Set(places)],
        },
      ];
    })
    .sort((a, b) => compareText(b.date?.iso ?? '', a.date?.iso ?? ''));
}

function viewInstruments(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
): CitedByView['instruments'] {
  const named = passagesNaming(corpus, instrument.id, language)
    .map(({ passage }) => passage)
    .filter(({ folder }) => folder === 'instruments');
  const stated = (corpus.edgesOf.get(instrument.id) ?? [])
    .filter(({ to, kind }) => to === instrument.id && (kind === 'cites' || kind === 'based-on'))
    .map(({ from }) => from);
  const citing = [...new Set([...stated, ...named.map(({ id }) => id)])]
    .flatMap((id) => findInstrument(corpus, id) ?? [])
    .sort(newestFirst);
  return citing.map((item) => ({
    row: viewRow(corpus, item, language),
    places: named
      .filter(({ id, provision }) => id === item.id && provision !== undefined)
      .map((passage) => linkPassage(corpus, passage, language)),
  }));
}

const viewCourses = (corpus: Corpus, { id }: Instrument, language: Language): CitedByView['courses'] =>
  [...corpus.courses.values()]
    .filter(({ example }) => example === undefined)
    .flatMap((course) => {
      const sessions = readingOf(course).get(id)?.sessions;
      if (sessions === undefined) return [];
      const link = { name: course.title[language], href: pathTo(language, `courses/${course.id}/`) };
      return [{ link, sessions }];
    });
