import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { courseId, draftCourse } from '../../src/core/course/draft-course.ts';
import { openEntries } from '../../src/core/course/resolve-entry.ts';
import type { Syllabus } from '../../src/core/course/syllabus.ts';
import { readCsvSyllabus } from '../../src/core/course/syllabus-csv.ts';
import { readMarkdownSyllabus } from '../../src/core/course/syllabus-markdown.ts';
import { registerOf } from '../../src/core/register/register-of-corpus.ts';
import { failed, ok, type Result } from '../../src/core/result.ts';
import { type Command, type ExitCode, exit, type Io } from '../lib/command.ts';
import { decodeUtf8 } from '../lib/decode-utf8.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';
import { readBytes } from '../lib/read-bytes.ts';

/** `vankien course`: a syllabus in Markdown or CSV to the file of a course. It never writes over a file. */
export const course: Command = {
  name: 'course',
  usage: 'FILE [--out DIR] [--lang vi|en] [--root DIR]',
  summary: {
    en: 'Turn a syllabus (.md .csv) into a course: numbers and places become items; what could not be read is said with line and column.',
    vi: 'Đổi đề cương (.md .csv) thành môn học: số hiệu và điều khoản thành mục; chỗ chưa đọc được thì báo kèm dòng, cột.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string' }, lang: { type: 'string' }, root: { type: 'string' } },
      }),
    );
    if (options === null) return exit.misuse;
    const { out, lang = 'en', root = io.root } = options.values;
    const [path] = options.positionals;
    if (path === undefined || options.positionals.length !== 1 || (lang !== 'vi' && lang !== 'en')) {
      io.err(`vankien course: expected one file\nUsage: vankien course ${course.usage}\n`);
      return exit.misuse;
    }
    const syllabus = await readSyllabus(path, io);
    if (!syllabus.ok) {
      io.err(`vankien course: ${path}: ${syllabus.reason}\n`);
      return exit.misuse;
    }
    const { corpus } = openCorpus(root);
    const draft = draftCourse(syllabus.value, openEntries(corpus, registerOf(corpus)));
    const code = out === undefined ? print(draft.text, io) : write(draft.text, out, path, io);
    if (code !== exit.done) return code;
    for (const { line, column, what } of draft.remarks)
      io.err(`${basename(path)}:${line}:${column} ${what[lang]}\n`);
    return exit.done;
  },
};

async function readSyllabus(path: string, io: Io): Promise<Result<Syllabus>> {
  const form = /\.(md|markdown|csv)$/iu.exec(path)?.[1]?.toLowerCase();
  if (form === undefined) return failed('expected a file that ends in .md or .csv');
  const read = await readBytes(path, io);
  if (!read.ok) return read;
  const text = decodeUtf8(read.value);
  if (!text.ok) return text;
  const composed = text.value.normalize('NFC');
  const syllabus = form === 'csv' ? readCsvSyllabus(composed) : ok(readMarkdownSyllabus(composed));
  if (!syllabus.ok || syllabus.value.sessions.length > 0) return syllabus;
  return failed(form === 'csv' ? '2:1 no row names a session' : '1:1 no heading `## …` names a session');
}

function print(text: string, io: Io): ExitCode {
  io.out(text);
  return exit.done;
}

function write(text: string, folder: string, path: string, io: Io): ExitCode {
  const target = join(folder, `${courseId(basename(path)) || 'course'}.mdx`);
  if (existsSync(target)) {
    io.err(`vankien course: ${target} is there already and was left as it is\n`);
    return exit.misuse;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  io.out(`${target}\n`);
  return exit.done;
}
