import { foldVietnamese } from '../text/fold.ts';

/**
 * The name of an issuing body in running text, read syllable by syllable from its beginning.
 *
 *   Vietnamese   a word that begins such names (Ban, Bộ, Ủy ban …) or an abbreviation (UBND); then capitalised
 *                syllables, each with at most two small ones behind it, or any number of those that such names go on
 *                with (nhân dân tỉnh …); `và`, a dash and, in the name of a ministry, a comma, before a capital
 *   English      `the`, then capitalised words and ordinals, with of, the, for, and, on between them
 *
 * A syllable that begins a verb or a title (`về`, `quy định`, `ban hành`) ends the name; among capitals only, where
 * every syllable looks like part of a name, the whole word does.
 */
const openings = new Set(
  'ban bo chinh thu quoc uy hoi quan dang thuong tinh thanh huyen chu pho trung tong cuc vu so van vien toa ngan bao mat lien ubnd hdnd ttg bch bct bbt btv dai kiem thanh doan truong'.split(
    ' ',
  ),
);
const goesOn = new Set(
  'nhan dan tinh thanh pho huyen quan xa phuong thi tran cap cac trung uong phat trien nong thon hanh quoc thuong vu truc bi thu'.split(
    ' ',
  ),
);
const ends = new Set(
  'về quy hướng sửa phê đã được là thì có cho để theo trong tại với nhằm vào do của yêu ký ra quyết công quản giải trình năm ngày tháng khóa khoá nhiệm hết còn chưa không đồng thông giao triển thực nêu chỉ gồm bao gửi đến từ khi nếu mà này cũng vừa sẽ đang phối tổ như đều sau trước'.split(
    ' ',
  ),
);
/** Names that are printed with one capital only. */
const oneCapital =
  /^(?:uy ban kiem tra|ban chap hanh|ban to chuc|ban tuyen giao|ban chi dao|ban noi chinh)(?![a-z])/;
const endsCapitals =
  / (?:ve|quy dinh|huong dan|ban hanh|sua doi|phe duyet|cong bo|bai bo|thay the|chi tiet|thi hanh(?! an)|thong qua|trien khai|thuc hien|can cu)(?![a-z])/;
const monthName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December),?$/;
const englishJoints = new Set(['of', 'the', 'for', 'and', 'on', 'to']);

const token = /([\p{L}\p{N}.'’/&]+|[-,])( ?)/uy;
const mostTokens = 18;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Where a name that begins at `start` ends, or nothing if none begins there. */
export function readBodyName(shown: string, start: number, limit: number): number | undefined {
  const text = withinCapitals(shown.slice(start, Math.min(limit, start + 160)));
  const first = /^(?:[Tt]he )?([\p{L}\p{N}]+)/u.exec(text)?.[1] ?? '';
  if (/^[Tt]he /.test(text)) return endOf(text, start, true);
  if (!isCapital(first) && !/^\d{1,2}(?:st|nd|rd|th)$/.test(first)) return undefined;
  if (openings.has(foldVietnamese(first)) && /[^\u0020-\u007e]/.test(text.slice(0, 40)))
    return endOf(text, start, false);
  return /^[A-Z\d]/.test(first) && !/[^\u0020-\u007e’]/.test(first) ? endOf(text, start, true) : undefined;
}

/** `THỦ TƯỚNG CHÍNH PHỦ QUY ĐỊNH …`: up to the word that begins the title. */
function withinCapitals(text: string): string {
  if (!/^\p{Lu}+ \p{Lu}{2}/u.test(text)) return text;
  const end = endsCapitals.exec(foldVietnamese(text))?.index;
  return end === undefined ? text : text.slice(0, end);
}

function endOf(text: string, start: number, english: boolean): number | undefined {
  const tokens: { word: string; end: number }[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null && tokens.length < mostTokens; match = token.exec(text)) {
    tokens.push({ word: match[1] ?? '', end: token.lastIndex - (match[2] ?? '').length });
  }
  const count = english
    ? countEnglish(tokens.map(({ word }) => word))
    : countVietnamese(tokens.map(({ word }) => word));
  const last = tokens[count - 1];
  if (last === undefined) return undefined;
  return start + last.end - (/[.'’]+$/.exec(last.word)?.[0].length ?? 0);
}

function countEnglish(words: readonly string[]): number {
  let count = 0;
  for (const [i, word] of words.entries()) {
    if (monthName.test(word)) break;
    if (/^(?:[A-Z].*|\d{1,2}(?:st|nd|rd|th))$/.test(word)) count = i + 1;
    else if (!englishJoints.has(word) && !(i === 0 && word === 'the')) break;
    if (/\.$/.test(word) && !/^[A-Z]\.$/.test(word)) break;
  }
  return count;
}

function countVietnamese(words: readonly string[]): number {
  const head = oneCapital.exec(foldVietnamese(words.slice(0, 4).join(' ')))?.[0].split(' ').length ?? 0;
  let count = 0;
  let small = 0;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? '';
    if (i < head) {
      count = i + 1;
      continue;
    }
    if (word === '-' || word.toLowerCase() === 'và') {
      if (!isCapital(next) || i === 0) break;
      continue;
    }
    if (word === ',') {
      if (!(continuesMinistry(words, i) || isSecondBody(next, words[i + 2] ?? ''))) break;
      continue;
    }
    if (isCapital(word)) small = 0;
    else if (isEnd(word.toLowerCase(), words[i - 1] ?? '', next)) break;
    else if (!goesOn.has(foldVietnamese(word)) && ++small > 2) break;
    count = i + 1;
    if (word.endsWith('.')) break;
  }
  return count;
}

/** `Hội đồng` is a name, `thi hành án` part of one. */
const isEnd = (word: string, before: string, next: string): boolean =>
  word === 'thi' ? next === 'hành' : ends.has(word) && !(word === 'đồng' && /^hội$/iu.test(before));

/** `Bộ Văn hóa, Thể thao và Du lịch`: a comma, and `và` with a capital a few syllables on. */
function continuesMinistry(words: readonly string[], comma: number): boolean {
  const rest = words.slice(comma + 1, comma + 6);
  const and = rest.findIndex((word) => word.toLowerCase() === 'và');
  return /^Bộ/u.test(words[0] ?? '') && and > 0 && isCapital(rest[0] ?? '') && isCapital(rest[and + 1] ?? '');
}

const isSecondBody = (first: string, second: string): boolean =>
  /^(?:Ban Bí|Bộ Chính|Chủ nhiệm)$/u.test(`${first} ${second}`);
