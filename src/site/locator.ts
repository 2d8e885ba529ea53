import type { Language } from '../core/language.ts';

/*
 * A locator is the official label in Vietnamese, outermost first: `Điều 11 khoản 1 điểm a`, `quan điểm 4`, `Phần II mục 1`.
 * English pages print the same steps in English. A word that is not one of these steps leaves the label as it stands.
 */
const steps: readonly (readonly [RegExp, string])[] = [
  [/^quan điểm\s+/iu, 'viewpoint '],
  [/^nhiệm vụ(?:,? giải pháp)?\s+/iu, 'task '],
  [/^yêu cầu\s+/iu, 'requirement '],
  [/^mục tiêu\s+/iu, 'goal '],
  [/^nguyên tắc\s+/iu, 'principle '],
  [/^kèm theo\s*/iu, 'annexed '],
  [/^phụ lục\s*/iu, 'annex '],
  [/^điều\s+/iu, 'Article '],
  [/^khoản\s+/iu, 'clause '],
  [/^điểm\s+/iu, 'point '],
  [/^chương\s+/iu, 'Chapter '],
  [/^phần\s+/iu, 'Part '],
  [/^tiểu mục\s+/iu, 'subsection '],
  [/^mục\s+/iu, 'section '],
  [/^đoạn\s+/iu, 'paragraph '],
  [/^ý\s+/iu, 'item '],
];

/** The label of a provision for a page: as it stands in Vietnamese, step by step in English. */
export function printLocator(locator: string, language: Language): { text: string; foreign: boolean } {
  if (language === 'vi') return { text: locator, foreign: false };
  const printed: string[] = [];
  let rest = locator.trim();
  while (rest !== '') {
    const step = steps.find(([pattern]) => pattern.test(rest));
    if (step === undefined) return { text: locator, foreign: true };
    rest = rest.replace(step[0], '');
    const label = /^[0-9A-Za-zĐđ.–-]*/u.exec(rest)?.[0] ?? '';
    printed.push(`${step[1]}${label}`.trim());
    rest = rest.slice(label.length).replace(/^[,;\s]+/u, '');
  }
  return { text: printed.join(', '), foreign: false };
}
