import type { Bilingual } from '../language.ts';

/** Kinds of question, easiest to answer first. */
export const questionKinds = [
  'true-false',
  'single',
  'multiple',
  'cloze',
  'matching',
  'ordering',
  'short',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** 1: told apart at a glance; 2: between like things; 3: to be known, not recognised. */
export const difficulties = [1, 2, 3] as const;
export type Difficulty = (typeof difficulties)[number];

export const questionKindNames: Readonly<Record<QuestionKind, Bilingual>> = {
  'true-false': { vi: 'đúng hay sai', en: 'true or false' },
  single: { vi: 'một đáp án', en: 'one answer' },
  multiple: { vi: 'nhiều đáp án', en: 'several answers' },
  cloze: { vi: 'điền chỗ trống', en: 'fill the gap' },
  matching: { vi: 'ghép đôi', en: 'matching' },
  ordering: { vi: 'sắp xếp', en: 'ordering' },
  short: { vi: 'trả lời ngắn', en: 'short answer' },
};

export const difficultyNames: Readonly<Record<Difficulty, Bilingual>> = {
  1: { vi: 'dễ', en: 'easy' },
  2: { vi: 'vừa', en: 'medium' },
  3: { vi: 'khó', en: 'hard' },
};

export const isQuestionKind = (text: string): text is QuestionKind =>
  (questionKinds as readonly string[]).includes(text);
export const isDifficulty = (value: number): value is Difficulty =>
  (difficulties as readonly number[]).includes(value);
