import { foldVietnamese } from '../core/text/fold.ts';
import { readNumerals } from '../core/text/numerals.ts';
import { isBareSyllable } from '../core/text/syllable.ts';
import { tonePlacementKey } from '../core/text/tone-placement.ts';
import { stemWord } from './spelling.ts';

/** A question as the search reads it. */
export interface Query {
  /** What was typed, cut to a length that nobody reaches by hand. */
  readonly text: string;
  /** Its words in lower case, marks kept, tones in one place, numerals in digits: `hoà` and `hòa` are one word. */
  readonly all: readonly string[];
  /** Those of them that name something. */
  readonly words: readonly string[];
  /** The naming words without marks. */
  readonly folded: readonly string[];
  /** The same in one English spelling. */
  readonly stems: readonly string[];
  /** Whether the person typed Vietnamese marks; without them a word stands for all that fold to it. */
  readonly marked: boolean;
}

const longest = 300;

/** Words that ask and do not name. A query is compared with them and without, so that none of them is lost on a name. */
const asking = new Set(
  (
    'là gì cái ai nào thế như sao bao mấy nhiêu phải làm cần có được những các về của và theo thì ở đâu khi trong với tại hay hoặc một này đó do ' +
    'la gi nao nhu phai lam nhung ' +
    'what which who whom when where how often many much is are was were does do did must should shall can may the a an of on in to for and or by with about under from'
  ).split(' '),
);

export function readQuery(text: string): Query {
  const cut = text.slice(0, longest).normalize('NFC').trim();
  const all = splitWords(cut);
  return queryOf(cut, all, tellingWords(all));
}

/** The query with those of its naming words only that are wanted; as it is when none is. */
export function askWith(query: Query, wanted: (word: string) => boolean): Query {
  const words = query.words.filter(wanted);
  return words.length === 0 || words.length === query.words.length
    ? query
    : queryOf(query.text, query.all, words);
}

function queryOf(text: string, all: readonly string[], words: readonly string[]): Query {
  const folded = words.map(foldVietnamese);
  const stems = folded.map(stemWord);
  return { text, all, words, folded, stems, marked: all.some((word) => word !== foldVietnamese(word)) };
}

export const isTelling = (word: string): boolean => !asking.has(word);

/** The words that name something; all of them when the text only asks. */
export function tellingWords(all: readonly string[]): readonly string[] {
  const telling = all.filter(isTelling);
  return telling.length > 0 ? telling : all;
}

/** Words of letters and digits in lower case, tones in one place. */
export const writtenWords = (text: string): readonly string[] =>
  tonePlacementKey(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** The words as they are compared: numerals in one form. */
export const splitWords = (text: string): readonly string[] =>
  readNumerals(writtenWords(text)).filter((word) => word !== '');

/** Neighbouring words joined: Vietnamese words have several syllables, and `danvan` is rarer than `dan` and `van`. */
export const joinPairs = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, index) => `${words[index]}${word}`);

/**
 * Pairs as the full text holds them, `zz` in front: in the index, which is cut by the alphabet, they then stand apart
 * from the syllables, which are on every page and weigh much.
 */
export const pairKeys = (stems: readonly string[]): readonly string[] => [
  ...new Set(joinPairs(stems).map((pair) => `zz${pair}`)),
];

/** No syllable of Vietnamese is so long: such a word may be a compound that a text writes in two, `grass roots`. */
const longSyllable = 8;

/** The pairs to ask the full text for. */
export const askedPairs = (stems: readonly string[]): readonly string[] => [
  ...pairKeys(stems),
  ...stems.filter((word) => word.length > longSyllable).map((word) => `zz${word}`),
];

/**
 * `ddaangr` and `thií`: doubled letters of Telex that were not put together; the query without them, as a last try. What
 * is no syllable then (`lessons`) was never Telex.
 */
export function undoubleTelex(query: Query): Query | null {
  const text = query.folded
    .map((word) => {
      const syllable = word.replace(/(.)\1+/gu, '$1').replace(/[sfrxj]$/u, '');
      return isBareSyllable(syllable) ? syllable : word;
    })
    .join(' ');
  return text === query.folded.join(' ') ? null : readQuery(text);
}
