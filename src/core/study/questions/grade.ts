import { parseNumber } from '../../instrument/number.ts';
import { foldVietnamese } from '../../text/fold.ts';
import type { Question } from './question.ts';

/** What a learner answered, in the terms of the question's kind. */
export type Answer =
  | { readonly kind: 'chosen'; readonly keys: readonly string[] }
  | { readonly kind: 'judged'; readonly value: boolean }
  | { readonly kind: 'paired'; readonly rights: Readonly<Record<string, string>> }
  | { readonly kind: 'ordered'; readonly keys: readonly string[] }
  | { readonly kind: 'typed'; readonly text: string };

/** How much of an answer is right: 1 is all of it, 0 none. */
export function gradeAnswer(question: Question, answer: Answer): number {
  switch (question.kind) {
    case 'single':
    case 'cloze':
    case 'multiple': {
      if (answer.kind !== 'chosen') return 0;
      const wrong = question.options.filter(({ key, right }) => right !== answer.keys.includes(key)).length;
      const rights = question.options.filter(({ right }) => right).length;
      return wrong === 0 ? 1 : question.kind === 'multiple' ? Math.max(0, 1 - wrong / rights) : 0;
    }
    case 'true-false':
      return answer.kind === 'judged' && answer.value === question.answer ? 1 : 0;
    case 'matching': {
      if (answer.kind !== 'paired') return 0;
      const met = question.pairs.filter(({ left, right }) => answer.rights[left.key] === right.key).length;
      return met / question.pairs.length;
    }
    case 'ordering': {
      if (answer.kind !== 'ordered') return 0;
      const met = question.sequence.filter(({ key }, index) => answer.keys[index] === key).length;
      return met / question.sequence.length;
    }
    case 'short':
      return answer.kind === 'typed' && question.answers.some((right) => isSameAnswer(right, answer.text))
        ? 1
        : 0;
  }
}

/** The same document number however it is spelt, the same figure with or without a zero in front, the same words. */
export function isSameAnswer(right: string, typed: string): boolean {
  const [left, other] = [parseNumber(right), parseNumber(typed)];
  if (left.ok && other.ok && left.value.key === other.value.key) return true;
  return plain(right) === plain(typed);
}

const plain = (text: string): string =>
  foldVietnamese(text.trim())
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[.%]$/u, '')
    .replace(/^0+(?=\d)/u, '');

/** The right answer in words, for feedback and answer keys. */
export function rightAnswer(
  question: Question,
  words: { readonly true: string; readonly false: string },
): string {
  switch (question.kind) {
    case 'single':
    case 'cloze':
    case 'multiple':
      return question.options
        .filter(({ right }) => right)
        .map(({ text }) => text)
        .join('; ');
    case 'true-false':
      return question.answer ? words.true : words.false;
    case 'matching':
      return question.pairs.map(({ left, right }) => `${left.text} → ${right.text}`).join('; ');
    case 'ordering':
      return question.sequence.map(({ text }, index) => `${index + 1}. ${text}`).join('; ');
    case 'short':
      return question.answers[0] ?? '';
  }
}
