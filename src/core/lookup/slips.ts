import { kindWords } from './query-words.ts';

/*
 * Kind words as a slip of the finger left them, in a query in which none is found otherwise:
 *
 *   Telex keys that no keyboard turned into marks      nghij quyeets 25, quyeets ddinhj 290
 *   one letter too many, missing, wrong or swapped     ngị quyết 25, nghịquyết 25, resolutoin 25
 *
 * Slips are mended only in names of eight letters or more with a serial behind them: `chi phi 49` is no directive,
 * and the revolution of 1945 no resolution.
 */
const shortestName = 8;

/** The folded text with its kind words put right, or nothing if there is nothing to put right. */
export function mendKindWords(text: string): string | undefined {
  const typed = text.replace(/[a-z]+/g, withoutTelex);
  if (typed !== text && kindWords().some(({ words }) => typed.includes(` ${words} `))) return typed;
  return mendSlip(text);
}

/** `quyeets` is quyet: vowels doubled or with w, dd, and a tone key at the end. */
const withoutTelex = (word: string): string =>
  word
    .replace(/([aeo])\1/g, '$1')
    .replace(/dd/g, 'd')
    .replace(/([aou])w/g, '$1')
    .replace(/(?<=[a-z]{2})[sfrxj]$/, '');

function mendSlip(text: string): string | undefined {
  const tokens = [...text.matchAll(/[a-z]+/g)];
  for (const { words } of kindWords()) {
    if (words.length < shortestName) continue;
    const count = words.split(' ').length;
    for (const [i, first] of tokens.entries()) {
      for (let last = i + Math.max(0, count - 2); last <= i + count && last < tokens.length; last++) {
        const end = (tokens[last]?.index ?? 0) + (tokens[last]?.[0].length ?? 0);
        const name = text.slice(first.index, end);
        if (!isOneSlip(name, words) || !/^ (?:(?:so|no)\.? ?)?\d{1,5}(?!\d)/.test(text.slice(end))) continue;
        if (/^ (?:19|20)\d\d(?![\da-z/-])/.test(text.slice(end))) continue;
        return text.slice(0, first.index) + words + text.slice(end);
      }
    }
  }
  return undefined;
}

/** Whether one letter more, less, other or swapped with its neighbour makes a text of the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return (
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0) &&
    restA.slice(2) === restB.slice(2)
  );
}
