import type { Language } from '../../language.ts';
import type { Difficulty } from '../question-kind.ts';

/** What an answer leans on: the words of a provision or a source's statement, with where it stands. */
export interface Proof {
  readonly text: string;
  /** Set where the words are not in the language of the question. */
  readonly lang?: Language | undefined;
  /** Who says so: an instrument with its place, a source with its place. */
  readonly by: string;
  /** The page and anchor of this site, without language: `instruments/25-nq-tw-2013/#quan-diem-4`. */
  readonly href: string;
  readonly source: string;
}

interface QuestionBase {
  /** Lasts as long as the item that it asks about: made of its reference and of what is asked, never of wording. */
  readonly id: string;
  readonly level: Difficulty;
  readonly language: Language;
  readonly prompt: string;
  /** The items that it asks about, as references. */
  readonly about: readonly string[];
  /** What is asked of them; two questions about one fact of one item do not stand in one set. */
  readonly fact: string;
  readonly explanation: string;
  readonly proofs: readonly Proof[];
}

/** An answer to choose; `key` is the id or value behind its words. */
export interface Option {
  readonly key: string;
  readonly text: string;
  readonly right: boolean;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'single' | 'multiple' | 'cloze';
  /** For `cloze` the prompt holds one gap, written `____`. */
  readonly options: readonly Option[];
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly kind: 'true-false';
  readonly answer: boolean;
  /** What the statement says, as a key, so that it can be looked up. */
  readonly claim: string;
}

export interface Pair {
  readonly left: { readonly key: string; readonly text: string };
  readonly right: { readonly key: string; readonly text: string };
}

export interface MatchingQuestion extends QuestionBase {
  readonly kind: 'matching';
  readonly pairs: readonly Pair[];
}

export interface OrderingQuestion extends QuestionBase {
  readonly kind: 'ordering';
  /** In the right order. */
  readonly sequence: readonly { readonly key: string; readonly text: string }[];
}

export interface ShortQuestion extends QuestionBase {
  readonly kind: 'short';
  /** Every spelling that counts, the best one first. */
  readonly answers: readonly string[];
}

export type Question =
  | ChoiceQuestion
  | TrueFalseQuestion
  | MatchingQuestion
  | OrderingQuestion
  | ShortQuestion;

/** A question without a right answer: what sources differ on, with who says what and what the evidence favours. */
export interface Discussion {
  readonly id: string;
  readonly language: Language;
  readonly prompt: string;
  readonly about: readonly string[];
  readonly positions: readonly { readonly says: string; readonly by: string }[];
  readonly favours: string;
  readonly proofs: readonly Proof[];
}

export const GAP = '____';
