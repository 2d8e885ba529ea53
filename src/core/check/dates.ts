import type { Corpus } from '../corpus/corpus.ts';
import type { FieldPath, Finding } from '../finding.ts';
import { comparePartialDates, type PartialDate } from '../instrument/partial-date.ts';
import type { CheckContext } from './context.ts';
import { knownPath, pathOf, tombstonesPath } from './subject.ts';

/** What we say of the past lies in the past: days of issue, of reading, of review. A day of effect may be to come. */
export function checkDates(corpus: Corpus, { today }: CheckContext): readonly Finding[] {
  const findings: Finding[] = [];
  const expectPast = (path: string, field: FieldPath, date: PartialDate | undefined): void => {
    if (date !== undefined && comparePartialDates(date, today) === 'after')
      findings.push({ rule: 'date-future', path, field, values: { actual: date, today } });
  };
  for (const { id, date, effective, status, review } of corpus.instruments.values()) {
    const path = pathOf('instruments', id);
    expectPast(path, ['date'], date);
    expectPast(path, ['status', 'asOf'], status.asOf);
    expectPast(path, ['review', 'on'], review?.on);
    if (date !== undefined && effective !== undefined && comparePartialDates(effective, date) === 'before') {
      const values = { actual: effective, date };
      findings.push({ rule: 'effect-before-issue', path, field: ['effective'], values });
    }
  }
  for (const { id, date } of corpus.known.values()) expectPast(knownPath, [id, 'date'], date);
  for (const { id, date, read } of corpus.sources.values()) {
    expectPast(pathOf('sources', id), ['date'], date);
    expectPast(pathOf('sources', id), ['read'], read);
  }
  for (const { was, gone } of corpus.tombstones) expectPast(tombstonesPath, [was, 'gone'], gone);
  return findings;
}
