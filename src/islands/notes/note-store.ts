import { noteFile, type ReaderNote, readNoteFile } from '../../core/notes/note.ts';

/** Why notes could not be kept or read. */
export type StoreFailure = 'full' | 'forbidden' | 'damaged';

const key = 'vankien-notes';

/** All notes that this browser keeps; the storage's own text where it cannot be read as notes. */
export function loadNotes():
  | { readonly notes: readonly ReaderNote[] }
  | { readonly failure: StoreFailure; readonly raw: string } {
  let raw: string | null;
  try {
    raw = localStorage.getItem(key);
  } catch {
    // Storage is forbidden to this page.
    return { failure: 'forbidden', raw: '' };
  }
  if (raw === null) return { notes: [] };
  const file = readNoteFile(raw);
  return file === null || file.unread > 0 ? { failure: 'damaged', raw } : { notes: file.notes };
}

/** Keeps all notes; null when that worked. */
export function saveNotes(notes: readonly ReaderNote[]): StoreFailure | null {
  try {
    if (notes.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(noteFile(notes)));
    return null;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

/** An id that no other browser gives: notes of two machines can be put together. */
export const newNoteId = (): string =>
  // `randomUUID` is there on secure origins only; a copy on a closed network may have none.
  [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-');
