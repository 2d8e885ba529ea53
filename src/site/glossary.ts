import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { indexOfTerm } from '../core/provision/defined-terms.ts';
import { isApart, mapWords, wrapAll } from './markup.ts';
import { entryPath } from './urls.ts';

interface GlossaryTerm {
  readonly term: string;
  readonly id: string;
}

/**
 * The terms of the glossary and their variants in one language, longest first. The name of a kind of document is left
 * out: `quy định` is a verb as often as a document.
 */
function listTerms(corpus: Corpus, language: Language): readonly GlossaryTerm[] {
  const kinds = new Set([...corpus.kinds.values()].map(({ name }) => name[language].toLowerCase()));
  return [...corpus.concepts.values()]
    .flatMap(({ id, term, variants }) =>
      [term[language], ...variants.filter(({ lang }) => lang === language).map(({ text }) => text)].map(
        (text) => ({ term: text.replace(/^["“](.*)["”]$/u, '$1'), id }),
      ),
    )
    .filter(({ term }) => !kinds.has(term.toLowerCase()))
    .sort((a, b) => b.term.length - a.term.length || (a.id < b.id ? -1 : 1));
}

/**
 * A page's glossary: it links the first use of each term on the page to the term's definition, in texts given in the
 * order of the page. Whole words only; a term within a longer one, or within a link, is left as it is.
 */
export function openGlossary(corpus: Corpus, language: Language): (html: string) => string {
  const terms = listTerms(corpus, language);
  const linked = new Set<string>();
  const linkPiece = (text: string): string =>
    wrapAll(
      text,
      findTerms(text, terms)
        .filter(({ id }) => !linked.has(id) && linked.add(id))
        .map(({ start, end, id }) => ({
          start,
          end,
          open: `<a class="term" href="${entryPath(language, 'concepts', id)}">`,
          close: '</a>',
        })),
    );
  return (html) => mapWords(html, linkPiece);
}

/** Every use of a term in a text, in the order of the text; of two that overlap the longer one. */
function findTerms(
  text: string,
  terms: readonly GlossaryTerm[],
): readonly { readonly start: number; readonly end: number; readonly id: string }[] {
  const found: { start: number; end: number; id: string }[] = [];
  for (const { term, id } of terms) {
    for (let start = indexOfTerm(text, term); start !== -1; start = indexOfTerm(text, term, start + 1)) {
      const end = start + term.length;
      if (isApart(start, end, found)) found.push({ start, end, id });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
