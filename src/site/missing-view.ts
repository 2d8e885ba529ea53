import type { Corpus } from '../core/corpus/corpus.ts';
import { edgeVerb, viewEdge } from '../core/corpus/edge.ts';
import { compareText } from '../core/finding.ts';
import type { KnownInstrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { type Mark, type NoteView, openMarkBook } from './marks.ts';

/** An instrument that others name and that has no page: who names it, and how the two hang together. */
export interface MissingView {
  readonly id: string;
  readonly row: InstrumentRow;
  readonly about: string | null;
  readonly marks: readonly Mark[];
  readonly namedBy: readonly { readonly row: InstrumentRow; readonly verb: string }[];
  readonly times: string;
}

export interface MissingListView {
  readonly entries: readonly MissingView[];
  readonly notes: readonly NoteView[];
}

/** Known instruments without a page, the most named first. */
export function viewMissing(corpus: Corpus, language: Language): MissingListView {
  const book = openMarkBook(corpus, language);
  const ranked = [...corpus.known.values()]
    .map((known) => ({ known, namers: namersOf(corpus, known, language) }))
    .sort(
      (a, b) =>
        b.namers.length + b.known.attested.length - (a.namers.length + a.known.attested.length) ||
        compareText(a.known.id, b.known.id),
    );
  const entries = ranked.map(({ known, namers }) => ({
    id: known.id,
    row: viewRow(corpus, known, language),
    about: known.about?.[language] ?? null,
    marks: book.mark(known.attested),
    namedBy: namers,
    times: t(language)('missing.times', { count: namers.length + known.attested.length }),
  }));
  return { entries, notes: book.notes() };
}

/** The held instruments that name it, each with the verb between the two. */
function namersOf(corpus: Corpus, known: KnownInstrument, language: Language): MissingView['namedBy'] {
  return (corpus.edgesOf.get(known.id) ?? []).flatMap((edge) => {
    const { other, direction } = viewEdge(edge, known.id);
    const held = corpus.instruments.get(other);
    return held === undefined
      ? []
      : [{ row: viewRow(corpus, held, language), verb: edgeVerb(edge.kind, direction, language) }];
  });
}
