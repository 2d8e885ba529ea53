import type { Language } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';

/**
 * The words that name a kind of instrument in running text, and the code that they stand for in a key. A strong word
 * makes a bare number behind it a short form (`Nghị quyết 49`); a weak one is also a verb or a common noun
 * (`quyết định 3 vấn đề`, `kế hoạch 5 năm`) and needs `số`, an issuer or a full form elsewhere in the text.
 */
export interface KindWord {
  /** Letters and single spaces, folded. */
  readonly folded: string;
  /** As it is spelled, in small letters; an abbreviation in capitals. */
  readonly spelled: string;
  readonly capitals: string;
  readonly code: string | null;
  readonly strong: boolean;
  readonly plural: boolean;
  readonly language: Language;
}

const word = (language: Language, strong: boolean, code: string | null, ...spellings: string[]): KindWord[] =>
  spellings.map((spelled) => ({
    folded: foldVietnamese(spelled),
    spelled,
    capitals: spelled.toUpperCase(),
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

/**
 * Abbreviations, in capitals only; `QĐ 3/6/2013` and `CT scan` are why they are weak. None that many words begin with
 * (KH, `không`): a word that is none must cost next to nothing.
 */
const abbreviations: readonly KindWord[] = [
  'NQ',
  'NĐ',
  'QĐ',
  'CT',
  'KL',
  'TT',
  'TTLT',
  'HD',
  'TB',
  'CV',
].flatMap((code) => word('vi', weak, code, code));

const letter = (unit: number): boolean => unit >= 97 && unit <= 122;

/**
 * The words as a tree of letters: from a node, the branch of a unit modulo 32 (a letter, or 0 for the space) leads to
 * the next node, 0 is none. A text is asked at each of its words, so a word that is none must cost next to nothing.
 */
interface LetterTree {
  readonly branches: Int16Array;
  /** The words that end at a node. */
  readonly words: readonly (readonly KindWord[] | undefined)[];
}

let tree: LetterTree | undefined;

function letterTree(): LetterTree {
  if (tree !== undefined) return tree;
  const rows: number[][] = [new Array(32).fill(0)];
  const ends: (KindWord[] | undefined)[] = [undefined];
  for (const word of [...words, ...abbreviations]) {
    let node = 0;
    for (let at = 0; at < word.folded.length; at++) {
      const row = rows[node] as number[];
      const branch = word.folded.charCodeAt(at) & 31;
      if (row[branch] === 0) {
        row[branch] = rows.length;
        rows.push(new Array(32).fill(0));
        ends.push(undefined);
      }
      node = row[branch] as number;
    }
    ends[node] = [...(ends[node] ?? []), word];
  }
  tree = { branches: Int16Array.from(rows.flat()), words: ends };
  return tree;
}

const space = 32;

/** The place of three units, modulo 32, in the table of beginnings. */
export const startKey = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

let starts: Uint8Array | undefined;

/** 1 at each key that some kind word begins with: four words of five can be passed over without asking the tree. */
export function kindWordStarts(): Uint8Array {
  if (starts !== undefined) return starts;
  const built = new Uint8Array(32 ** 3);
  for (const { folded } of [...words, ...abbreviations]) {
    const [first = 0, second = 0, third] = [...folded].map((character) => character.charCodeAt(0));
    if (third !== undefined) built[startKey(first, second, third)] = 1;
    else built.fill(1, startKey(first, second, 0), startKey(first, second, 31) + 1);
  }
  starts = built;
  return built;
}

/** Reads a kind word at the start of a word, the longest that fits and is spelled so. */
export function readKindWord(
  shown: string,
  folded: string,
  units: Uint8Array,
  start: number,
): KindWord | undefined {
  const { branches, words: ends } = tree ?? letterTree();
  let node = 0;
  let best: KindWord | undefined;
  for (let at = start; ; at++) {
    const unit = units[at] as number;
    if (unit !== space && !letter(unit)) break;
    node = branches[(node << 5) | (unit & 31)] as number;
    if (node === 0) break;
    const ending = ends[node];
    if (ending === undefined || letter(units[at + 1] as number)) continue;
    for (const each of ending) {
      if (isSpelled(shown, start, each) && !isInsideCompound(folded, start, each)) best = each;
    }
  }
  return best;
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

/**
 * Every letter has its right marks or none: `nghi quyết` may be a resolution, `chị Thị` is no directive. A long word
 * may have one wrong mark (`Nghị quyêt`), as scans do.
 */
function isSpelled(shown: string, start: number, { spelled, capitals }: KindWord): boolean {
  const abbreviated = spelled === capitals;
  let wrong = spelled.length >= longWord ? 1 : 0;
  for (let i = 0; i < spelled.length; i++) {
    const unit = shown.charCodeAt(start + i);
    if (unit === spelled.charCodeAt(i) || unit === capitals.charCodeAt(i)) continue;
    if (abbreviated && (unit > 0x5a || unit < 0x41)) return false;
    if (unit > 0x7f && wrong-- === 0) return false;
  }
  return true;
}

const longWord = 8;
