import type { Language } from '../language.ts';
import { nfc } from '../text/nfc.ts';

/** Words that a reader marked: exactly as they stand, with what stands before and behind them in the same provision. */
export interface QuotedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly language: Language;
}

/** A reader's own note on a provision, or on words of it; it never leaves the reader's machine by itself. */
export interface ReaderNote {
  readonly id: string;
  readonly instrument: string;
  readonly provision: string;
  /** The provision's name on the day of the note, for a list that has to do without the page. */
  readonly place: string;
  readonly quote?: QuotedWords | undefined;
  readonly text: string;
  /** ISO time of the last change: of two versions of a note the later one is kept. */
  readonly changed: string;
}

/** The file of notes: what the browser keeps and what is exported are the same. */
export interface NoteFile {
  readonly type: 'vankien-notes';
  readonly version: 1;
  readonly notes: readonly ReaderNote[];
}

export const noteFile = (notes: readonly ReaderNote[]): NoteFile => ({
  type: 'vankien-notes',
  version: 1,
  notes,
});

/** What was read from a file: the notes that are whole, and how many entries are not. Null: not a file of notes. */
export function readNoteFile(
  text: string,
): { readonly notes: readonly ReaderNote[]; readonly unread: number } | null {
  const found = parseJson(text);
  if (!isRecord(found) || found['type'] !== 'vankien-notes' || !Array.isArray(found['notes'])) return null;
  const notes = (found['notes'] as unknown[]).map(readNote);
  const whole = notes.filter((note) => note !== null);
  return { notes: whole, unread: notes.length - whole.length };
}

/** Two sets of notes as one; of two versions of a note the one that was changed last is kept. */
export function mergeNotes(own: readonly ReaderNote[], others: readonly ReaderNote[]): readonly ReaderNote[] {
  const merged = new Map(own.map((note) => [note.id, note]));
  for (const note of others) {
    const known = merged.get(note.id);
    if (known === undefined || known.changed < note.changed) merged.set(note.id, note);
  }
  return [...merged.values()];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller is told that it is no file of notes.
    return null;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readNote(value: unknown): ReaderNote | null {
  if (!isRecord(value)) return null;
  const { id, instrument, provision, place, text, changed, quote } = value;
  const words = [id, instrument, provision, place, text, changed];
  if (!words.every((word) => typeof word === 'string')) return null;
  if ([id, instrument, provision].some((word) => word === '' || /\s/u.test(word as string))) return null;
  const quoted = quote === undefined ? undefined : readQuote(quote);
  if (quoted === null) return null;
  return {
    id: id as string,
    instrument: instrument as string,
    provision: provision as string,
    place: place as string,
    quote: quoted,
    text: nfc(text as string),
    changed: changed as string,
  };
}

function readQuote(value: unknown): QuotedWords | null {
  if (!isRecord(value)) return null;
  const { exact, prefix, suffix, language } = value;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return null;
  if (exact === '' || (language !== 'vi' && language !== 'en')) return null;
  return { exact, prefix, suffix, language };
}
