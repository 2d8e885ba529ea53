import type { Level } from '../../core/provision/provision.ts';
import { plainD } from '../lines/look.ts';
import { parseOrdinal, parseRoman, pointValue } from './ordinals.ts';

/**
 * Labels that open a unit, read at the start of a line. Whether a label is one is decided by its place in the row of
 * its like (sequence.ts); here only its form counts.
 *
 *   part        Phần thứ nhất | Phần I | Phần 1          letter      A. | A-
 *   chapter     Chương II                                  section     Mục 1 | Mục I
 *   subsection  Tiểu mục 1                                 roman       I. | I- | I/
 *   article     Điều 5. | Điều 5a. | Điều thứ nhất:        clause      5. | 5a. | 5- | 5) | 5/
 *   dotted      1.2. | 1.2.3.                              point       a) | a1) | a. | a/ | a-
 *   paren       (1)                                        clause      II.3. | in a Roman part
 *
 * A note mark in brackets may stand inside a label: `Điều 2a[3].`, `a[2])`. Words are read through slips that scanning
 * leaves: spaces inside (`Đi ều`) and a lost or wrong mark (`Điêu`, `Chưong`).
 */
export type MarkerType = Exclude<Level, 'annex' | 'paragraph' | 'sub2'> | 'letter' | 'dotted';

export interface Marker {
  readonly type: MarkerType;
  readonly value: number;
  /** What follows the number: the `a` of `2a`; empty for most. */
  readonly suffix: string;
  /** As it stands in paths: `II`, `2a`, `đ`, `thứ nhất`. */
  readonly number: string;
  /** The label as printed, and what follows it on its line. */
  readonly label: string;
  readonly rest: string;
  /** The sign behind the number. */
  readonly style: string;
  /** The numbers of the levels above, of a dotted label: `[1]` for 1.2. */
  readonly above: readonly number[];
  /** The form alone makes it likely: a word stands before the number and a sign or nothing behind it. */
  readonly sure: boolean;
  /** The word had to be read through a slip. */
  readonly slip: boolean;
}

const note = String.raw`(?:\s?\[\d{1,3}\])?`;
const word = {
  article: String.raw`[ĐD] ?[i1lìíỉĩị] ?[eèéẻẽẹêềếểễệ] ?[unùúủũụ]`,
  chapter: String.raw`C ?[hH] ?[ưuƯUừứửữựùúủũụ] ?[ơoƠOờớởỡợòóỏõọ] ?[nN] ?[gG]`,
  part: String.raw`P ?[hH] ?[ầấâẦẤÂ] ?[nN]`,
  section: String.raw`M ?[ụuỤU] ?[cC]`,
  subsection: String.raw`T ?[iI] ?[ểêeỂÊE] ?[uU] [mM] ?[ụuỤU] ?[cC]`,
};
const sign = String.raw`(?<style>[.:)/]|\s?[-–—](?!\d))?`;
const article = new RegExp(
  String.raw`^(?<word>${word.article}|ĐIỀU)\s?(?:thứ\s)?(?<n>\d{1,4})(?<s>[a-zđ](?!\p{L}))?${note}\s?${sign}\.{0,2}${note}(?:\s+|$|(?=\p{Lu}))`,
  'u',
);
const titled = (head: string, n: string) =>
  new RegExp(String.raw`^(?<word>${head})\s+(?<n>${n})${note}\s?${sign}${note}(?:\s+|$)`, 'u');
const holders: readonly (readonly [MarkerType, RegExp])[] = [
  ['subsection', titled(word.subsection, String.raw`\d{1,2}|[IVX]{1,5}`)],
  ['section', titled(word.section, String.raw`\d{1,2}|[IVX]{1,5}|[A-H](?!\p{L})`)],
  ['chapter', titled(word.chapter, String.raw`[IVXL]{1,7}|\d{1,2}`)],
  ['part', titled(word.part, String.raw`[IVX]{1,5}|\d{1,2}|[A-H](?!\p{L})`)],
];
const ordinalPart = new RegExp(
  String.raw`^(?<word>${word.part})\s+(?<n>(?:thứ|THỨ|Thứ)\s+\p{L}+(?:\s+(?:một|hai|ba|tư|lăm|sáu|bảy|tám|chín|MỘT|HAI|BA|TƯ|LĂM|SÁU|BẢY|TÁM|CHÍN)(?!\p{L}))?)${sign}(?:\s+|$)`,
  'u',
);
const ordinalArticle = new RegExp(
  String.raw`^(?<word>Điều|ĐIỀU)\s+(?:thứ|THỨ)\s+(?<n>\p{L}+(?:\s+(?:một|hai|ba|tư|lăm|sáu|bảy|tám|chín)(?!\p{L}))?)\s?${sign}(?:\s+|$)`,
  'u',
);
const bareWord = new RegExp(
  String.raw`^(?:${word.article}|ĐIỀU|${word.chapter}|${word.section}|${word.subsection}|${word.part}(?:\s+(?:thứ|THỨ))?)$`,
  'u',
);
const roman = new RegExp(
  String.raw`^(?<n>[IÍÌỈĨỊVX]{1,6})${note}\s?(?<style>[.:)/]|[-–—])(?!\d)\s*(?=\S|$)`,
  'u',
);
const letter = /^(?<n>[A-HĐ])\s?(?<style>[.)/]|[-–—])\s+(?=\p{L})/u;
const dotted =
  /^(?<n>\d{1,2}(?:\.\d{1,2}){1,3})(?:(?<style>[.)])(?:\s+(?=\S)|(?=[\p{L}“"(])|$)|\s?[-–]\s*(?=\p{Lu})|\s+(?=\S)|$)/u;
const romanItem = /^(?<r>[IVX]{1,6})\.(?<n>\d{1,3})(?<style>[.)]?)\s+(?=\S)/u;
const clause = new RegExp(
  String.raw`^(?:K ?hoản\s)?(?<n>\d{1,3})(?<s>[a-zđ](?=[.)]))?${note}\s?(?<style>[.)]|[/\-–—](?=\s|$|\p{Lu}\p{Ll}))${note}(?!\d)\s*`,
  'u',
);
const point = new RegExp(
  String.raw`^(?<n>[a-zđ])(?<s>\d)?${note}\s?(?<style>[)./]|-)${note}(?=[\s“"(]|$|\p{Lu})\s*`,
  'u',
);
const paren = /^\((?<n>\d{1,3})\)\s*/u;

/** All readings of the start of a line, likeliest first; `C.` may be a letter or, in a row, a Roman numeral. */
export function readMarkers(text: string): Marker[] {
  const plain = plainD(text);
  const markers = readPlain(plain);
  if (plain === text) return markers;
  return markers.map((marker) => ({
    ...marker,
    label: text.slice(0, marker.label.length),
    rest: text.slice(text.length - marker.rest.length),
  }));
}

function readPlain(text: string): Marker[] {
  const first = text.charAt(0);
  if (/\d/u.test(first)) return readNumbers(text);
  if (first === '(') return readShape(paren, text, 'paren');
  if (/[a-zđ]/u.test(first)) return readShape(point, text, 'point');
  if (!/[\p{Lu}]/u.test(first)) return [];
  return [
    ...readWords(text),
    ...readRomanItem(text),
    ...readShape(roman, text, 'roman'),
    ...readShape(letter, text, 'letter'),
  ];
}

/** A word that waits for its number on the next line: `Điều`, `CHƯƠNG`, `Phần thứ`. */
export const isBareWord = (text: string): boolean => text.length < 16 && bareWord.test(plainD(text));

/** `II.3.`: clause 3 with the number of its Roman part before it. */
function readRomanItem(text: string): Marker[] {
  const match = romanItem.exec(text);
  const { r = '', n = '' } = match?.groups ?? {};
  const part = parseRoman(r);
  if (match === null || part === null) return [];
  return [build('clause', text, match, { value: Number(n), number: String(Number(n)), above: [part] })];
}

function readNumbers(text: string): Marker[] {
  const deep = dotted.exec(text);
  const number = deep?.groups?.['n'];
  if (deep !== null && number !== undefined) {
    const steps = number.split('.').map(Number);
    const value = steps.pop() ?? 0;
    return [build('dotted', text, deep, { value, number, above: steps })];
  }
  return readShape(clause, text, 'clause');
}

function readWords(text: string): Marker[] {
  const match = article.exec(text);
  if (match !== null) {
    const { n = '', s = '' } = match.groups ?? {};
    const isWord = match.groups?.['word'] === 'Điều' || match.groups?.['word'] === 'ĐIỀU';
    return [
      build('article', text, match, {
        value: Number(n),
        number: n.replace(/^0+(?=\d)/u, '') + s,
        slip: !isWord,
      }),
    ];
  }
  const written = ordinalArticle.exec(text);
  const place = parseOrdinal(written?.groups?.['n'] ?? '');
  if (written !== null && place !== null)
    return [build('article', text, written, { value: place, number: String(place) })];
  const ordinal = ordinalPart.exec(text);
  const name = ordinal?.groups?.['n'] ?? '';
  const value = parseOrdinal(name.replace(/^thứ\s+/iu, ''));
  if (ordinal !== null && value !== null) {
    return [build('part', text, ordinal, { value, number: name.toLowerCase() })];
  }
  for (const [type, shape] of holders) {
    const found = shape.exec(text);
    const n = found?.groups?.['n'];
    if (found === null || n === undefined) continue;
    const held = /^\d/u.test(n)
      ? Number(n)
      : (parseRoman(n) ?? (n.length === 1 ? n.charCodeAt(0) - 64 : null));
    if (held !== null) return [build(type, text, found, { value: held, number: n })];
  }
  return [];
}

function readShape(shape: RegExp, text: string, type: MarkerType): Marker[] {
  const match = shape.exec(text);
  const n = match?.groups?.['n'];
  if (match === null || n === undefined) return [];
  const value =
    type === 'roman'
      ? parseRoman(plainRoman(n))
      : type === 'point'
        ? pointValue(n)
        : type === 'letter'
          ? pointValue(n.toLowerCase())
          : Number(n);
  if (value === null || value === 0) return [];
  const s = match.groups?.['s'] ?? '';
  return [
    build(type, text, match, {
      value,
      number: (type === 'roman' ? plainRoman(n) : n.replace(/^0+(?=\d)/u, '')) + s,
    }),
  ];
}

/** A Roman numeral whose I has caught a mark, as scrambled texts have it. */
const plainRoman = (text: string): string => text.replace(/[ÍÌỈĨỊ]/gu, 'I');

type Read = Pick<Marker, 'value' | 'number'> & Partial<Pick<Marker, 'above' | 'slip'>>;

function build(type: MarkerType, text: string, match: RegExpExecArray, read: Read): Marker {
  const rest = text.slice(match[0].length);
  const style = (match.groups?.['style'] ?? '').trim();
  const worded = match.groups?.['word'] !== undefined;
  return {
    type,
    suffix: match.groups?.['s'] ?? '',
    label: match[0].trim(),
    rest,
    style,
    above: [],
    slip: false,
    ...read,
    sure: worded && (style !== '' || rest === ''),
  };
}
