import { datesOverlap, yearOf } from '../instrument/partial-date.ts';
import { type Form, type Indexed, type LookupEntry, type LookupIndex, spelledOf } from './lookup-index.ts';
import type { Query } from './query.ts';
import type { QueryWord } from './query-words.ts';
import { spelledWords } from './title-fit.ts';

export const isEmpty = (query: Query): boolean =>
  query.serial === undefined &&
  query.date === undefined &&
  query.year === undefined &&
  query.term === undefined &&
  query.plenum === undefined &&
  query.congress === undefined &&
  query.words.length === 0 &&
  query.kind === undefined;

/** By number; a QĐ that nobody bears may be a QĐi, the other code of a Quy định. */
export function fittingNumber<T extends LookupEntry>(
  query: Query,
  { indexed }: LookupIndex<T>,
): Indexed<T>[] {
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
export function ofKind<T extends LookupEntry>({ kind }: Query, { entry, forms }: Indexed<T>): boolean {
  if (kind === undefined) return true;
  if (kind.ids !== undefined && entry.kind !== undefined) return kind.ids.includes(entry.kind);
  return forms.some((form) => hasKindCode(kind, form));
}

/** Of another kind, but its titles hold the word: a decision that promulgates a regulation, the papers of a congress. */
export function namesKind<T extends LookupEntry>(
  { kind, words, congress }: Query,
  each: Indexed<T>,
): boolean {
  if (kind === undefined || congress !== undefined) return true;
  return words.length > 0 && spelledWords(kind.words).every((word) => spelledOf(each).has(word));
}

/** Assemblies add the number of the legislature to their code. */
const isCode = (own: string, asked: string): boolean =>
  own === asked ||
  ((asked === 'qh' || asked === 'ubtvqh') &&
    own.startsWith(asked) &&
    /^k?\d+$/.test(own.slice(asked.length)));

export function fitsTime<T extends LookupEntry>(query: Query, { entry, forms }: Indexed<T>): boolean {
  const { year, date, term, plenum, congress } = query;
  if (date !== undefined && (entry.date === undefined || !datesOverlap(entry.date, date))) return false;
  if (term !== undefined && entry.term !== term) return false;
  if (plenum !== undefined && entry.plenum !== plenum) return false;
  if (congress !== undefined && !isOfCongress(congress, entry)) return false;
  return year === undefined || isOfYear(year, entry, forms);
}

export const isOfYear = (year: number, { date }: LookupEntry, forms: readonly Form[]): boolean =>
  date === undefined ? forms.some((form) => form.year === year) : yearOf(date) === year;

export const isOfCongress = (congress: number, { issuer, term }: LookupEntry): boolean =>
  issuer === 'party-congress' && term === congress;

/**
 * Beside a number, what bears the very date leaves out what is known to the month or the year only; without one it
 * comes first, and a month or a year alone is no match of a day.
 */
export function preferWholeDates<T extends LookupEntry>(
  query: Query,
  timed: readonly Indexed<T>[],
): readonly Indexed<T>[] {
  const { date, serial, words } = query;
  if (date === undefined) return timed;
  const whole = timed.filter(({ entry }) => entry.date?.startsWith(date) === true);
  if (whole.length === 0) return serial === undefined && words.length === 0 ? [] : timed;
  return serial === undefined ? [...whole, ...timed.filter((each) => !whole.includes(each))] : whole;
}
