import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { type Language, languages } from '../../src/core/language.ts';
import { severityOf } from '../../src/core/rules/rules.ts';
import type { Session } from '../../src/core/study/session.ts';
import { addressesAt } from '../../src/exports/addresses.ts';
import { type ExportSource, formatNames, isFormatName } from '../../src/exports/formats.ts';
import { isSessionFormat } from '../../src/exports/session-exports.ts';
import { t } from '../../src/i18n/strings.ts';
import { type Command, type ExitCode, exit, type Io } from '../lib/command.ts';
import { type ExportFile, likeIds, listExportFiles, readSubject } from '../lib/export-files.ts';
import {
  everyFormat,
  languagesOf,
  listSessionFiles,
  readSession,
  sessionFormatNames,
} from '../lib/export-sessions.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';

/** The host of a copy that was given none: reserved, so that it can never be somebody's. */
const noSite = 'https://vankien.example';

const expected = `expected one of ${formatNames.join(', ')}; for a session ${sessionFormatNames.join(', ')} or ${everyFormat}`;

/** `vankien export`: the corpus, an instrument, a source, a provision, a list or a study session in another format. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'FORMAT [FILE|ID] [--out DIR] [--lang vi|en] [--site URL] [--root DIR]',
  summary: {
    en: `Write the corpus or one entry in a format: ${formatNames.join(', ')}. ID may be an instrument, a source, instrument#provision or topics/<id>. A study session (sessions/<id>, or the JSON file that /study/ saves) is written in ${sessionFormatNames.join(', ')}, or in ${everyFormat} of them; --lang picks one language.`,
    vi: `Xuất toàn bộ dữ liệu hoặc một mục ra định dạng khác. ID là văn bản, nguồn, văn-bản#quy-định hoặc topics/<id>. Buổi học (sessions/<id>, hoặc tệp JSON tải về từ trang /study/) xuất ra ${sessionFormatNames.join(', ')}, hay ${everyFormat} để lấy mọi định dạng; --lang chọn một ngôn ngữ.`,
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          out: { type: 'string' },
          lang: { type: 'string' },
          site: { type: 'string' },
          root: { type: 'string' },
        },
      }),
    );
    if (options === null) return exit.misuse;
    const { out, lang, site = process.env.VANKIEN_SITE ?? noSite, root = io.root } = options.values;
    const [format = '', argument, ...more] = options.positionals;
    if (more.length > 0) return refuse(io, `\`${more.join(' ')}\` is one argument too many`);
    if (!isFormatName(format) && !isSessionFormat(format) && format !== everyFormat) {
      const fault = format === '' ? 'no format was given' : `no format is called \`${format}\``;
      return refuse(io, `${fault}, ${expected}`);
    }
    const language = languages.find((one) => one === lang);
    if (language !== lang) return refuse(io, `\`${lang}\` is neither vi nor en`);
    if (!URL.canParse(site)) return refuse(io, `\`${site}\` is not an address such as ${noSite}`);
    const { corpus, findings } = openCorpus(root);
    if (findings.some((finding) => severityOf(finding) === 'error'))
      io.err('vankien export: the content has errors and may not be whole; see vankien check\n');
    const session = argument === undefined ? undefined : readSession(corpus, argument);
    if (session?.ok === false) return refuse(io, session.reason);
    if (session !== undefined)
      return exportSession(io, corpus, session.value, { format, language, site, out });
    if (!isFormatName(format))
      return refuse(io, `${format} is written for a session; name one such as sessions/${firstOf(corpus)}`);
    const source: ExportSource = { corpus, addresses: addressesAt(site), say: t };
    const subject = argument === undefined ? { kind: 'corpus' as const } : readSubject(source, argument);
    if (subject === undefined) {
      const like = likeIds(corpus, argument ?? '');
      return refuse(
        io,
        `nothing is called \`${argument}\`${like.length === 0 ? '' : `; did you mean ${like.join(', ')}?`}`,
      );
    }
    const files = listExportFiles(source, format, subject);
    if (typeof files === 'string') return refuse(io, files);
    return out === undefined ? print(io, files, 'an ID') : save(io, files, out);
  },
};

const firstOf = (corpus: Corpus): string => [...corpus.sessions.keys()][0] ?? '<id>';

interface SessionWish {
  readonly format: string;
  readonly language: Language | undefined;
  readonly site: string;
  readonly out: string | undefined;
}

async function exportSession(
  io: Io,
  corpus: Corpus,
  session: Session,
  { format, language, site, out }: SessionWish,
): Promise<ExitCode> {
  const formats = format === everyFormat ? sessionFormatNames : isSessionFormat(format) ? [format] : [];
  if (formats.length === 0)
    return refuse(
      io,
      `a session is not written as ${format}, expected one of ${sessionFormatNames.join(', ')} or ${everyFormat}`,
    );
  const spoken = language === undefined ? languagesOf(session) : [language];
  const { files, missing } = await listSessionFiles(corpus, session, {
    formats,
    languages: spoken,
    options: { site },
  });
  if (files.length === 0) return refuse(io, missing.join('; '));
  const done = out === undefined ? print(io, files, '--lang') : save(io, files, out);
  if (done === exit.done) for (const lack of missing) io.err(`vankien export: left out ${lack}\n`);
  return done;
}

function refuse(io: Io, message: string): ExitCode {
  io.err(`vankien export: ${message}\n`);
  return exit.misuse;
}

function print(io: Io, files: readonly ExportFile[], narrowed: string): ExitCode {
  if (files.length > 1)
    return refuse(io, `${files.length} files cannot be printed as one; give --out DIR or ${narrowed}`);
  for (const { content } of files) io.out(content);
  return exit.done;
}

/** Writes the files; where one of them is there already, none is written. */
function save(io: Io, files: readonly ExportFile[], folder: string): ExitCode {
  const taken = files.map(({ name }) => join(folder, name)).filter((path) => existsSync(path));
  if (taken.length > 0) return refuse(io, `${taken[0]} is there already; nothing was written`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, content } of files) writeFileSync(join(folder, name), content, { flag: 'wx' });
  } catch (error) {
    return refuse(
      io,
      `${folder} cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  for (const { name } of files) io.out(`${join(folder, name)}\n`);
  return exit.done;
}
