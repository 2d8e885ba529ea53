import { foldVietnamese } from '../core/text/fold.ts';
import { joinPairs, type Query } from './query.ts';
import { stemWord } from './spelling.ts';

/** Words as they are compared, and the pairs that they stand in. */
export interface Parts {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  /** The words with their marks. */
  readonly marked: ReadonlySet<string>;
}

/** The parts of texts that stand apart: no pair reaches from one into the next. */
export function partsOf(texts: readonly (readonly string[])[]): Parts {
  const stems = texts.map((words) => words.map((word) => stemWord(foldVietnamese(word))));
  return {
    words: new Set(stems.flat()),
    pairs: new Set(stems.flatMap(joinPairs)),
    marked: new Set(texts.flat()),
  };
}

/** How much a word or pair tells, from how few of the texts at hand have it. */
export type Weigh = (part: string) => number;

/** Weighs by the texts that are compared: what each of them has tells little, and what none has tells no two apart. */
export function weighBy(texts: readonly Parts[]): Weigh {
  const counts = new Map<string, number>();
  for (const { words, pairs } of texts)
    for (const part of [...words, ...pairs]) counts.set(part, (counts.get(part) ?? 0) + 1);
  return (part) => {
    const count = counts.get(part);
    return count === undefined ? 1 : Math.log(1 + texts.length / count);
  };
}

const pairCounts = 1.5;
const marksCount = 0.1;

/** The parts of a query with what they weigh, for all texts that it is compared with. */
export interface Asked {
  readonly query: Query;
  readonly parts: readonly { readonly part: string; readonly weight: number }[];
  readonly all: number;
}

export function weighQuery(query: Query, weigh: Weigh): Asked {
  const parts = [
    ...[...new Set(query.stems)].map((part) => ({ part, weight: weigh(part) })),
    ...[...new Set(joinPairs(query.stems))].map((part) => ({ part, weight: pairCounts * weigh(part) })),
  ];
  return { query, parts, all: parts.reduce((total, { weight }) => total + weight, 0) };
}

/**
 * The share of what a query asks for that a text has, 0 to 1: its words, and more of its pairs of neighbouring words,
 * since a syllable of Vietnamese says little alone. Whoever types marks means them: a word of other marks counts less.
 */
export function coverOf({ query, parts, all }: Asked, { words, pairs, marked }: Parts): number {
  if (all === 0) return 0;
  let had = 0;
  for (const { part, weight } of parts) if (words.has(part) || pairs.has(part)) had += weight;
  const covered = had / all;
  if (covered === 0 || !query.marked) return covered;
  const own = query.words.filter((word) => marked.has(word)).length / query.words.length;
  return covered * (1 - marksCount + marksCount * own);
}
