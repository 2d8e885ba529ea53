import manifest from '../../package.json' with { type: 'json' };
import type { Corpus } from '../core/corpus/corpus.ts';
import { compareText } from '../core/finding.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { longDate } from './naming.ts';

/** The version that every page and print prints in its foot. */
export const release: string = manifest.version;

/** What a copy holds, for the foot of each page. */
export interface FootView {
  readonly instruments: number;
  readonly provisions: number;
  readonly sources: number;
  readonly knownAsOf: string | null;
}

export function viewFoot(corpus: Corpus, language: Language): FootView {
  const holders = [...corpus.instruments.values(), ...corpus.sources.values()];
  const asOf = lastReview(corpus);
  return {
    instruments: corpus.instruments.size,
    provisions: holders.reduce((sum, { provisions }) => sum + provisions.length, 0),
    sources: corpus.sources.size,
    knownAsOf: asOf === null ? null : longDate(asOf, language),
  };
}

/** The day of the latest recorded review: the copy knows nothing later. */
export function lastReview(corpus: Corpus): PartialDate | null {
  const days = [...corpus.instruments.values()].flatMap(({ review }) => review?.on ?? []);
  return days.sort(compareText).at(-1) ?? null;
}
