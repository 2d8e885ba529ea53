/**
 * VNI, the encoding of the VNI fonts: a base letter and behind it a letter that stands for its marks, so that `Coäng
 * hoøa` is Cộng hòa. Made from eight rules:
 *   1. ù ø û õ ï behind a vowel are the acute, grave, hook, tilde and dot;
 *   2. â behind a, e, o is the circumflex; á à å ã ä are the circumflex with these tones;
 *   3. ê behind a is the breve; é è ú ü ë are the breve with these tones;
 *   4. ô and ö are ơ and ư, and take the marks of rule 1;
 *   5. í ì æ ó ò are í ì ỉ ĩ ị;
 *   6. î is ỵ;
 *   7. ñ is đ;
 *   8. all of them in capitals are capitals, the mark's case alone counts for nothing.
 */
const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const sets: readonly (readonly [bases: string, signs: string, mark: string])[] = [
  ['aeouyôö', 'ùøûõï', ''],
  ['aeo', 'áàåãä', '\u0302'],
  ['a', 'éèúüë', '\u0306'],
];
const singles: readonly (readonly [sign: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

const single = new Map(
  singles.flatMap(
    ([sign, letter]) =>
      [
        [sign, letter],
        [sign.toUpperCase(), letter.toUpperCase()],
      ] as const,
  ),
);
const pairs = new Map<string, string>();

function addPair(base: string, sign: string, letter: string): void {
  const composed = letter.normalize('NFC');
  for (const mark of [sign, sign.toUpperCase()]) {
    pairs.set(base + mark, composed);
    pairs.set(base.toUpperCase() + mark, composed.toUpperCase());
  }
}

for (const [bases, signs, mark] of sets) {
  for (const base of bases) {
    const plain = single.get(base) ?? base;
    [...signs].forEach((sign, at) => addPair(base, sign, plain + mark + (tones[at] ?? '')));
  }
}
for (const base of 'aeo') addPair(base, 'â', `${base}\u0302`);
addPair('a', 'ê', 'a\u0306');

/** Reads a text in which VNI's letters stand as those of Windows-1252 with the same numbers. */
export function decodeVni(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const pair = pairs.get(text.slice(at, at + 2));
    if (pair !== undefined) {
      out += pair;
      at += 1;
    } else out += single.get(text.charAt(at)) ?? text.charAt(at);
  }
  return out;
}
