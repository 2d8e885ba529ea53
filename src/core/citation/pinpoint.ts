import { romanNumber } from '../text/roman.ts';
import type { CleanPiece } from './clean-text.ts';
import type { Found } from './issuer-attachment.ts';

/**
 * The provision that a citation points to, before the instrument or behind it, inner or outer step first, in either
 * language:
 *
 *   điểm a khoản 4 Điều 1 của Thông tư …; Mục I Quy định …; Nghị quyết …, mục II.3; Phần thứ nhất Nghị quyết …
 *   point a of clause 2 of Article 5 of Decree …; Article 5, Clause 2, Point a of …; Resolution …, Section II
 *
 * It is given as the id of a provision: outermost first, an article without its chapter, chapters and sections with
 * Arabic numerals, Roman parts as they are: `dieu-5-khoan-2-diem-a`, `phan-ii-3`, `chuong-2-muc-1`.
 */
export interface FoundPinpoint extends Found {
  readonly id: string;
}

const ordinal = 'thu (?:nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)';
const label = `(?:${ordinal}|[ivx]{1,5}(?:\\.\\d{1,2}){0,2}(?![a-z])|\\d{1,3}[a-z]?(?:\\.\\d{1,2}){0,3}|[a-z](?:\\.\\d{1,2})?)(?![a-z0-9])`;
const words =
  'diem|khoan|dieu|tieu muc|muc|phan|chuong|point|clause|paragraph|article|section|chapter|part|item';
const step = `(?:${words}) (?:so )?${label}\\)?`;
const further = `(?:(?:,| va| and|;) (?:so )?${label})`;
const joint = '(?:,? ?(?:cua|of the|of|tai|thuoc|va|and|in)?[ (]*)';
const chain = `${step}${further}{0,3}(?:${joint}${step}${further}{0,3}){0,4}`;

const before = new RegExp(
  `(?:^|[^a-z0-9])(${chain})(?: ?,)?(?: (?:cua|of|of the|in|in the|tai|thuoc|o|trong))?[ ("]*(?:the )?$`,
);
const behind = new RegExp(`^[ ,("]*(?:(?:tai|o|in|at) )?(${chain})`);
const anyWord = new RegExp(`(?:${words}) [a-z0-9]`);
const each = new RegExp(`(${words}) (?:so )?(${label})`, 'g');

export function pinpointBefore(piece: CleanPiece, lead: number, from: number): FoundPinpoint | undefined {
  const start = Math.max(from, lead - 110);
  const stretch = piece.folded.slice(start, lead);
  if (!anyWord.test(stretch)) return undefined;
  const match = before.exec(stretch);
  if (match?.[1] === undefined) return undefined;
  const at = start + match.index + match[0].indexOf(match[1]);
  return found(piece, at, at + match[1].length);
}

export function pinpointBehind(piece: CleanPiece, end: number, limit: number): FoundPinpoint | undefined {
  const stretch = piece.folded.slice(end, Math.min(limit, end + 110));
  const match = behind.exec(stretch);
  if (match?.[1] === undefined) return undefined;
  const at = end + match[0].length - match[1].length;
  return found(piece, at, at + match[1].length);
}

const levels = ['phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem'];
const levelOf: Readonly<Record<string, string>> = {
  phan: 'phan',
  part: 'phan',
  chuong: 'chuong',
  chapter: 'chuong',
  muc: 'muc',
  section: 'muc',
  'tieu muc': 'tieu-muc',
  dieu: 'dieu',
  article: 'dieu',
  khoan: 'khoan',
  clause: 'khoan',
  paragraph: 'khoan',
  diem: 'diem',
  point: 'diem',
  item: 'diem',
};

/** One address: steps that go inwards or outwards; a second one in the chain (`Điều 2, điểm d Điều 7`) is left. */
function found(piece: CleanPiece, start: number, end: number): FoundPinpoint | undefined {
  const steps = new Map<number, string>();
  let last: number | undefined;
  let direction = 0;
  for (const match of piece.folded.slice(start, end).matchAll(each)) {
    const rank = levels.indexOf(levelOf[match[1] ?? ''] ?? '');
    const turn = last === undefined ? 0 : Math.sign(rank - last);
    if (direction !== 0 && turn === -direction) break;
    if (turn !== 0) direction = turn;
    last = rank;
    if (steps.has(rank)) continue;
    const at = start + match.index + match[0].length - (match[2] ?? '').length;
    steps.set(rank, labelSlug(levels[rank] ?? '', match[2] ?? '', piece.shown.charAt(at)));
  }
  const withArticle = steps.has(articleRank);
  const parts = [...steps]
    .filter(([rank]) => !withArticle || rank >= articleRank)
    .sort(([a], [b]) => a - b)
    .map(([, slug]) => slug);
  return parts.length === 0 ? undefined : { start, end, id: parts.join('-') };
}

const articleRank = levels.indexOf('dieu');
const roman = /^[ivx]+$/;

function labelSlug(level: string, label: string, printed: string): string {
  const slug = label.replace(/[ .]+/g, '-');
  if (level === 'diem') return `diem-${slug === 'd' && /đ/i.test(printed) ? 'dd' : slug}`;
  const [head = '', ...rest] = slug.split('-');
  if (level === 'muc' && roman.test(head)) return ['phan', head, ...rest].join('-');
  if (level === 'chuong' && roman.test(head)) return `chuong-${romanNumber(head)}`;
  return `${level}-${slug}`;
}
