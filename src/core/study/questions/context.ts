import type { Corpus } from '../../corpus/corpus.ts';
import type { Language } from '../../language.ts';
import { randomFor, shuffle } from '../seed.ts';
import { type WordSet, wordSet } from './alike.ts';
import type { Option, TrueFalseQuestion } from './question.ts';

/** What every question is made from. `wordsOf` and `once` keep what was worked out for one question for the next. */
export interface AskContext {
  readonly corpus: Corpus;
  readonly language: Language;
  readonly seed: number;
  readonly wordsOf: (text: string) => WordSet;
  readonly once: <T>(name: string, make: () => T) => T;
}

export function openAsk(corpus: Corpus, language: Language, seed: number): AskContext {
  const sets = new Map<string, WordSet>();
  const kept = new Map<string, unknown>();
  return {
    corpus,
    language,
    seed,
    wordsOf: (text) => {
      const set = sets.get(text) ?? wordSet(text);
      sets.set(text, set);
      return set;
    },
    once: <T>(name: string, make: () => T): T => {
      if (!kept.has(name)) kept.set(name, make());
      return kept.get(name) as T;
    },
  };
}

/** An answer that may be offered. */
export interface Candidate {
  readonly key: string;
  readonly text: string;
}

/** The fewest wrong answers that a question with one right answer is worth asking with. */
export const FEWEST_WRONG = 2;
const MOST_WRONG = 3;

/**
 * Right and wrong answers in a random order: `nearest` first among the wrong ones. Null when the corpus has too few
 * wrong ones, or when two answers read the same.
 */
export function offer(
  context: AskContext,
  id: string,
  right: readonly Candidate[],
  nearest: readonly Candidate[],
  most = MOST_WRONG,
): readonly Option[] | null {
  const words = new Set(right.map(({ text }) => text));
  if (words.size < right.length) return null;
  const wrong: Candidate[] = [];
  for (const one of nearest) {
    if (wrong.length === most) break;
    if (words.has(one.text)) continue;
    words.add(one.text);
    wrong.push(one);
  }
  if (wrong.length < FEWEST_WRONG) return null;
  const options = [
    ...right.map((one) => ({ ...one, right: true })),
    ...wrong.map((one) => ({ ...one, right: false })),
  ];
  return shuffle(options, randomFor(context.seed, id));
}

/** The first few candidates by nearness, shuffled by the seed, so that another seed offers other wrong answers. */
export function mixNearest<T>(context: AskContext, id: string, sorted: readonly T[], span = 6): readonly T[] {
  const near = shuffle(sorted.slice(0, span), randomFor(context.seed, `${id} near`));
  return [...near, ...sorted.slice(span)];
}

/** A true statement and a false one about a fact: the first claim is right, the second wrong. */
export function trueAndFalse(
  base: Omit<TrueFalseQuestion, 'kind' | 'id' | 'prompt' | 'answer' | 'claim'>,
  id: string,
  claims: readonly Candidate[],
  say: (claim: string) => string,
): readonly TrueFalseQuestion[] {
  if (claims.length < 2) return [];
  return claims.slice(0, 2).map(({ key, text }, index) => ({
    ...base,
    kind: 'true-false',
    id: `${id}.${index === 0 ? 'true' : 'false'}`,
    prompt: say(text),
    answer: index === 0,
    claim: key,
  }));
}
