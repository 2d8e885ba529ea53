import { matchDamagedType, matchDocumentType } from '../kinds.ts';
import { isMostlyUpper, isUpper } from '../lines/look.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readMarkers } from '../outline/markers.ts';
import { readEmblem } from './emblem.ts';
import { beginsBody, nameKey } from './names.ts';

/** Where the type and the title of a paper stand. */
export interface TitleBlock {
  /** Vietnamese name of the type; null where no line gives one. */
  readonly kind: string | null;
  readonly kindIndex: number;
  readonly words: string;
  /** Index of the first line behind the title. */
  readonly end: number;
  /** The type was read through wrong marks. */
  readonly damaged: boolean;
}

/** Words that open the bases, the reasons or the address of a paper, behind its title. */
export const opener =
  /^[-–\s“"]*(?:Căn\s?(?:cứ)?(?!\p{L})|Xét|Theo đề nghị|Thực hiện|Triển khai|Quán triệt|Trên cơ sở|Kính gửi|Tiếp tục|Để |Nhằm|Ngày \d|Từ ngày|Tại |Sau khi|Trong |Qua |Vừa qua|Chiểu |Thi hành|Chấp hành|Hiện nay|Những năm)/u;

/** The line of the address of a letter, whole or broken behind its first word. */
export const isAddress = (lines: readonly SourceLine[], index: number): boolean => {
  const text = lines[index]?.text ?? '';
  return /^Kính gửi/u.test(text) || (text === 'Kính' && /^gửi/u.test(lines[index + 1]?.text ?? ''));
};

/** How far behind the letterhead the type of a paper is looked for, in lines of text. */
const reach = 60;

/** Finds the line that names the type of the paper, alone or before its title, and the title itself. */
export function findTitle(lines: readonly SourceLine[], head: number): TitleBlock | null {
  return (
    searchTitle(lines, head, readType) ??
    searchTitle(lines, head, readDamagedType) ??
    findUntyped(lines, head)
  );
}

/**
 * A title whose line of the type was lost: the capitals behind the number and the date, with the bases behind them (the
 * body that enacts may stand in between).
 */
function findUntyped(lines: readonly SourceLine[], head: number): TitleBlock | null {
  const facts = lines.findIndex(
    ({ index, columns }) =>
      index >= head && index < head + reach && columns.some((one) => factLine.test(one)),
  );
  if (facts < 0) return null;
  let last = facts;
  let first = nextText(lines, facts);
  while (first !== undefined && first.columns.some((one) => factLine.test(one))) {
    last = first.index;
    first = nextText(lines, last);
  }
  if (first === undefined || !isMostlyUpper(first.text) || opener.test(first.text)) return null;
  const { words, end } = collectTitle(lines, last, '');
  const behind = nextText(lines, end - 1);
  const bases = behind !== undefined && isUpper(behind.text) ? nextText(lines, behind.index) : behind;
  if (words === '' || bases === undefined || !opener.test(bases.text)) return null;
  return { kind: null, kindIndex: first.index, words, end, damaged: false };
}

const nextText = (lines: readonly SourceLine[], index: number): SourceLine | undefined =>
  lines.slice(index + 1, index + 12).find(({ kind }) => kind === 'text');

type ReadType = (
  text: string,
  line: SourceLine,
) => { name: string; rest: string; damaged: boolean } | undefined;

function searchTitle(lines: readonly SourceLine[], head: number, read: ReadType): TitleBlock | null {
  let seen = 0;
  for (let index = head; index < lines.length && seen < reach; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    seen += 1;
    if (opener.test(line.text) && seen > 4 && !/^Tại |^Trong |^Qua /u.test(line.text)) break;
    const joined = joinSplitType(lines, index);
    const found = read(joined.text, line);
    if (found === undefined) continue;
    const { name, rest, damaged } = found;
    return { ...collectTitle(lines, joined.end, rest), kind: name, kindIndex: index, damaged };
  }
  return null;
}

const readDamagedType: ReadType = (text) => {
  const type = isMostlyUpper(text) || isUpper(text) ? matchDamagedType(text) : undefined;
  return type && { name: type.name, rest: '', damaged: true };
};

const readType: ReadType = (text, line) => {
  if (/:$/u.test(text) || line.columns.some((column) => readEmblem(column) !== null)) return undefined;
  const found = matchDocumentType(text);
  if (found === undefined) return undefined;
  const alone = found.rest === '' || /^[.(*\d[\])]+$/u.test(found.rest);
  const leads =
    isUpper(text.slice(0, found.type.name.length)) && /^[\p{L}“"]/u.test(found.rest) && text.length < 400;
  if (!isMostlyUpper(text) && !leads && !(alone && (line.gap !== 'none' || line.boldStart))) return undefined;
  if (/^(?:(?:SỐ|Số)(?!\p{L})|[-–—]\s)/u.test(found.rest)) return undefined;
  return { name: found.type.name, rest: alone ? '' : found.rest, damaged: false };
};

/** `NGHỊ` on one line and `QUYẾT` on the next. */
export function joinSplitType(lines: readonly SourceLine[], index: number): { text: string; end: number } {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1];
  if (/^\p{Lu}{2,7}$/u.test(text) && next?.kind === 'text' && matchDocumentType(text) === undefined) {
    const joined = `${text} ${next.text}`;
    if (matchDocumentType(joined) !== undefined) return { text: joined, end: index + 1 };
  }
  return { text, end: index };
}

/** The number or the date, which some papers print below their title. */
export const factLine = /^(?:S[ốÔ]\s*:?\s*\d|(?:\p{Lu}\p{Ll}+\s){0,4}\p{Lu}\p{Ll}+,\s*ngày\s)/u;

/** The lines of the title behind the type: as long as they are in capitals, or one paragraph where they are not. */
export function collectTitle(
  lines: readonly SourceLine[],
  typeEnd: number,
  rest: string,
): { words: string; end: number } {
  const parts: string[] = rest === '' ? [] : [rest];
  let upper: boolean | undefined = rest === '' ? undefined : isMostlyUpper(rest);
  let end = typeEnd + 1;
  for (let index = typeEnd + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (line.kind !== 'text') {
      if (line.kind !== 'blank' && parts.length > 0) break;
      continue;
    }
    const { text } = line;
    if (
      opener.test(text) ||
      factLine.test(text) ||
      (parts.length > 0 && enacts.test(text)) ||
      /^(?:\(|MỤC LỤC$)/u.test(text) ||
      beginsUnit(line) ||
      text.length > 600
    )
      break;
    const look = text.length < 3 ? `${text} ${nextText(lines, index)?.text ?? ''}` : text;
    if (upper === undefined) upper = isMostlyUpper(look);
    const starts =
      parts.length > 0 &&
      (line.gap !== 'none' || line.marked || (line.boldStart && !boldBefore(lines, line)));
    if (upper) {
      if (!isMostlyUpper(look)) {
        if (parts.length === 0 || !/^\p{Ll}/u.test(text)) break;
        upper = false;
      } else if (parts.length > 0 && isEnactor(lines, line, starts)) break;
    } else if (parts.length > 0 && (line.gap !== 'none' || isUpper(text))) break;
    parts.push(text);
    end = index + 1;
    if (!upper && parts.join(' ').length > 600) break;
  }
  const words = parts.join(' ');
  return { words: words.charAt(0).toUpperCase() + words.slice(1), end };
}

const boldBefore = (lines: readonly SourceLine[], line: SourceLine): boolean =>
  lines[line.previous]?.boldEnd ?? false;

/** Units that begin right behind the title of a paper without bases. */
const beginsUnit = (line: SourceLine): boolean =>
  readMarkers(line.text).some(
    ({ type, value, sure }) => value === 1 && (sure || type === 'roman' || type === 'clause'),
  );

const enactors =
  /^(?:chủ tịch|bộ trưởng|thủ tướng chính phủ|chính phủ|quốc hội|ủy ban nhân dân|ủy ban thường vụ quốc hội|hội đồng nhân dân|cục trưởng|tổng cục trưởng|giám đốc|thống đốc|viện trưởng|chánh án|tổng kiểm toán|ban thường vụ|ban chấp hành|bộ chính trị|ban bí thư|quân ủy trung ương|đảng ủy)(?!\p{L})/u;

/** The word that a body enacts with, below its name. */
const enacts = /^(?:RA\s)?(?:SẮC LỆNH|QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH|NAY CÔNG BỐ|NAY BAN BỐ)\s*:?$/u;

/**
 * The body or office that enacts, in capitals between the title and the bases: `BỘ TRƯỞNG BỘ Y TẾ`. It begins a
 * paragraph; where paragraphs do not show, only a name that often stands there is taken for one.
 */
function isEnactor(lines: readonly SourceLine[], line: SourceLine, starts: boolean): boolean {
  const often = enactors.test(nameKey(line.text));
  if (!often && !(starts && beginsBody(line.text))) return false;
  if (!starts && /(?:^|\s)(?:của|và|với|cho|bởi|tại|do|theo)$|,$/iu.test(lines[line.previous]?.text ?? ''))
    return false;
  for (let next = line.index + 1; next < Math.min(lines.length, line.index + 8); next += 1) {
    const after = lines[next];
    if (after?.kind !== 'text') continue;
    if (opener.test(after.text) || enacts.test(after.text)) return true;
    if (!isUpper(after.text)) return false;
  }
  return false;
}
