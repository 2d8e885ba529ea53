import type { Language } from '../language.ts';
import type { QuotedWords } from './note.ts';

/*
 * Marked words are found again only where they stand exactly as they stood: the words, what came before and what came
 * behind, in the same provision. Nothing like them will do; when they stand nowhere, or in two places, they are an orphan
 * and are shown as such. White space counts as one space on both sides.
 */
const contextLength = 32;

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words between two places of a provision's text, with their surroundings. */
export function quoteWords(text: string, { start, end }: Stretch, language: Language): QuotedWords {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
    language,
  };
}

/** Where the marked words stand in the provision's text now; null when that is not certain. */
export function placeQuote(text: string, { exact, prefix, suffix }: QuotedWords): Stretch | null {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(Math.max(0, at - contextLength), at);
    const behind = text.slice(at + exact.length, at + exact.length + contextLength);
    if (before === prefix && behind === suffix) places.push(at);
  }
  const [start, ...others] = places;
  return start === undefined || others.length > 0 ? null : { start, end: start + exact.length };
}

/** Where words that a reader typed stand; null when nowhere, `'several'` when it is not clear which are meant. */
export function findTypedWords(text: string, typed: string): Stretch | 'several' | null {
  const words = typed.replace(/\s+/gu, ' ').trim();
  const start = words === '' ? -1 : text.indexOf(words);
  if (start === -1) return null;
  return text.indexOf(words, start + 1) === -1 ? { start, end: start + words.length } : 'several';
}
