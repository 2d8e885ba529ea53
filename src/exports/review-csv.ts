import type { Language } from '../core/language.ts';
import type { ReviewRecords } from '../core/review/review-record.ts';
import { verdictLabels } from '../core/review/verdict.ts';
import { writeTable } from './csv.ts';

const head = [
  'place',
  'citation',
  'verdict',
  'also',
  'label',
  'remark',
  'cited',
  'recorded',
  'correction',
  'id',
  'candidates',
  'sources',
  'context',
];

/** A review as a table: one row for each remark, one for each citation that agrees. */
export function writeReviewCsv({ citations }: ReviewRecords, language: Language): string {
  const rows = citations.flatMap((one) => {
    const remarks = one.remarks.length > 0 ? one.remarks : [undefined];
    return remarks.map((remark) =>
      [
        one.place,
        one.raw,
        one.verdict,
        one.also.join(' '),
        verdictLabels[remark?.verdict ?? one.verdict][language],
        remark?.message[language],
        remark?.cited,
        remark?.recorded,
        remark?.correction,
        one.id,
        one.candidates?.join(' '),
        remark?.sources.join(' '),
        one.context,
      ].map(plainCell),
    );
  });
  return writeTable(head, rows);
}

/** Cells come from a document of somebody else: one that a spreadsheet would run as a formula is marked as text. */
const plainCell = (text: string | undefined): string | undefined =>
  text !== undefined && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
