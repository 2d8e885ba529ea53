import { type Corpus, findInstrument, gather } from '../core/corpus/corpus.ts';
import { compareText } from '../core/finding.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { type DateView, type InstrumentRow, viewDate, viewRow } from './instrument-row.ts';
import { placeOf } from './marks.ts';
import { sourceName, type Worded } from './naming.ts';
import { entryPath } from './urls.ts';

/** Who cites an instrument: articles with the places where they do, and instruments that name it. */
export interface CitedByView {
  readonly articles: readonly {
    readonly name: Worded;
    readonly href: string;
    readonly date: DateView | null;
    readonly places: readonly string[];
  }[];
  readonly instruments: readonly InstrumentRow[];
}

export function viewCitedBy(corpus: Corpus, instrument: Instrument, language: Language): CitedByView {
  const bySource = gather(instrument.attestations, ({ source }) => [source]);
  const articles = [...bySource]
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
  const citing = (corpus.edgesOf.get(instrument.id) ?? [])
    .filter(({ to, kind }) => to === instrument.id && (kind === 'cites' || kind === 'based-on'))
    .flatMap(({ from }) => findInstrument(corpus, from) ?? []);
  return { articles, instruments: [...new Set(citing)].map((item) => viewRow(corpus, item, language)) };
}
