import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import type { Conflict } from '../core/corpus/vocabulary.ts';
import { compareText } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { sayerOf } from './facts-view.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { type Mark, type NoteView, openMarkBook } from './marks.ts';
import type { Worded } from './naming.ts';

export interface ConflictView {
  readonly id: string;
  readonly title: string;
  readonly instruments: readonly InstrumentRow[];
  readonly positions: readonly {
    readonly says: string;
    readonly preferred: boolean;
    readonly sayers: readonly { readonly name: Worded; readonly place: string; readonly mark: Mark }[];
  }[];
  readonly favours: string;
  readonly reason: string | null;
  readonly certainty: string;
}

export interface ConflictsView {
  readonly conflicts: readonly ConflictView[];
  readonly notes: readonly NoteView[];
}

const certainties: readonly Conflict['certainty'][] = ['open', 'low', 'medium', 'high'];

/** Every disagreement, the least settled first. */
export function viewConflicts(corpus: Corpus, language: Language): ConflictsView {
  const say = t(language);
  const book = openMarkBook(corpus, language);
  const conflicts = [...corpus.conflicts.values()]
    .sort(
      (a, b) =>
        certainties.indexOf(a.certainty) - certainties.indexOf(b.certainty) || compareText(a.id, b.id),
    )
    .map((conflict) => ({
      id: conflict.id,
      title: conflict.title[language],
      instruments: conflict.instruments.flatMap((id) => {
        const instrument = findInstrument(corpus, id);
        return instrument === undefined ? [] : [viewRow(corpus, instrument, language)];
      }),
      positions: conflict.positions.map(({ says, value, attested }) => ({
        says: says[language],
        preferred: value !== undefined && value === conflict.preferred,
        sayers: attested.flatMap((one) => sayerOf(corpus, one, language, book)),
      })),
      favours: conflict.favours[language],
      reason: conflict.reason?.[language] ?? null,
      certainty: say(`conflicts.certainty.${conflict.certainty}`),
    }));
  return { conflicts, notes: book.notes() };
}
