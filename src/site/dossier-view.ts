import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';

/** The instruments that can be put together on paper, newest first. */
export const viewDossier = (corpus: Corpus, language: Language): readonly InstrumentRow[] =>
  listedInstruments(corpus).map((instrument) => viewRow(corpus, instrument, language));
