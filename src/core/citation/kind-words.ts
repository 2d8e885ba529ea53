import type { Language } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';
import { placeTones } from '../text/tone-placement.ts';

/**
 * The words that name a kind of instrument in running text, and the code that they stand for in a key. A strong word
 * makes a bare number behind it a short form (`Nghị quyết 49`); a weak one is also a verb or a common noun
 * (`quyết định 3 vấn đề`, `kế hoạch 5 năm`) and needs `số`, an issuer or a full form elsewhere in the text.
 */
export interface KindWord {
  /** Letters and single spaces, folded. */
  readonly folded: string;
  /** As it is spelled, in lower case. */
  readonly spelled: string;
  readonly code: string | null;
  readonly strong: boolean;
  readonly plural: boolean;
  readonly language: Language;
}

const word = (language: Language, strong: boolean, code: string | null, ...spellings: string[]): KindWord[] =>
  spellings.map((spelled) => ({
    folded: foldVietnamese(spelled),
    spelled,
    code,
    strong,
    plural: language === 'en' && spelled.endsWith('s'),
    language,
  }));

const strong = true;
const weak = false;

const words: readonly KindWord[] = [
  ...word('vi', strong, 'NQ', 'nghị quyết'),
  ...word('vi', strong, 'CT', 'chỉ thị'),
  ...word('vi', strong, 'NĐ', 'nghị định'),
  ...word('vi', strong, 'TT', 'thông tư', 'thông tri'),
  ...word('vi', strong, 'TTLT', 'thông tư liên tịch', 'thông tư liên bộ'),
  ...word('vi', strong, 'SL', 'sắc lệnh'),
  ...word('vi', strong, 'PL', 'pháp lệnh'),
  ...word('vi', weak, 'KL', 'kết luận'),
  ...word('vi', weak, 'QĐ', 'quyết định', 'quy định'),
  ...word('vi', weak, 'QC', 'quy chế'),
  ...word('vi', weak, 'HD', 'hướng dẫn'),
  ...word('vi', weak, 'TB', 'thông báo', 'thông báo kết luận'),
  ...word('vi', weak, 'TC', 'thông cáo'),
  ...word('vi', weak, 'KH', 'kế hoạch'),
  ...word('vi', weak, 'CTr', 'chương trình', 'chương trình hành động'),
  ...word('vi', weak, 'ĐA', 'đề án'),
  ...word('vi', weak, 'BC', 'báo cáo', 'báo cáo chính trị'),
  ...word('vi', weak, 'TTr', 'tờ trình'),
  ...word('vi', weak, 'CV', 'công văn'),
  ...word('vi', weak, 'CĐ', 'công điện'),
  ...word('vi', weak, 'L', 'lệnh'),
  ...word('vi', weak, 'LUAT', 'luật', 'bộ luật'),
  ...word('vi', weak, 'VBHN', 'văn bản hợp nhất'),
  ...word('vi', weak, 'HP', 'hiến pháp'),
  ...word('vi', weak, 'CL', 'cương lĩnh'),
  ...word('vi', weak, 'ĐL', 'điều lệ'),
  ...word('vi', weak, null, 'văn bản'),
  ...word('en', strong, 'NQ', 'resolution', 'resolutions', 'joint resolution'),
  ...word('en', strong, 'CT', 'directive', 'directives'),
  ...word('en', strong, 'NĐ', 'decree', 'decrees'),
  ...word('en', strong, 'TT', 'circular', 'circulars'),
  ...word('en', strong, 'TTLT', 'joint circular', 'joint circulars'),
  ...word('en', strong, 'PL', 'ordinance', 'ordinances'),
  ...word('en', weak, 'KL', 'conclusion', 'conclusions'),
  ...word('en', weak, 'QĐ', 'decision', 'decisions', 'regulation', 'regulations', 'provision', 'provisions'),
  ...word('en', weak, 'QC', 'statute', 'statutes'),
  ...word('en', weak, 'HD', 'guidance', 'guideline', 'guidelines', 'instruction', 'instructions'),
  ...word('en', weak, 'TB', 'notice', 'notices', 'announcement', 'notification'),
  ...word('en', weak, 'KH', 'plan', 'plans'),
  ...word('en', weak, 'CTr', 'programme', 'program', 'programmes', 'programs'),
  ...word('en', weak, 'ĐA', 'project', 'projects'),
  ...word('en', weak, 'BC', 'report', 'reports', 'political report'),
  ...word('en', weak, 'TTr', 'submission', 'submissions'),
  ...word('en', weak, 'CV', 'official letter', 'official letters', 'official dispatch', 'dispatch'),
  ...word('en', weak, 'CĐ', 'official telegram', 'telegram'),
  ...word('en', weak, 'L', 'order', 'orders'),
  ...word('en', weak, 'LUAT', 'law', 'laws', 'code'),
  ...word('en', weak, 'VBHN', 'consolidated text', 'consolidated document'),
  ...word('en', weak, 'HP', 'constitution'),
  ...word('en', weak, 'CL', 'platform'),
  ...word('en', weak, 'ĐL', 'charter'),
  ...word('en', weak, null, 'document', 'documents'),
];

/** Abbreviations, in capitals only; `QĐ 3/6/2013` and `CT scan` are why they are weak. */
const abbreviations: readonly KindWord[] = ['NQ', 'NĐ', 'QĐ', 'CT', 'KL', 'TT'].flatMap((code) =>
  word('vi', weak, code, code),
);

const letter = (unit: number): boolean => unit >= 97 && unit <= 122;

let index: readonly (readonly KindWord[] | undefined)[] | undefined;
let starts: Uint8Array | undefined;

/** The place in the index of words that begin with three units, modulo 32. */
export const startKey = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** 1 at each key that some kind word begins with. */
export function kindWordStarts(): Uint8Array {
  starts ??= Uint8Array.from(wordIndex(), (group) => (group === undefined ? 0 : 1));
  return starts;
}

/** The words by their first three units, longest first; those of two letters under every third. */
function wordIndex(): readonly (readonly KindWord[] | undefined)[] {
  if (index !== undefined) return index;
  const groups: (KindWord[] | undefined)[] = new Array(32 ** 3).fill(undefined);
  for (const each of [...words, ...abbreviations].sort((a, b) => b.folded.length - a.folded.length)) {
    const [first = 0, second = 0, third] = [...each.folded].map((character) => character.charCodeAt(0));
    const places = third === undefined ? Array.from({ length: 32 }, (_, i) => i) : [third & 31];
    for (const place of places) {
      const key = startKey(first, second, place);
      const group = groups[key];
      if (group === undefined) groups[key] = [each];
      else group.push(each);
    }
  }
  index = groups;
  return groups;
}

/** Reads a kind word at the start of a word, the longest that fits. */
export function readKindWord(
  shown: string,
  folded: string,
  units: Uint8Array,
  at: number,
): KindWord | undefined {
  const group = wordIndex()[startKey(units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0)];
  if (group === undefined) return undefined;
  for (const each of group) {
    const end = at + each.folded.length;
    if (letter(units[end] ?? 0) || !folded.startsWith(each.folded, at)) continue;
    if (isSpelled(shown.slice(at, end), each) && !isInsideCompound(folded, at, each)) return each;
  }
  return undefined;
}

/** `pháp luật`, `kỷ luật`, `luật sư`, `Quân lệnh`, `Tư lệnh`: the syllable is not the word. */
function isInsideCompound(folded: string, at: number, word: KindWord): boolean {
  if (word.folded !== 'luat' && word.folded !== 'lenh') return false;
  if (
    /^ (?:su|gia|hoc|le|phap|tuc|khoa)(?![a-z])/.test(
      folded.slice(at + word.folded.length, at + word.folded.length + 6),
    )
  )
    return true;
  return /(?:^|[^a-z])(?:phap|ky|quy|menh|quan|tu|hieu|khau|nhat|am|nghiem) $/.test(
    folded.slice(Math.max(0, at - 8), at),
  );
}

/** Every syllable has its right marks or none: `nghi quyết` may be a resolution, `chị Thị` is no directive. */
function isSpelled(printed: string, word: KindWord): boolean {
  if (word.spelled !== word.spelled.toLowerCase())
    return (
      printed === word.spelled || (printed === printed.toUpperCase() && word.folded.toUpperCase() === printed)
    );
  const lower = printed.toLowerCase();
  if (lower === word.spelled || lower === word.folded) return true;
  const wanted = word.spelled.split(' ');
  const plain = word.folded.split(' ');
  return placeTones(lower)
    .split(' ')
    .every((syllable, i) => syllable === wanted[i] || syllable === plain[i]);
}
