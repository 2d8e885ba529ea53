import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Language } from '../core/language.ts';
import { toCard } from '../exports/embed-card.ts';
import { siteAddresses } from './addresses.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { entryPath } from './urls.ts';

/** What the card of an instrument shows in a frame of another page. */
export interface CardView {
  readonly name: string;
  readonly row: InstrumentRow;
  readonly page: string;
  /** The later instrument, by its number. */
  readonly later: string | null;
}

export function viewCard(corpus: Corpus, instrument: Instrument, language: Language): CardView {
  const { name, by } = toCard(corpus, instrument, language, siteAddresses());
  return {
    name,
    row: viewRow(corpus, instrument, language),
    page: entryPath(language, 'instruments', instrument.id),
    later: by,
  };
}
