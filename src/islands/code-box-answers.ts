import { formatShortDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { lookup } from '../core/lookup/lookup.ts';
import { indexForLookup, type LookupIndex } from '../core/lookup/lookup-index.ts';
import { sayReading, sayWhy, type Why } from '../core/lookup/sentences.ts';
import { type LookupVerdict, titleOf } from '../core/lookup/verdict.ts';
import { type FiledEntry, type RegisterFile, readEntries, type TitlesFile } from '../search/register-file.ts';
import { fetchJson } from './fetch-json.ts';

/** An instrument that a query may mean, ready to be shown. */
export interface AnswerMatch {
  readonly number: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly sign: string | null;
  /** Null for what is known but has no page. */
  readonly href: string | null;
  readonly why: string;
}

export interface Answer {
  readonly query: string;
  readonly verdict: LookupVerdict;
  readonly reading: string | null;
  readonly matches: readonly AnswerMatch[];
  /** What bears the number in other years, when nothing fits. */
  readonly near: readonly AnswerMatch[];
  /** Whether the matches share the number that was asked, or only words or a date. */
  readonly byNumber: boolean;
  /** Where Enter leads: the one that fits. */
  readonly goesTo: string | undefined;
}

const language: Language = document.documentElement.lang === 'vi' ? 'vi' : 'en';
let register: RegisterFile | undefined;
let index: LookupIndex<FiledEntry> = indexForLookup<FiledEntry>([]);
let titles: Promise<boolean> = Promise.resolve(false);
let home = '/';

/** Fetches the register, then the titles in the background. `root` is the home page of the language. */
export async function loadRegister(
  registerAddress: string,
  titlesAddress: string,
  root: string,
): Promise<void> {
  home = root;
  register = await fetchJson<RegisterFile>(registerAddress);
  index = indexForLookup(readEntries(register));
  titles = fetchJson<TitlesFile>(titlesAddress).then(
    (file) => {
      if (register !== undefined) index = indexForLookup(readEntries(register, file));
      return true;
    },
    // Without titles the box still answers numbers.
    () => false,
  );
}

/** Whether titles came after the register: an answer given before may be richer now. */
export const titlesArrive = (): Promise<boolean> => titles;

export function answer(query: string): Answer {
  const { verdict, reading, matches, near } = lookup(query, index);
  const byNumber = [...matches, ...near].every(({ why }) => isByNumber(why));
  const shown = matches.map(({ entry, why }) => viewMatch(entry, sayWhy(why, language)));
  const [only, second] = shown;
  const fits = (verdict === 'exact' || verdict === 'repaired') && second === undefined;
  return {
    query,
    verdict,
    reading: reading === null ? null : sayReading(reading, language),
    matches: shown,
    near: near
      .filter(({ why }) => isByNumber(why))
      .map(({ entry, why }) => viewMatch(entry, sayWhy(why, language))),
    byNumber,
    goesTo: fits ? (only?.href ?? undefined) : undefined,
  };
}

const isByNumber = ({ by }: Why): boolean => by.includes('number') || by.includes('serial');

function viewMatch(entry: FiledEntry, why: string): AnswerMatch {
  const title = titleOf(entry, language);
  return {
    number: entry.number ?? null,
    title: title === entry.number || title === entry.id ? '' : title,
    date: entry.date === undefined ? null : formatShortDate(entry.date, language),
    sign: entry.sign ?? null,
    href: entry.held ? `${home}instruments/${entry.id}/` : null,
    why,
  };
}
