import { foldVietnamese } from './fold.ts';
import { romanNumber, romanNumeral } from './roman.ts';

/**
 * Numerals by which congresses, plenums and tenures are counted, read into digits. Words are in small letters.
 *
 *   counted  = "lần thứ" any | "khóa" tens | ( "khóa" | "trung ương" | "đại hội" ) plain end
 *   any      = "nhất" | "hai" … "chín" | "tư" | tens
 *   plain    = "hai" | "ba" | "bốn" | "sáu" … "chín" | tens           ; một, tư and năm are other words as well
 *   tens     = [ "hai" | "ba" ] "mười" [ unit ]                        ; fifteen is "mười lăm", "mười năm" ten years
 *   end      = nothing, or a word that may follow a numeral: khóa, của, về …
 *   levels   = ( "hai" | "ba" | "bốn" ) before "cấp"
 *   ordinal  = "first" … "twentieth" before "congress", "plenum", "tenure" …
 *
 * Where a text has no marks at all its words are read without them; else the marks must be those of the numeral.
 */
const units: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  nhất: 1,
  hai: 2,
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
/** Units that stand alone and are no other word; without marks `sáu` is `sau`, after. */
const plain = new Set('hai ba bốn sáu bảy bẩy tám chín'.split(' '));
const after = new Set('khóa của đảng về và ban ngày'.split(' '));
const ordinals = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const ordered = new Set('congress plenum plenary tenure term legislature national party central'.split(' '));

/** How the words of a text are compared: by their marks, or, where it has none, without. */
interface Reading {
  readonly unitOf: (word: string | undefined) => number | undefined;
  readonly isPlain: (word: string) => boolean;
  readonly is: (word: string | undefined, wanted: string) => boolean;
  readonly mayFollow: (word: string | undefined) => boolean;
}

const bare = <T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> =>
  new Map([...entries].map(([word, value]) => [foldVietnamese(word), value]));
const bareUnits = bare(Object.entries(units));
const barePlain = new Set([...plain].map(foldVietnamese).filter((word) => word !== 'sau'));
const bareAfter = new Set([...after].map(foldVietnamese));

const marked: Reading = {
  unitOf: (word = '') => units[word],
  isPlain: (word) => plain.has(word),
  is: (word, wanted) => word === wanted,
  mayFollow: (word) => word === undefined || after.has(word),
};
const unmarked: Reading = {
  unitOf: (word = '') => bareUnits.get(word),
  isPlain: (word) => barePlain.has(word),
  is: (word, wanted) => word === foldVietnamese(wanted),
  mayFollow: (word) => word === undefined || bareAfter.has(word),
};

/** A numeral in words and how many of them it takes. */
interface Numeral {
  readonly digits: string;
  readonly length: number;
}

/**
 * Written numerals as digits, `trung ương bảy khóa mười một` as `trung ương 7 khóa 11` and `sixth congress` as
 * `6th congress`: a word for each word, the digits in place of a numeral and nothing in place of its further words.
 */
function readWritten(words: readonly string[]): readonly string[] {
  const reading = words.some((word) => word !== foldVietnamese(word)) ? marked : unmarked;
  const read: string[] = [];
  while (read.length < words.length) {
    const at = read.length;
    const { digits, length } = numeralAt(words, at, reading) ?? { digits: words[at] ?? '', length: 1 };
    read.push(digits, ...Array.from({ length: length - 1 }, () => ''));
  }
  return read;
}

function numeralAt(words: readonly string[], at: number, reading: Reading): Numeral | undefined {
  const [word = '', next] = words.slice(at, at + 2);
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined && ordered.has(next ?? '') && !words[at - 1]?.endsWith('ty'))
    return { digits: `${ordinal}th`, length: 1 };
  const { unitOf, isPlain, is, mayFollow } = reading;
  const [before, last] = [words[at - 2], words[at - 1]];
  const isNth = is(before, 'lần') && is(last, 'thứ');
  const isCounted =
    is(last, 'khóa') || (is(before, 'trung') && is(last, 'ương')) || (is(before, 'đại') && is(last, 'hội'));
  if (!isNth && !isCounted) {
    const value = unitOf(word) ?? 0;
    return value > 1 && value < 5 && isPlain(word) && is(next, 'cấp')
      ? { digits: String(value), length: 1 }
      : undefined;
  }
  const tens = tensAt(words, at, reading);
  const value = unitOf(word);
  const found = tens ?? (value !== undefined && (isNth || isPlain(word)) ? { value, length: 1 } : undefined);
  if (found === undefined) return undefined;
  const isSure = isNth || (is(last, 'khóa') && found.length > 1);
  if (!isSure && !mayFollow(words[at + found.length])) return undefined;
  return { digits: String(found.value), length: found.length };
}

/** `mười`, `mười một`, `hai mươi`, `hai mươi mốt`. */
function tensAt(
  words: readonly string[],
  at: number,
  { unitOf, is }: Reading,
): { readonly value: number; readonly length: number } | undefined {
  const first = unitOf(words[at]);
  const counts = first === 2 || first === 3;
  const ten = counts ? at + 1 : at;
  if (!is(words[ten], counts ? 'mươi' : 'mười')) return undefined;
  const isYear = is(words[ten + 1], 'năm') || is(words[ten + 1], 'nhất');
  const unit = isYear ? undefined : unitOf(words[ten + 1]);
  return {
    value: 10 * (counts ? first : 1) + (unit ?? 0),
    length: ten - at + (unit === undefined ? 1 : 2),
  };
}

/** Roman numerals that are also words or single letters: read as numbers only where one is expected. */
const ambiguous = new Set(['i', 'v', 'x', 'vi', 'xi']);

/**
 * The words of a text with all numerals in one form, so that `khóa XI`, `khóa 11` and `khóa mười một`, `lần thứ VI` and
 * `lần thứ sáu`, `6th` and `sixth`, `2 cấp` and `hai cấp` meet; as many words as there were, further ones of a numeral
 * empty. Tones stand in one place.
 */
export function readNumerals(words: readonly string[]): readonly string[] {
  return readWritten(words).map((word, at) => {
    const nth = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1];
    if (nth !== undefined) return nth;
    if (!/^[ivx]+$/u.test(word)) return word;
    const value = romanNumber(word);
    const [before, last] = [words[at - 2], words[at - 1]].map((each) => foldVietnamese(each ?? ''));
    const expected = last === 'khoa' || (before === 'lan' && last === 'thu');
    const named = (before === 'dai' && last === 'hoi') || (before === 'trung' && last === 'uong');
    const isSure = expected || !ambiguous.has(word) || (named && marked.mayFollow(words[at + 1]));
    return isSure && romanNumeral(value).toLowerCase() === word ? String(value) : word;
  });
}

/** A text with its written numerals as digits; all else stays as it is. */
export function writeNumerals(text: string): string {
  const parts = text.split(/([\p{L}\p{N}\p{M}]+)/u);
  const words = parts.filter((_, at) => at % 2 === 1).map((word) => word.normalize('NFC').toLowerCase());
  const read = readWritten(words);
  return parts
    .map((part, at) =>
      at % 2 === 1 && read[(at - 1) / 2] !== words[(at - 1) / 2] ? read[(at - 1) / 2] : part,
    )
    .join('');
}
