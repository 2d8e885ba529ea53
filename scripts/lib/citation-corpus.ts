import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../src/core/citation/find.ts';
import { codePointCounter } from '../../src/core/text/code-points.ts';
import { nfc } from '../../src/core/text/nfc.ts';
import { type Evaluation, evaluate, type FoundCitation, type MarkedCitation } from './score-citations.ts';

/** A set of texts with the citations that were marked in them by hand. */
export interface MarkedCorpus {
  readonly texts: ReadonlyMap<string, string>;
  readonly marked: readonly MarkedCitation[];
}

type Line = Readonly<Record<string, unknown>>;

const readLines = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

function markedOf(line: Line): MarkedCitation {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    doc: String(line['file'] ?? line['id']),
    start: Number(line['start']),
    end: Number(line['end']),
    key: text(line['key']),
    date: text(line['date']),
    level: line['level'] === 'short' || line['level'] === 'ignore' ? line['level'] : 'full',
    otherKeys: Array.isArray(line['alt_keys']) ? line['alt_keys'].map((key) => nfc(String(key))) : [],
    dateOpen: line['date_skip'] === true,
  };
}

/** The articles and passages that citations are measured on, or nothing where they do not lie beside the project. */
export function readMarkedCorpora(
  folder: string,
): Readonly<Record<'seeds' | 'passages', MarkedCorpus>> | undefined {
  const files = ['texts', 'seeds-gold.jsonl', 'passages.jsonl', 'passages-gold.jsonl'];
  if (!files.every((file) => existsSync(join(folder, file)))) return undefined;
  const articles = readdirSync(join(folder, 'texts'));
  const passages = readLines(join(folder, 'passages.jsonl'));
  return {
    seeds: {
      texts: new Map(articles.map((file) => [file, readFileSync(join(folder, 'texts', file), 'utf8')])),
      marked: readLines(join(folder, 'seeds-gold.jsonl')).map(markedOf),
    },
    passages: {
      texts: new Map(passages.map((line) => [String(line['id']), String(line['text'])])),
      marked: readLines(join(folder, 'passages-gold.jsonl')).map(markedOf),
    },
  };
}

/** What the engine finds in the texts of a corpus; mentions without a key are not scored. */
export function findInCorpus(corpus: MarkedCorpus): FoundCitation[] {
  return [...corpus.texts].flatMap(([doc, text]) => {
    const count = codePointCounter(nfc(text));
    return findCitations(text).flatMap(({ start, end, key, date }) =>
      key === null ? [] : [{ doc, start: count(start), end: count(end), key, date: date?.value ?? null }],
    );
  });
}

export interface CorpusEvaluation {
  readonly all: Evaluation;
  /** Without short forms. */
  readonly core: Evaluation;
}

export function evaluateCorpus(corpus: MarkedCorpus): CorpusEvaluation {
  const found = findInCorpus(corpus);
  return { all: evaluate(corpus.marked, found, false), core: evaluate(corpus.marked, found, true) };
}

/** Megabytes a second that the engine reads: the texts repeated to some 50 MB, in process, the best of a few rounds. */
export function measureThroughput(texts: readonly string[], megabytes = 50, rounds = 3): number {
  const once = texts.join('\n');
  const bytes = new TextEncoder().encode(once).length;
  const times = Math.max(1, Math.ceil((megabytes * 1e6) / bytes));
  const long = once.repeat(times);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    findCitations(long);
    best = Math.min(best, performance.now() - start);
  }
  return (bytes * times) / 1e3 / best;
}
