import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../finding.ts';
import { comparePartialDates } from '../instrument/partial-date.ts';
import { relationTypes } from '../instrument/relation.ts';
import type { CheckContext } from './context.ts';
import { pathOf } from './subject.ts';

/** A status needs a day and a source, must fit the relations, and grows old. */
export function checkStatus(corpus: Corpus, { today }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const instrument of corpus.instruments.values()) {
    const path = pathOf('instruments', instrument.id);
    const { status, review } = instrument;
    if (status.value !== 'unknown') {
      if (status.asOf === undefined)
        findings.push({ rule: 'status-undated', path, field: ['status'], values: { actual: status.value } });
      if (status.attested.length === 0)
        findings.push({
          rule: 'status-unattested',
          path,
          field: ['status'],
          values: { actual: status.value },
        });
    }
    const enders = (corpus.edgesOf.get(instrument.id) ?? []).filter(
      (edge) =>
        edge.to === instrument.id && edge.certainty === 'stated' && relationTypes[edge.kind].endsForce,
    );
    for (const edge of enders) {
      if (status.value === 'in-force') {
        findings.push({
          rule: 'status-contradicted',
          path,
          field: ['status', 'value'],
          values: { actual: status.value, by: edge.from, kind: edge.kind },
          related: { path: pathOf('instruments', edge.from), field: ['relations'] },
        });
      }
    }
    if (
      status.value === 'replaced' &&
      status.by !== undefined &&
      corpus.instruments.has(status.by) &&
      !enders.some(({ from }) => from === status.by)
    ) {
      findings.push({
        rule: 'replacement-unstated',
        path,
        field: ['status', 'by'],
        values: { by: status.by, instrument: instrument.id },
        related: { path: pathOf('instruments', status.by), field: ['relations'] },
      });
    }
    if (status.value === 'replaced' && status.by === undefined) {
      findings.push({
        rule: 'replacement-unnamed',
        path,
        field: ['status'],
        values: { instrument: instrument.id },
      });
    }
    if (review === undefined) continue;
    if (comparePartialDates(review.next, today) === 'before') {
      findings.push({
        rule: 'review-overdue',
        path,
        field: ['review', 'next'],
        values: { actual: review.next, today },
      });
    }
    if (comparePartialDates(review.next, review.on) === 'before') {
      findings.push({
        rule: 'review-order',
        path,
        field: ['review', 'next'],
        values: { actual: review.next, on: review.on },
      });
    }
  }
  return findings;
}
