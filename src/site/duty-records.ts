import type { Corpus } from '../core/corpus/corpus.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { isDuty } from './duty-holders.ts';
import { listedInstruments } from './listed.ts';
import { placeOf } from './marks.ts';

/** A duty as data, in both languages; ids as in the addresses of the site. */
export interface DutyRecord {
  readonly holder: string;
  readonly provision: string;
  readonly number: string | null;
  readonly locator: string | null;
  readonly kind: string | null;
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly modality: string | null;
  readonly authority: string;
  readonly deadline: { readonly vi: string; readonly en: string } | null;
  readonly text: { readonly vi: string | null; readonly en: string | null };
  readonly from: readonly { readonly source: string; readonly at: string | null }[];
}

/** All duties in the order of the ids of their holders: the same bytes from the same content. */
export function listDuties(corpus: Corpus): readonly DutyRecord[] {
  const held = new Set(listedInstruments(corpus));
  const holders: readonly (Instrument | Source)[] = [
    ...[...corpus.instruments.values()].filter((one) => held.has(one)),
    ...corpus.sources.values(),
  ];
  return holders.flatMap((holder) =>
    holder.provisions.filter(isDuty).map((provision) => ({
      holder: holder.id,
      provision: provision.id,
      number: 'number' in holder ? (holder.number ?? null) : null,
      locator: provision.locator ?? null,
      kind: provision.kind ?? null,
      actors: provision.actors,
      topics: provision.topics,
      modality: provision.modality ?? null,
      authority: provision.authority,
      deadline: provision.deadline ?? null,
      text: { vi: provision.text.vi?.text ?? null, en: provision.text.en?.text ?? null },
      from: provision.from.map(({ source, at }) => ({ source, at: at ?? null })),
    })),
  );
}

const columns = [
  'holder',
  'provision',
  'number',
  'locator',
  'kind',
  'actors',
  'topics',
  'modality',
  'authority',
  'deadline_vi',
  'deadline_en',
  'text_vi',
  'text_en',
  'from',
] as const;

/**
 * The same as a table for spreadsheets: comma separated, quoted, with a byte order mark, without which Excel reads
 * Vietnamese as rubbish. A cell that would start a formula gets an apostrophe in front.
 */
export function writeDutyTable(duties: readonly DutyRecord[]): string {
  const rows = duties.map(
    (duty): Readonly<Record<(typeof columns)[number], string>> => ({
      holder: duty.holder,
      provision: duty.provision,
      number: duty.number ?? '',
      locator: duty.locator ?? '',
      kind: duty.kind ?? '',
      actors: duty.actors.join(' '),
      topics: duty.topics.join(' '),
      modality: duty.modality ?? '',
      authority: duty.authority,
      deadline_vi: duty.deadline?.vi ?? '',
      deadline_en: duty.deadline?.en ?? '',
      text_vi: duty.text.vi ?? '',
      text_en: duty.text.en ?? '',
      from: duty.from
        .map((one) => [one.source, placeOf({ ...one, at: one.at ?? undefined }, 'vi')].join(' ').trim())
        .join('; '),
    }),
  );
  const lines = [
    columns.join(','),
    ...rows.map((row) => columns.map((name) => quoteCell(row[name])).join(',')),
  ];
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

function quoteCell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
