import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { newestFirst } from './instrument-row.ts';

/** Every page of an instrument asks for its neighbours: sorted once a corpus. */
const known = new WeakMap<Corpus, readonly Instrument[]>();

/** The instruments that lists and counts speak of, newest first; worked examples have a page and nothing else. */
export function listedInstruments(corpus: Corpus): readonly Instrument[] {
  const listed =
    known.get(corpus) ??
    [...corpus.instruments.values()].filter(({ example }) => example === undefined).sort(newestFirst);
  known.set(corpus, listed);
  return listed;
}
