import { distance } from '../core/text/distance.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { type Query, splitWords, tellingWords } from './query.ts';

/**
 * How well a name answers a query, best first:
 *
 *   5  it is the query          4  it is the query without marks
 *   3  it holds the query as a phrase, marks and all        2  the same without marks
 *   1  it holds every word      0  it holds some
 *
 * A phrase of which only the naming words stand together is a quarter less. Within a rank the name wins of which the query says more.
 */
export interface NameMatch {
  readonly rank: number;
  /** Share of the name's words that the query has, 0 to 1. */
  readonly share: number;
}

/** Whether the name is the query or holds it as a phrase, the marks that were typed among it. */
export const holdsPhrase = ({ rank }: NameMatch): boolean => rank > 2;

/** Words as they are compared, with a blank at both ends. */
interface Phrase {
  readonly text: string;
  readonly folded: string;
  readonly glued: string;
}

/** A name cut once, for all queries. */
export interface NameForm {
  readonly name: string;
  readonly telling: readonly string[];
  readonly folded: readonly string[];
  readonly phrases: readonly [all: Phrase, telling: Phrase];
}

export function formOf(name: string): NameForm {
  const all = splitWords(name);
  const telling = tellingWords(all);
  return {
    name,
    telling,
    folded: telling.map(foldVietnamese),
    phrases: [phraseOf(all), phraseOf(telling)],
  };
}

const phraseOf = (words: readonly string[]): Phrase => {
  const text = ` ${words.join(' ')} `;
  const folded = foldVietnamese(text);
  // Words without the blanks between them: a blank too many or too few is no difference.
  return { text, folded, glued: folded.replaceAll(' ', '') };
};

/** The phrases of a query, to be compared with those of names. */
export const askedPhrases = (query: Query): NameForm['phrases'] => [
  phraseOf(query.all),
  phraseOf(query.words),
];

export function matchName(
  { telling, folded, phrases: [all, naming] }: NameForm,
  query: Query,
  [asked, askedNaming]: NameForm['phrases'] = askedPhrases(query),
): NameMatch {
  const share = Math.min(1, query.words.length / Math.max(1, telling.length));
  const strict = rankPhrase(all, asked, query.marked);
  const loose = rankPhrase(naming, askedNaming, query.marked);
  const rank = Math.max(strict, loose >= 4 || loose === 0 ? loose : loose - 0.25);
  if (rank > 0) return { rank, share };
  const has = query.folded.filter((word) => folded.includes(word)).length;
  const full = has === query.folded.length;
  return { rank: full ? 1 : 0, share: full ? share : has / Math.max(query.folded.length, folded.length) };
}

function rankPhrase(name: Phrase, asked: Phrase, marked: boolean): number {
  if (name.text === asked.text) return marked || asked.text === name.folded ? 5 : 4;
  if (name.glued === asked.glued) return marked ? 3 : 4;
  if (name.text.includes(asked.text)) return 3;
  if (name.folded.includes(asked.folded)) return marked ? 1.5 : 2.5;
  return 0;
}

/** How much of a name the query says when its words may have a letter wrong, 0 to 1: for what nothing else matches. */
export function matchLoosely({ folded }: NameForm, query: Query): number {
  const close = (word: string): boolean =>
    folded.some(
      (own) =>
        own === word ||
        (word.length > 4 && distance(own, word, word.length > 7 ? 2 : 1) <= (word.length > 7 ? 2 : 1)),
    );
  return query.folded.filter(close).length / Math.max(query.folded.length, folded.length);
}
