import { datesOverlap, type PartialDate } from '../instrument/partial-date.ts';
import type { Language } from '../language.ts';
import { nfc } from '../text/nfc.ts';
import { isOfCongress, isOfYear, ofKind } from './fit-number.ts';
import { type Indexed, type LookupEntry, titlesOf } from './lookup-index.ts';
import { missedBy } from './narrow.ts';
import type { Query } from './query.ts';
import type { Aspect, Reading, Why } from './sentences.ts';
import { hasTitle, showWords, type TitlePhrases } from './title-fit.ts';

/** How far an answer is sure; lookup.ts says what each means. */
export type LookupVerdict = 'exact' | 'repaired' | 'choice' | 'none';

export function verdictOf<T extends LookupEntry>(
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

export function whyOf<T extends LookupEntry>(
  text: string,
  query: Query,
  each: Indexed<T>,
  titled: boolean,
): Why {
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

export function readingOf<T extends LookupEntry>(
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
