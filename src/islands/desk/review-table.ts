import { placeInWords, type ReviewRecord } from '../../core/review/review-record.ts';
import { verdictLabels } from '../../core/review/verdict.ts';
import { make, type Say } from '../graph/elements.ts';
import type { ReviewAnswer } from './messages.ts';

export interface TableContext {
  readonly answer: ReviewAnswer;
  readonly say: Say;
  readonly language: 'vi' | 'en';
  readonly home: string;
}

const columns = ['place', 'citation', 'verdict', 'record', 'correction'] as const;

/** The citations of a document as a table; each row bears its verdict. */
export function drawReviewTable(context: TableContext): HTMLTableElement {
  const { answer, say } = context;
  const head = columns.map((name) => make('th', { scope: 'col' }, say(`head.${name}`)));
  const rows = answer.records.citations.map((record) => drawRow(record, context));
  return make(
    'table',
    { class: 'desk-table' },
    make('caption', { class: 'hidden' }, say('table')),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );
}

function drawRow(record: ReviewRecord, context: TableContext): HTMLTableRowElement {
  const { language } = context;
  const labels = [record.verdict, ...record.also].map((verdict) =>
    make('span', { class: `verdict ${verdict}` }, verdictLabels[verdict][language]),
  );
  return make(
    'tr',
    { 'data-verdict': record.verdict },
    make('td', { class: 'place' }, placeInWords(record.place, language)),
    make('th', { scope: 'row' }, record.raw, make('span', { class: 'context' }, record.context)),
    make('td', {}, ...labels),
    make('td', {}, ...drawRecord(record, context)),
    make('td', {}, ...drawCorrections(record, context)),
  );
}

function drawRecord(record: ReviewRecord, context: TableContext): HTMLElement[] {
  const { say, language } = context;
  const parts: HTMLElement[] = [];
  if (record.id !== undefined) parts.push(make('p', {}, ...nameInstrument(record.id, context)));
  for (const { message } of record.remarks) parts.push(make('p', {}, message[language]));
  const candidates = record.candidates ?? [];
  if (candidates.length > 0) {
    const items = candidates.map((id) => make('li', {}, ...nameInstrument(id, context)));
    parts.push(make('p', {}, say('maybe')), make('ul', { class: 'plain' }, ...items));
  }
  for (const key of ['sources', 'agreeing'] as const) {
    const ids = [...new Set(record.remarks.flatMap((remark) => remark[key] ?? []))];
    if (ids.length === 0) continue;
    const links = ids.flatMap((id, index) => [index === 0 ? ' ' : '; ', linkSource(id, context)]);
    parts.push(make('p', { class: 'fine soft' }, say(key), ...links));
  }
  return parts;
}

const linkSource = (id: string, { answer, language, home }: TableContext): HTMLElement =>
  make('a', { href: `${home}sources/${id}/` }, answer.sources[id]?.[language] ?? id);

function nameInstrument(id: string, { answer, say, language, home }: TableContext): (Node | string)[] {
  const named = answer.instruments[id];
  const title = named?.title[language] ?? named?.title.vi ?? named?.title.en;
  const name = named?.number ?? title ?? id;
  const after = named?.number === undefined || title === undefined ? '' : ` ${title}`;
  if (named?.held !== true) return [`${name}${after} (${say('not-held')})`];
  return [make('a', { href: `${home}instruments/${id}/`, class: 'number' }, name), after];
}

function drawCorrections(record: ReviewRecord, { say }: TableContext): HTMLElement[] {
  return record.remarks.flatMap(({ correction }) => {
    if (correction === undefined) return [];
    const label = say('copy-correction', { text: correction });
    const copy = make(
      'button',
      { type: 'button', 'data-copy': correction, 'aria-label': label },
      say('copy'),
    );
    return [make('p', {}, correction, copy)];
  });
}
