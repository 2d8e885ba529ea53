import { isSyllable } from '../../core/text/syllable.ts';

/** Words of a text as they are counted: runs of anything but spaces, digits and plain punctuation. */
const word = /[^\s\d!-/:-@[-`{-~“”‘’–—…]+/gu;

/** How much of a text has to be looked at to tell its language and encoding. */
const sample = 200_000;

/** The share of words that are Vietnamese syllables, 0 to 1; words in capitals that are none do not count. */
export function shareOfSyllables(text: string): number {
  let [words, valid] = [0, 0];
  for (const [found] of text.slice(0, sample).matchAll(word)) {
    const low = found.normalize('NFC').toLowerCase();
    const isValid = isSyllable(low);
    if (!isValid && found === found.toUpperCase() && found.length < 7) continue;
    words += 1;
    if (isValid) valid += 1;
  }
  return words === 0 ? 1 : valid / words;
}
