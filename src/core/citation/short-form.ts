import type { CleanPiece } from './clean-text.ts';
import { isForeign } from './false-friends.ts';
import type { WordSign } from './mention.ts';

/**
 * Short forms: a serial, with a year perhaps, behind a kind word or further on in its list (`Nghị quyết 49`,
 * `Thông tư 39/2014`, `Resolutions 25 and 49`). What makes a bare number a serial:
 *
 *   - it is not the beginning of a date, a decimal, a percentage, a period of years, nor a year by itself;
 *   - no counted noun follows (`quyết định 3 vấn đề`, `Kế hoạch 5 năm`), unless `số` stands before or a year is given;
 *   - it is introduced by `số` or `No.`, or its word is a strong one and it has two digits, or an issuer, a date or a
 *     year follows;
 *     behind a weak word alone it is not certain, nor is one without a space (`NQ57`, `toà CT3`);
 *   - as a further member of a list it must be followed by what may follow a citation, and is as certain as the rest;
 *   - nothing near it says that it is another country's; a `Regulation 1907/2006` is the European Union's.
 */
export interface ShortForm {
  readonly serial: string;
  readonly letter: string;
  readonly year: number | undefined;
  readonly end: number;
  readonly certain: boolean;
}

const numberSign = /(?<![\p{L}\p{N}])(?:số|so|sô|nos?|n[o0]0?|n[°º]|number|numbered)[ .:]*$/iu;
const serial = /(\d{1,5}(?:\.\d{1,2}(?=\/(?:19|20)\d\d))?)([a-d]?)(?:\/((?:19|20)\d\d))?(?![a-z0-9])/y;
const yearLike = /^(?:19|20)\d\d$/;

const counted =
  /^ ?(?:%|nam(?! (?:19|20)\d\d(?! ?-))|thang|tuan|ngay(?! \d)|gio|lan|buoc|diem|muc|noi dung|van de|nhom|nhiem vu|giai phap|chi tieu|muc tieu|nguyen tac|quan diem|nguoi|can bo|don vi|co quan|to chuc|doan the|xa|phuong|huyen|quan|tinh|thanh pho|truong hop|truong|trieu|ty|dong|ha|km|m2|cap|loai|dieu|khoan|chuong|trang|phan|cuoc|du an|de an|cong trinh|bo|so|nghi quyet|chi thi|nghi dinh|thong tu|quyet dinh|quy dinh|ket luan|van ban|luat|bai|doi tuong|hinh thuc|tieu chi|uy vien|dai bieu|phieu|hoc vien|suat|tran|vong|khoa(?! (?:[ivx]|\d))|years?|months?|weeks?|days?|points?|items?|tasks?|articles?|pages?|people|percent|per cent|million|billion|dpi|pixels?|projects?|provinces?|resolutions?|directives?|documents?)(?![a-z])/;

const citationFollows =
  /^ ?(?:$|[\n,;.:)"'\]?!|-]|\((?!\d+%)|(?:va|and|or|hoac|den|to|cua|ve|ngay|nam|khoa|of|on|dated|by|issued|la|da|duoc|co|quy dinh|thi|se|with|has|have|was|were|is|are|for|that|which)(?![a-z]))/;

const evidenceFollows =
  /^ ?\(?(?:cua (?:bo|ban|chinh phu|thu tuong|quoc hoi|uy ban|uy|hoi dong|quan uy|dang|trung uong|chu tich|ubnd|hdnd|tinh uy|thanh uy|tong|ttg|cp)|(?:of|by) (?:the )?(?:politburo|secretariat|central|party|government|prime|national assembly|ministry|minister|provincial)|(?:ban hanh |ky )?(?:ngay \d|nam (?:19|20)\d\d(?! ?-))|dated |(?:nam )?(?:19|20)\d\d\))/;

/** `listed`: for a further member of a list, whether the member before it is certain. */
export function readShortForm(
  piece: CleanPiece,
  at: number,
  word: WordSign,
  listed: boolean | undefined,
): ShortForm | undefined {
  const { folded } = piece;
  serial.lastIndex = at;
  const match = serial.exec(folded);
  if (match === null) return undefined;
  const [, digits = '', letter = '', year] = match;
  const end = serial.lastIndex;
  const behind = folded.slice(end, end + 40);
  const between = piece.shown.slice(Math.max(word.end, at - 12), at);
  const spelledOut = numberSign.test(between);
  if (Number(digits) === 0 || goesOn(behind)) return undefined;
  if (year === undefined && !/số/iu.test(between) && counted.test(behind)) return undefined;
  if (!spelledOut && year === undefined && (digits.length > 4 || yearLike.test(digits))) return undefined;
  if (/^ ?-? ?(?:19|20)\d\d/.test(behind) && yearLike.test(digits)) return undefined;
  if (listed !== undefined && !spelledOut && !citationFollows.test(behind)) return undefined;
  if (isDateAt(folded, at) || isListNumber(piece, word, at, behind)) return undefined;
  if (isForeign(piece, word.start, at, end)) return undefined;
  if (year !== undefined && /^regulations?$/.test(word.word.folded)) return undefined;
  const plain = listed ?? (word.word.strong && isNamed(piece, word) && digits.length > 1);
  const told = spelledOut || plain || year !== undefined || evidenceFollows.test(behind);
  const certain = told && word.end < at;
  return { serial: digits, letter, year: year === undefined ? undefined : Number(year), end, certain };
}

/** The token goes on: `3/6/2013`, `24/7`, `1.5`, `1,543`, `2013-2020`; a list member may follow a comma. */
const goesOn = (behind: string): boolean =>
  /^(?: ?\/ ?\d|\/[a-z]| ?[-.] ?\d|,\d{3}(?!\d)|:\d|%| ?x ?\d|-[a-z])/.test(behind) &&
  !/^ ?- ?\d{1,4}(?![\d/.-])/.test(behind);

/** An English name is capitalised. */
function isNamed(piece: CleanPiece, sign: WordSign): boolean {
  const first = piece.shown.charAt(sign.start);
  const capital = first !== first.toLowerCase();
  return capital || sign.word.language === 'vi';
}

const dateAt =
  /\d{1,2}(?: thang |(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))/y;
function isDateAt(folded: string, at: number): boolean {
  dateAt.lastIndex = at;
  return dateAt.test(folded);
}

/** `Quyết định⏎1. Phê duyệt`: a new line and a full stop make it the number of an item. */
function isListNumber(piece: CleanPiece, word: WordSign, at: number, behind: string): boolean {
  if (!/^[.)]/.test(behind)) return false;
  const from = piece.map.toOriginal(word.end - 1);
  return piece.text.slice(from, piece.map.toOriginal(at)).includes('\n');
}
