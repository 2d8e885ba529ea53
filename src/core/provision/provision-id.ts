import { foldVietnamese } from '../text/fold.ts';
import { tonePlacementKey } from '../text/tone-placement.ts';
import type { Level } from './provision.ts';

/**
 * Ids of provisions follow the official label, never the position: adding a clause changes no other id.
 *
 *   1. A provision's own step is the word of its level and its number: `chuong-2`, `muc-1`, `tieu-muc-1`, `dieu-11`,
 *      `khoan-1`, `diem-a`; parts in words `phan-thu-nhat`, Roman and lettered parts `phan-ii`, `phan-a`. Numbers of chapters
 *      and sections are written in digits, `đ` as `dd`, `2a` stays `2a`.
 *   2. An annexed regulation is `kem-theo`, an appendix has its label as id: `phu-luc-1`.
 *   3. Articles name the annex that they stand in and nothing else, since their numbers run on over chapters:
 *      `dieu-11`, `kem-theo-dieu-1`. The same holds for chapters and parts.
 *   4. Every other step stands behind its holder's id: `dieu-11-khoan-1-diem-a`, `chuong-2-muc-1`.
 *   5. Under a Roman or lettered part clauses are numbers only, as they are cited: `phan-ii-1`, `phan-ii-3-1` (printed 3.1),
 *      `phan-ii-3-diem-a`, `phan-ii-3-ngoac-1` (printed (1)).
 *   6. An id that is taken, because numbers begin again or are repeated, gets its holder's id before it
 *      (`phan-thu-hai-chuong-1`); if that is taken too, `--b`, `--c` … behind it, in reading order.
 */
export interface LabelledProvision {
  readonly level: Level;
  /** The number without word and sign: `II`, `2a`, `đ`, `3.1`, `thứ nhất`; of an annex or a paragraph its name. */
  readonly number: string;
  readonly children: readonly LabelledProvision[];
}

/** Ids of the provisions of a text, in reading order (a holder before what it holds). */
export function assignProvisionIds(roots: readonly LabelledProvision[]): readonly string[] {
  const ids: string[] = [];
  const taken = new Set<string>();
  const visit = (provision: LabelledProvision, holders: readonly Held[]): void => {
    const id = findFreeId(provision, holders, taken);
    taken.add(id);
    ids.push(id);
    const inside = [...holders, { level: provision.level, number: provision.number, id }];
    for (const child of provision.children) visit(child, inside);
  };
  for (const root of roots) visit(root, []);
  return ids;
}

interface Held {
  readonly level: Level;
  readonly number: string;
  readonly id: string;
}

/** Levels whose numbers run on over their holders: only an annex stands before them. */
const runningLevels: readonly Level[] = ['part', 'chapter', 'article'];

function findFreeId(
  provision: LabelledProvision,
  holders: readonly Held[],
  taken: ReadonlySet<string>,
): string {
  const holder = holders.at(-1);
  const annex = holders.find(({ level }) => level === 'annex');
  const before = runningLevels.includes(provision.level) ? annex : holder;
  const step = ownStep(provision, holders);
  const id = before === undefined ? step : `${bareId(before.id)}-${step}`;
  if (!taken.has(id)) return id;
  const full = holder === undefined ? id : `${bareId(holder.id)}-${step}`;
  if (!taken.has(full)) return full;
  for (let count = 2; ; count += 1) {
    const last = count <= 26 ? `--${String.fromCharCode(96 + count)}` : `-lan-${count}`;
    if (!taken.has(bareId(full) + last)) return bareId(full) + last;
  }
}

/** The letter behind two hyphens ends an id, so it is dropped where something follows. */
const bareId = (id: string): string => id.replace(/--([a-z])$/, '-$1');

function ownStep({ level, number }: LabelledProvision, holders: readonly Held[]): string {
  const holder = holders.at(-1);
  const inArticle = holders.some((held) => held.level === 'article');
  switch (level) {
    case 'annex':
    case 'paragraph':
      return number.trim() === '' ? level : slug(number.replace(/(?<=\s)[IVX]+$/, inDigits));
    case 'part':
    case 'roman':
      return level === 'roman' && holder !== undefined && holder.level !== 'annex'
        ? slug(number)
        : `phan-${slug(number)}`;
    case 'chapter':
      return `chuong-${slug(inDigits(number))}`;
    case 'section':
      return `muc-${slug(inDigits(number))}`;
    case 'subsection':
      return `tieu-muc-${slug(inDigits(number))}`;
    case 'article':
      return `dieu-${slug(number)}`;
    case 'clause':
      return !inArticle && (holder?.level === 'roman' || holder?.level === 'part')
        ? slug(number)
        : `khoan-${slug(number)}`;
    case 'point':
      return `diem-${slug(number)}`;
    case 'sub2':
      return slug(
        holder?.level === 'clause' || holder?.level === 'sub2' ? (number.split('.').at(-1) ?? '') : number,
      );
    case 'paren':
      return `ngoac-${slug(number)}`;
  }
}

const letterValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A Roman number in digits; anything else as it is. */
function inDigits(number: string): string {
  if (!/^[IVXLC]+$/.test(number)) return number;
  const values = [...number].map((letter) => letterValues[letter] ?? 0);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

/** ASCII letters, digits and hyphens, `0` where none are left; `đ` alone becomes `dd`, so that points d and đ stay apart. */
const slug = (text: string): string =>
  foldVietnamese(/^[đĐ]\d?$/.test(text) ? text.replace(/[đĐ]/, 'dd') : text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || '0';

/** A provision of an edition of a text: its id, its heading and its own words. */
export interface IdentifiedText {
  readonly id: string;
  readonly text: string;
}

/** Where a provision of the old edition is in the new one. */
export type ProvisionFate =
  | { readonly status: 'same' | 'changed' | 'moved'; readonly id: string }
  | { readonly status: 'gone' };

/**
 * Maps the ids of an edition of a text to those of a corrected one. Nothing is guessed from likeness:
 *   1. words that stand under another id in the new edition, once in each, have moved there;
 *   2. an id that is still there is the same where its words are, else changed;
 *   3. any other id is gone, and needs a page that says so.
 * Case, spaces and the place of tone marks do not count; a provision without words of its own never moves.
 */
export function mapProvisionIds(
  before: readonly IdentifiedText[],
  after: readonly IdentifiedText[],
): ReadonlyMap<string, ProvisionFate> {
  const [oldPlaces, newPlaces] = [placesOfWords(before), placesOfWords(after)];
  const newWords = new Map(after.map(({ id, text }) => [id, wordsKey(text)]));
  return new Map(
    before.map(({ id, text }): [string, ProvisionFate] => {
      const key = wordsKey(text);
      if (newWords.get(id) === key) return [id, { status: 'same', id }];
      const places = key === '' || oldPlaces.get(key)?.length !== 1 ? [] : (newPlaces.get(key) ?? []);
      const [place] = places;
      if (place !== undefined && places.length === 1) return [id, { status: 'moved', id: place }];
      return [id, newWords.has(id) ? { status: 'changed', id } : { status: 'gone' }];
    }),
  );
}

const wordsKey = (text: string): string => tonePlacementKey(text).replace(/\s+/g, ' ').trim();

function placesOfWords(texts: readonly IdentifiedText[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { id, text } of texts) {
    const key = wordsKey(text);
    const ids = places.get(key);
    if (ids === undefined) places.set(key, [id]);
    else ids.push(id);
  }
  return places;
}
