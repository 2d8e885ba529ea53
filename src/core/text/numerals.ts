import { foldVietnamese } from './fold.ts';
import { romanNumber, romanNumeral } from './roman.ts';

const units: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  nhất: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const bareUnits = new Map(Object.entries(units).map(([word, value]) => [foldVietnamese(word), value]));

const ordinals = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

const unit = [...bareUnits.keys()].join('|');
/** Units that are other words as well: `năm` is a year, `sau` without its mark after, `tu` from. */
const doubtful = new Set(['năm', 'nam', 'sau', 'tu', 'nhat', 'mot']);
const sureUnit = [...bareUnits.keys()].filter((word) => !doubtful.has(word)).join('|');
const tens = `(?:(?:hai|ba) )?muoi(?: (?:${unit}))?`;

/** Patterns of numerals in folded text, to stand in larger ones. */
export const numerals = {
  /** Behind `thứ`: `sau`, `muoi ba`, `XI`, `11`. */
  afterThu: `[ivx]{1,6}|\\d{1,2}|${tens}|${unit}`,
  /** Behind other words that are counted: `khóa mười một`, `khóa XI`. */
  counted: `[ivx]{1,6}|\\d{1,2}|${tens}|${sureUnit}`,
  /** Before what is counted: `7th`, `seventh`. */
  ordinal: `\\d{1,2}(?:st|nd|rd|th)|${[...ordinals.keys()].join('|')}`,
};

/** The value of a numeral that one of the patterns found. */
export function numeralValue(text: string): number {
  const ordinal = ordinals.get(text) ?? Number(/^(\d+)(?:st|nd|rd|th)$/u.exec(text)?.[1] ?? Number.NaN);
  if (!Number.isNaN(ordinal)) return ordinal;
  const { value } = writtenAt(text.split(' '), 0, true);
  return value ?? romanNumber(text);
}

/** Roman numerals that are also words or single letters: read as numbers only where one is expected. */
const ambiguous = new Set(['i', 'v', 'x', 'vi', 'xi']);

/** Whether a numeral is counted by `lần thứ`, where any word of it is sure, or by `khóa`, `Trung ương`, `TW`, `Đại hội`. */
type Counted = 'surely' | 'perhaps' | 'no';

/**
 * Numerals in one form, so that `khóa XI`, `khóa 11` and `khóa mười một`, `lần thứ VI` and `lần thứ sáu`, `6th` and
 * `sixth`, `2 cấp` and `hai cấp` meet. Words in small letters, tones in one place; the answer has a word for each of
 * them, the value in place of a numeral and nothing in place of its further words.
 */
export function readNumerals(words: readonly string[]): readonly string[] {
  const read: string[] = [];
  while (read.length < words.length) {
    const at = read.length;
    const { value, length } = numeralAt(words, at);
    read.push(value === null ? (words[at] ?? '') : String(value));
    for (let more = 1; more < length; more += 1) read.push('');
  }
  return read;
}

interface Numeral {
  readonly value: number | null;
  /** Words that it takes. */
  readonly length: number;
}

const none: Numeral = { value: null, length: 1 };

function numeralAt(words: readonly string[], at: number): Numeral {
  const word = words[at] ?? '';
  const ordinal = ordinals.get(word) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? Number.NaN);
  if (!Number.isNaN(ordinal)) return { value: ordinal, length: 1 };
  const counted = isCounted(words, at);
  if (/^[ivx]+$/u.test(word)) {
    const value = romanNumber(word);
    const isRoman = romanNumeral(value).toLowerCase() === word;
    return isRoman && (counted !== 'no' || !ambiguous.has(word)) ? { value, length: 1 } : none;
  }
  if (counted !== 'no') return writtenAt(words, at, counted === 'surely');
  const value = units[word];
  return value !== undefined && foldVietnamese(words[at + 1] ?? '') === 'cap' ? { value, length: 1 } : none;
}

function isCounted(words: readonly string[], at: number): Counted {
  const [before, last] = [at - 2, at - 1].map((place) => foldVietnamese(words[place] ?? ''));
  if (last === 'thu') return 'surely';
  if (last === 'khoa' || last === 'tw') return 'perhaps';
  return (before === 'trung' && last === 'uong') || (before === 'dai' && last === 'hoi') ? 'perhaps' : 'no';
}

/** `sáu`, `mười`, `mười một`, `hai mươi mốt`, with marks or without; a doubtful word only where a number is sure. */
function writtenAt(words: readonly string[], at: number, isSure: boolean): Numeral {
  const unitOf = (word = ''): number | undefined => units[word] ?? bareUnits.get(word);
  const isTens = (word = ''): boolean => foldVietnamese(word) === 'muoi';
  const [first = '', second, third] = words.slice(at, at + 3);
  if (isTens(first)) {
    const ones = unitOf(second);
    return ones === undefined ? { value: 10, length: 1 } : { value: 10 + ones, length: 2 };
  }
  const value = unitOf(first);
  if (value === undefined || (!isSure && doubtful.has(first))) return none;
  if (!isTens(second)) return { value, length: 1 };
  const ones = unitOf(third);
  return ones === undefined ? { value: 10 * value, length: 2 } : { value: 10 * value + ones, length: 3 };
}
