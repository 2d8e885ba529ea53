import type { Corpus } from '../corpus/corpus.ts';
import { type ComparedFact, factOf } from '../corpus/fact.ts';
import type { Conflict } from '../corpus/vocabulary.ts';
import type { FactName } from '../evidence/attestation.ts';
import type { Instrument } from '../instrument/instrument.ts';

/** The disagreements that name an instrument. */
export const conflictsOf = (corpus: Corpus, id: string): readonly Conflict[] =>
  [...corpus.conflicts.values()].filter(({ instruments }) => instruments.includes(id));

/** Whether sources differ on a fact of an instrument, by an entry or by the values that they give. */
export function isDisputed(corpus: Corpus, instrument: Instrument, name: FactName): boolean {
  if (conflictsOf(corpus, instrument.id).some(({ fact }) => fact === name)) return true;
  if (name === 'title') return false;
  return (factOf(corpus, instrument, name as ComparedFact)?.others.length ?? 0) > 0;
}
