import type { Language } from '../core/language.ts';
import type { IngestedDocument } from './document.ts';

/** What `vankien ingest --json` prints: the facts, the bases, the outline, what stands behind the signature, the doubts. */
export function summariseDocument(document: IngestedDocument) {
  const { number, kind, title, date, issuer, place, signatory, legalBases, outline, counts } = document;
  const { letterhead, recipients, notes, factDoubts, doubts } = document;
  const annexes = document.annexes.map(({ label, heading, line, outlined }) => ({
    label,
    heading,
    line,
    outlined,
  }));
  const facts = { number, kind, title, date, issuer, place, signatory };
  return {
    ...facts,
    legalBases,
    outline,
    counts,
    letterhead,
    recipients,
    notes,
    annexes,
    factDoubts,
    doubts,
  };
}

const words = {
  vi: {
    number: 'Số, ký hiệu',
    kind: 'Loại',
    title: 'Trích yếu',
    date: 'Ngày',
    issuer: 'Cơ quan ban hành',
    place: 'Nơi',
    signatory: 'Người ký',
    bases: 'Căn cứ',
    outline: 'Cấu trúc',
    doubts: 'Cần xem lại',
    line: 'dòng',
    none: '(không thấy)',
    doubtful: '(chưa chắc)',
  },
  en: {
    number: 'Number',
    kind: 'Type',
    title: 'Title',
    date: 'Date',
    issuer: 'Issuer',
    place: 'Place',
    signatory: 'Signatory',
    bases: 'Legal bases',
    outline: 'Outline',
    doubts: 'To be looked at',
    line: 'line',
    none: '(not found)',
    doubtful: '(doubtful)',
  },
} as const;

/** The same for reading: facts, bases, the indented outline with lines, doubts with line and column. */
export function printSummary(document: IngestedDocument, language: Language): string {
  const say = words[language];
  const { factDoubts } = document;
  const facts = (['number', 'kind', 'title', 'date', 'issuer', 'place', 'signatory'] as const).map((name) => {
    const doubtful = name !== 'place' && factDoubts[name] !== undefined ? ` ${say.doubtful}` : '';
    return `${say[name]}: ${document[name] ?? say.none}${doubtful}`;
  });
  const units = document.outline.map(({ path, line, heading }) => {
    const depth = path.split(/[/.]/u).length - 1;
    return `${'  '.repeat(depth + 1)}${path.split('/').at(-1) ?? path}  ${heading}  (${say.line} ${line})`;
  });
  const doubts = document.doubts.map(({ line, column, what }) => `  ${line}:${column} ${what[language]}`);
  const section = (name: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : ['', `${name} (${rows.length})`, ...rows];
  return `${[
    ...facts,
    ...section(
      say.bases,
      document.legalBases.map((basis) => `  ${basis}`),
    ),
    ...section(say.outline, units),
    ...section(say.doubts, doubts),
  ].join('\n')}\n`;
}
