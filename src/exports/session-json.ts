import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Session } from '../core/study/session.ts';
import { sessionRecord } from '../core/study/session-record.ts';
import { openSheet, type SheetOptions } from './session-sheet.ts';

/**
 * A session as JSON: its record, which the builder and the command line read back, and beside it what it shows and asks
 * in one language, for programs.
 */
export function writeSessionJson(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): string {
  const { view, set, cards, release } = openSheet(corpus, session, language, options);
  const record = { ...sessionRecord(session), ...(release === null ? {} : { release }) };
  return `${JSON.stringify({ ...record, language, shown: view, asked: set, cards: cards() }, null, 2)}\n`;
}
