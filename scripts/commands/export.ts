import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { severityOf } from '../../src/core/rules/rules.ts';
import { addressesAt } from '../../src/exports/addresses.ts';
import { type ExportSource, formatNames, isFormatName } from '../../src/exports/formats.ts';
import { t } from '../../src/i18n/strings.ts';
import { type Command, type ExitCode, exit, type Io } from '../lib/command.ts';
import { type ExportFile, likeIds, listExportFiles, readSubject } from '../lib/export-files.ts';
import { openCorpus } from '../lib/open-corpus.ts';
import { readOptions } from '../lib/options.ts';

/** The host of a copy that was given none: reserved, so that it can never be somebody's. */
const noSite = 'https://vankien.example';

/** `vankien export`: the corpus, an instrument, a source, a provision or a list in another format. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'FORMAT [FILE|ID] [--out DIR] [--site URL] [--root DIR]',
  summary: {
    en: `Write the corpus or one entry in a format: ${formatNames.join(', ')}. ID may be an instrument, a source, instrument#provision or topics/<id>.`,
    vi: 'Xuất toàn bộ dữ liệu hoặc một mục ra định dạng khác. ID là văn bản, nguồn, văn-bản#quy-định hoặc topics/<id>.',
  },
  run: async (args, io) => {
    const options = readOptions(io, () =>
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string' }, site: { type: 'string' }, root: { type: 'string' } },
      }),
    );
    if (options === null) return exit.misuse;
    const { out, site = process.env.VANKIEN_SITE ?? noSite, root = io.root } = options.values;
    const [format = '', argument, ...more] = options.positionals;
    if (!isFormatName(format) || more.length > 0) {
      const fault = format === '' ? 'no format was given' : `no format is called \`${format}\``;
      return refuse(
        io,
        more.length > 0
          ? `\`${more.join(' ')}\` is one argument too many`
          : `${fault}, expected one of ${formatNames.join(', ')}`,
      );
    }
    if (!URL.canParse(site)) return refuse(io, `\`${site}\` is not an address such as ${noSite}`);
    const { corpus, findings } = openCorpus(root);
    if (findings.some((finding) => severityOf(finding) === 'error'))
      io.err('vankien export: the content has errors and may not be whole; see vankien check\n');
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
    return out === undefined ? print(io, files) : save(io, files, out);
  },
};

function refuse(io: Io, message: string): ExitCode {
  io.err(`vankien export: ${message}\n`);
  return exit.misuse;
}

function print(io: Io, files: readonly ExportFile[]): ExitCode {
  if (files.length > 1)
    return refuse(io, `${files.length} files cannot be printed as one; give --out DIR or an ID`);
  for (const { text } of files) io.out(text);
  return exit.done;
}

/** Writes the files; where one of them is there already, none is written. */
function save(io: Io, files: readonly ExportFile[], folder: string): ExitCode {
  const taken = files.map(({ name }) => join(folder, name)).filter((path) => existsSync(path));
  if (taken.length > 0) return refuse(io, `${taken[0]} is there already; nothing was written`);
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(folder, name), text, { flag: 'wx' });
  } catch (error) {
    return refuse(
      io,
      `${folder} cannot be written to: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  for (const { name } of files) io.out(`${join(folder, name)}\n`);
  return exit.done;
}
