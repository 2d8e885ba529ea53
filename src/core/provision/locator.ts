import type { Language } from '../language.ts';

/*
 * A locator is the official label in Vietnamese, outermost first: `Điều 11 khoản 1 điểm a`, `Quy chế kèm theo, Điều 3`.
 * English pages print the same steps in English: each word below is replaced, and a comma stands between steps.
 * A label that holds any other Vietnamese word is left as it stands and marked as Vietnamese.
 */
const words: readonly (readonly [vi: string, en: string])[] = [
  ['nhiệm vụ, giải pháp chủ yếu', 'main tasks and measures'],
  ['nhiệm vụ, giải pháp', 'task'],
  ['Quy chế kèm theo', 'annexed Regulation'],
  ['câu hỏi thứ hai', 'second question'],
  ['câu hỏi thứ nhất', 'first question'],
  ['Phần mở đầu', 'opening'],
  ['phần chung', 'general part'],
  ['kết luận', 'conclusion'],
  ['Quyết định', 'Decision'],
  ['chuẩn mực', 'standard'],
  ['giải pháp', 'measure'],
  ['quan điểm', 'viewpoint'],
  ['nguyên tắc', 'principle'],
  ['mục tiêu', 'goal'],
  ['nhiệm vụ', 'task'],
  ['nội dung', 'item'],
  ['yêu cầu', 'requirement'],
  ['phụ lục', 'annex'],
  ['tiểu mục', 'subsection'],
  ['chương', 'Chapter'],
  ['khoản', 'clause'],
  ['điểm', 'point'],
  ['điều', 'Article'],
  ['đoạn', 'paragraph'],
  ['phần', 'Part'],
  ['mục', 'section'],
  ['đến', 'to'],
  ['và', 'and'],
];

const places = words.map(([vi, en]) => [new RegExp(`(?<!\\p{L})${vi}(?!\\p{L})`, 'giu'), en] as const);
const steps =
  /(?<=[\p{L}\d)]) (?=(?:clause|point|Article|paragraph|section|Chapter|Part)\b)(?<!(?:and|to) )/gu;

/** The label of a provision for a page: as it stands in Vietnamese, step by step in English. */
export function printLocator(
  locator: string,
  language: Language,
): { readonly text: string; readonly foreign: boolean } {
  if (language === 'vi') return { text: locator, foreign: false };
  const replaced = places.reduce((text, [pattern, en]) => text.replace(pattern, en), locator);
  // A single đ is the label of a point; any other letter with a Vietnamese mark is a word that was not read.
  const foreign = /(?!đ(?!\p{L}))[^\p{ASCII}]/u.test(replaced);
  return foreign ? { text: locator, foreign } : { text: replaced.replace(steps, ', '), foreign };
}
