import { isSyllable } from '../../core/text/syllable.ts';
import type { InputLine } from '../document.ts';
import type { DoubtKind } from '../doubts.ts';

/** A letter or word that a person should look at; nothing is repaired. */
export interface Suspect {
  readonly kind: DoubtKind;
  readonly line: number;
  /** Counted from 1, in the line as it stands in the source. */
  readonly column: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Letters of other alphabets that look like Latin ones, and what they stand for in a Vietnamese text. */
const alike = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
    к: 'k',
    м: 'm',
    т: 't',
    в: 'v',
    н: 'n',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Χ: 'X',
    Υ: 'Y',
    Ð: 'Đ',
    ð: 'đ',
    Ɖ: 'Đ',
    ɖ: 'đ',
    ı: 'i',
    ł: 'l',
    ø: 'o',
  }),
);
const foreign = new RegExp(`[${[...alike.keys()].join('')}]`, 'u');
const broken = /[\ufffd\ue000-\uf8ff\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u;
const odd = new RegExp(`${foreign.source}|${broken.source}`, 'gu');
const token = /[\p{L}\p{M}\d\ufffd\ue000-\uf8ff]+/gu;
const readAs: Readonly<Record<string, readonly string[]>> = {
  0: ['o'],
  1: ['l', 'i'],
  5: ['s'],
  6: ['b', 'ó'],
  9: ['g'],
};

/** How many suspects are listed; a text with more has a trouble of its own. */
const most = 60;

export interface SuspectReport {
  readonly suspects: readonly Suspect[];
  /** How many were found beyond those listed. */
  readonly more: number;
  /** Words in small letters with Vietnamese marks, and how many of them are no syllables. */
  readonly marked: number;
  readonly invalid: number;
  readonly words: number;
}

/** Finds look-alike letters, broken characters, digits inside words and syllables that cannot be. */
export function findSuspects(lines: readonly InputLine[]): SuspectReport {
  const suspects: Suspect[] = [];
  let [more, marked, invalid, words] = [0, 0, 0, 0];
  const add = (suspect: Suspect): void => {
    if (suspects.length < most) suspects.push(suspect);
    else more += 1;
  };
  for (const { text, line } of lines) {
    for (const match of text.matchAll(token)) {
      const [word] = match;
      const column = match.index + 1;
      words += 1;
      for (const sign of word.matchAll(odd)) add(describeSign(sign[0], word, line, column + sign.index));
      if (/\d/u.test(word)) {
        if (hidesLetter(word)) add({ kind: 'digit-in-word', line, column, values: { word } });
        continue;
      }
      const composed = word.normalize('NFC');
      if (!/[^\u0000-\u007f]/u.test(composed) || composed !== composed.toLowerCase() || composed.length < 2)
        continue;
      marked += 1;
      if (isSyllable(composed)) continue;
      invalid += 1;
      if (!foreign.test(word) && !broken.test(word))
        add({ kind: 'not-syllable', line, column, values: { word: composed } });
    }
  }
  return { suspects, more, marked, invalid, words };
}

function describeSign(sign: string, word: string, line: number, column: number): Suspect {
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const expected = alike.get(sign);
  return expected === undefined
    ? { kind: 'unreadable', line, column, values: { code, word } }
    : { kind: 'look-alike', line, column, values: { sign, code, word, expected } };
}

/** One digit among small letters where a letter would make a syllable: `c0ng`, `1à`. */
function hidesLetter(word: string): boolean {
  if (!/^\p{Ll}*\d\p{Ll}+$|^\p{Ll}+\d\p{Ll}*$/u.test(word) || /^\d+\p{Ll}$|^\p{Ll}\d$/u.test(word))
    return false;
  const digit = /\d/u.exec(word)?.[0] ?? '';
  return (readAs[digit] ?? []).some((letter) => isSyllable(word.replace(digit, letter).normalize('NFC')));
}
