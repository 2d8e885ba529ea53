import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';
import { fitsTime, fittingNumber, preferWholeDates } from './fit-number.ts';
import { type Indexed, type LookupEntry, type LookupIndex, titlesOf } from './lookup-index.ts';
import { type Narrowed, narrow } from './narrow.ts';
import { type Query, readQuery } from './query.ts';
import type { Reading, Why } from './sentences.ts';
import { hasTitle, phrasesOf } from './title-fit.ts';
import { type LookupVerdict, readingOf, verdictOf, whyOf } from './verdict.ts';

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

const mostOffered = 20;

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
export function lookup<T extends LookupEntry>(text: string, index: LookupIndex<T>): Lookup<T> {
  const byId = index.byId.get(idIn(text));
  if (byId !== undefined) {
    const why: Why = { by: ['id'], missed: [] };
    return { query: text, verdict: 'exact', reading: null, matches: [{ entry: byId.entry, why }], near: [] };
  }
  return lookupEach(text, index) ?? lookupOne(text, index);
}

/** Several numbers, `25-NQ/TW và 49-NQ/QUTW`, `quyết định 217, 218`: each of them, unless one is not there. */
function lookupEach<T extends LookupEntry>(text: string, index: LookupIndex<T>): Lookup<T> | undefined {
  const parts = withKindOfFirst(partsOf(nfc(text)));
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

function partsOf(text: string): string[] {
  const parts = text.split(/\s*[,;&+]\s*|\s+(?:và|va|and)\s+/iu);
  const words = text.trim().split(/\s+/);
  return parts.length === 1 && words.every((word) => /^\d+\p{L}?[-/]/u.test(word)) ? words : parts;
}

/** `quyết định 217, 218`: a list names the kind once. */
function withKindOfFirst(parts: readonly string[]): string[] {
  const words = readQuery(parts[0] ?? '').kind?.words;
  return parts.map((part) =>
    words !== undefined && /^\d{1,4}[a-e]?$/i.test(part) ? `${words} ${part}` : part,
  );
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
