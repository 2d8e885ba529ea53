/**
 * The citation engine for others to use: what `vankien/citations` exports. It finds mentions of Vietnamese Party, State
 * and Army instruments in text, reads and normalises their numbers, and says which instrument of a register each one
 * names. The register is the caller's own.
 */
import { type CiteRecord, citeRecords } from '../core/citation/cite-record.ts';
import { findCitations } from '../core/citation/find.ts';
import { resolveCitations } from '../core/citation/resolve.ts';
import { parsePartialDate } from '../core/instrument/partial-date.ts';
import {
  buildRegister,
  type Register,
  type RegisterBody,
  type RegisterEntry,
} from '../core/register/register.ts';
import { nfc } from '../core/text/nfc.ts';

export type { Citation, CitationLevel, Stretch } from '../core/citation/citation.ts';
export type { CiteRecord } from '../core/citation/cite-record.ts';
export type { Difference, Resolution, ResolutionRule } from '../core/citation/resolution.ts';
export { resolutionRules } from '../core/citation/resolution.ts';
export type { DocumentNumber, NumberForm, NumberKey } from '../core/instrument/number.ts';
export {
  compareNumbers,
  formatNumber,
  instrumentId,
  isNumber,
  looseKey,
  parseNumber,
} from '../core/instrument/number.ts';
export type { PartialDate } from '../core/instrument/partial-date.ts';
export { parsePartialDate } from '../core/instrument/partial-date.ts';
export type { Register, RegisterBody, RegisterEntry } from '../core/register/register.ts';
export type { Result } from '../core/result.ts';
export { findCitations, resolveCitations };

/** An instrument of the caller's register; what is left out is not known. */
export interface InstrumentEntry extends Partial<Omit<RegisterEntry, 'id' | 'date'>> {
  readonly id: string;
  /** `2013`, `2013-06` or `2013-06-03`. */
  readonly date?: string | undefined;
}

/** A register of instruments, to resolve citations against. A date in another form throws a RangeError. */
export function makeRegister(
  entries: readonly InstrumentEntry[],
  bodies: readonly RegisterBody[] = [],
): Register {
  return buildRegister(
    entries.map((entry) => ({ title: {}, held: true, cited: 0, ...entry, date: readDate(entry) })),
    bodies,
  );
}

function readDate({ id, date }: InstrumentEntry): RegisterEntry['date'] {
  if (date === undefined) return undefined;
  const read = parsePartialDate(date);
  if (!read.ok) throw new RangeError(`${id}: ${read.reason}`);
  return read.value;
}

const noRegister = buildRegister([]);

/**
 * Every citation of a text with what it names, as plain records that can be stored as JSON; `start` and `end` count
 * Unicode code points of the NFC text. findCitations() gives offsets as JavaScript counts them.
 */
export function cite(text: string, register: Register = noRegister): readonly CiteRecord[] {
  const composed = nfc(text);
  const citations = findCitations(composed);
  return citeRecords(composed, citations, resolveCitations(citations, register));
}
