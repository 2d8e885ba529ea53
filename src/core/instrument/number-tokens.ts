import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';
import { findIssuer } from './issuer.ts';
import { findKind, houseCodes } from './kind.ts';

/** A code of a number as it is printed, with what it is known as. */
export interface Code {
  /** As printed, Đ and TW put right. */
  readonly text: string;
  readonly kind: string | undefined;
  readonly issuer: string | undefined;
  /** The separator before it, without spaces; empty for a bare space or nothing. */
  readonly separator: string;
  readonly spaced: boolean;
  readonly end: number;
  readonly capital: boolean;
}

/**
 * The pieces of a number, each read at a place of a cleaned text that comes twice with equal offsets: `shown` with
 * its case and marks, `folded` without.
 */
const maxSerial = 5;
const maxCodes = 8;
const maxCodeLength = 16;

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

const ocrDigits: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', S: '5' };

/** A text for `parseNumber`: composed, single-spaced, dashes and Đ put right, without the prefix `số` or `No.`. */
export function cleanNumberText(text: string): { shown: string; folded: string } {
  const shown = nfc(text)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:số|so|n[o0]0?|n°)\s?[.:]?\s?(?=[\dOolIS])/i, '');
  return { shown, folded: foldVietnamese(shown) };
}

export interface Serial {
  readonly digits: string;
  readonly letter: string;
  readonly end: number;
  readonly damaged: boolean;
}

export function readSerial(shown: string, folded: string, start: number): Serial | undefined {
  let end = start;
  let digits = '';
  let damaged = false;
  while (end - start <= maxSerial) {
    const unit = folded.charCodeAt(end);
    const replaced = ocrDigits[shown.charAt(end)];
    if (isDigit(unit)) digits += folded.charAt(end);
    else if (replaced !== undefined && isSerialInside(folded, end + 1)) {
      digits += replaced;
      damaged = true;
    } else break;
    end++;
  }
  if (digits.length === 0 || digits.length > maxSerial || Number(digits) === 0) return undefined;
  const thousand = damaged || digits.length > 2 ? null : dottedThousand.exec(folded.slice(end, end + 6));
  if (thousand?.[1] !== undefined) return { digits: digits + thousand[1], letter: '', end: end + 4, damaged };
  const part = damaged ? null : dottedPart.exec(folded.slice(end, end + 9));
  if (part?.[1] !== undefined) {
    return { digits: digits + part[1], letter: '', end: end + part[1].length, damaged };
  }
  let letter = '';
  if (
    isLetter(folded.charCodeAt(end)) &&
    !isLetter(folded.charCodeAt(end + 1)) &&
    !isDigit(folded.charCodeAt(end + 1))
  ) {
    letter = folded.charAt(end).toUpperCase();
    end++;
  }
  return { digits, letter, end, damaged };
}

/** `số 2 5-NQ/TW`: a space got between the digits; believed, as all damage, only before known codes. */
export function readSplitSerial(folded: string, start: number): Serial | undefined {
  const match = /^(?:\d \d{1,3}|\d{2,3} \d)(?= ?[-/])/.exec(folded.slice(start, start + 8));
  if (match === null || folded.startsWith('0', start + 2)) return undefined;
  return { digits: match[0].replace(' ', ''), letter: '', end: start + match[0].length, damaged: true };
}

/** The Government numbers resolutions of one law 66.1, 66.2 …: a part counts only with the year behind it. */
const dottedThousand = /^\.(\d{3})(?= ?[/-])/;
const dottedPart = /^(\.\d{1,2})\/(?:19|20)\d\d/;

/** An OCR letter counts as a digit only when digits or a separator go on behind it. */
function isSerialInside(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  return (
    isDigit(unit) || unit === 45 || unit === 47 || (unit === 32 && isSeparator(folded.charCodeAt(at + 1)))
  );
}

const isSeparator = (unit: number): boolean => unit === 45 || unit === 47;

/** Skips a separator with its spaces: where it ends, and its - and / characters. */
function readSeparator(folded: string, at: number): { end: number; marks: string; spaced: boolean } {
  let end = at;
  let marks = '';
  let spaced = false;
  for (let steps = 0; steps < 8; steps++) {
    const unit = folded.charCodeAt(end);
    if (unit === 32) spaced = true;
    else if (isSeparator(unit)) marks += folded.charAt(end);
    else break;
    end++;
  }
  return { end, marks, spaced };
}

export function readYear(
  shown: string,
  folded: string,
  at: number,
): { year: number; end: number } | undefined {
  const separator = readSeparator(folded, at);
  if (separator.marks === '') return undefined;
  let digits = '';
  for (let i = separator.end; i < separator.end + 4; i++) {
    digits += isDigit(folded.charCodeAt(i)) ? folded.charAt(i) : (ocrDigits[shown.charAt(i)] ?? '');
  }
  const end = separator.end + 4;
  if (
    !/^(?:19|20)\d\d$/.test(digits) ||
    isDigit(folded.charCodeAt(end)) ||
    isLetter(folded.charCodeAt(end))
  ) {
    return undefined;
  }
  return { year: Number(digits), end };
}

export function readCodes(shown: string, folded: string, start: number): Code[] {
  const codes: Code[] = [];
  let at = start;
  while (codes.length < maxCodes) {
    const separator = readSeparator(folded, at);
    if (separator.marks === '' && codes.length > 1) break;
    const code = readCode(shown, folded, separator.end, separator.marks, separator.spaced);
    if (code === undefined) break;
    codes.push(...(codes.length === 0 ? gluedCodes(code) : [code]));
    at = code.end;
  }
  return codes;
}

/** `25/NQTW`, `34/2016/NĐCP`: kind and issuer lost the separator between them. */
function gluedCodes(code: Code): readonly Code[] {
  const { text, end, capital } = code;
  if (code.kind !== undefined || code.issuer !== undefined || code.separator === '' || !capital)
    return [code];
  for (let cut = 2; cut < Math.min(5, text.length - 1); cut++) {
    const [kind, issuer] = [knownCode(text.slice(0, cut)), knownCode(text.slice(cut))];
    if (kind?.kind === undefined || issuer?.issuer === undefined || unitCodes.has(issuer.text)) continue;
    const first = { ...code, ...kind, end: end - text.length + cut };
    return [first, { ...issuer, separator: '', spaced: false, end, capital }];
  }
  return [code];
}

/** Codes of two letters that also end the names of units: `CTCT`. */
const unitCodes: ReadonlySet<string> = new Set(['CT', 'TM', 'QP']);

const andSign = 38;

function readCode(
  shown: string,
  folded: string,
  start: number,
  separator: string,
  spaced: boolean,
): Code | undefined {
  if (!isLetter(folded.charCodeAt(start))) return undefined;
  let end = start;
  while (end - start <= maxCodeLength) {
    const unit = folded.charCodeAt(end);
    if (!isLetter(unit) && !isDigit(unit) && unit !== andSign) break;
    end++;
  }
  if (folded.charAt(end) === '.' && /^t\.[uw](?![a-z])/.test(folded.slice(start, start + 4))) end = start + 3;
  if (end - start > maxCodeLength) return undefined;
  const known = knownCode(shown.slice(start, end));
  if (known !== undefined)
    return { ...known, separator, spaced, end, capital: isCapital(shown.slice(start, end)) };
  const cut = gluedWord(shown, folded, start, end);
  if (cut !== undefined) return { ...cut, separator, spaced, capital: true };
  end += /^(?:\.\p{Lu}{1,3}(?!\p{L})){1,4}/u.exec(shown.slice(end, end + maxCodeLength))?.[0].length ?? 0;
  const text = shown.slice(start, end);
  return { text, kind: undefined, issuer: undefined, separator, spaced, end, capital: isCapital(text) };
}

/** The codes that a spelling stands for; TƯ and T.Ư are written for TW. */
function knownCode(
  printed: string,
): { text: string; kind: string | undefined; issuer: string | undefined } | undefined {
  const text = /[ƯW]$/.test(printed) ? printed.replace(/T\.?[ƯW]$/u, 'TW') : printed;
  const kind = findKind(text)?.code;
  const issuer = findIssuer(text)?.code;
  const asKind = kind !== undefined && !houseCodes.has(kind) ? kind : undefined;
  if (asKind === undefined && issuer === undefined) return undefined;
  return { text: asKind ?? issuer ?? text, kind: asKind, issuer };
}

/** `TWngày`: the space behind a code got lost. */
function gluedWord(shown: string, folded: string, start: number, end: number) {
  const word = /(?:ngay|cua|ve|nam|khoa|dated|of|on|issued)$/.exec(folded.slice(start, end));
  if (word === null || word.index < 2) return undefined;
  const known = knownCode(shown.slice(start, start + word.index));
  return known?.issuer === undefined ? undefined : { ...known, end: start + word.index };
}

/** More capitals than small letters: `TTg`, `GDTrH`, not `Trung`. */
function isCapital(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      if (unit >= 65 && unit <= 90) capitals++;
      else if (unit >= 97 && unit <= 122) capitals--;
      continue;
    }
    const each = text.charAt(at);
    if (each !== each.toLowerCase()) capitals++;
    else if (each !== each.toUpperCase()) capitals--;
  }
  return capitals > 0;
}
