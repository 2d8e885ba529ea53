import { nfc } from './nfc.ts';

/**
 * In an open syllable with oa, oe or uy the tone mark stands on the first vowel in one school of spelling (hòa, khỏe,
 * thủy) and on the second in the other (hoà, khoẻ, thuỷ). Both are right; texts mix them. Here the mark moves to the
 * first vowel, the spelling of this house. After q the u is no vowel (quý, quỹ stay), and a closed syllable (hoàn,
 * khoẻn) has only one spelling.
 */
const secondVowel =
  /(?<![qQ])([oO])([àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ])(?!\p{L})|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;

/** The text with tone marks where this house puts them; NFC in, same length out. */
export function placeTones(text: string): string {
  return text.replace(secondVowel, (...match: (string | undefined)[]) => {
    const first = match[1] ?? match[3] ?? '';
    const [plain = '', mark = ''] = (match[2] ?? match[4] ?? '').normalize('NFD');
    return (first + mark).normalize('NFC') + plain;
  });
}

/** A key under which both spellings of a word meet: `hoà` and `Hòa` give `hòa`. */
export const tonePlacementKey = (text: string): string => placeTones(nfc(text)).toLowerCase();
