import { foldVietnamese } from '../core/text/fold.ts';
import { readNumerals } from '../core/text/numerals.ts';
import type { NameIndex } from './name-index.ts';
import { isTelling, type Query, readQuery, splitWords, tellingWords, writtenWords } from './query.ts';

const [shortest, longest] = [3, 8];

/**
 * A query whose abbreviations are written out: `UBND cấp xã` → `ủy ban nhân dân cấp xã`, `QCDC` → `quy chế dân chủ`. An
 * abbreviation is written in capitals or cannot be spoken, stands in no name, and its letters begin the words of names;
 * of several readings the one that most names have is taken. Null when there is none.
 */
export function writeOut(query: Query, { items }: NameIndex): Query | null {
  const typed = query.text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const loud = typed.length > 1 && query.text === query.text.toUpperCase();
  // A numeral of several words is one word of the query.
  const read = readNumerals(writtenWords(query.text));
  const shown = typed.filter((_, at) => read[at] !== '');
  if (!query.all.some((word, at) => isShort(word, loud ? '' : (shown[at] ?? '')))) return null;
  const names = [...new Set(items.flatMap((item) => item.names))].map((name) =>
    tellingWords(splitWords(name)),
  );
  const known = new Set(names.flat().map(foldVietnamese));
  const full = query.all.map((word, at) =>
    isShort(word, loud ? '' : (shown[at] ?? '')) && !known.has(foldVietnamese(word))
      ? (commonest(word, names) ?? word)
      : word,
  );
  return full.every((word, at) => word === query.all[at]) ? null : readQuery(full.join(' '));
}

/** Three letters or more without a vowel but, perhaps, the first; or any in capitals, unless all of the query is. */
function isShort(word: string, shown: string): boolean {
  const letters = foldVietnamese(word);
  if (letters.length < shortest || letters.length > longest || !/^[a-z]+$/u.test(letters)) return false;
  return shown === shown.toUpperCase() && shown !== ''
    ? true
    : isTelling(word) && /^(?:[^aeiouy]+|[aeiouy][^aeiouy]{3,})$/u.test(letters);
}

/** The words with these initials that most names have. */
function commonest(letters: string, names: readonly (readonly string[])[]): string | undefined {
  const counts = new Map<string, number>();
  for (const words of names) {
    const initials = words.map((word) => initialOf(word, letters)).join('');
    for (let at = initials.indexOf(letters); at !== -1; at = initials.indexOf(letters, at + 1)) {
      const phrase = words.slice(at, at + letters.length).join(' ');
      // A name that begins with the words is more often called by its letters than one that has them inside.
      counts.set(phrase, (counts.get(phrase) ?? 0) + (at === 0 ? 2 : 1));
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/** `w` stands for Ư in abbreviations, as it does on the keyboard: TW. Who writes đ anywhere means d by d. */
function initialOf(word: string, letters: string): string {
  if (word.startsWith('ư') && letters.includes('w')) return 'w';
  return word.startsWith('đ') && letters.includes('đ') ? 'đ' : foldVietnamese(word.slice(0, 1));
}
