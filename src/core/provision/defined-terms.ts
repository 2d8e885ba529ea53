import { foldVietnamese } from '../text/fold.ts';
import type { Provision } from './provision.ts';

/*
 * Terms that a full text defines: the clauses of the article on the meaning of words (`Giải thích từ ngữ`) begin with the
 * term and `là`, `gồm` or `được hiểu là`. The term is what stands before that word, with or without quotation marks.
 */
const definition = /^\s*["“]?(?<term>\p{L}[^"”.;:]{2,70}?)["”]?\s+(?:là|gồm|bao gồm|được hiểu là)\s/u;
const onWords = /giai thich (?:tu ngu|thuat ngu|mot so tu ngu)/;

/** A term with the provision that says what it means. */
export interface DefinedTerm {
  readonly term: string;
  readonly id: string;
}

/** The terms that the Vietnamese text of an instrument defines, longest first. */
export function findDefinedTerms(provisions: readonly Provision[]): readonly DefinedTerm[] {
  const articles = new Set(
    provisions
      .filter(({ level, heading }) => level === 'article' && onWords.test(foldVietnamese(heading ?? '')))
      .map(({ id }) => id),
  );
  return provisions
    .filter(({ parent }) => parent !== undefined && articles.has(parent))
    .flatMap(({ id, text }) => {
      const term = definition.exec(text.vi?.text ?? '')?.groups?.['term'];
      return term === undefined ? [] : [{ term, id }];
    })
    .sort((a, b) => b.term.length - a.term.length || (a.id < b.id ? -1 : 1));
}

/** Where a term stands in a text as a word of its own; its first letter may be a capital or not. -1 when nowhere. */
export function indexOfTerm(text: string, term: string, from = 0): number {
  const first = term.charAt(0);
  const forms = [first.toLowerCase() + term.slice(1), first.toUpperCase() + term.slice(1)];
  const places = forms
    .map((form) => text.indexOf(form, from))
    .filter((place) => place !== -1)
    .sort((a, b) => a - b);
  const [place] = places;
  if (place === undefined) return -1;
  const beside = [text.charAt(place - 1), text.charAt(place + term.length)];
  return beside.some((sign) => /[\p{L}\p{N}]/u.test(sign)) ? indexOfTerm(text, term, place + 1) : place;
}
