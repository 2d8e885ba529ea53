import type { DocumentNumber } from '../instrument/document-number.ts';
import { findIssuer } from '../instrument/issuer.ts';
import { findKind } from '../instrument/kind.ts';
import { shortNumber } from '../instrument/number.ts';
import { type NumberReading, readNumber } from '../instrument/number-reader.ts';
import type { CleanPiece } from './clean-text.ts';
import { isFalseFriend, isForeign, isIssuedAbroad } from './false-friends.ts';
import { headingDate, isHeading } from './heading.ts';
import type { NumberSign, WordSign } from './mention.ts';
import { readShortForm } from './short-form.ts';

/**
 * Reads the number at a place and tells what introduces it: its own kind word right before it; a list that named the
 * kind once; its kind word some way off in the same clause, with `số` or in the name of a law; or nothing, which is
 * enough for a full number of known codes.
 */
/** `số`, `No.`, `N0.`, `numbered` before a number; with its marks, because `cơ sở 2` folds to `co so 2`. */
const numberSign = '(?:số|so|sô|nos?|n[o0]0?|n[°º]|number|numbered)';
/** Between a kind word and its number: a number sign, brackets, quotation marks; at most this long. */
const longestPrefix = 20;
const prefix = new RegExp(`^[ ,:("“'\\[]*(?:từ (?=s))?(?:${numberSign}(?![\\p{L}]))?[ .:]*$`, 'iu');
const signBefore = new RegExp(`(?<![\\p{L}\\p{N}])${numberSign}[ .:]*$`, 'iu');
/** Between the members of a list that names the kind once. */
const longestJoint = 28;
const joint = new RegExp(
  `^[ "”)]*(?:,|;|và(?![\\p{L}])|va(?![\\p{L}])|and(?![\\p{L}])|&|hoặc(?![\\p{L}])|or(?![\\p{L}])|cùng(?![\\p{L}])|đến(?![\\p{L}])|to(?![\\p{L}])|-|\\+)` +
    `(?: ?(?:và|va|and|or|hoặc|các|the|with|cùng|với)(?![\\p{L}]))*[ ,("“]*(?:${numberSign}(?![\\p{L}]))?[ .:]*$`,
  'iu',
);

/** A bare number some way off needs `số` and the issuer alone in between: `Nghị quyết của Bộ Chính trị số 15`. */
function mayGovernShort({ shown }: CleanPiece, at: number, word: WordSign, direct: boolean): boolean {
  if (direct) return true;
  const lead = startOfPrefix(shown, at);
  return lead < at && /^ (?:của|of) [^,.;:()"“]{3,60}$/u.test(shown.slice(word.end, lead).trimEnd());
}

/** How a number is introduced: by its own kind word, by a list that named the kind before, or by nothing. */
interface Introduction {
  readonly word: WordSign | undefined;
  readonly own: boolean;
  /** Nothing but a number sign or a joint stands in between. */
  readonly direct: boolean;
  readonly lead: number;
  readonly joined: NumberSign['joined'];
}

export function readNumberSign(
  piece: CleanPiece,
  at: number,
  words: readonly WordSign[],
  numbers: readonly NumberSign[],
): NumberSign | undefined {
  const { shown, folded } = piece;
  const last = numbers.at(-1);
  const fresh = nearestWord(words, last?.end ?? 0, at);
  const introduction = introduce(piece, at, fresh, last);
  const { word } = introduction;
  const known = word !== undefined;
  const full = readNumber(shown, folded, at, {
    afterKindWord: known && vouches(word),
    bareCode: known,
    afterNumberSign: introduction.own && introduction.direct,
  });
  if (full !== undefined) return fullSign(piece, at, full, introduction, fresh);
  const letter = readHeadOfLetter(piece, at, introduction);
  if (letter !== undefined) return fullSign(piece, at, letter, introduction, fresh);
  if (word === undefined || word.word.code === null || !mayGovernShort(piece, at, word, introduction.direct))
    return undefined;
  const short = readShortForm(piece, at, word, introduction.own ? undefined : last?.certain !== false);
  if (short === undefined) return undefined;
  const number = shortNumber(word.word.code, short.serial, short.letter, short.year);
  return { start: at, end: short.end, number, level: 'short', certain: short.certain, ...introduction };
}

/**
 * The kind word before a number and behind the last one: the nearest, or the one before that if the nearest only
 * stands in the name of a law (`Luật Ban hành văn bản quy phạm pháp luật số …`).
 */
function nearestWord(words: readonly WordSign[], from: number, at: number): WordSign | undefined {
  let nearest: WordSign | undefined;
  for (let i = words.length - 1; i >= 0 && i >= words.length - 4; i--) {
    const word = words[i] as WordSign;
    if (word.start < from || at - word.end > farthestWord) break;
    if (nearest === undefined) nearest = word;
    if (at - nearest.end <= longestPrefix || nearest.word.code !== null) break;
    if (word.word.code !== null) return word;
  }
  return nearest;
}

/** `Số: 1234/SNN-KHTC` above place and date is an official letter, whoever wrote it; a contract (HĐ) is none. */
function readHeadOfLetter(
  piece: CleanPiece,
  at: number,
  introduction: Introduction,
): NumberReading | undefined {
  const { word, lead } = introduction;
  if (word !== undefined || lead === at || !isHeading(piece, { ...introduction, start: at }))
    return undefined;
  if (!/^\d{1,5}\/(?!h[dg])[a-z&]{2,12}-[a-z]/.test(piece.folded.slice(at, at + 20))) return undefined;
  const reading = readNumber(piece.shown, piece.folded, at, { afterKindWord: true });
  return reading !== undefined && headingDate(piece, reading.end) !== undefined ? reading : undefined;
}

/** An official letter has no kind in its number: what stands in its place is the issuer. */
const asLetter = (number: DocumentNumber, kind: string | null | undefined): DocumentNumber =>
  (kind === 'CV' || kind === undefined) &&
  number.form === 'state' &&
  number.kind !== undefined &&
  findKind(number.kind) === undefined
    ? { ...number, form: 'letter', kind: undefined, issuers: [number.kind, ...number.issuers] }
    : number;

/** `Report No. 45/WB`, `Plan 12/ABC`: such words stand before papers of every sort, so that the code must be known. */
const ofEverySort: ReadonlySet<string | null> = new Set([null, 'BC', 'KH', 'CTr', 'ĐA', 'TB', 'LUAT']);
const vouches = ({ word }: WordSign): boolean => word.language === 'vi' || !ofEverySort.has(word.code);

function introduce(
  piece: CleanPiece,
  at: number,
  word: WordSign | undefined,
  last: NumberSign | undefined,
): Introduction {
  const { shown, folded } = piece;
  if (word !== undefined && at - word.end <= longestPrefix && prefix.test(shown.slice(word.end, at))) {
    const listed = last !== undefined && isJoint(shown, last.end, word.start);
    return { word, own: true, direct: true, lead: word.start, joined: listed ? 'own-word' : 'no' };
  }
  const lead = startOfPrefix(shown, at);
  if (word === undefined && last !== undefined && isJoint(shown, last.end, at)) {
    return { word: last.word, own: false, direct: true, lead, joined: 'same-word' };
  }
  if (word !== undefined && lead < at && isSameClause(folded, word.end, lead)) {
    return { word, own: true, direct: false, lead: word.start, joined: 'no' };
  }
  return { word: undefined, own: false, direct: false, lead, joined: 'no' };
}

function fullSign(
  piece: CleanPiece,
  at: number,
  reading: NumberReading,
  introduction: Introduction,
  fresh: WordSign | undefined,
): NumberSign | undefined {
  const named = introduction.word !== undefined;
  if (isFalseFriend(piece, at, reading.end, introduction.direct)) return undefined;
  const start = introduction.word?.start ?? at;
  if (isUnknown(reading.number) && isForeign(piece, start, at, reading.end)) return undefined;
  if (reading.number.form === 'old' && isIssuedAbroad(piece, start)) return undefined;
  const number = asLetter(reading.number, introduction.word?.word.code);
  const sign = { start: at, end: reading.end, number, level: 'full', certain: true } as const;
  if (named || fresh === undefined || !isSameClause(piece.folded, fresh.end, at))
    return { ...sign, ...introduction };
  return {
    ...sign,
    ...introduction,
    word: fresh,
    lead: fresh.word.code === 'LUAT' ? fresh.start : introduction.lead,
  };
}

/** `315/MOIC`: believed only because of the word before it. */
const isUnknown = ({ form, kind, issuers }: DocumentNumber): boolean =>
  form === 'old' && kind === undefined && issuers.every((code) => findIssuer(code) === undefined);

const isJoint = (shown: string, from: number, to: number): boolean =>
  to >= from && to - from <= longestJoint && joint.test(shown.slice(from, to));

/** `Nghị định của Chính phủ số 123-CP`, `Luật Đất đai số 31/2024/QH15`: the word still governs from some way off. */
const farthestWord = 120;
const isSameClause = (folded: string, from: number, to: number): boolean =>
  to - from <= farthestWord && !/[;\n|]|[.!?] /.test(folded.slice(from, to));

/** Where `số`, `No.` and the like before a number begin; the number itself if there is none. */
function startOfPrefix(shown: string, at: number): number {
  const match = signBefore.exec(shown.slice(Math.max(0, at - 12), at));
  return match === null ? at : at - match[0].length;
}
