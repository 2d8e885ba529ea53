import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookup } from '../../src/core/lookup/lookup.ts';
import { indexForLookup } from '../../src/core/lookup/lookup-index.ts';
import { registerOf } from '../../src/core/register/register-of-corpus.ts';
import { ingestText } from '../../src/ingest/ingest.ts';
import { readRecord, recordPath } from '../lib/bench-record.ts';
import {
  evaluateCorpus,
  type MarkedCorpus,
  measureThroughput,
  readMarkedCorpora,
} from '../lib/citation-corpus.ts';
import { type CitationRun, compareRuns, recordRun } from '../lib/citation-run.ts';
import { type Command, exit, type Io } from '../lib/command.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { type IngestScore, ingestOfficialTexts, printIngestScore, scoreIngest } from '../lib/score-ingest.ts';
import { readToday } from '../lib/today.ts';

/** `vankien bench`: quality on marked texts, with gains and losses, and speed. Absent texts are said and left out. */
export const bench: Command = {
  name: 'bench',
  usage: '[--texts DIR] [--record]',
  summary: {
    en: 'Measure quality and speed against the last recorded run. DIR holds corpus/ and official/, by default ../shared; --record keeps the figures for the fidelity page.',
    vi: 'Đo chất lượng và tốc độ, so với lần ghi gần nhất. DIR chứa corpus/ và official/, mặc định là ../shared; --record lưu số liệu cho trang độ tin cậy.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({ args: [...args], options: { texts: { type: 'string' }, record: { type: 'boolean' } } }),
    );
    if (options === null) return exit.misuse;
    const folder = options.values.texts ?? join(io.root, '..', 'shared');
    const recorded = readRecord(io.root);
    const citations = benchCitations(io, folder, recorded?.citations);
    const ingest = benchIngest(io, join(folder, 'official'));
    benchLookup(io);
    if (options.values.record === true && citations !== null) {
      const kept =
        ingest === null
          ? recorded?.ingest
          : { texts: ingest.texts, outline: ingest.outline, bases: ingest.bases, header: ingest.header };
      writeFileSync(join(io.root, recordPath), `${JSON.stringify({ citations, ingest: kept }, null, 2)}\n`);
      io.out(`recorded in ${recordPath}\n`);
    }
    return exit.done;
  },
};

function benchCitations(io: Io, folder: string, before: CitationRun | undefined): CitationRun | null {
  const corpora: Readonly<Record<string, MarkedCorpus>> | undefined = readMarkedCorpora(
    join(folder, 'corpus'),
  );
  if (corpora === undefined) {
    io.out(`citations: no marked texts at ${join(folder, 'corpus')}, nothing scored\n`);
    return null;
  }
  const evaluations = Object.fromEntries(
    Object.entries(corpora).map(([name, corpus]) => [name, evaluateCorpus(corpus)]),
  );
  const official = readTexts(join(folder, 'official', 'texts'));
  const throughput = measureThroughput([
    ...Object.values(corpora).flatMap(({ texts }) => [...texts.values()]),
    ...official,
  ]);
  const run = recordRun(readToday(), evaluations, throughput);
  for (const [name, { core }] of Object.entries(run.sets)) {
    for (const measure of ['spans', 'exact', 'dates'] as const) {
      const { precision, recall, f1 } = core[measure];
      io.out(
        `citations ${name.padEnd(9)} ${measure.padEnd(6)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}\n`,
      );
    }
  }
  io.out(`citations throughput ${throughput.toFixed(1)} MB/s\n`);
  if (before === undefined) return run;
  const { gains, losses } = compareRuns(before, run);
  io.out(`since ${before.on}: ${gains.length} gained, ${losses.length} lost\n`);
  for (const { set, doc, key, sort } of gains) io.out(`  + ${set} ${doc} ${key ?? ''} (${sort})\n`);
  for (const { set, doc, key, sort } of losses) io.out(`  - ${set} ${doc} ${key ?? ''} (${sort})\n`);
  return run;
}

function readTexts(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    // The official texts need not lie beside the project: the speed is then measured without them.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function benchIngest(io: Io, folder: string): IngestScore | null {
  const predictions = ingestOfficialTexts(folder);
  if (predictions === null) {
    io.out(`ingest: no official texts at ${folder}, nothing scored\n`);
    return null;
  }
  const score = scoreIngest(predictions, folder);
  io.out(printIngestScore(score));
  const long = readTexts(join(folder, 'texts')).join('\n').slice(0, 600_000);
  const start = performance.now();
  ingestText(long);
  io.out(`ingest of ${Math.round(long.length / 3000)} pages ${Math.round(performance.now() - start)} ms\n`);
  return score;
}

function benchLookup(io: Io): void {
  const { entries } = registerOf(openCorpus(io.root).corpus);
  const many = Array.from({ length: Math.ceil(1000 / entries.length) }, () => entries).flat();
  const index = indexForLookup(many);
  const queries = [
    '25-NQ/TW',
    'nghị quyết 25 năm 2013',
    '290-QD/TW',
    'chỉ thị 49',
    '125-NQ/TW',
    'dân vận khéo',
  ];
  const start = performance.now();
  for (const query of queries) lookup(query, index);
  io.out(
    `lookup ${((performance.now() - start) / queries.length).toFixed(2)} ms a query at ${many.length} instruments\n`,
  );
}
