import type { Corpus } from '../../corpus/corpus.ts';
import { type ComparedFact, factOf } from '../../corpus/fact.ts';
import type { Attestation, FactName } from '../../evidence/attestation.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Language } from '../../language.ts';
import { isDisputed } from '../conflicts-of.ts';

/** A fact that may be asked for, with the sources that state it. */
export interface TestableFact {
  readonly value: string;
  readonly attested: readonly Attestation[];
}

/**
 * The value of a fact, if it is fit for a test: stated by a source, not doubted by the fact base, the same in all
 * sources, and not the subject of an entry in content/conflicts. Everything else is for discussion.
 */
export function testableFact(
  corpus: Corpus,
  instrument: Instrument,
  name: ComparedFact,
): TestableFact | null {
  if (instrument.doubts[name] !== undefined || isDisputed(corpus, instrument, name)) return null;
  const fact = factOf(corpus, instrument, name);
  if (fact === null || fact.preferred.attested.length === 0 || instrument[name] === undefined) return null;
  return fact.preferred;
}

/** The title in a language, if it may be asked for: given by a source in that language and not doubted or disputed. */
export function testableTitle(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
): TestableFact | null {
  const title = instrument.title[language];
  if (title === undefined || instrument.translated.includes(language)) return null;
  if (instrument.doubts.title !== undefined || isDisputed(corpus, instrument, 'title')) return null;
  const attested = instrument.attestations.filter((one) => one.title?.[language] !== undefined);
  return attested.length === 0 ? null : { value: title, attested };
}

/** Every value that any source gives for a fact, right or wrong: none of them may be offered as a wrong answer. */
export function statedValues(instrument: Instrument, name: FactName): readonly string[] {
  const own = instrument[name];
  return [own, ...instrument.attestations.map((one) => one[name])]
    .filter((value) => value !== undefined && typeof value !== 'object')
    .map(String);
}
