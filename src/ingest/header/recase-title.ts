import { isSyllable } from '../../core/text/syllable.ts';
import { isUpper } from '../lines/look.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { findNames, nameKey, restoreNames } from './names.ts';

/** How many lines of a text are searched for the words of its title. */
const reach = 4000;

/**
 * A title in capitals in the case that the text itself gives its words:
 *   1. the text's words are gathered with the words beside them, but for those that begin a sentence; `places` are names
 *      that the head gives in their case;
 *   2. a word of the title takes the case of the text's word between the same two words, else behind the same word, else
 *      before the same word; where the last two differ the title is doubtful, but not in known names of `leastName` words;
 *   3. a word in no such company becomes lower case; where the text nowhere writes it so, the title is doubtful.
 * The first letter is a capital. What is not in capitals stays as it is.
 */
export function recaseTitle(
  title: string,
  lines: readonly SourceLine[],
  from: number,
  { places = [], leastName = 3 }: { readonly places?: readonly string[]; readonly leastName?: number } = {},
): { readonly text: string | null; readonly guessed: boolean } {
  const words = title
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return { text: null, guessed: false };
  const mixed = (title.match(/\p{Ll}/gu)?.length ?? 0) > 8;
  const end = mixed ? words.findIndex((word) => /\p{Ll}/u.test(word)) : words.length;
  if (end < (mixed ? 3 : 1) || !words.some((word) => isUpper(word))) {
    return { text: words.join(' '), guessed: false };
  }
  const bare = keys();
  const titleKeys = words.map(bare);
  const named = places.map((text) => ({ kind: 'text' as const, text: `tại ${text}`, paragraph: true }));
  const usage = gatherUsage([...named, ...lines.slice(from, from + reach)], new Set(titleKeys), bare);
  const names = findNames(words.join(' '), leastName);
  const isNamed = (index: number): boolean => {
    const at = words.slice(0, index).join(' ').length + 1;
    return names.some(({ start, end }) => at >= start && at < end);
  };
  let guessed = false;
  const cased = words.map((word, index) => {
    const [before = '', key = '', after = ''] = [
      titleKeys[index - 1],
      titleKeys[index],
      titleKeys[index + 1],
    ];
    const left = usage.get(`${before} ${key}`);
    const right = usage.get(`${key} ${after}|`);
    const both = usage.get(`${before} ${key} ${after}`);
    if (index >= end) return word;
    const differ = both === undefined && left !== undefined && right !== undefined && left !== right;
    if (differ && !isNamed(index)) guessed = true;
    const model = both ?? left ?? right;
    if (model !== undefined) return likeModel(word, model);
    if (keepsCapitals(key, before)) return word;
    if (index > 0 && /\p{L}/u.test(word) && !usage.has(key) && !isNamed(index)) guessed = true;
    return word.toLowerCase();
  });
  const text = restoreNames(cased.join(' '));
  return { text: text.charAt(0).toUpperCase() + text.slice(1), guessed };
}

/** Codes, letters without a vowel and Roman numerals, which no word is: `28-L/CTN`, `THPT`, `khóa XVI`. */
const keepsCapitals = (key: string, before: string): boolean =>
  /\d/u.test(key) ||
  /^[bcdđghklmnpqrstvx]{2,}$/u.test(key) ||
  (/^[ivx]+$/u.test(key) && (!isSyllable(key) || /^(?:khóa|lần|thứ|kỳ)$/u.test(before)));

/** How the text writes words of the title: alone in lower case, behind a word, before a word (`|`), between two. */
function gatherUsage(
  lines: readonly Pick<SourceLine, 'kind' | 'text' | 'paragraph'>[],
  wanted: ReadonlySet<string>,
  bare: (word: string) => string,
): ReadonlyMap<string, string> {
  const usage = new Map<string, string>();
  const note = (key: string, word: string): void => {
    if (!usage.has(key)) usage.set(key, word);
  };
  let run: { key: string; word: string; first: boolean }[] = [];
  const close = (): void => {
    run.forEach(({ key, word, first }, at) => {
      const [before, after] = [run[at - 1], run[at + 1]];
      if (word === word.toLowerCase()) note(key, word);
      if (first || (isUpper(word) && isSyllable(key))) return;
      if (before !== undefined) note(`${before.key} ${key}`, word);
      if (after !== undefined) note(`${key} ${after.key}|`, word);
      if (before !== undefined && after !== undefined) note(`${before.key} ${key} ${after.key}`, word);
    });
    run = [];
  };
  let begins = true;
  for (const line of lines) {
    if (line.kind !== 'text' || isUpper(line.text) || line.paragraph) {
      close();
      begins = true;
    }
    if (line.kind !== 'text' || isUpper(line.text)) continue;
    for (const word of line.text.split(' ')) {
      const key = bare(word);
      if (wanted.has(key) && key !== '') run.push({ key, word: strip(word), first: begins });
      else close();
      begins = /[.:!?]["”’)]*$/u.test(word);
      if (begins) close();
    }
  }
  close();
  return usage;
}

/** Most words of a text are none of its title's: their keys are made once each. */
const keys = (): ((word: string) => string) => {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const key = nameKey(strip(word));
    known.set(word, key);
    return key;
  };
};

const strip = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The case of a model on a word of the same letters; signs around the word stay. */
function likeModel(word: string, model: string): string {
  const inner = strip(word);
  if (inner.length !== model.length) return word;
  const cased = [...inner]
    .map((letter, at) =>
      model.charAt(at) === model.charAt(at).toLowerCase() ? letter.toLowerCase() : letter,
    )
    .join('');
  return word.replace(inner, () => cased);
}
