import type { PartialDate } from '../instrument/partial-date.ts';
import type { Bilingual, Localized } from '../language.ts';

/** Where a statement stands: a source, the place in it for readers, its lines for the checker. */
export interface Evidence {
  readonly source: string;
  /** A place in the small grammar of place.ts: `note 10`, `¶ 8`, `article 3 clause 2`, `page 70`. */
  readonly at?: string | undefined;
  /** Lines of the text that was read, counted from 1: `70` or `[360, 410]`. */
  readonly lines?: readonly LineRange[] | undefined;
}

export type LineRange = readonly [first: number, last: number];

/** The facts of an instrument that a source can state. */
export interface StatedFacts {
  readonly number?: string | undefined;
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  readonly plenum?: number | undefined;
  readonly title?: Localized | undefined;
  readonly effective?: PartialDate | undefined;
  readonly signatory?: string | undefined;
}

export type FactName = keyof StatedFacts;
export const factNames = [
  'number',
  'kind',
  'issuer',
  'date',
  'term',
  'plenum',
  'title',
  'effective',
  'signatory',
] as const satisfies readonly FactName[];

/** A source's word on an instrument: exactly the values that it gives, as it gives them. */
export interface Attestation extends Evidence, StatedFacts {
  readonly note?: Bilingual | undefined;
}
