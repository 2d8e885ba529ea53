import { existsSync, readFileSync } from 'node:fs';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { type Language, languages } from '../../src/core/language.ts';
import { failed, ok, type Result } from '../../src/core/result.ts';
import type { Session } from '../../src/core/study/session.ts';
import { readSessionRecord } from '../../src/core/study/session-record.ts';
import { type SessionFormatName, sessionExports } from '../../src/exports/session-exports.ts';
import { type SessionFormat, type SheetOptions, sessionFileName } from '../../src/exports/session-sheet.ts';
import type { ExportFile } from './export-files.ts';

export const sessionFormatNames = Object.keys(sessionExports) as readonly SessionFormatName[];

/** Written for every format at once. */
export const everyFormat = 'all';

/**
 * The session that an argument names: a prepared one by its id or its file in content/, or a file that the builder has
 * saved. Undefined where it names no session; a failure says which field of a file cannot be read.
 */
export function readSession(corpus: Corpus, argument: string): Result<Session> | undefined {
  const path = argument.replaceAll('\\', '/');
  if (path.endsWith('.json') && existsSync(argument)) return readSessionFile(argument);
  const id = path.replace(/^(?:.*content\/)?sessions\//u, '').replace(/\.mdx$/u, '');
  const session = corpus.sessions.get(id);
  return session === undefined ? undefined : ok(session);
}

function readSessionFile(path: string): Result<Session> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed(`${path} is not JSON: ${error.message}`);
  }
  const read = readSessionRecord(value);
  return read.ok ? read : failed(`${path} is not a session: \`${read.reason}\` cannot be read`);
}

/** The languages that a session has a title in; a nameless one is Vietnamese. */
export function languagesOf({ title }: Session): readonly Language[] {
  const said = languages.filter((language) => title[language] !== undefined);
  return said.length === 0 ? ['vi'] : said;
}

/** What is to be written of a session: which formats, in which languages. */
export interface SessionOrder {
  readonly formats: readonly SessionFormatName[];
  readonly languages: readonly Language[];
  readonly options: SheetOptions;
}

/** The files of a session; what it lacks for one format is said in `missing`. */
export async function listSessionFiles(
  corpus: Corpus,
  session: Session,
  { formats, languages: spoken, options }: SessionOrder,
): Promise<{ readonly files: readonly ExportFile[]; readonly missing: readonly string[] }> {
  const files: ExportFile[] = [];
  const missing: string[] = [];
  for (const name of formats) {
    const format: SessionFormat = sessionExports[name];
    const lack = format.lacks?.(session) ?? null;
    if (lack !== null) {
      missing.push(`${name}: ${lack.en}`);
      continue;
    }
    for (const language of spoken) {
      files.push({
        name: sessionFileName(session, language, format),
        content: await format.write(session, corpus, language, options),
      });
    }
  }
  return { files, missing };
}
