import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/core/language.ts';
import { explainFailure, explainNotice } from '../../src/formats/document.ts';
import type { IngestedDocument } from '../../src/ingest/document.ts';
import { type Draft, draftInstrument } from '../../src/ingest/draft/draft-instrument.ts';
import { ingestFile } from '../../src/ingest/from-document.ts';
import { printSummary, summariseDocument } from '../../src/ingest/report.ts';
import { type Command, type ExitCode, exit, type Io } from '../lib/command.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { readBytes } from '../lib/read-bytes.ts';
import { readToday } from '../lib/today.ts';

/** `vankien ingest`: an official text to its structure, or to the files of a draft. Existing files are never written over. */
export const ingest: Command = {
  name: 'ingest',
  usage: 'FILE [--json | --out DIR] [--lang vi|en] [--root DIR]',
  summary: {
    en: 'Take in an official text (.txt .md .html .docx .doc .pdf): its facts, outline and doubts, or a draft with --out.',
    vi: 'Nạp toàn văn một văn bản (.txt .md .html .docx .doc .pdf): dữ kiện, cấu trúc, chỗ cần xem lại; thêm --out để tạo bản nháp.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          out: { type: 'string' },
          lang: { type: 'string' },
          root: { type: 'string' },
        },
      }),
    );
    if (options === null) return exit.misuse;
    const { json = false, out, lang = 'en', root = io.root } = options.values;
    const [path] = options.positionals;
    if (path === undefined || options.positionals.length !== 1 || (json && out !== undefined)) {
      io.err(
        `vankien ingest: expected one file, with --json or --out or neither\nUsage: vankien ingest ${ingest.usage}\n`,
      );
      return exit.misuse;
    }
    const language: Language = lang === 'vi' ? 'vi' : 'en';
    const read = await readBytes(path, io);
    if (!read.ok) {
      io.err(`vankien ingest: ${path} ${read.reason}\n`);
      return exit.misuse;
    }
    const bytes = read.value;
    const name = basename(path);
    const taken = await ingestFile(bytes, name);
    if (!taken.ok) {
      io.err(`vankien ingest: ${explainFailure(taken.reason, name)[language]}\n`);
      return exit.misuse;
    }
    const { document, notices, lines } = taken.value;
    for (const notice of notices) io.err(`vankien ingest: ${explainNotice(notice, name)[language]}\n`);
    if (out === undefined) {
      io.out(
        json ? `${JSON.stringify(summariseDocument(document), null, 2)}\n` : printSummary(document, language),
      );
      return exit.done;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { corpus } = openCorpus(root);
    const vocabulary = { kinds: [...corpus.kinds.values()], bodies: [...corpus.bodies.values()] };
    const draft = draftInstrument(document, { file: name, sha256, date: readToday(), lines }, vocabulary);
    return writeDraft(draft, out, document, language, io);
  },
};

/** The instrument's files go into the folder, its source into `sources` beside a folder `instruments`, else inside. */
function writeDraft(
  draft: Draft,
  out: string,
  document: IngestedDocument,
  language: Language,
  io: Io,
): ExitCode {
  const sources = basename(out) === 'instruments' ? join(dirname(out), 'sources') : join(out, 'sources');
  const files = draft.files.map(({ path, text }) => ({
    path: join(dirname(path) === 'sources' ? sources : out, basename(path)),
    text,
  }));
  const taken = files.filter(({ path }) => existsSync(path));
  if (taken.length > 0) {
    io.err(
      `vankien ingest: ${taken.map(({ path }) => path).join(', ')} is there already; nothing was written\n`,
    );
    return exit.misuse;
  }
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    io.out(`${path}\n`);
  }
  for (const { line, column, what } of document.doubts) io.err(`${line}:${column} ${what[language]}\n`);
  return exit.done;
}
