import { type Corpus, findInstrument } from '../corpus/corpus.ts';
import type { Conflict } from '../corpus/vocabulary.ts';
import { compareText } from '../finding.ts';
import type { Instrument, KnownInstrument } from '../instrument/instrument.ts';
import { relationTypes } from '../instrument/relation.ts';
import type { Provision } from '../provision/provision.ts';
import { conflictsOf } from '../study/conflicts-of.ts';
import type { Course } from './course.ts';

/*
 * What a course covers of what it sets out to cover.
 *
 *   scope     = the instruments that its sessions name, those that it names itself, and those of its topics that are
 *               neither replaced nor lapsed nor worked examples
 *   covered   = a provision that an item names, or that stands under one, or whose clause does; where a course names
 *               an instrument and none of its provisions, the instrument is read whole
 *   missing   = the other provisions of the scope, and every instrument of it that no session names
 *   outdated  = an instrument that a session names and that is replaced or lapsed; the later one with it
 *   disputed  = an instrument of which sources give different accounts (content/conflicts)
 *
 * Advice of articles, concepts and conflicts may be items of a session; they are read, not counted.
 */

export const coverStates = ['covered', 'partly', 'missing'] as const;
export type CoverState = (typeof coverStates)[number];

/** One instrument of a course's scope. */
export interface CoverLine {
  readonly instrument: Instrument | KnownInstrument;
  readonly state: CoverState;
  /** Numbers of the sessions that name it, from 1. */
  readonly sessions: readonly number[];
  readonly covered: readonly Provision[];
  readonly missing: readonly Provision[];
  /** How it lost force, and the instruments that ended it; null while nothing says that it did. */
  readonly outdated: { readonly value: 'replaced' | 'lapsed'; readonly by: readonly string[] } | null;
  /** Instruments that amend or supplement it. */
  readonly amendedBy: readonly string[];
  readonly conflicts: readonly Conflict[];
}

export interface Coverage {
  /** In order of their first session; what no session names comes last, by id. */
  readonly lines: readonly CoverLine[];
  readonly counts: Readonly<Record<CoverState | 'outdated' | 'disputed', number>> & {
    readonly provisions: number;
    readonly coveredProvisions: number;
  };
}

export function coverCourse(corpus: Corpus, course: Course): Coverage {
  const read = readingOf(course);
  const lines = scopeOf(corpus, course, read)
    .map((id) => coverInstrument(corpus, id, read.get(id) ?? { sessions: [], provisions: [] }))
    .filter((line) => line !== null)
    .sort((a, b) => firstOf(a) - firstOf(b) || compareText(a.instrument.id, b.instrument.id));
  const count = (holds: (line: CoverLine) => boolean): number => lines.filter(holds).length;
  const sum = (size: (line: CoverLine) => number): number =>
    lines.reduce((total, line) => total + size(line), 0);
  return {
    lines,
    counts: {
      covered: count(({ state }) => state === 'covered'),
      partly: count(({ state }) => state === 'partly'),
      missing: count(({ state }) => state === 'missing'),
      outdated: count(({ outdated }) => outdated !== null),
      disputed: count(({ conflicts }) => conflicts.length > 0),
      provisions: sum(({ covered, missing }) => covered.length + missing.length),
      coveredProvisions: sum(({ covered }) => covered.length),
    },
  };
}

const firstOf = ({ sessions }: CoverLine): number => sessions[0] ?? Number.MAX_SAFE_INTEGER;

interface Reading {
  readonly sessions: readonly number[];
  readonly provisions: readonly string[];
}

/** What the sessions name of each instrument. */
export function readingOf({ sessions }: Course): ReadonlyMap<string, Reading> {
  const read = new Map<string, { sessions: number[]; provisions: string[] }>();
  sessions.forEach(({ items }, index) => {
    for (const { folder, id, provision } of items) {
      if (folder !== 'instruments') continue;
      const entry = read.get(id) ?? { sessions: [], provisions: [] };
      if (entry.sessions.at(-1) !== index + 1) entry.sessions.push(index + 1);
      if (provision !== undefined) entry.provisions.push(provision);
      read.set(id, entry);
    }
  });
  return read;
}

/** The instruments that each course reads, for measures of who cites whom; worked examples are left out. */
export const courseReadings = (
  corpus: Corpus,
): readonly { readonly id: string; readonly instruments: readonly string[] }[] =>
  [...corpus.courses.values()]
    .filter(({ example }) => example === undefined)
    .map((course) => ({ id: course.id, instruments: [...readingOf(course).keys()] }));

function scopeOf(corpus: Corpus, course: Course, read: ReadonlyMap<string, Reading>): readonly string[] {
  const ofTopics = [...corpus.instruments.values()]
    .filter(({ topics }) => topics.some((topic) => course.topics.includes(topic)))
    .filter(({ status, example }) => !isOver(status.value) && example === undefined)
    .map(({ id }) => id);
  return [...new Set([...read.keys(), ...course.instruments, ...ofTopics])];
}

const isOver = (value: string): value is 'replaced' | 'lapsed' => value === 'replaced' || value === 'lapsed';

function coverInstrument(corpus: Corpus, id: string, { sessions, provisions }: Reading): CoverLine | null {
  const instrument = findInstrument(corpus, id);
  if (instrument === undefined) return null;
  const all = 'provisions' in instrument ? instrument.provisions : [];
  const whole = sessions.length > 0 && provisions.length === 0;
  const reached = reach(all, provisions);
  const covered = whole ? all : all.filter((provision) => reached.has(provision.id));
  const missing = all.filter((provision) => !covered.includes(provision));
  return {
    instrument,
    state: sessions.length === 0 ? 'missing' : missing.length === 0 ? 'covered' : 'partly',
    sessions,
    covered,
    missing,
    outdated: sessions.length === 0 ? null : endOf(corpus, instrument),
    amendedBy: othersOf(corpus, id, ['amends', 'supplements']),
    conflicts: conflictsOf(corpus, id),
  };
}

/** Whether a provision is a named one, stands under it, or is a duty cut from it. */
function reach(all: readonly Provision[], named: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(named);
  const reached = new Set<string>();
  const under = (id: string): boolean =>
    named.some(
      (one) => id.startsWith(`${one}-khoan-`) || id.startsWith(`${one}-diem-`) || cutLetter(id) === one,
    );
  const has = (id: string | undefined): boolean => id !== undefined && (wanted.has(id) || reached.has(id));
  for (const { id, parent, on } of all) if (has(id) || has(parent) || has(on) || under(id)) reached.add(id);
  return reached;
}

/** `dieu-13-khoan-2--b` is the second duty of `dieu-13-khoan-2`. */
const cutLetter = (id: string): string => id.replace(/--[a-z]$/u, '');

function endOf(corpus: Corpus, instrument: Instrument | KnownInstrument): CoverLine['outdated'] {
  if (!('status' in instrument) || !isOver(instrument.status.value)) return null;
  const { value, by } = instrument.status;
  const stated = by === undefined ? [] : [by];
  return { value, by: [...new Set([...stated, ...othersOf(corpus, instrument.id, ending)])] };
}

const ending = Object.entries(relationTypes)
  .filter(([, { endsForce }]) => endsForce)
  .map(([kind]) => kind);

/** The instruments that state one of these relations of it. */
const othersOf = (corpus: Corpus, id: string, kinds: readonly string[]): readonly string[] => [
  ...new Set(
    (corpus.edgesOf.get(id) ?? [])
      .filter((edge) => edge.to === id && edge.from !== id && kinds.includes(edge.kind))
      .map(({ from }) => from),
  ),
];
