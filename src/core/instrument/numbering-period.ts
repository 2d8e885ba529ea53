import type { DocumentNumber } from './document-number.ts';
import { findIssuer, writesPartyStyle } from './issuer.ts';
import { type PartialDate, yearOf } from './partial-date.ts';

/**
 * How long a number is its bearer's alone. A number that carries its year is given once. Bodies of the Party centre
 * begin anew with each congress tenure; all others, the Army's among them, with each year.
 */
export type NumberingPeriod = 'once' | 'tenure' | 'year';

export function numberingPeriod(number: DocumentNumber): NumberingPeriod {
  if (number.year !== undefined) return 'once';
  const issuer = number.issuers[0] === undefined ? undefined : findIssuer(number.issuers[0]);
  return issuer !== undefined && writesPartyStyle(issuer.side) && issuer.side === 'party' ? 'tenure' : 'year';
}

/** First years of the tenures that the fact base names, the fifth to the fourteenth: a congress is held in each. */
const firstYears: readonly (readonly [tenure: number, year: number])[] = [
  [5, 1982],
  [6, 1986],
  [7, 1991],
  [8, 1996],
  [9, 2001],
  [10, 2006],
  [11, 2011],
  [12, 2016],
  [13, 2021],
  [14, 2026],
];

/** The tenures that a day may lie in: two in the year of a congress, none before the first that is known. */
export function tenuresOf(date: PartialDate): number[] {
  const year = yearOf(date);
  return firstYears
    .filter(([, from], i) => from <= year && year <= (firstYears[i + 1]?.[1] ?? from + 5))
    .map(([tenure]) => tenure);
}

/** Whether two dates may lie within one period of a number. */
export function isSamePeriod(number: DocumentNumber, a: PartialDate, b: PartialDate): boolean {
  const period = numberingPeriod(number);
  if (period === 'once') return true;
  if (period === 'year') return yearOf(a) === yearOf(b);
  const tenures = tenuresOf(b);
  return yearOf(a) === yearOf(b) || tenuresOf(a).some((tenure) => tenures.includes(tenure));
}
