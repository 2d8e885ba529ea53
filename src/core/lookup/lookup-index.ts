import type { PartialDate } from '../instrument/partial-date.ts';
import type { Localized } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';
import { joinedWords, phrasesOf, spelledWords, type TitlePhrases } from './title-fit.ts';

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

/** A spelling of a number, taken apart as far as matching needs it. */
export interface Form {
  readonly serial: string;
  readonly letter: string;
  readonly year: number | undefined;
  readonly codes: readonly string[];
}

export interface Indexed<T extends LookupEntry> {
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

export function spelledOf<T extends LookupEntry>(each: Indexed<T>): ReadonlySet<string> {
  each.spelled ??= new Set(spelledWords(namesIn(each.entry)));
  return each.spelled;
}

export function joinedOf<T extends LookupEntry>(each: Indexed<T>): ReadonlySet<string> {
  each.joined ??= new Set(joinedWords(namesIn(each.entry)));
  return each.joined;
}

export function titlesOf<T extends LookupEntry>(each: Indexed<T>): TitlePhrases {
  each.phrases ??= phrasesOf(each.entry);
  return each.phrases;
}

const namesIn = ({ title, titles = [], variants = [] }: LookupEntry): string =>
  [title?.vi ?? '', title?.en ?? '', ...titles, ...variants].join(' ');
