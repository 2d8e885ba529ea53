import type { DocumentNumber } from '../instrument/document-number.ts';
import type { KindWord } from './kind-words.ts';

/** A kind word in the text, at its offsets in the piece. */
export interface WordSign {
  readonly word: KindWord;
  readonly start: number;
  readonly end: number;
}

/** A number found in a piece, before dates and titles are looked for. Offsets are the piece's. */
export interface NumberSign {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly level: 'full' | 'short';
  /** False: a bare number behind a weak word, which only a full form elsewhere in the text can confirm. */
  readonly certain: boolean;
  /** The kind word that governs it, its own or the one that its list names once. */
  readonly word: WordSign | undefined;
  /** Whether that word stands right before it, and not before another member of its list. */
  readonly own: boolean;
  /** Where the naming begins: at its own kind word or its `số`. */
  readonly lead: number;
  /** Its place in a list with the number before it: joined, and whether the kind is named again. */
  readonly joined: 'no' | 'same-word' | 'own-word';
}
