import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { newestFirst } from './instrument-row.ts';

/** The instruments that lists and counts speak of, newest first; worked examples have a page and nothing else. */
export const listedInstruments = (corpus: Corpus): readonly Instrument[] =>
  [...corpus.instruments.values()].filter(({ example }) => example === undefined).sort(newestFirst);
