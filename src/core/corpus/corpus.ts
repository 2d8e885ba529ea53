import type { Course } from '../course/course.ts';
import type { Source } from '../evidence/source.ts';
import { compareText } from '../finding.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import { type NumberKey, parseNumber } from '../instrument/number.ts';
import type { Session } from '../study/session.ts';
import { type Edge, readEdges } from './edge.ts';
import type { Actor, Body, Concept, Conflict, DocumentKind, Tombstone, Topic } from './vocabulary.ts';

/** Everything that was read from content/, each list in any order. */
export interface CorpusParts {
  readonly instruments: readonly Instrument[];
  readonly known: readonly KnownInstrument[];
  readonly sources: readonly Source[];
  readonly bodies: readonly Body[];
  readonly kinds: readonly DocumentKind[];
  readonly topics: readonly Topic[];
  readonly actors: readonly Actor[];
  readonly concepts: readonly Concept[];
  readonly conflicts: readonly Conflict[];
  readonly sessions: readonly Session[];
  readonly courses: readonly Course[];
  readonly tombstones: readonly Tombstone[];
}

type ById<T> = ReadonlyMap<string, T>;

/**
 * The one corpus that pages, scripts and exports ask. Maps iterate in order of id, so that every build of the same
 * content gives the same bytes. `edges` are the stated relations; `numbers` leads from a canonical number to all its
 * holders, held and known, because a number alone is not an identity.
 */
export interface Corpus {
  readonly instruments: ById<Instrument>;
  readonly known: ById<KnownInstrument>;
  readonly sources: ById<Source>;
  readonly bodies: ById<Body>;
  readonly kinds: ById<DocumentKind>;
  readonly topics: ById<Topic>;
  readonly actors: ById<Actor>;
  readonly concepts: ById<Concept>;
  readonly conflicts: ById<Conflict>;
  readonly sessions: ById<Session>;
  readonly courses: ById<Course>;
  readonly tombstones: readonly Tombstone[];
  readonly edges: readonly Edge[];
  readonly edgesOf: ReadonlyMap<string, readonly Edge[]>;
  readonly numbers: ReadonlyMap<NumberKey, readonly string[]>;
}

/** Gathers the parts. Pure: same parts, same corpus, whatever their order. */
export function buildCorpus(parts: CorpusParts): Corpus {
  const instruments = byId(parts.instruments);
  const known = byId(parts.known);
  const edges = readEdges([...instruments.values()]);
  return {
    instruments,
    known,
    sources: byId(parts.sources),
    bodies: byId(parts.bodies),
    kinds: byId(parts.kinds),
    topics: byId(parts.topics),
    actors: byId(parts.actors),
    concepts: byId(parts.concepts),
    conflicts: byId(parts.conflicts),
    sessions: byId(parts.sessions),
    courses: byId(parts.courses),
    tombstones: parts.tombstones,
    edges,
    edgesOf: gather(edges, (edge) => (edge.from === edge.to ? [edge.from] : [edge.from, edge.to])),
    numbers: numbersOf([...instruments.values(), ...known.values()]),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ById<T> {
  return new Map([...items].sort((a, b) => compareText(a.id, b.id)).map((item) => [item.id, item]));
}

/** Groups items under each of their keys; order within a group is that of the list. */
export function gather<T, K>(items: Iterable<T>, keysOf: (item: T) => readonly K[]): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function numbersOf(
  items: readonly (Instrument | KnownInstrument)[],
): ReadonlyMap<NumberKey, readonly string[]> {
  const holders = gather(items, (item) => {
    const number = item.number === undefined ? null : parseNumber(item.number);
    return number?.ok ? [number.value.key] : [];
  });
  return new Map([...holders].map(([key, group]) => [key, group.map((item) => item.id).sort(compareText)]));
}

/** A held or known instrument by its id. */
export const findInstrument = (corpus: Corpus, id: string): Instrument | KnownInstrument | undefined =>
  corpus.instruments.get(id) ?? corpus.known.get(id);

export const isHeld = (corpus: Corpus, id: string): boolean => corpus.instruments.has(id);

/** The other instruments that bear the same number, held or known. */
export function sharersOf(corpus: Corpus, instrument: Instrument | KnownInstrument): readonly string[] {
  const number = instrument.number === undefined ? null : parseNumber(instrument.number);
  if (!number?.ok) return [];
  return (corpus.numbers.get(number.value.key) ?? []).filter((id) => id !== instrument.id);
}
