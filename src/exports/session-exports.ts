import { writeAnki } from './anki.ts';
import { browserSessionExports } from './browser-session-exports.ts';
import type { SessionFormat } from './session-sheet.ts';

/** Every way to write a session to a file, by the name of the format. Under Node only: one of them needs SQLite. */
export const sessionExports = {
  ...browserSessionExports,
  anki: {
    extension: 'apkg',
    mediaType: 'application/octet-stream',
    name: { vi: 'Anki: bộ thẻ học', en: 'Anki: deck of cards' },
    write: writeAnki,
  },
} as const satisfies Record<string, SessionFormat>;

export type SessionFormatName = keyof typeof sessionExports;
export const isSessionFormat = (name: string): name is SessionFormatName =>
  Object.hasOwn(sessionExports, name);
