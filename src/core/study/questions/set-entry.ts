import type { Instrument } from '../../instrument/instrument.ts';
import { isPartialDate, type PartialDate, yearOf } from '../../instrument/partial-date.ts';
import { randomFor, shuffle } from '../seed.ts';
import { sayDate } from '../wording.ts';
import type { AskContext } from './context.ts';
import { identify } from './identify.ts';
import { proveByEvidence } from './proof.ts';
import type { Proof } from './question.ts';
import { statedValues, testableFact } from './testable.ts';

/*
 * Questions about several items of a session at once (matching, ordering). Each item's fact must be fit for a test by
 * itself (testable.ts), and no item's answer may be an answer to another one.
 */

/** The most and the fewest items of such a question. */
export const MOST_ENTRIES = 4;
export const FEWEST_ENTRIES = 3;

/** An instrument with the fact that is asked of it. */
export interface Entry {
  readonly instrument: Instrument;
  readonly paper: string;
  readonly value: string;
  readonly shown: string;
  readonly proofs: readonly Proof[];
}

/** Takes entries that are apart from all taken before, in an order that the seed decides. */
export function takeApart<T>(
  context: AskContext,
  purpose: string,
  entries: readonly T[],
  apart: (a: T, b: T) => boolean,
): readonly T[] {
  const taken: T[] = [];
  for (const entry of shuffle(entries, randomFor(context.seed, purpose))) {
    if (taken.length === MOST_ENTRIES) break;
    if (taken.every((other) => apart(entry, other) && apart(other, entry))) taken.push(entry);
  }
  return taken;
}

/** Instruments whose date may be asked for and does not stand in their names. */
export function datedEntries(context: AskContext, instruments: readonly Instrument[]): readonly Entry[] {
  const { corpus, language } = context;
  return instruments.flatMap((instrument): readonly Entry[] => {
    const fact = testableFact(corpus, instrument, 'date');
    const paper = identify(corpus, instrument, language, 'date');
    if (fact === null || paper === null || !isPartialDate(fact.value)) return [];
    if (paper.includes(fact.value.slice(0, 4))) return [];
    const shown = sayDate(fact.value, language);
    const proofs = proveByEvidence(corpus, instrument, `${paper}: ${shown}.`, fact.attested, language);
    return proofs.length === 0 ? [] : [{ instrument, paper, value: fact.value, shown, proofs }];
  });
}

const datesOf = ({ instrument }: Entry): readonly PartialDate[] =>
  statedValues(instrument, 'date').filter(isPartialDate);

/** Every date that is stated for one lies in another year than every one for the other. */
export const inOtherYears = (a: Entry, b: Entry): boolean =>
  datesOf(a).every((one) => datesOf(b).every((other) => yearOf(one) !== yearOf(other)));

/** One title says the other. */
export function titlesMeet(a: string, b: string): boolean {
  const [left, right] = [a.toLocaleLowerCase('vi'), b.toLocaleLowerCase('vi')];
  return left.includes(right) || right.includes(left);
}
