import type { Localized } from '../language.ts';
import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';

/*
 * How the words of a query fit the titles of an instrument. Words are compared without marks and in one English
 * spelling, -ise as -ize and the plural as the singular; if none fits so, grass-roots is grassroots too.
 */
export interface Titled {
  readonly title?: Localized | undefined;
  readonly titles?: readonly string[] | undefined;
}

/** Words without marks, in lower case. */
export const plainWords = (text: string): string[] => foldVietnamese(text).match(/[a-z0-9]+/g) ?? [];

/** The same in one English spelling. */
export const spelledWords = (text: string): string[] => plainWords(text).map(oneSpelling);

/** The same, compounds written in one word. */
export const joinedWords = (text: string): string[] =>
  spelledWords(foldVietnamese(text).replace(/\bgrass[ -]roots?\b/g, 'grassroots'));

const oneSpelling = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/is(?=(?:e[drs]?|ing|ations?|ers)$)/, 'iz')
        .replace(/ies$/, 'y')
        .replace(/(?<![isu])s$/, '');

const namesOf = ({ title, titles = [] }: Titled): string[] =>
  [title?.vi, title?.en, ...titles].filter((each) => each !== undefined);

/** The titles of an instrument by what counts in them: words with marks, without, in one spelling with compounds joined. */
export type TitlePhrases = readonly (readonly string[])[];

const readings: readonly ((text: string) => string[])[] = [
  (text) => markedWords(text),
  plainWords,
  joinedWords,
];

/** Of the titles of an instrument, or of a query, which is compared with them. */
export const phrasesOf = (titled: Titled): TitlePhrases =>
  readings.map((read) => namesOf(titled).map((name) => ` ${read(name).join(' ')} `));

/** Whether a title is the text, marks, case and quotation marks aside. */
export function hasTitle(titles: TitlePhrases, asked: TitlePhrases): boolean {
  const phrase = asked[1]?.[0] ?? '';
  return phrase.trim() !== '' && titles[1]?.includes(phrase) === true;
}

/** The better the fit, the smaller: 0 a title holds the text as a phrase, 1 without marks, 2 in another spelling, 3 not. */
export function rankTitle(titles: TitlePhrases, asked: TitlePhrases): number {
  const rank = readings.findIndex((_, i) => {
    const phrase = asked[i]?.[0] ?? '';
    return phrase.trim() !== '' && titles[i]?.some((name) => name.includes(phrase)) === true;
  });
  return rank < 0 ? readings.length : rank;
}

const markedWords = (text: string): string[] =>
  nfc(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words as they stand in the text, in its order, with their marks. */
export function showWords(words: readonly string[], text: string): string[] {
  const shown = nfc(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  let from = 0;
  return words.map((word) => {
    const at = shown.findIndex((each, i) => i >= from && foldVietnamese(each) === word);
    if (at < 0) return word;
    from = at + 1;
    return shown[at] ?? word;
  });
}
