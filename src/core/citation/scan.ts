import type { CleanPiece } from './clean-text.ts';
import { readNumberSign } from './introduction.ts';
import { kindWordStarts, readKindWord, startKey } from './kind-words.ts';
import type { NumberSign, WordSign } from './mention.ts';

/**
 * Walks once over a piece and stops only where a kind word or a number may begin:
 *
 *   1. at the first letter of a word: a kind word is read, the longest; or a serial whose digits the OCR took for
 *      letters;
 *   2. at a digit that begins a token and is followed by what a number goes on with, or stands near a kind word or
 *      another number: a full number is read, else a short form (introduction.ts);
 *   3. a number is dropped when what stands around it makes it a false friend.
 */
export interface Signs {
  readonly words: readonly WordSign[];
  readonly numbers: readonly NumberSign[];
}

const hyphen = 0x2d;
const point = 0x2e;
const slash = 0x2f;

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

export function scanPiece(piece: CleanPiece): Signs {
  const { units, shown, folded } = piece;
  const starts = kindWordStarts();
  const words: WordSign[] = [];
  const numbers: NumberSign[] = [];
  const length = folded.length;
  let at = 0;
  while (at < length) {
    const unit = units[at] as number;
    let found: NumberSign | undefined;
    if (unit > 96 && unit < 123) {
      const word =
        starts[startKey(unit, units[at + 1] as number, units[at + 2] as number)] === 1
          ? readKindWord(shown, folded, units, at)
          : undefined;
      if (word !== undefined) {
        words.push({ word, start: at, end: at + word.folded.length });
        at += word.folded.length;
        continue;
      }
      if (isOcrDigit(unit) && mayBeDamagedSerial(units, at))
        found = readNumberSign(piece, at, words, numbers);
      if (found === undefined) {
        do at++;
        while ((units[at] as number) > 96 && (units[at] as number) < 123);
        const next = units[at] as number;
        if (next > 47 && next < 58 && !endsInPrefix(folded, at)) at = endOfToken(units, at);
        continue;
      }
    } else if (unit > 47 && unit < 58) {
      const glued = words.at(-1)?.end === at;
      if ((glued || beginsToken(folded, units, at)) && mayBeNumber(piece, at, words.at(-1), numbers.at(-1))) {
        found = readNumberSign(piece, at, words, numbers);
      }
      if (found === undefined) {
        at = endOfToken(units, at);
        continue;
      }
    } else {
      at++;
      continue;
    }
    numbers.push(found);
    at = found.end;
  }
  return { words, numbers: withCertainLists(numbers) };
}

/** `Quy định 205 và 114 của Bộ Chính trị`: what makes one member of a list certain holds for those before it. */
function withCertainLists(numbers: readonly NumberSign[]): NumberSign[] {
  const told = [...numbers];
  for (let i = told.length - 1; i > 0; i--) {
    const [sign, before] = [told[i] as NumberSign, told[i - 1] as NumberSign];
    if (sign.joined !== 'same-word' || sign.level === 'full' || !sign.certain || before.certain) continue;
    told[i - 1] = { ...before, certain: true };
  }
  return told;
}

function endOfToken(units: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(units[at] as number) || isLetter(units[at] as number)) at++;
  return at;
}

/** o, l, i, s: what an OCR reads for 0, 1 and 5. */
const isOcrDigit = (unit: number): boolean =>
  unit === 0x6f || unit === 0x6c || unit === 0x69 || unit === 0x73;

/** `số25`, `No25`: the space behind the prefix got lost; or the one behind the kind word. */
const endsInPrefix = (folded: string, at: number): boolean =>
  /(?:^|[^a-z0-9])(?:so|nos?|quyet|thi|dinh|tu|luan|che|dan|resolution|directive|decision|decree|circular)$/.test(
    folded.slice(Math.max(0, at - 12), at),
  );

/** Letters that an OCR takes for digits, then a separator: `l6/CT-TTg`, `O5-CT/TW`, `O8B-NQ/HNTW`. */
function mayBeDamagedSerial(units: Uint8Array, start: number): boolean {
  for (let at = start; at < start + 6; at++) {
    let unit = units[at] as number;
    if (isOcrDigit(unit) || isDigit(unit)) continue;
    if (isLetter(unit) && at > start && isDigit(units[at - 1] as number)) unit = units[++at] as number;
    return (
      at > start && (unit === hyphen || unit === slash) && !(start > 0 && isDigit(units[start - 1] as number))
    );
  }
  return false;
}

/** A digit begins a token unless it goes on from a letter, a decimal, or a slug or date with its separator. */
function beginsToken(folded: string, units: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  const before = units[at - 1] as number;
  if (isDigit(before)) return false;
  if (isLetter(before)) return endsInPrefix(folded, at);
  const further = at > 1 ? (units[at - 2] as number) : 0x20;
  const inside = isDigit(further) || isLetter(further);
  if (before === point) {
    return !isDigit(further) || /(?:^|[^a-z])n[o0]0?\.$/.test(folded.slice(Math.max(0, at - 5), at));
  }
  if (before === hyphen || before === slash || before === 0x25 || before === 0x40) return !inside;
  return before !== 0x3d;
}

/** A cheap look around, because most digits of a text are dates, amounts and items of lists. */
function mayBeNumber(
  { units, shown }: CleanPiece,
  at: number,
  word: WordSign | undefined,
  last: NumberSign | undefined,
): boolean {
  if (word !== undefined && at - word.end <= farthestPrefix && mayBePrefix(units, word.end, at)) return true;
  if (last !== undefined && at - last.end <= farthestJoint && mayBeJoint(units, at)) return true;
  if (isNumberSignBefore(units, at)) return true;
  let end = at + 1;
  while (isDigit(units[end] as number)) end++;
  let next = units[end] as number;
  if (isLetter(next)) return end - at <= 5;
  if (next === point) return isDigit(units[end + 1] as number);
  if (next === 0x20) {
    next = units[++end] as number;
    if (isLetter(next)) return shown.charAt(end) !== shown.charAt(end).toLowerCase();
  }
  if (next !== hyphen && next !== slash) return false;
  while (next === hyphen || next === slash || next === 0x20) next = units[++end] as number;
  if (isLetter(next)) return true;
  return (
    (next === 0x31 || next === 0x32) &&
    isDigit(units[end + 3] as number) &&
    !isDigit(units[end + 4] as number)
  );
}

const farthestPrefix = 20;
const farthestJoint = 30;

/** Between a kind word and its number stands nothing, or what begins with s, n or t: `số`, `No.`, `từ số`. */
function mayBePrefix(units: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = units[at] as number;
    if (isLetter(unit)) return unit === 0x73 || unit === 0x6e || unit === 0x74;
  }
  return true;
}

/** Before a further member of a list stands a mark, or the end of `và`, `and`, `or`, `hoặc`, `đến`, `to`, `số`. */
function mayBeJoint(units: Uint8Array, to: number): boolean {
  let at = to - 1;
  while (at > 0 && units[at] === 0x20) at--;
  const unit = units[at] as number;
  if (!isLetter(unit)) return true;
  const before = units[at - 1] as number;
  return jointEnds.has((before << 8) | unit);
}

const jointEnds: ReadonlySet<number> = new Set(
  ['va', 'nd', 'or', 'ac', 'en', 'to', 'so', 'no', 'os', 'er', 'ed'].map(
    (end) => (end.charCodeAt(0) << 8) | end.charCodeAt(1),
  ),
);

/** `so ` or `no. ` right before. */
function isNumberSignBefore(units: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before > 0 && at - before < 4 && !isLetter(units[before] as number)) before--;
  return units[before] === 0x6f && (units[before - 1] === 0x73 || units[before - 1] === 0x6e);
}
