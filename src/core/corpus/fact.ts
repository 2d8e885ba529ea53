import { type Attestation, type FactName, factNames } from '../evidence/attestation.ts';
import { type SourceKind, sourceRank } from '../evidence/source.ts';
import { compareText } from '../finding.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { parseNumber } from '../instrument/number.ts';
import { datesOverlap, parsePartialDate } from '../instrument/partial-date.ts';
import type { Corpus } from './corpus.ts';
import type { Conflict } from './vocabulary.ts';

/** The facts that sources can differ on as values. Titles differ by translation: they are listed as variants. */
export type ComparedFact = Exclude<FactName, 'title'>;
export const comparedFacts = factNames.filter((name): name is ComparedFact => name !== 'title');

/** One value of a fact with everyone who says so, weightiest source first. */
export interface FactValue {
  readonly value: string;
  readonly attested: readonly Attestation[];
}

/** A fact of an instrument: the value shown first, the other values that sources give, why the first is preferred. */
export interface Fact {
  readonly name: ComparedFact;
  readonly preferred: FactValue;
  readonly others: readonly FactValue[];
  readonly conflict?: Conflict | undefined;
}

/** Everything that sources say about one fact of an instrument; null when no source and no field gives a value. */
export function factOf(corpus: Corpus, instrument: Instrument, name: ComparedFact): Fact | null {
  const values: { value: string; attested: Attestation[] }[] = [];
  for (const attestation of instrument.attestations) {
    const stated = attestation[name];
    if (stated === undefined) continue;
    const text = String(stated);
    const same = values.find(({ value }) => agree(name, value, text));
    if (same === undefined) values.push({ value: text, attested: [attestation] });
    else {
      same.attested.push(attestation);
      if (name === 'date' && text.length > same.value.length) same.value = text;
    }
  }
  for (const { attested } of values)
    attested.sort((a, b) => weigh(corpus, instrument, a) - weigh(corpus, instrument, b));
  const conflict = [...corpus.conflicts.values()].find(
    (entry) => entry.fact === name && entry.instruments.includes(instrument.id),
  );
  const own = instrument[name];
  const shown = own === undefined ? undefined : String(own);
  const ordered = values.sort(
    (a, b) =>
      Number(agreesWith(name, b.value, shown)) - Number(agreesWith(name, a.value, shown)) ||
      weigh(corpus, instrument, a.attested[0]) - weigh(corpus, instrument, b.attested[0]) ||
      b.attested.length - a.attested.length ||
      compareText(a.value, b.value),
  );
  const [first, ...others] = ordered;
  if (first === undefined)
    return shown === undefined
      ? null
      : { name, preferred: { value: shown, attested: [] }, others: [], conflict };
  if (shown !== undefined && !agree(name, first.value, shown)) {
    return { name, preferred: { value: shown, attested: [] }, others: ordered, conflict };
  }
  return { name, preferred: { value: shown ?? first.value, attested: first.attested }, others, conflict };
}

/**
 * The value that the written rule prefers: the weightiest source's, then the one that more sources give; null when
 * two values weigh the same. A conflict entry with `preferred` decides before the rule.
 */
export function ruledValue(corpus: Corpus, instrument: Instrument, fact: Fact): string | null {
  if (fact.conflict?.preferred !== undefined) return fact.conflict.preferred;
  const ranked = [fact.preferred, ...fact.others]
    .filter(({ attested }) => attested.length > 0)
    .map((value) => ({
      value,
      weight: Math.min(...value.attested.map((one) => weigh(corpus, instrument, one))),
    }))
    .sort((a, b) => a.weight - b.weight || b.value.attested.length - a.value.attested.length);
  const [first, second] = ranked;
  if (first === undefined) return null;
  const tied =
    second !== undefined &&
    first.weight === second.weight &&
    first.value.attested.length === second.value.attested.length;
  return tied ? null : first.value.value;
}

const agreesWith = (name: ComparedFact, value: string, shown: string | undefined): boolean =>
  shown !== undefined && agree(name, value, shown);

/** Two values agree when they can be the same fact: one spelling of a number, overlapping partial dates. */
export function agree(name: ComparedFact, a: string, b: string): boolean {
  if (a === b) return true;
  if (name === 'number') {
    const [left, right] = [parseNumber(a), parseNumber(b)];
    return left.ok && right.ok && left.value.key === right.value.key;
  }
  if (name === 'date' || name === 'effective') {
    const [left, right] = [parsePartialDate(a), parsePartialDate(b)];
    return left.ok && right.ok && datesOverlap(left.value, right.value);
  }
  return false;
}

/** Weight of an attestation: an official text counts as one only for the instrument whose own text it is. */
function weigh(corpus: Corpus, instrument: Instrument, attestation: Attestation | undefined): number {
  const source = attestation === undefined ? undefined : corpus.sources.get(attestation.source);
  if (source === undefined) return Number.MAX_SAFE_INTEGER;
  const kind: SourceKind =
    source.kind === 'official-text' && !source.textOf.includes(instrument.id)
      ? 'official-summary'
      : source.kind;
  return sourceRank[kind];
}
