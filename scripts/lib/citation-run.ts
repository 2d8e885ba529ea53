import type { CorpusEvaluation } from './citation-corpus.ts';
import { type Measure, type Miss, measures, type Score } from './score-citations.ts';

/** The figures of one measured run, to be kept: numbers and misses, no text. */
export interface CitationRun {
  readonly on: string;
  /** Megabytes a second, where it was measured. */
  readonly throughput?: number | undefined;
  readonly sets: Readonly<Record<string, RecordedSet>>;
}

export interface RecordedSet {
  readonly all: Readonly<Record<Measure, Score>>;
  readonly core: Readonly<Record<Measure, Score>>;
  readonly misses: readonly Miss[];
}

export function recordRun(
  on: string,
  evaluations: Readonly<Record<string, CorpusEvaluation>>,
  throughput?: number,
): CitationRun {
  const sets = Object.entries(evaluations).map(([name, { all, core }]) => {
    return [name, { all: rounded(all.scores), core: rounded(core.scores), misses: all.misses }] as const;
  });
  return {
    on,
    throughput: throughput === undefined ? undefined : Math.round(throughput * 10) / 10,
    sets: Object.fromEntries(sets),
  };
}

const rounded = (scores: Readonly<Record<Measure, Score>>): Record<Measure, Score> =>
  Object.fromEntries(
    measures.map((measure) => {
      const { precision, recall, f1, ...counts } = scores[measure];
      return [measure, { precision: round(precision), recall: round(recall), f1: round(f1), ...counts }];
    }),
  ) as Record<Measure, Score>;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** What changed between two runs, citation by citation. */
export interface RunComparison {
  readonly gains: readonly (Miss & { readonly set: string })[];
  readonly losses: readonly (Miss & { readonly set: string })[];
}

export function compareRuns(before: CitationRun, now: CitationRun): RunComparison {
  const missesOf = (run: CitationRun) =>
    new Map(
      Object.entries(run.sets).flatMap(([set, { misses }]) =>
        misses.map((miss) => [idOf(set, miss), { ...miss, set }]),
      ),
    );
  const [old, current] = [missesOf(before), missesOf(now)];
  return {
    gains: [...old].flatMap(([id, miss]) => (current.has(id) || !(miss.set in now.sets) ? [] : [miss])),
    losses: [...current].flatMap(([id, miss]) => (old.has(id) || !(miss.set in before.sets) ? [] : [miss])),
  };
}

const idOf = (set: string, { sort, doc, start, key }: Miss): string =>
  JSON.stringify([set, sort, doc, start, key]);
