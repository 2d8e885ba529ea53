import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { citeRecords } from '../../src/core/citation/cite-record.ts';
import { findCitations } from '../../src/core/citation/find.ts';
import { resolveCitations } from '../../src/core/citation/resolve.ts';
import type { Register } from '../../src/core/register/register.ts';
import { registerOf } from '../../src/core/register/register-of-corpus.ts';
import { failed, ok, type Result } from '../../src/core/result.ts';
import { nfc } from '../../src/core/text/nfc.ts';
import { type Command, type ExitCode, exit, type Io } from '../lib/command.ts';
import { decodeUtf8 } from '../lib/decode-utf8.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { readBytes } from '../lib/read-bytes.ts';

/** `vankien cite`: every citation of a text, one JSON object a line. */
export const cite: Command = {
  name: 'cite',
  usage: 'FILE… | - | --jsonl FILE | --jsonl -   [--root DIR]',
  summary: {
    en: 'Find the citations in text, Markdown or HTML source and say what they name, one JSON object a line. With --jsonl the lines are {"id","text"}.',
    vi: 'Tìm các chỗ viện dẫn trong văn bản, Markdown hoặc HTML và cho biết viện dẫn văn bản nào, mỗi dòng một đối tượng JSON. Với --jsonl, mỗi dòng vào là {"id","text"}.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { jsonl: { type: 'boolean' }, root: { type: 'string' } },
      }),
    );
    if (options === null) return exit.misuse;
    const { positionals, values } = options;
    if (positionals.length === 0) {
      io.err('vankien cite: no file is named, expected files or - for standard input\n');
      return exit.misuse;
    }
    const register = registerOf(openCorpus(values.root ?? io.root).corpus);
    let status: ExitCode = exit.done;
    for (const path of positionals) {
      const read = await readText(path, io);
      const done = read.ok
        ? values.jsonl
          ? citeLines(read.value, register, io)
          : citeFile(path, read.value, register, io)
        : read;
      if (done.ok) continue;
      io.err(`vankien cite: ${path}: ${done.reason}\n`);
      status = exit.misuse;
    }
    return status;
  },
};

async function readText(path: string, io: Io): Promise<Result<string>> {
  const read = await readBytes(path, io);
  if (!read.ok) return read;
  if (binary.test(Buffer.from(read.value.subarray(0, 8)).toString('latin1')))
    return failed(
      'is no text but a Word, PDF or other packed file, expected text; vankien review reads .docx and .pdf',
    );
  return decodeUtf8(read.value);
}

/** The first bytes of packed files (.docx), of PDF and of old Word files. */
const binary = /^(?:PK\x03\x04|%PDF-|\xd0\xcf\x11\xe0)/u;

function citeFile(path: string, text: string, register: Register, io: Io): Result<null> {
  print({ file: basename(path) }, text, register, io);
  return ok(null);
}

function citeLines(text: string, register: Register, io: Io): Result<null> {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const read = readLine(line);
    if (!read.ok) return failed(`line ${index + 1}: ${read.reason}`);
    print({ id: read.value.id }, read.value.text, register, io);
  }
  return ok(null);
}

function readLine(line: string): Result<{ id: string | number; text: string }> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(`not JSON: ${error.message}`);
  }
  if (typeof value !== 'object' || value === null) return failed('not a JSON object');
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return failed('has no `id`');
  if (typeof text !== 'string') return failed('has no `text`');
  return ok({ id, text });
}

/** Lines are gathered before they are written: a large text has tens of thousands. */
const linesAtOnce = 500;

function print(
  source: { file: string } | { id: string | number },
  text: string,
  register: Register,
  io: Io,
): void {
  const composed = nfc(text);
  const citations = findCitations(composed);
  const records = citeRecords(composed, citations, resolveCitations(citations, register));
  for (let at = 0; at < records.length; at += linesAtOnce) {
    const lines = records
      .slice(at, at + linesAtOnce)
      .map((record) => `${JSON.stringify({ ...source, ...record })}\n`);
    io.out(lines.join(''));
  }
}
