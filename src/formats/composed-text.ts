/** A text in NFC with the way back to the text that it was composed from; both ways are monotone. */
export interface ComposedText {
  readonly text: string;
  /** Offset in the composed text of an offset in the original; inside a composed cluster, the cluster's start. */
  toText(original: number): number;
  /** Offset in the original of an offset in the composed text; inside a cluster, the cluster's start. */
  toOriginal(offset: number): number;
}

/** A stretch whose length the composition changed. */
interface Shift {
  readonly text: number;
  readonly textLength: number;
  readonly original: number;
  readonly originalLength: number;
}

/**
 * A cluster of letters that compose with each other only: a character and what attaches to it (marks, Hangul vowels and
 * finals, the Kirat Rai vowel signs, which are letters). So the NFC of a text is the NFC of its clusters in a row.
 */
const cluster = /[^](?:[\p{M}\u1160-\u11ff\u{16d63}-\u{16d6a}])*/gu;

/** Composes a text to NFC; a text that is NFC already costs one check. */
export function composeText(original: string): ComposedText {
  const composed = original.normalize('NFC');
  if (composed === original)
    return { text: original, toText: (offset) => offset, toOriginal: (offset) => offset };
  const shifts: Shift[] = [];
  let text = 0;
  for (const match of original.matchAll(cluster)) {
    const length = match[0].normalize('NFC').length;
    if (length !== match[0].length || match[0].length > 1) {
      shifts.push({ text, textLength: length, original: match.index, originalLength: match[0].length });
    }
    text += length;
  }
  return {
    text: composed,
    toText: (offset) => moveOffset(shifts, offset, 'original', 'text'),
    toOriginal: (offset) => moveOffset(shifts, offset, 'text', 'original'),
  };
}

type Side = 'text' | 'original';

function moveOffset(shifts: readonly Shift[], offset: number, from: Side, to: Side): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.[from] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const shift = shifts[low - 1];
  if (!shift) return offset;
  const beyond = offset - shift[from] - shift[`${from}Length`];
  return beyond < 0 ? shift[to] : shift[to] + shift[`${to}Length`] + beyond;
}
