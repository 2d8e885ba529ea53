import { datesOverlap, type PartialDate, yearOf } from '../instrument/partial-date.ts';
import type { Language, Localized } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';
import { type Query, readQuery } from './query.ts';
import type { Aspect, Reading, Why } from './sentences.ts';

/**
 * The code box: a number, damaged or half remembered, to the instruments that it may be. It never shows a longer
 * number for a shorter one (25 is not 125), never drops a part of what was typed to find something, and offers a
 * choice, most cited first, when several fit.
 *
 *   exact     one fits, by its id, its number as it is written, or its serial and year
 *   repaired  one fits, after the query was put right; the reading says how
 *   choice    several fit; or one fits the number but not the words beside it
 *   none      nothing fits; `near` holds what bears the number in other years
 */
export type LookupVerdict = 'exact' | 'repaired' | 'choice' | 'none';

/** What the code box needs to know of an instrument; an entry of the register is one. */
export interface LookupEntry {
  readonly id: string;
  readonly number?: string | undefined;
  readonly variants?: readonly string[] | undefined;
  readonly issuer?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  readonly plenum?: number | undefined;
  readonly title?: Localized | undefined;
  readonly titles?: readonly string[] | undefined;
  readonly held: boolean;
  readonly cited: number;
}

export interface LookupMatch<T extends LookupEntry = LookupEntry> {
  readonly entry: T;
  readonly why: Why;
}

export interface Lookup<T extends LookupEntry = LookupEntry> {
  readonly query: string;
  readonly verdict: LookupVerdict;
  readonly reading: Reading | null;
  readonly matches: readonly LookupMatch<T>[];
  readonly near: readonly LookupMatch<T>[];
}

/** A spelling of a number, taken apart as far as matching needs it. */
interface Form {
  readonly serial: string;
  readonly letter: string;
  readonly year: number | undefined;
  readonly codes: readonly string[];
}

interface Indexed<T extends LookupEntry> {
  readonly entry: T;
  readonly forms: readonly Form[];
  /** Words of its titles and other names, folded; gathered when first asked for. */
  words?: ReadonlySet<string>;
}

export interface LookupIndex<T extends LookupEntry = LookupEntry> {
  readonly indexed: readonly Indexed<T>[];
  readonly byId: ReadonlyMap<string, Indexed<T>>;
}

/** Prepares entries for the code box; in the order in which several matches are offered. */
export function indexForLookup<T extends LookupEntry>(entries: readonly T[]): LookupIndex<T> {
  const ordered = [...entries].sort(
    (a, b) => b.cited - a.cited || Number(b.held) - Number(a.held) || (a.id < b.id ? -1 : 1),
  );
  const indexed = ordered.map((entry): Indexed<T> => {
    const spellings = entry.number === undefined ? [] : [entry.number, ...(entry.variants ?? [])];
    return { entry, forms: spellings.flatMap((spelling) => readForm(spelling) ?? []) };
  });
  return { indexed, byId: new Map(indexed.map((each) => [each.entry.id, each])) };
}

const printedNumber = /(\d{1,5}(?:\.\d{1,2})?)([a-z]?) ?[-/ ] ?(?:((?:19|20)\d\d) ?[-/] ?)?([a-z].*)$/;

function readForm(spelling: string): Form | undefined {
  const match = printedNumber.exec(foldVietnamese(spelling));
  if (match === null) return undefined;
  const [, digits = '', letter = '', year, rest = ''] = match;
  const codes = rest.split(/[^a-z0-9]+/).filter((code) => code !== '');
  return {
    serial: digits.replace(/^0+(?=\d)/, ''),
    letter,
    year: year === undefined ? undefined : Number(year),
    codes,
  };
}

const mostOffered = 20;

export function lookup<T extends LookupEntry>(text: string, index: LookupIndex<T>): Lookup<T> {
  const byId = index.byId.get(idIn(text));
  if (byId !== undefined) {
    const why: Why = { by: ['id'], missed: [] };
    return { query: text, verdict: 'exact', reading: null, matches: [{ entry: byId.entry, why }], near: [] };
  }
  const query = readQuery(text);
  const numbered = isEmpty(query) ? [] : index.indexed.filter((each) => fitsNumber(query, each));
  const timed = numbered.filter((each) => fitsTime(query, each));
  const named = query.serial === undefined ? index.indexed.filter((each) => hasTitle(each.entry, text)) : [];
  const { left, missed, titled } =
    named.length > 0 ? { left: named, missed: [], titled: true } : narrow(query, timed);
  const matches = left
    .slice(0, mostOffered)
    .map((each) => ({ entry: each.entry, why: whyOf(query, each, missed, titled) }));
  const near =
    left.length > 0
      ? []
      : numbered
          .slice(0, mostOffered)
          .map((each) => ({ entry: each.entry, why: whyOf(query, each, [], false) }));
  const verdict = verdictOf(text, query, left, missed);
  return { query: text, verdict, reading: readingOf(query, verdict, left), matches, near };
}

/** An id, or an address that ends in one. */
const idIn = (text: string): string =>
  foldVietnamese(text)
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1) ?? '';

const isEmpty = (query: Query): boolean =>
  query.serial === undefined &&
  query.date === undefined &&
  query.year === undefined &&
  query.term === undefined &&
  query.plenum === undefined &&
  query.words.length === 0 &&
  query.kind === undefined;

function fitsNumber<T extends LookupEntry>(query: Query, { forms, entry }: Indexed<T>): boolean {
  if (query.serial === undefined) {
    const askedByTitle = query.words.length > 0 || query.date !== undefined || query.year !== undefined;
    if (forms.length === 0) return askedByTitle && query.codes.length === 0 && query.issuer === undefined;
    return forms.some((form) => fitsCodes(query, form));
  }
  if (query.serial.length === 4 && entry.number === undefined) return false;
  return forms.some(
    (form) => form.serial === query.serial && form.letter === query.letter && fitsCodes(query, form),
  );
}

function fitsCodes({ codes, kind, issuer, year }: Query, form: Form): boolean {
  const together = form.codes.join('');
  if (codes.some((code) => !form.codes.includes(code) && together !== code)) return false;
  if (form.year !== undefined && year !== undefined && form.year !== year) return false;
  if (kind !== undefined && !kind.codes.some((code) => isCode(form.codes[0] ?? '', code))) return false;
  return issuer === undefined || issuer.codes.some((code) => form.codes.some((own) => isCode(own, code)));
}

/** Assemblies add the number of the legislature to their code. */
const isCode = (own: string, asked: string): boolean =>
  own === asked ||
  ((asked === 'qh' || asked === 'ubtvqh') &&
    own.startsWith(asked) &&
    /^k?\d+$/.test(own.slice(asked.length)));

function fitsTime<T extends LookupEntry>(
  { year, date, term, plenum }: Query,
  { entry, forms }: Indexed<T>,
): boolean {
  if (date !== undefined && (entry.date === undefined || !datesOverlap(entry.date, date))) return false;
  if (term !== undefined && entry.term !== term) return false;
  if (plenum !== undefined && entry.plenum !== plenum) return false;
  if (year === undefined) return true;
  return entry.date === undefined ? forms.some((form) => form.year === year) : yearOf(entry.date) === year;
}

interface Narrowed<T extends LookupEntry> {
  readonly left: readonly Indexed<T>[];
  /** Words that no title of what is left has. */
  readonly missed: readonly string[];
  readonly titled: boolean;
}

/** By the body, if that leaves any; by the words, which otherwise are told to be missing. */
function narrow<T extends LookupEntry>(query: Query, fitting: readonly Indexed<T>[]): Narrowed<T> {
  const bodies = query.issuer?.bodies;
  const ofBody =
    bodies === undefined ? [] : fitting.filter(({ entry }) => bodies.includes(entry.issuer ?? ''));
  const left = ofBody.length > 0 ? ofBody : fitting;
  if (query.words.length === 0) return { left, missed: [], titled: false };
  const titled = left.filter((each) => query.words.every((word) => wordsOf(each).has(word)));
  if (titled.length > 0) return { left: titled, missed: [], titled: true };
  const identified = query.serial !== undefined || query.date !== undefined;
  return identified ? { left, missed: query.words, titled: false } : { left: [], missed: [], titled: false };
}

function wordsOf<T extends LookupEntry>(indexed: Indexed<T>): ReadonlySet<string> {
  const { title, titles = [], variants = [] } = indexed.entry;
  const all = [title?.vi ?? '', title?.en ?? '', ...titles, ...variants].join(' ');
  indexed.words ??= new Set(foldVietnamese(all).match(/[a-z0-9]+/g) ?? []);
  return indexed.words;
}

function verdictOf<T extends LookupEntry>(
  text: string,
  query: Query,
  left: readonly Indexed<T>[],
  missed: readonly string[],
): LookupVerdict {
  const [only] = left;
  if (only === undefined) return 'none';
  if (left.length > 1 || missed.length > 0) return 'choice';
  if (query.serial === undefined) return hasTitle(only.entry, text) ? 'exact' : 'choice';
  return isAsPrinted(text, query, only.entry) ? 'exact' : 'repaired';
}

/** Typed as the number is written; or named by its serial and year, with its kind or without. */
function isAsPrinted(text: string, query: Query, entry: LookupEntry): boolean {
  const at = entry.number === undefined ? -1 : nfc(text).indexOf(entry.number);
  if (at >= 0) return !/[\p{L}\p{N}]/u.test(nfc(text).charAt(at - 1));
  const plain = query.codes.length === 0 && !query.mended;
  return plain && (query.year !== undefined || query.date !== undefined);
}

function hasTitle({ title, titles = [] }: LookupEntry, text: string): boolean {
  const folded = foldVietnamese(text).trim();
  return [title?.vi, title?.en, ...titles].some(
    (each) => each !== undefined && foldVietnamese(each) === folded,
  );
}

function whyOf<T extends LookupEntry>(
  query: Query,
  { forms }: Indexed<T>,
  missed: readonly string[],
  titled: boolean,
): Why {
  const by: Aspect[] = [];
  const whole = forms.some(
    (form) => query.codes.length >= form.codes.length || query.codes.includes(form.codes.join('')),
  );
  if (query.serial !== undefined && whole && query.codes.length > 0) by.push('number');
  else if (query.serial !== undefined) {
    if (query.kind !== undefined || query.codes.length > 0) by.push('kind');
    by.push('serial');
    if (query.issuer !== undefined) by.push('issuer');
  } else if (query.kind !== undefined) by.push('kind');
  if (query.date !== undefined) by.push('date');
  if (query.year !== undefined) by.push('year');
  if (query.term !== undefined) by.push('tenure');
  if (query.plenum !== undefined) by.push('plenum');
  if (titled) by.push('title');
  const { serial, letter, year, date, term, plenum } = query;
  return {
    by,
    missed,
    serial: serial === undefined ? undefined : serial + letter.toUpperCase(),
    year,
    date,
    term,
    plenum,
  };
}

function readingOf<T extends LookupEntry>(
  query: Query,
  verdict: LookupVerdict,
  left: readonly Indexed<T>[],
): Reading | null {
  if (verdict === 'exact' || query.serial === undefined) return null;
  const numbers = new Set(left.map(({ entry }) => entry.number));
  const [number] = numbers;
  const codes = [...(query.kind?.codes.slice(0, 1) ?? []), ...query.codes];
  return {
    number: numbers.size === 1 ? number : undefined,
    serial: query.serial + query.letter.toUpperCase(),
    codes: query.issuer === undefined ? codes : [...codes, ...query.issuer.codes.slice(0, 1)],
    year: query.year,
    date: query.date,
    term: query.term,
    mended: query.mended,
  };
}

/** The title of an entry in a language, or in the other one, or its id. */
export const titleOf = (entry: LookupEntry, language: Language): string =>
  entry.title?.[language] ?? entry.title?.vi ?? entry.title?.en ?? entry.number ?? entry.id;
