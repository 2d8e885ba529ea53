import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCitations } from '../../src/core/citation/find.ts';
import { anchorsOf } from '../../src/core/corpus/anchors.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import type { Language } from '../../src/core/language.ts';
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
    const {
      json,
      csv,
      report,
      out,
      site = process.env.VANKIEN_SITE ?? 'https://vankien.example',
      root = io.root,
    } = options.values;
    const language: Language = options.values.lang === 'vi' ? 'vi' : 'en';
    const [path] = options.positionals;
    if (path === undefined || options.positionals.length !== 1 || (json && csv)) {
      io.err(
        `vankien review: expected one file and at most one of --json and --csv\nUsage: vankien review ${review.usage}\n`,
      );
      return exit.misuse;
    }
    const taken = [out, report].find((one) => one !== undefined && resolve(one) === resolve(path));
    if (
      taken !== undefined ||
      (out !== undefined && report !== undefined && resolve(out) === resolve(report))
    ) {
      io.err(`vankien review: \`${taken ?? out}\` would be written over; name another file\n`);
      return exit.misuse;
    }
    const bytes = await readBytes(path, io);
    if (bytes === null) return exit.misuse;
    const name = path === '-' ? 'stdin.txt' : basename(path);
    const read = await readConverted(bytes, name);
    if (!read.ok) return refuse(read.reason, name, language, io);
    const { document, converted } = read.value;
    if (converted && out !== undefined)
      return refuse(`legacy-letters:${converted.encoding}`, name, language, io);
    const notices = [...(converted ? [`converted:${converted.encoding}`] : []), ...document.notices];
    for (const notice of notices) io.err(`vankien review: ${explainNotice(notice, name)[language]}\n`);
    const { corpus } = openCorpus(root);
    const reviewCorpus = openReviewCorpus(reviewCorpusOf(corpus));
    const outcome = reviewDocument(document.text, findCitations(document.text), reviewCorpus);
    const records = reviewRecords(document.text, outcome, (offset) => placeAt(document, offset));
    const addresses = addressesAt(site);
    if (out !== undefined) {
      const written = await writeLinked(bytes, document, outcome, {
        out,
        corpus,
        reviewCorpus,
        addresses,
        language,
      });
      if (written !== undefined) return refuse(written, name, language, io);
    }
    if (report !== undefined) {
      const addressOf = (id: string): string | undefined =>
        corpus.instruments.has(id) ? addresses.page(language, `instruments/${id}/`) : undefined;
      const told = notices.map((notice) => explainNotice(notice, name));
      writeFileSync(
        report,
        writeReviewReport(records, { file: name, day: readToday(), notices: told, addressOf }, language),
      );
    }
    if (json) io.out(`${JSON.stringify(records, null, 2)}\n`);
    else io.out(csv ? writeReviewCsv(records, language) : printRecords(records, language));
    return records.citations.some((one) => asksForChange(one.verdict)) ? exit.found : exit.done;
  },
};

async function readBytes(path: string, io: Io): Promise<Uint8Array | null> {
  if (path === '-') return io.stdin();
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.err(`vankien review: ${path} cannot be read (${code})\n`);
    return null;
  }
}

function refuse(reason: string, name: string, language: Language, io: Io): ExitCode {
  io.err(`vankien review: ${explainFailure(reason, name)[language]}\n`);
  return exit.misuse;
}

interface Target {
  readonly out: string;
  readonly corpus: Corpus;
  readonly reviewCorpus: OpenReviewCorpus;
  readonly addresses: Addresses;
  readonly language: Language;
}

/** Writes the document with links; gives the reason when it cannot hold any. */
async function writeLinked(
  bytes: Uint8Array,
  document: ReadDocument,
  outcome: Review,
  target: Target,
): Promise<string | undefined> {
  const anchors = new Set(anchorsOf(target.corpus));
  const links = citationLinks(outcome, target.reviewCorpus, (id, pinpoint) => {
    const anchor =
      pinpoint !== undefined && anchors.has(`instruments/${id}#${pinpoint}`) ? `#${pinpoint}` : '';
    return target.addresses.page(target.language, `instruments/${id}/${anchor}`);
  });
  const linked = await linkDocument(bytes, document, links);
  if (!linked.ok) return linked.reason;
  writeFileSync(target.out, linked.value);
  return undefined;
}

/** For people at a terminal: what to look at, each with its place, then the counts. */
function printRecords({ citations, summary }: ReviewRecords, language: Language): string {
  const lines = citations
    .filter((one) => one.verdict !== 'ok')
    .flatMap((one) => [
      `${one.place}  ${one.raw}`,
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
