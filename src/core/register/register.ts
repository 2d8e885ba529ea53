import type { StatusValue } from '../instrument/instrument.ts';
import { findKind, numberKinds } from '../instrument/kind.ts';
import { looseKey, parseNumber } from '../instrument/number.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import type { Localized } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';

/** What resolving and looking up need to know of an instrument; plain data, so that it can travel as JSON. */
export interface RegisterEntry {
  readonly id: string;
  /** The number as it is shown; absent for what has none. */
  readonly number?: string | undefined;
  /** Other spellings of the number in use. */
  readonly variants?: readonly string[] | undefined;
  /** Id of the kind in the content. */
  readonly kind?: string | undefined;
  /** Id of the issuing body. */
  readonly issuer?: string | undefined;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  /** The plenum of the Central Committee that adopted it. */
  readonly plenum?: number | undefined;
  readonly title: Localized;
  /** Other titles in use, of any language. */
  readonly titles?: readonly string[] | undefined;
  /** Whether the register holds a page of it, or only knows its name. */
  readonly held: boolean;
  /** How many passages cite it; the most cited of several holders is offered first. */
  readonly cited: number;
  readonly status?: StatusValue | undefined;
}

/** Names of an issuing body, for telling whether a text names the same one. */
export interface RegisterBody {
  readonly id: string;
  readonly names: readonly string[];
}

/** All held and known instruments, to be asked by number, by kind and serial, and by id. */
export interface Register {
  readonly entries: readonly RegisterEntry[];
  readonly byId: ReadonlyMap<string, RegisterEntry>;
  /** By loose key: spellings of one number meet. */
  readonly byNumber: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** By code of the kind and serial: `NQ:25`. */
  readonly bySerial: ReadonlyMap<string, readonly RegisterEntry[]>;
  /** By code of the kind, for what a text names by kind and date. */
  readonly byKind: ReadonlyMap<string, readonly RegisterEntry[]>;
  readonly bodies: readonly RegisterBody[];
}

export function buildRegister(
  entries: readonly RegisterEntry[],
  bodies: readonly RegisterBody[] = [],
): Register {
  const ordered = [...entries].sort(byRank);
  const byNumber = new Map<string, RegisterEntry[]>();
  const bySerial = new Map<string, RegisterEntry[]>();
  const byKind = new Map<string, RegisterEntry[]>();
  for (const entry of ordered) {
    const spellings = [entry.number, ...(entry.variants ?? [])].filter((each) => each !== undefined);
    for (const key of new Set(spellings.map((each) => keyOf(each)))) add(byNumber, key, entry);
    for (const code of codesOf(entry)) {
      add(byKind, code, entry);
      const number = entry.number === undefined ? null : parseNumber(entry.number);
      if (number?.ok) add(bySerial, serialKey(code, number.value.serial, number.value.letter), entry);
    }
  }
  return {
    entries: ordered,
    byId: new Map(ordered.map((entry) => [entry.id, entry])),
    byNumber,
    bySerial,
    byKind,
    bodies: bodies.map(({ id, names }) => ({ id, names: names.map((name) => foldVietnamese(name)) })),
  };
}

/** Most cited first, held before known, then by id. */
export const byRank = (a: RegisterEntry, b: RegisterEntry): number =>
  b.cited - a.cited || Number(b.held) - Number(a.held) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const serialKey = (code: string, serial: string, letter: string | undefined): string =>
  `${code}:${serial.replace(/^0+(?=\d)/, '')}${letter ?? ''}`;

/** The loose key of a printed number, put right first where it can be read. */
export function keyOf(printed: string): string {
  const number = parseNumber(printed);
  return looseKey(number.ok ? number.value.key : printed);
}

/** Codes that a text may name the entry's kind by: that of its number, else those of its kind in the content. */
function codesOf(entry: RegisterEntry): string[] {
  const number = entry.number === undefined ? null : parseNumber(entry.number);
  const printed = number?.ok ? number.value.kind : undefined;
  const code = printed === undefined ? undefined : findKind(printed)?.code;
  if (code !== undefined) return [code === 'QĐi' || code === 'QyĐ' ? 'QĐ' : code];
  return numberKinds
    .filter((each) => (each.kinds as readonly string[]).includes(entry.kind ?? ''))
    .map((each) => each.code);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const group = map.get(key);
  if (group === undefined) map.set(key, [value]);
  else group.push(value);
}
