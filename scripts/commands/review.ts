import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCitations } from '../../src/core/citation/find.ts';
import { anchorsOf } from '../../src/core/corpus/anchors.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { nameSource } from '../../src/core/evidence/source-name.ts';
import type { Bilingual, Language } from '../../src/core/language.ts';
import { failed, type Result } from '../../src/core/result.ts';
import { type Review, reviewDocument } from '../../src/core/review/review.ts';
import {
  type OpenReviewCorpus,
  openReviewCorpus,
  reviewCorpusOf,
} from '../../src/core/review/review-corpus.ts';
import { citationLinks, type ReviewRecords, reviewRecords } from '../../src/core/review/review-record.ts';
import { asksForChange, verdictLabels, verdicts } from '../../src/core/review/verdict.ts';
import { type Addresses, addressesAt } from '../../src/exports/addresses.ts';
import { writeReviewCsv } from '../../src/exports/review-csv.ts';
import { writeReviewReport } from '../../src/exports/review-report.ts';
import { promisedFormat } from '../../src/formats/detect-format.ts';
import {
  explainFailure,
  explainNotice,
  linkDocument,
  placeAt,
  type ReadDocument,
} from '../../src/formats/document.ts';
import { readConverted } from '../../src/ingest/encoding/read-converted.ts';
import { type Command, type ExitCode, exit, type Io } from '../lib/command.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { readBytes } from '../lib/read-bytes.ts';
import { readToday } from '../lib/today.ts';

/** `vankien review`: a document checked for its citations, and given back with links. The file itself is never changed. */
export const review: Command = {
  name: 'review',
  usage:
    'FILE [--json | --csv] [--report FILE.html] [--out FILE] [--site ADDRESS] [--lang vi|en] [--root DIR]',
  summary: {
    en: 'Check the citations of a document (.txt .md .html .docx .doc .pdf). --out writes the same document with links (.md .html .docx .pdf), --report a page to print. Exit 1 when a citation needs to be looked at.',
    vi: 'Rà soát trích dẫn trong một tài liệu (.txt .md .html .docx .doc .pdf). --out ghi chính tài liệu đó kèm liên kết (.md .html .docx .pdf), --report ghi bản để in. Mã thoát 1 khi có trích dẫn cần xem lại.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          csv: { type: 'boolean' },
          report: { type: 'string' },
          out: { type: 'string' },
          site: { type: 'string' },
          lang: { type: 'string' },
          root: { type: 'string' },
        },
      }),
    );
    if (options === null) return exit.misuse;
    const { json, csv, report, out, site, lang, root = io.root } = options.values;
    const [path] = options.positionals;
    if (path === undefined || options.positionals.length !== 1 || (json && csv)) {
      io.err(
        `vankien review: expected one file and at most one of --json and --csv\nUsage: vankien review ${review.usage}\n`,
      );
      return exit.misuse;
    }
    const targets = [path, out, report].flatMap((one) => (one === undefined ? [] : [realPath(one)]));
    if (new Set(targets).size < targets.length) {
      io.err('vankien review: a file would be written over; name other files for --out and --report\n');
      return exit.misuse;
    }
    const read = await readBytes(path, io);
    if (!read.ok) {
      io.err(`vankien review: ${path} ${read.reason}\n`);
      return exit.misuse;
    }
    const bytes = read.value;
    const { corpus } = openCorpus(root);
    const task: Task = {
      bytes,
      name: path === '-' ? 'stdin.txt' : basename(path),
      form: json ? 'json' : csv ? 'csv' : 'text',
      out,
      report,
      corpus,
      reviewCorpus: openReviewCorpus(reviewCorpusOf(corpus)),
      addresses: addressesAt(site ?? process.env.VANKIEN_SITE ?? 'https://vankien.example'),
      language: lang === 'vi' ? 'vi' : 'en',
    };
    return runReview(task, io);
  },
};

interface Task {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly form: 'json' | 'csv' | 'text';
  readonly out: string | undefined;
  readonly report: string | undefined;
  readonly corpus: Corpus;
  readonly reviewCorpus: OpenReviewCorpus;
  readonly addresses: Addresses;
  readonly language: Language;
}

/** A path that two names of one file share; a file that is not there yet has its own. */
const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

async function runReview(task: Task, io: Io): Promise<ExitCode> {
  const { name, language } = task;
  const refuse = (reason: string): ExitCode => {
    io.err(`vankien review: ${explainFailure(reason, name)[language]}\n`);
    return exit.misuse;
  };
  const read = await readConverted(task.bytes, name);
  if (!read.ok) return refuse(read.reason);
  const { document, converted } = read.value;
  const codes = [...(converted ? [`converted:${converted.encoding}`] : []), ...document.notices];
  const notices = codes.map((code) => explainNotice(code, name));
  for (const notice of notices) io.err(`vankien review: ${notice[language]}\n`);
  const outcome = reviewDocument(document.text, findCitations(document.text), task.reviewCorpus);
  const records = reviewRecords(document.text, outcome, (offset) => placeAt(document, offset));
  try {
    if (task.out !== undefined) {
      if (converted) return refuse(`legacy-letters:${converted.encoding}`);
      const linked = await linkCitations(task, document, outcome);
      if (!linked.ok) return refuse(linked.reason);
      writeFileSync(task.out, linked.value);
    }
    if (task.report !== undefined) writeFileSync(task.report, printReport(task, records, notices));
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.err(`vankien review: ${path} cannot be written (${code})\n`);
    return exit.misuse;
  }
  if (task.form === 'json') io.out(`${JSON.stringify(records, null, 2)}\n`);
  else io.out(task.form === 'csv' ? writeReviewCsv(records, language) : printRecords(records, language));
  return records.citations.some((one) => asksForChange(one.verdict)) ? exit.found : exit.done;
}

/** The document with links to the pages of the instruments; a pinpoint leads to its anchor where the page has it. */
function linkCitations(task: Task, document: ReadDocument, outcome: Review): Promise<Result<Uint8Array>> {
  const { corpus, reviewCorpus, addresses, language, out = '' } = task;
  if (document.format !== promisedFormat(out))
    return Promise.resolve(failed(`other-ending:${document.format}`));
  const anchors = new Set(anchorsOf(corpus));
  const links = citationLinks(outcome, reviewCorpus, (id, pinpoint) => {
    const anchor =
      pinpoint !== undefined && anchors.has(`instruments/${id}#${pinpoint}`) ? `#${pinpoint}` : '';
    return addresses.page(language, `instruments/${id}/${anchor}`);
  });
  return linkDocument(task.bytes, document, links);
}

function printReport(task: Task, records: ReviewRecords, notices: readonly Bilingual[]): string {
  const { corpus, addresses, language, name } = task;
  const addressOf = (id: string): string | undefined =>
    corpus.instruments.has(id) ? addresses.page(language, `instruments/${id}/`) : undefined;
  const nameOfSource = (id: string): string => {
    const source = corpus.sources.get(id);
    return source ? nameSource(source, language) : id;
  };
  const head = { file: name, day: readToday(), notices, addressOf, nameOfSource };
  return writeReviewReport(records, head, language);
}

/** For people at a terminal: what to look at, each with its place, then the counts. */
function printRecords({ citations, summary }: ReviewRecords, language: Language): string {
  const lines = citations
    .filter((one) => one.verdict !== 'ok')
    .flatMap((one) => [
      `${one.place}  ${one.raw.replace(/\s+/g, ' ')}`,
      ...one.remarks.map(
        (remark) => `    ${verdictLabels[remark.verdict][language]}: ${remark.message[language]}`,
      ),
      `    … ${one.context} …`,
    ]);
  const counts = verdicts
    .filter((verdict) => summary[verdict] > 0)
    .map((verdict) => `${verdictLabels[verdict][language]} ${summary[verdict]}`);
  const total = language === 'vi' ? `${citations.length} trích dẫn` : `${citations.length} citations`;
  return `${[...lines, `${total}: ${counts.join(', ') || '0'}`].join('\n')}\n`;
}
