import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { RegisterBody, RegisterEntry } from '../core/register/register.ts';

/*
 * The register as it travels to a browser, in two files:
 *
 *   register.json   numbers, ids, kinds, issuers, dates, force: enough to answer a number
 *   titles.json     titles, aliases and names of bodies: fetched when somebody puts the cursor into the box
 *
 * A row of register.json is a list, in the order of `Row`; kinds, issuers and signs are places in a list of ids, counted
 * from 1; 0 stands for what is absent. A row of titles.json belongs to the row in the same place of register.json.
 */
type Row = readonly [
  id: string,
  number: string | 0,
  kind: number,
  issuer: number,
  date: string | 0,
  term: number,
  plenum: number,
  held: 0 | 1,
  cited: number,
  sign: number,
  ...variants: string[],
];

export interface RegisterFile {
  readonly kinds: readonly string[];
  readonly issuers: readonly string[];
  /** Signs of force, as lists show them: `in-force`, `cited`, `replaced` … */
  readonly signs: readonly string[];
  readonly rows: readonly Row[];
}

export interface TitlesFile {
  /** Vietnamese title, English title, then the other titles in use; an empty text stands for what is absent. */
  readonly titles: readonly (readonly string[])[];
  readonly bodies: readonly RegisterBody[];
}

/** An entry as it comes back from the files. */
export interface FiledEntry extends RegisterEntry {
  readonly sign?: string | undefined;
}

/** Ids in order of first use; 0 is left free for what is absent. */
function listIds() {
  const places = new Map<string, number>();
  const place = (id: string | undefined): number => {
    if (id === undefined) return 0;
    if (!places.has(id)) places.set(id, places.size + 1);
    return places.get(id) ?? 0;
  };
  return { place, ids: () => [...places.keys()] };
}

/** `signOf` tells the sign of force of an instrument that has a page. */
export function writeRegisterFile(
  entries: readonly RegisterEntry[],
  signOf: (id: string) => string | undefined,
): RegisterFile {
  const [kinds, issuers, signs] = [listIds(), listIds(), listIds()];
  const rows = entries.map(
    (entry): Row => [
      entry.id,
      entry.number ?? 0,
      kinds.place(entry.kind),
      issuers.place(entry.issuer),
      entry.date ?? 0,
      entry.term ?? 0,
      entry.plenum ?? 0,
      entry.held ? 1 : 0,
      entry.cited,
      signs.place(signOf(entry.id)),
      ...(entry.variants ?? []),
    ],
  );
  return { kinds: kinds.ids(), issuers: issuers.ids(), signs: signs.ids(), rows };
}

export const writeTitlesFile = (
  entries: readonly RegisterEntry[],
  bodies: readonly RegisterBody[],
): TitlesFile => ({
  titles: entries.map(({ title, titles = [] }) => [title.vi ?? '', title.en ?? '', ...titles]),
  bodies,
});

/** The entries back from their files; without the second one they have no titles. */
export const readEntries = (file: RegisterFile, titles?: TitlesFile): readonly FiledEntry[] =>
  file.rows.map((row, index) => {
    const [id, number, kind, issuer, date, term, plenum, held, cited, sign, ...variants] = row;
    const [vi, en, ...others] = titles?.titles[index] ?? [];
    return {
      id,
      number: number === 0 ? undefined : number,
      variants,
      kind: file.kinds[kind - 1],
      issuer: file.issuers[issuer - 1],
      date: date === 0 ? undefined : (date as PartialDate),
      term: term === 0 ? undefined : term,
      plenum: plenum === 0 ? undefined : plenum,
      title: { vi: vi === '' ? undefined : vi, en: en === '' ? undefined : en },
      titles: others,
      held: held === 1,
      cited,
      sign: file.signs[sign - 1],
    };
  });
