import { datesOverlap, type PartialDate, yearOf } from '../instrument/partial-date.ts';
import type { Language, Localized } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';
import { type Query, readQuery } from './query.ts';
import type { QueryWord } from './query-words.ts';
import type { Aspect, Reading, Why } from './sentences.ts';
import {
  hasTitle,
  joinedWords,
  phrasesOf,
  rankTitle,
  showWords,
  spelledWords,
  type TitlePhrases,
} from './title-fit.ts';

/**
 * The code box: a number, damaged or half remembered, to the instruments that it may be. It never shows a longer
 * number for a shorter one (25 is not 125), never drops a part of what was typed to find something, and offers a
 * choice, most cited first, when several fit.
 *
 *   exact     one fits, by its id, its number as it is written, or its serial and year
 *   repaired  one fits, after the query was put right; the reading says how
 *   choice    several fit; or one fits the number but not the words or the issuer beside it; or several numbers were
 *             asked at once and each is held
 *   none      nothing fits; `near` holds what bears the number in other years
 */
export type LookupVerdict = 'exact' | 'repaired' | 'choice' | 'none';

/** What the code box needs to know of an instrument; an entry of the register is one. */
export interface LookupEntry {
  readonly id: string;
  readonly number?: string | undefined;
  readonly variants?: readonly string[] | undefined;
  /** Id of the kind. */
  readonly kind?: string | undefined;
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
  /** Words of its titles and other names, then the same with compounds joined; gathered when first asked for. */
  spelled?: ReadonlySet<string>;
  joined?: ReadonlySet<string>;
  phrases?: TitlePhrases;
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
  return lookupEach(text, index) ?? lookupOne(text, index);
}

/** Several numbers, `25-NQ/TW và 49-NQ/QUTW`: each of them, unless one is not there. */
function lookupEach<T extends LookupEntry>(text: string, index: LookupIndex<T>): Lookup<T> | undefined {
  const parts = nfc(text).split(/\s*[,;&+]\s*|\s+(?:và|va|and)\s+/iu);
  if (parts.length < 2 || !parts.every(isWholeNumber)) return undefined;
  const each = parts.map((part) => lookupOne(part, index));
  const held = each.every(({ verdict }) => verdict !== 'none');
  const matches = held ? each.flatMap((found) => found.matches) : [];
  const once = matches.filter(({ entry }, i) => matches.findIndex((other) => other.entry === entry) === i);
  return {
    query: text,
    verdict: held ? 'choice' : 'none',
    reading: null,
    matches: once.slice(0, mostOffered),
    near: [],
  };
}

function isWholeNumber(text: string): boolean {
  const { serial, codes, kind, words } = readQuery(text);
  return serial !== undefined && (codes.length > 0 || kind !== undefined) && words.length === 0;
}

function lookupOne<T extends LookupEntry>(text: string, index: LookupIndex<T>): Lookup<T> {
  const found = lookupRead(text, readQuery(text), index);
  if (found.verdict !== 'none') return found;
  const again = readQuery(text, true);
  const yearOnly = again.serial === undefined && (again.kind !== undefined || again.words.length > 0);
  return yearOnly && again.year !== undefined ? lookupRead(text, again, index) : found;
}

function lookupRead<T extends LookupEntry>(text: string, query: Query, index: LookupIndex<T>): Lookup<T> {
  const numbered = fittingNumber(query, index);
  const timed = preferWholeDates(
    query,
    numbered.filter((each) => fitsTime(query, each)),
  );
  const asked = phrasesOf({ titles: [text] });
  const named =
    query.serial === undefined ? index.indexed.filter((each) => hasTitle(titlesOf(each), asked)) : [];
  const { left, titled } = named.some(({ entry }) => entry.held)
    ? { left: named, titled: true }
    : addNamed(named, narrow(asked, query, timed));
  const whole = left.map((each) => whyOf(text, query, each, titled));
  const matches = left
    .slice(0, mostOffered)
    .map((each, i): LookupMatch<T> => ({ entry: each.entry, why: whole[i] as Why }));
  const near =
    left.length > 0
      ? []
      : numbered
          .slice(0, mostOffered)
          .map((each) => ({ entry: each.entry, why: { ...whyOf(text, query, each, false), missed: [] } }));
  const verdict = verdictOf(text, asked, query, left, whole);
  return { query: text, verdict, reading: readingOf(query, verdict, left), matches, near };
}

/** What is only known by the very title comes first, and does not hide what has a page. */
const addNamed = <T extends LookupEntry>(
  named: readonly Indexed<T>[],
  { left, titled }: Narrowed<T>,
): Narrowed<T> =>
  named.length === 0
    ? { left, titled }
    : { left: [...named, ...left.filter((each) => !named.includes(each))], titled: true };

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
  query.congress === undefined &&
  query.words.length === 0 &&
  query.kind === undefined;

/** By number; a QĐ that nobody bears may be a QĐi, the other code of a Quy định. */
function fittingNumber<T extends LookupEntry>(query: Query, { indexed }: LookupIndex<T>): Indexed<T>[] {
  if (isEmpty(query)) return [];
  const fitting = indexed.filter((each) => fitsNumber(query, each));
  if (fitting.length > 0 || query.serial === undefined || !query.codes.includes('qd')) return fitting;
  const codes = query.codes.map((code) => (code === 'qd' ? 'qdi' : code));
  return indexed.filter((each) => fitsNumber({ ...query, codes }, each));
}

function fitsNumber<T extends LookupEntry>(query: Query, each: Indexed<T>): boolean {
  const { forms, entry } = each;
  if (query.serial === undefined) {
    if (!ofKind(query, each) && !namesKind(query, each)) return false;
    const askedByTitle =
      query.words.length > 0 ||
      query.kind !== undefined ||
      query.congress !== undefined ||
      query.date !== undefined ||
      query.year !== undefined;
    if (forms.length === 0) return askedByTitle && query.codes.length === 0 && query.issuer === undefined;
    return forms.some((form) => fitsCodes(query, form));
  }
  if (query.serial.length === 4 && entry.number === undefined) return false;
  return forms.some(
    (form) =>
      form.serial === query.serial &&
      form.letter === query.letter &&
      fitsCodes(query, form) &&
      (query.kind === undefined || hasKindCode(query.kind, form)),
  );
}

function fitsCodes({ codes, issuer, year }: Query, form: Form): boolean {
  const together = form.codes.join('');
  if (codes.some((code) => !form.codes.includes(code) && together !== code)) return false;
  if (form.year !== undefined && year !== undefined && form.year !== year) return false;
  return issuer === undefined || issuer.codes.some((code) => form.codes.some((own) => isCode(own, code)));
}

const hasKindCode = ({ codes }: QueryWord, form: Form): boolean =>
  codes.some((code) => isCode(form.codes[0] ?? '', code));

/** Of the kind that the query names: as the record has it, else by the code of the number. */
function ofKind<T extends LookupEntry>({ kind }: Query, { entry, forms }: Indexed<T>): boolean {
  if (kind === undefined) return true;
  if (kind.ids !== undefined && entry.kind !== undefined) return kind.ids.includes(entry.kind);
  return forms.some((form) => hasKindCode(kind, form));
}

/** Of another kind, but its titles hold the word: a decision that promulgates a regulation, the papers of a congress. */
function namesKind<T extends LookupEntry>({ kind, words, congress }: Query, each: Indexed<T>): boolean {
  if (kind === undefined || congress !== undefined) return true;
  return words.length > 0 && spelledWords(kind.words).every((word) => spelledOf(each).has(word));
}

/** Assemblies add the number of the legislature to their code. */
const isCode = (own: string, asked: string): boolean =>
  own === asked ||
  ((asked === 'qh' || asked === 'ubtvqh') &&
    own.startsWith(asked) &&
    /^k?\d+$/.test(own.slice(asked.length)));

function fitsTime<T extends LookupEntry>(query: Query, { entry, forms }: Indexed<T>): boolean {
  const { year, date, term, plenum, congress } = query;
  if (date !== undefined && (entry.date === undefined || !datesOverlap(entry.date, date))) return false;
  if (term !== undefined && entry.term !== term) return false;
  if (plenum !== undefined && entry.plenum !== plenum) return false;
  if (congress !== undefined && !isOfCongress(congress, entry)) return false;
  return year === undefined || isOfYear(year, entry, forms);
}

const isOfYear = (year: number, { date }: LookupEntry, forms: readonly Form[]): boolean =>
  date === undefined ? forms.some((form) => form.year === year) : yearOf(date) === year;

const isOfCongress = (congress: number, { issuer, term }: LookupEntry): boolean =>
  issuer === 'party-congress' && term === congress;

/**
 * Beside a number, what bears the very date leaves out what is known to the month or the year only; without one it
 * comes first, and a month or a year alone is no match of a day.
 */
function preferWholeDates<T extends LookupEntry>(
  query: Query,
  timed: readonly Indexed<T>[],
): readonly Indexed<T>[] {
  const { date, serial, words } = query;
  if (date === undefined) return timed;
  const whole = timed.filter(({ entry }) => entry.date?.startsWith(date) === true);
  if (whole.length === 0) return serial === undefined && words.length === 0 ? [] : timed;
  return serial === undefined ? [...whole, ...timed.filter((each) => !whole.includes(each))] : whole;
}

interface Narrowed<T extends LookupEntry> {
  readonly left: readonly Indexed<T>[];
  /** The words are in a title of each. */
  readonly titled: boolean;
}

/** By the body, if that leaves any; by the words, which otherwise are told to be missing; those of the kind first. */
function narrow<T extends LookupEntry>(
  asked: TitlePhrases,
  query: Query,
  fitting: readonly Indexed<T>[],
): Narrowed<T> {
  const bodies = query.issuer?.ids;
  const ofBody =
    bodies === undefined ? [] : fitting.filter(({ entry }) => bodies.includes(entry.issuer ?? ''));
  const left = ofBody.length > 0 ? ofBody : fitting;
  if (query.words.length === 0) return { left: sorted(left, (each) => rankKind(query, each)), titled: false };
  const own = left.filter((each) => ofKind(query, each));
  const titled = [
    ...withWords(query, own),
    ...withWords(
      query,
      left.filter((each) => !own.includes(each)),
    ),
  ];
  if (titled.length > 0) {
    const byTitle =
      query.serial === undefined ? sorted(titled, (each) => rankTitle(titlesOf(each), asked)) : titled;
    return { left: sorted(byTitle, (each) => rankKind(query, each)), titled: true };
  }
  const identified = query.serial !== undefined || query.date !== undefined;
  const lacking = (each: Indexed<T>): number => missedBy(query, each).length;
  return { left: identified ? sorted(left, lacking) : [], titled: false };
}

const sorted = <E>(list: readonly E[], rank: (each: E) => number): E[] =>
  list
    .map((each) => ({ each, rank: rank(each) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ each }) => each);

/** Those of the kind that was asked first; of a congress its documents. */
const rankKind = <T extends LookupEntry>(query: Query, each: Indexed<T>): number =>
  Number(!ofKind(query, each)) +
  Number(query.congress !== undefined && each.entry.kind !== 'congress-document');

/** All words in a title: those that may be fillers too, else without them, else in another English spelling. */
function withWords<T extends LookupEntry>(query: Query, left: readonly Indexed<T>[]): readonly Indexed<T>[] {
  const { serial, date, words, titleWords } = query;
  const withAll = (asked: readonly string[]): readonly Indexed<T>[] => {
    const spelled = spelledWords(asked.join(' '));
    return left.filter((each) => spelled.every((word) => spelledOf(each).has(word)));
  };
  if (serial === undefined && date === undefined && titleWords.length > words.length) {
    const all = withAll(titleWords);
    if (all.length > 0) return all;
  }
  const plain = withAll(words);
  if (plain.length > 0) return plain;
  const joined = joinedWords(words.join(' '));
  return left.filter((each) => joined.every((word) => joinedOf(each).has(word)));
}

/** Words of the query that no title has in any spelling. */
const missedBy = <T extends LookupEntry>({ words }: Query, each: Indexed<T>): string[] =>
  joinedWords(words.join(' ')).every((word) => joinedOf(each).has(word))
    ? []
    : words.filter((word) => !spelledWords(word).every((spelled) => spelledOf(each).has(spelled)));

function spelledOf<T extends LookupEntry>(each: Indexed<T>): ReadonlySet<string> {
  each.spelled ??= new Set(spelledWords(namesIn(each.entry)));
  return each.spelled;
}

function joinedOf<T extends LookupEntry>(each: Indexed<T>): ReadonlySet<string> {
  each.joined ??= new Set(joinedWords(namesIn(each.entry)));
  return each.joined;
}

function titlesOf<T extends LookupEntry>(each: Indexed<T>): TitlePhrases {
  each.phrases ??= phrasesOf(each.entry);
  return each.phrases;
}

const namesIn = ({ title, titles = [], variants = [] }: LookupEntry): string =>
  [title?.vi ?? '', title?.en ?? '', ...titles, ...variants].join(' ');

function verdictOf<T extends LookupEntry>(
  text: string,
  asked: TitlePhrases,
  query: Query,
  left: readonly Indexed<T>[],
  whys: readonly Why[],
): LookupVerdict {
  const [only] = left;
  const [why] = whys;
  if (only === undefined || why === undefined) return 'none';
  if (left.length > 1 || why.missed.length > 0 || why.otherIssuer === true) return 'choice';
  if (query.serial === undefined) return hasTitle(titlesOf(only), asked) ? 'exact' : 'choice';
  if (why.dateInPart === true) return 'repaired';
  return isAsPrinted(text, query, only.entry) ? 'exact' : 'repaired';
}

/** Typed as the number is written; or named by its serial and year, with its kind or without. */
function isAsPrinted(text: string, query: Query, entry: LookupEntry): boolean {
  const at = entry.number === undefined ? -1 : nfc(text).indexOf(entry.number);
  if (at >= 0) return !/[\p{L}\p{N}]/u.test(nfc(text).charAt(at - 1));
  const plain = query.codes.length === 0 && !query.mended;
  return plain && (query.year !== undefined || query.date !== undefined);
}

function whyOf<T extends LookupEntry>(text: string, query: Query, each: Indexed<T>, titled: boolean): Why {
  const { forms, entry } = each;
  const { serial, letter, kind, codes, issuer, year, date, term, plenum, congress } = query;
  const by: Aspect[] = [];
  const whole = forms.some(
    (form) =>
      (codes.length >= form.codes.length && codes.every((code) => form.codes.includes(code))) ||
      codes.includes(form.codes.join('')),
  );
  const otherIssuer =
    issuer?.ids !== undefined && entry.issuer !== undefined && !issuer.ids.includes(entry.issuer);
  const isKind = kind !== undefined && ofKind(query, each);
  if (serial !== undefined && whole && codes.length > 0) by.push('number');
  else if (serial !== undefined) {
    if (isKind || (kind === undefined && codes.length > 0)) by.push('kind');
    by.push('serial');
    if (issuer !== undefined && !otherIssuer) by.push('issuer');
  } else if (isKind) by.push('kind');
  const dated = date !== undefined && entry.date !== undefined && datesOverlap(entry.date, date);
  const dateInPart = dated && entry.date !== undefined && entry.date.length < date.length;
  if (dated) by.push('date');
  if (year !== undefined && isOfYear(year, entry, forms)) by.push('year');
  if (term !== undefined && entry.term === term) by.push('tenure');
  if (plenum !== undefined && entry.plenum === plenum) by.push('plenum');
  if (congress !== undefined && isOfCongress(congress, entry)) by.push('congress');
  if (titled) by.push('title');
  return {
    by,
    missed: titled ? [] : showWords(missedBy(query, each), text),
    serial: serial === undefined ? undefined : serial + letter.toUpperCase(),
    year,
    date: dateInPart ? entry.date : date,
    dateInPart,
    term,
    plenum,
    congress,
    otherIssuer,
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
    date: recordedDate(query.date, left),
    term: query.term,
    mended: query.mended,
  };
}

/** The date as far as the one that fits has it on record. */
function recordedDate<T extends LookupEntry>(
  date: PartialDate | undefined,
  [only, second]: readonly Indexed<T>[],
): PartialDate | undefined {
  const own = second === undefined ? only?.entry.date : undefined;
  return date !== undefined && own !== undefined && date.startsWith(own) ? own : date;
}

/** The title of an entry in a language, or in the other one, or its id. */
export const titleOf = (entry: LookupEntry, language: Language): string =>
  entry.title?.[language] ?? entry.title?.vi ?? entry.title?.en ?? entry.number ?? entry.id;
