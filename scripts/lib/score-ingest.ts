import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingestText } from '../../src/ingest/ingest.ts';
import { summariseDocument } from '../../src/ingest/report.ts';

/** Found against expected, as sets: right of those given and of those in the gold. */
export interface SetScore {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A prediction as `vankien ingest --json` prints it, as far as it is scored. */
export type Prediction = Pick<
  ReturnType<typeof summariseDocument>,
  'number' | 'kind' | 'date' | 'issuer' | 'legalBases' | 'outline' | 'counts'
>;

const headerFacts = ['number', 'date', 'type', 'issuer'] as const;
export type HeaderFactName = (typeof headerFacts)[number];

export interface IngestScore {
  readonly texts: number;
  /** Nodes by path and line, by path alone, by line alone. */
  readonly outline: SetScore;
  readonly paths: SetScore;
  readonly lines: SetScore;
  readonly bases: SetScore;
  readonly countsRight: number;
  readonly counts: number;
  readonly header: Readonly<Record<HeaderFactName, { readonly right: number; readonly stated: number }>>;
  /** Nodes that are missing or too many, by text: `Điều 5 @120`. */
  readonly errors: readonly {
    readonly name: string;
    readonly missed: readonly string[];
    readonly extra: readonly string[];
  }[];
}

interface GoldDocument {
  readonly number?: string | null;
  readonly type?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
  readonly legal_bases?: readonly string[];
  readonly outline: readonly { readonly path: string; readonly start_line: number }[];
  readonly counts?: Readonly<Record<string, number>>;
}

interface IndexRecord {
  readonly name: string;
  readonly type?: string | null;
  readonly number?: string | null;
  readonly date?: string | null;
  readonly issuer?: string | null;
}

/** Reads the texts of a measuring folder (texts/, gold/, index.jsonl); null where there is no such folder. */
export function ingestOfficialTexts(folder: string): ReadonlyMap<string, Prediction> | null {
  const texts = join(folder, 'texts');
  if (!existsSync(texts)) return null;
  return new Map(
    readdirSync(texts)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [
        file.slice(0, -4),
        summariseDocument(ingestText(readFileSync(join(texts, file), 'utf8'))),
      ]),
  );
}

/**
 * Scores predictions with the measures of the folder's own scorer: outline nodes, legal bases and counts against gold,
 * header facts against the record of every text, where a name of an issuer counts when it holds the other.
 */
export function scoreIngest(predictions: ReadonlyMap<string, Prediction>, folder: string): IngestScore {
  const golds = new Map(
    readdirSync(join(folder, 'gold'))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [
        file.slice(0, -5),
        JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as GoldDocument,
      ]),
  );
  const pairs = [...golds].map(([name, gold]) => ({ name, gold, prediction: predictions.get(name) }));
  const nodes = pairs.map(({ gold, prediction }) => ({
    given: new Set(prediction?.outline.map(({ path, line }) => `${path} @${line}`)),
    gold: new Set(gold.outline.map(({ path, start_line }) => `${path} @${start_line}`)),
  }));
  const counted = ['chapters', 'articles', 'clauses', 'points'] as const;
  const rightCounts = pairs.map(
    ({ gold, prediction }) =>
      counted.filter((level) => prediction?.counts[level] === gold.counts?.[level]).length,
  );
  return {
    texts: predictions.size,
    outline: scoreSets(nodes),
    paths: scoreSets(
      pairs.map(({ gold, prediction }) => ({
        given: new Set(prediction?.outline.map(({ path }) => path)),
        gold: new Set(gold.outline.map(({ path }) => path)),
      })),
    ),
    lines: scoreSets(
      pairs.map(({ gold, prediction }) => ({
        given: new Set(prediction?.outline.map(({ line }) => line)),
        gold: new Set(gold.outline.map(({ start_line }) => start_line)),
      })),
    ),
    bases: scoreSets(
      pairs.map(({ gold, prediction }) => ({
        given: new Set(prediction?.legalBases.map(foldBasis)),
        gold: new Set((gold.legal_bases ?? []).map(foldBasis)),
      })),
    ),
    countsRight: rightCounts.reduce((sum, count) => sum + count, 0),
    counts: counted.length * pairs.length,
    header: scoreHeaders(predictions, golds, readIndex(folder)),
    errors: pairs.flatMap(({ name }, at) => {
      const { given, gold } = nodes[at] ?? { given: new Set<string>(), gold: new Set<string>() };
      const missed = [...gold].filter((node) => !given.has(node));
      const extra = [...given].filter((node) => !gold.has(node));
      return missed.length + extra.length === 0 ? [] : [{ name, missed, extra }];
    }),
  };
}

const readIndex = (folder: string): readonly IndexRecord[] =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as IndexRecord);

function scoreSets<T>(
  pairs: readonly { readonly given: ReadonlySet<T>; readonly gold: ReadonlySet<T> }[],
): SetScore {
  const sum = (size: (pair: { given: ReadonlySet<T>; gold: ReadonlySet<T> }) => number): number =>
    pairs.reduce((total, pair) => total + size(pair), 0);
  const right = sum(({ given, gold }) => [...given].filter((item) => gold.has(item)).length);
  const given = sum((pair) => pair.given.size);
  const gold = sum((pair) => pair.gold.size);
  const precision = given === 0 ? 0 : right / given;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { right, given, gold, precision, recall, f1 };
}

function scoreHeaders(
  predictions: ReadonlyMap<string, Prediction>,
  golds: ReadonlyMap<string, GoldDocument>,
  index: readonly IndexRecord[],
): IngestScore['header'] {
  const score = Object.fromEntries(headerFacts.map((fact) => [fact, { right: 0, stated: 0 }]));
  for (const entry of index) {
    const gold = golds.get(entry.name);
    const prediction = predictions.get(entry.name);
    for (const fact of headerFacts) {
      const expected = gold?.[fact] === undefined ? entry[fact] : gold[fact];
      const tally = score[fact];
      if (!expected || tally === undefined) continue;
      tally.stated += 1;
      const value = fact === 'type' ? prediction?.kind : prediction?.[fact];
      if (value && sameFact(fact, value, expected)) tally.right += 1;
    }
  }
  return score as Record<HeaderFactName, { right: number; stated: number }>;
}

function sameFact(fact: HeaderFactName, value: string, expected: string): boolean {
  const [a, b] = [foldWords(value), foldWords(expected)];
  switch (fact) {
    case 'number':
      return foldBasis(value) === foldBasis(expected);
    case 'date':
      return value === expected;
    case 'type':
      return a === b;
    case 'issuer':
      return a.includes(b) || b.includes(a);
  }
}

const foldBasis = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s./–-]+/gu, '')
    .toUpperCase()
    .replaceAll('Ð', 'Đ');

const foldWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The score in lines for a terminal. */
export function printIngestScore(score: IngestScore): string {
  const set = (name: string, { precision, recall, f1, right, given, gold }: SetScore): string =>
    `${name.padEnd(20)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   (${right} right, ${given} given, ${gold} gold)`;
  const facts = headerFacts.map((fact) => {
    const { right, stated } = score.header[fact];
    return `header ${fact.padEnd(7)} ${right} of ${stated} = ${(right / Math.max(1, stated)).toFixed(3)}`;
  });
  return `${[
    set('outline (path+line)', score.outline),
    set('outline (path)', score.paths),
    set('outline (line)', score.lines),
    set('legal bases', score.bases),
    `counts exactly right ${score.countsRight} of ${score.counts}`,
    ...facts,
  ].join('\n')}\n`;
}
