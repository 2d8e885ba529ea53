import { formatPartialDate, type PartialDate } from '../core/instrument/partial-date.ts';
import type { Bilingual, Language } from '../core/language.ts';
import { placeInWords, type ReviewRecord, type ReviewRecords } from '../core/review/review-record.ts';
import { asksForChange, type Verdict, verdictLabels, verdicts } from '../core/review/verdict.ts';
import { writeXmlText } from './xml-text.ts';

/** What a printed report says of itself besides the citations. */
export interface ReviewReportHead {
  /** The name of the document that was reviewed. */
  readonly file: string;
  /** The day of the review. */
  readonly day: PartialDate;
  /** Remarks on the document itself: pages without text, macros. */
  readonly notices: readonly Bilingual[];
  readonly nameOfSource: (id: string) => string;
  /** Address of the page of an instrument that is held. */
  readonly addressOf: (id: string) => string | undefined;
}

const words = {
  title: { vi: 'Kết quả rà soát trích dẫn', en: 'Review of citations' },
  document: { vi: 'Tài liệu', en: 'Document' },
  day: { vi: 'Ngày rà soát', en: 'Reviewed on' },
  count: { vi: 'Số trích dẫn', en: 'Citations' },
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  toMend: { vi: 'Cần xem lại', en: 'To look at' },
  none: { vi: 'Không có trích dẫn nào cần xem lại.', en: 'No citation needs to be looked at.' },
  others: { vi: 'Các trích dẫn còn lại', en: 'The other citations' },
  place: { vi: 'Vị trí', en: 'Place' },
  citation: { vi: 'Trích dẫn', en: 'Citation' },
  verdict: { vi: 'Nhận xét', en: 'Verdict' },
  remark: { vi: 'Giải thích', en: 'Remark' },
  correction: { vi: 'Nên viết', en: 'Write' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  agreeing: { vi: 'Ghi như tài liệu:', en: 'The same as the document:' },
  limits: {
    vi: 'Kết quả dựa trên dữ liệu hiện có, không thay thế việc đọc văn bản gốc. “Chưa có trong dữ liệu” không có nghĩa là trích dẫn sai.',
    en: 'The review rests on the records at hand and does not replace reading the texts themselves. "Not known to us" does not mean that a citation is wrong.',
  },
} as const satisfies Record<string, Bilingual>;

/* The report stands alone: no script, no address of another host but the links to instruments; black on white for A4. */
const style = `@page{size:A4;margin:2cm}body{font:11pt/1.45 "Times New Roman",serif;color:#000;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:17pt;margin:0 0 .4rem}h2{font-size:13pt;margin:1.4rem 0 .4rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}dt{font-weight:bold}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #666;padding:.25rem .4rem;text-align:left;vertical-align:top}thead{display:table-header-group}tr{break-inside:avoid}
td small{display:block;color:#333}.note{margin-top:1.4rem;font-size:10pt}a{color:inherit}`;

/** A review as one HTML file to be read, printed and kept. */
export function writeReviewReport(
  { citations, summary }: ReviewRecords,
  head: ReviewReportHead,
  language: Language,
): string {
  const say = (key: keyof typeof words): string => words[key][language];
  const toMend = citations.filter((one) => asksForChange(one.verdict));
  const others = citations.filter((one) => !asksForChange(one.verdict));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say('title')}: ${writeXmlText(head.file)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${say('title')}</h1>
<dl>
<dt>${say('document')}</dt><dd>${writeXmlText(head.file)}</dd>
<dt>${say('day')}</dt><dd>${formatPartialDate(head.day, language)}</dd>
<dt>${say('count')}</dt><dd>${citations.length}</dd>
</dl>
${head.notices.map((notice) => `<p>${writeXmlText(notice[language])}</p>`).join('\n')}
<h2>${say('summary')}</h2>
<dl>${verdicts.map((verdict) => summaryLine(verdict, summary[verdict], language)).join('')}</dl>
<h2>${say('toMend')}</h2>
${toMend.length === 0 ? `<p>${say('none')}</p>` : writeRows(toMend, head, language)}
${others.length === 0 ? '' : `<h2>${say('others')}</h2>\n${writeRows(others, head, language)}`}
<p class="note">${say('limits')}</p>
</main>
</body>
</html>
`;
}

const summaryLine = (verdict: Verdict, count: number, language: Language): string =>
  count === 0 ? '' : `<dt>${verdictLabels[verdict][language]}</dt><dd>${count}</dd>`;

function writeRows(rows: readonly ReviewRecord[], head: ReviewReportHead, language: Language): string {
  const titles = (['place', 'citation', 'verdict', 'remark', 'correction', 'sources'] as const).map(
    (key) => `<th scope="col">${words[key][language]}</th>`,
  );
  const body = rows.map((row) => `<tr>${writeCells(row, head, language).join('')}</tr>`);
  return `<table>\n<thead><tr>${titles.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function writeCells(row: ReviewRecord, head: ReviewReportHead, language: Language): string[] {
  const labels = [row.verdict, ...row.also].map((verdict) => verdictLabels[verdict][language]);
  const address = row.id === undefined ? undefined : head.addressOf(row.id);
  const raw = writeXmlText(row.raw);
  const citation = address === undefined ? raw : `<a href="${writeXmlText(address)}">${raw}</a>`;
  const corrections = row.remarks.flatMap(({ correction }) =>
    correction === undefined ? [] : [writeXmlText(correction)],
  );
  const named = (ids: readonly string[]): string =>
    [...new Set(ids.map(head.nameOfSource))].map(writeXmlText).join('; ');
  const agreeing = row.remarks.flatMap((remark) => remark.agreeing ?? []);
  return [
    writeXmlText(placeInWords(row.place, language)),
    `${citation}<small>${writeXmlText(row.context)}</small>`,
    labels.join('; '),
    row.remarks.map((remark) => writeXmlText(remark.message[language])).join('<br>'),
    corrections.join('<br>'),
    named(row.remarks.flatMap((remark) => remark.sources)) +
      (agreeing.length === 0 ? '' : `<br>${words.agreeing[language]} ${named(agreeing)}`),
  ].map((cell) => `<td>${cell}</td>`);
}
