import type { Language } from '../language.ts';
import { failed, ok, type Result } from '../result.ts';

/*
 * Places in a text, as an author writes them in `at` and in `from`, outermost first:
 *
 *   place = step *( SP step )
 *   step  = ( "note" | "page" | "part" | "chapter" | "section" | "roman" | "article" | "clause" | "point"
 *           | "paragraph" | "viewpoint" | "task" | "requirement" ) SP label   ; label: digits, letters, Roman numerals, "a-b"
 *         | "¶" [SP] digits
 *         | "annex" [ SP label ] | "opening" | "title" | "header" | "signature" | "closing" | "legal bases" | "full text" | "extract" | "table"
 *
 * Not checked here: whether the source has such a place.
 */

const numbered: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  note: { vi: 'chú thích', en: 'note' },
  page: { vi: 'trang', en: 'page' },
  part: { vi: 'phần', en: 'part' },
  chapter: { vi: 'chương', en: 'chapter' },
  section: { vi: 'mục', en: 'section' },
  roman: { vi: 'mục', en: 'section' },
  article: { vi: 'Điều', en: 'Article' },
  clause: { vi: 'khoản', en: 'clause' },
  point: { vi: 'điểm', en: 'point' },
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  viewpoint: { vi: 'quan điểm', en: 'viewpoint' },
  task: { vi: 'nhiệm vụ', en: 'task' },
  requirement: { vi: 'yêu cầu', en: 'requirement' },
};

const named: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  annex: { vi: 'phụ lục', en: 'annex' },
  opening: { vi: 'phần mở đầu', en: 'opening' },
  title: { vi: 'tiêu đề', en: 'title' },
  header: { vi: 'phần thông tin đầu văn bản', en: 'header' },
  signature: { vi: 'phần chữ ký', en: 'signature' },
  closing: { vi: 'phần kết', en: 'closing' },
  'full text': { vi: 'toàn văn', en: 'full text' },
  extract: { vi: 'phần trích', en: 'extract' },
  'legal bases': { vi: 'phần căn cứ', en: 'legal bases' },
  table: { vi: 'bảng', en: 'table' },
};

interface Step {
  readonly word: string;
  readonly label: string | null;
}

const labelPattern = /^[0-9A-Za-zÀ-ỹĐđ.]+(?:[-–][0-9A-Za-z.]+)?$/u;

function readSteps(text: string): Result<readonly Step[]> {
  const words = text
    .normalize('NFC')
    .replace(/¶\s*/gu, 'paragraph ')
    .replace(/\b(legal|full) (bases|text)\b/gu, '$1_$2')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return failed('empty');
  const steps: Step[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = (words[index] ?? '').replace('_', ' ');
    const next = words[index + 1];
    if (Object.hasOwn(numbered, word)) {
      if (next === undefined || !labelPattern.test(next)) return failed(word);
      steps.push({ word, label: next });
      index += 1;
    } else if (Object.hasOwn(named, word)) {
      const labelled = word === 'annex' && next !== undefined && !isStepWord(next) && labelPattern.test(next);
      steps.push({ word, label: labelled ? next : null });
      if (labelled) index += 1;
    } else {
      return failed(word);
    }
  }
  return ok(steps);
}

const isStepWord = (word: string): boolean =>
  Object.hasOwn(numbered, word) || Object.hasOwn(named, word.replace('_', ' '));

/** Reads a place; a failure names the word that was not understood. */
export function parsePlace(text: string): Result<string> {
  const steps = readSteps(text);
  return steps.ok ? ok(text.trim()) : steps;
}

/** Steps that are counted with a number, so that a source can say how many of them it has. */
export const countedSteps: readonly string[] = Object.keys(numbered);

/** The highest number of each counted step of a place: `note 1-4` → note 4. Labels that are no number are left out. */
export function highestSteps(text: string): readonly { readonly word: string; readonly number: number }[] {
  const steps = readSteps(text);
  if (!steps.ok) return [];
  return steps.value.flatMap(({ word, label }) => {
    const last = /^(?:\d+[-–])?(\d+)$/u.exec(label ?? '')?.[1];
    return last === undefined || !Object.hasOwn(numbered, word) ? [] : [{ word, number: Number(last) }];
  });
}

/** `article 3 clause 2` → `Điều 3 khoản 2` or `Article 3 clause 2`. An unreadable place is printed as it stands. */
export function formatPlace(text: string, language: Language): string {
  const steps = readSteps(text);
  if (!steps.ok) return text;
  return steps.value
    .map(({ word, label }) => {
      const name = (numbered[word] ?? named[word])?.[language] ?? word;
      return label === null ? name : `${name} ${label}`;
    })
    .join(language === 'vi' ? ' ' : ', ');
}
