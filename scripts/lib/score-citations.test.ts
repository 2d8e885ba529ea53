import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluateCorpus, findInCorpus, readMarkedCorpora } from './citation-corpus.ts';
import { compareRuns, recordRun } from './citation-run.ts';
import { evaluate, type FoundCitation, isSameKey, type MarkedCitation, measures } from './score-citations.ts';

const marked = (parts: Partial<MarkedCitation>): MarkedCitation => ({
  doc: 'a',
  start: 0,
  end: 8,
  key: '25-NQ/TW',
  date: null,
  level: 'full',
  otherKeys: [],
  dateOpen: false,
  ...parts,
});
const found = (parts: Partial<FoundCitation>): FoundCitation => ({
  doc: 'a',
  start: 0,
  end: 8,
  key: '25-NQ/TW',
  date: null,
  ...parts,
});

describe('evaluate()', () => {
  it('counts an overlap with the same key as right, an exact span apart', () => {
    const { scores } = evaluate([marked({})], [found({ end: 6 })], false);
    expect([scores.detect.f1, scores.spans.f1, scores.exact.f1]).toEqual([1, 1, 0]);
  });

  it('counts another key as false and missed', () => {
    const { scores, misses } = evaluate([marked({})], [found({ key: '26-NQ/TW' })], false);
    expect(scores.spans).toMatchObject({ right: 0, given: 1, gold: 1 });
    expect(misses.map(({ sort }) => sort)).toEqual(['missed', 'false']);
  });

  it('lets one found citation serve one marked one only', () => {
    const both = [marked({}), marked({ start: 4, end: 12 })];
    expect(evaluate(both, [found({ end: 12 })], false).scores.spans.right).toBe(1);
  });

  it('accepts either answer where the mark says ignore, and short forms in the core', () => {
    const ones = [marked({ level: 'short', key: 'NQ:25' })];
    expect(evaluate(ones, [], true).scores.spans).toMatchObject({ gold: 0, given: 0, f1: 1 });
    expect(evaluate(ones, [found({})], true).scores.spans.given).toBe(0);
    expect(evaluate(ones, [found({})], false).scores.spans.right).toBe(1);
  });

  it('takes any date within a marked year, and counts the date of a missed citation as missed', () => {
    const dated = [marked({ date: '2013' }), marked({ doc: 'b', date: '2013-06' })];
    expect(evaluate(dated, [found({ date: '2013-06-03' })], false).scores.dates).toMatchObject({
      right: 1,
      given: 1,
      gold: 2,
    });
  });
});

it('isSameKey() lets a partial key take any full key of its kind, serial and year', () => {
  expect(isSameKey({ key: 'NQ:8B', otherKeys: [] }, '08B-NQ/HNTW')).toBe(true);
  expect(isSameKey({ key: 'TT:39/2014', otherKeys: [] }, '39/2014/TT-BTC')).toBe(true);
  expect(isSameKey({ key: 'TT:39/2014', otherKeys: [] }, '39/2015/TT-BTC')).toBe(false);
  expect(isSameKey({ key: 'LUAT:45/2019', otherKeys: [] }, '45/2019/QH14')).toBe(true);
  expect(isSameKey({ key: 'NQ:10', otherKeys: [] }, '10-CT/TW')).toBe(false);
});

it('compareRuns() tells gains from losses', () => {
  const of = (ones: FoundCitation[]) => {
    const evaluation = evaluate([marked({}), marked({ doc: 'b' })], ones, false);
    return recordRun('2026-11-21', { set: { all: evaluation, core: evaluation } });
  };
  const { gains, losses } = compareRuns(of([found({})]), of([found({ doc: 'b' })]));
  expect(gains.map(({ doc }) => doc)).toEqual(['b']);
  expect(losses.map(({ doc }) => doc)).toEqual(['a']);
});

const folder = new URL('../../../shared/corpus/', import.meta.url).pathname;
const corpora = readMarkedCorpora(folder);

describe.skipIf(corpora === undefined)('on the marked corpora beside the project', () => {
  it('finds every citation of the articles and hardly misses one of the passages', () => {
    if (corpora === undefined) return;
    const seeds = evaluateCorpus(corpora.seeds);
    expect(seeds.all.scores.spans).toMatchObject({ precision: 1, recall: 1 });
    expect(seeds.all.scores.dates.f1).toBeGreaterThanOrEqual(0.97);
    const passages = evaluateCorpus(corpora.passages);
    expect(passages.core.scores.spans.f1).toBeGreaterThanOrEqual(0.97);
    expect(passages.core.scores.spans.precision).toBeGreaterThanOrEqual(0.99);
    expect(passages.core.scores.dates.f1).toBeGreaterThanOrEqual(0.93);
  });

  it.skipIf(!existsSync(join(folder, 'score.py')))(
    'gives the figures of score.py, for good answers and for spoilt ones',
    () => {
      if (corpora === undefined) return;
      const work = mkdtempSync(join(tmpdir(), 'vankien-score-'));
      try {
        for (const [gold, docs, corpus, field] of [
          ['seeds-gold.jsonl', 'texts', corpora.seeds, 'file'],
          ['passages-gold.jsonl', 'passages.jsonl', corpora.passages, 'id'],
        ] as const) {
          for (const ones of [findInCorpus(corpus), spoil(findInCorpus(corpus))]) {
            const path = join(work, 'found.jsonl');
            writeFileSync(
              path,
              ones.map(({ doc, ...rest }) => `${JSON.stringify({ [field]: doc, ...rest })}\n`).join(''),
            );
            const printed = execFileSync('python3', [
              join(folder, 'score.py'),
              join(folder, gold),
              path,
              '--docs',
              join(folder, docs),
              '--json',
            ]);
            const theirs = JSON.parse(printed.toString()) as Record<
              string,
              Record<string, { tp: number; pred: number; gold: number }>
            >;
            for (const [name, core] of [
              ['all', false],
              ['core', true],
            ] as const) {
              const ours = evaluate(corpus.marked, ones, core).scores;
              for (const measure of measures) {
                const { right, given, gold: wanted } = ours[measure];
                expect({ measure, tp: right, pred: given, gold: wanted }).toEqual({
                  measure,
                  ...pick(theirs[name]?.[measure]),
                });
              }
            }
          }
        }
      } finally {
        rmSync(work, { recursive: true });
      }
    },
  );
});

const pick = (score: { tp: number; pred: number; gold: number } | undefined) => ({
  tp: score?.tp,
  pred: score?.pred,
  gold: score?.gold,
});

/** Drops, shifts and renames some, so that every measure has something to count. */
const spoil = (ones: FoundCitation[]): FoundCitation[] =>
  ones.flatMap((one, i) => {
    if (i % 7 === 0) return [];
    if (i % 5 === 0) return [{ ...one, end: one.end - 1, date: null }];
    if (i % 4 === 0) return [{ ...one, key: one.key.toLowerCase() }];
    return i % 3 === 0 ? [one, { ...one, start: one.start + 1, key: '99-CT/TW' }] : [one];
  });
