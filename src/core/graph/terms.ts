import type { PartialDate } from '../instrument/partial-date.ts';
import { yearOf } from '../instrument/partial-date.ts';
import type { GraphNode } from './graph.ts';

/**
 * A congress term (nhiệm kỳ) as far as the instruments tell: `from` is the date of the congress when one of its own
 * documents is dated (`congress`), else that of the first instrument of the term (`instruments`). `to` is the start of
 * the next term when that one is known, else the last instrument seen.
 */
export interface TermSpan {
  readonly term: number;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly basis: 'congress' | 'instruments';
}

/** The body whose dated documents mark the start of a term. */
const congress = 'party-congress';

/** Terms of the Party, oldest first; the terms of assemblies are counted otherwise and are left out. */
export function readTerms(nodes: readonly GraphNode[]): readonly TermSpan[] {
  const dated = nodes.flatMap(({ band, term, date, issuer }) =>
    (band === 'party' || band === 'cmc') && term !== undefined && date !== undefined
      ? [{ term, date, issuer }]
      : [],
  );
  const terms = [...new Set(dated.map(({ term }) => term))].sort((a, b) => a - b);
  const spans = terms.flatMap((term): TermSpan[] => {
    const own = dated.filter((one) => one.term === term).sort((a, b) => (a.date < b.date ? -1 : 1));
    const opening = own.find(({ issuer }) => issuer === congress);
    const from = (opening ?? own[0])?.date;
    const to = own.at(-1)?.date;
    if (from === undefined || to === undefined) return [];
    return [{ term, from, to, basis: opening === undefined ? 'instruments' : 'congress' }];
  });
  return spans.map((span, index) => {
    const next = spans[index + 1];
    return next?.term === span.term + 1 && next.basis === 'congress' ? { ...span, to: next.from } : span;
  });
}

/** The terms that a year lies in, one or, in the year of a congress, two. */
export const termsInYear = (terms: readonly TermSpan[], year: number): readonly TermSpan[] =>
  terms.filter(({ from, to }) => yearOf(from) <= year && year <= yearOf(to));
