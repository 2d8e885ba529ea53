import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { viewDutyFields } from './duty-fields.ts';
import { answersOfDuty, type DutyHolder, listDutyHolders, type PickDuty } from './duty-holders.ts';
import { type FilterField, writeTokens } from './filters.ts';
import { type InstrumentRow, viewRow } from './instrument-row.ts';
import { describeSource, type MarkBook, type NoteView, openMarkBook } from './marks.ts';
import type { Worded } from './naming.ts';
import { cutIntoPages, type PagerView, viewPager } from './pager.ts';
import { type ProvisionView, viewProvision } from './provisions-view.ts';

/** Rows of one page of duties: what a phone still scrolls and finds in without a pause. */
export const dutyPageSize = 600;

/** Duties of one holder: an instrument, or an article whose author advises. */
export interface DutyGroup {
  readonly id: string;
  readonly instrument: InstrumentRow | null;
  readonly source: Worded | null;
  readonly href: string;
  readonly rows: readonly ProvisionView[];
}

/** Duties as a page shows them: those of some holders, and the filters over the duties of all. */
export interface DutiesView {
  readonly instruments: readonly DutyGroup[];
  readonly advice: readonly DutyGroup[];
  /** Rows of these holders. */
  readonly shown: number;
  /** Rows on all pages together. */
  readonly total: number;
  readonly fields: readonly FilterField[];
  readonly notes: readonly NoteView[];
}

/** A page of the duties of everybody. */
export interface DutiesPageView extends DutiesView, PagerView {
  /** Some page has advice: the others keep a place for it, should the pages be brought together. */
  readonly advised: boolean;
}

interface Choice {
  readonly pick?: PickDuty;
  readonly book?: MarkBook;
  readonly size?: number;
}

/** The duties that `pick` takes, grouped by holder; of more than a page the first page, with whole holders. */
export function viewDuties(
  corpus: Corpus,
  language: Language,
  { pick, book, size = dutyPageSize }: Choice = {},
): DutiesView {
  const holders = listDutyHolders(corpus, pick);
  const [first] = cutIntoPages(holders, countRows, size);
  return {
    ...viewHolders(corpus, first, language, book),
    total: sumRows(holders),
    fields: viewDutyFields(corpus, holders, language),
  };
}

/** One page of the duties of everybody. */
export function viewDutiesPage(corpus: Corpus, language: Language, page: number): DutiesPageView {
  const { pages, total, fields, advised } = everybodys(corpus);
  return {
    ...viewHolders(corpus, pages[page - 1] ?? [], language),
    ...viewPager(language, 'duties', page, pages.length),
    total,
    fields: fields[language],
    advised,
  };
}

export const countDutyPages = (corpus: Corpus): number => everybodys(corpus).pages.length;

interface AllDuties {
  readonly pages: readonly (readonly DutyHolder[])[];
  readonly total: number;
  readonly fields: Readonly<Record<Language, readonly FilterField[]>>;
  readonly advised: boolean;
}

const known = new WeakMap<Corpus, AllDuties>();

/** The duties of everybody and the filters over them, which each of their pages asks for. */
function everybodys(corpus: Corpus): AllDuties {
  const found = known.get(corpus);
  if (found !== undefined) return found;
  const holders = listDutyHolders(corpus);
  const all = {
    pages: cutIntoPages(holders, countRows, dutyPageSize),
    total: sumRows(holders),
    fields: { vi: viewDutyFields(corpus, holders, 'vi'), en: viewDutyFields(corpus, holders, 'en') },
    advised: holders.some(({ sort }) => sort === 'advice'),
  };
  known.set(corpus, all);
  return all;
}

const countRows = ({ duties }: DutyHolder): number => duties.length;

const sumRows = (holders: readonly DutyHolder[]): number =>
  holders.reduce((sum, holder) => sum + countRows(holder), 0);

function viewHolders(
  corpus: Corpus,
  holders: readonly DutyHolder[],
  language: Language,
  book: MarkBook = openMarkBook(corpus, language),
): Omit<DutiesView, 'total' | 'fields'> {
  const groups = holders.map((one) => viewGroup(corpus, one, language, book));
  return {
    instruments: groups.filter(({ instrument }) => instrument !== null),
    advice: groups.filter(({ source }) => source !== null),
    shown: sumRows(holders),
    notes: book.notes(),
  };
}

function viewGroup(corpus: Corpus, one: DutyHolder, language: Language, book: MarkBook): DutyGroup {
  const rows = one.duties.map((duty) => ({
    ...viewProvision(corpus, duty, language, book),
    tokens: writeTokens(answersOfDuty(corpus, one, duty)),
  }));
  if (one.sort === 'instrument') {
    const row = viewRow(corpus, one.holder, language);
    return { id: row.id, instrument: row, source: null, href: row.href ?? '', rows };
  }
  const { name, href } = describeSource(one.holder, language);
  return { id: one.holder.id, instrument: null, source: name, href, rows };
}
