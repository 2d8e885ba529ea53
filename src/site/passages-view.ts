import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Mention, Passage } from '../core/register/mentions.ts';
import { mentionsOf } from './mentions.ts';
import { type NamedLink, viewLocator } from './provisions-view.ts';
import { entryPath } from './urls.ts';

/** Characters on either side of a number in an excerpt. */
const reach = 60;

/** The passages that name an instrument, in the language of the page; each text counts once. */
export function passagesNaming(corpus: Corpus, id: string, language: Language): readonly Mention[] {
  const seen = new Set<Passage['prose']>();
  return (mentionsOf(corpus).of.get(id) ?? []).filter(({ passage }) => {
    if (passage.language !== language || seen.has(passage.prose)) return false;
    seen.add(passage.prose);
    return true;
  });
}

/** A passage as a link: the label of the provision, or ¶ where it has none. */
export function linkPassage(corpus: Corpus, passage: Passage, language: Language): NamedLink {
  const holder = corpus[passage.folder].get(passage.id);
  const provision = holder?.provisions.find(({ id }) => id === passage.provision);
  const anchor = passage.provision === undefined ? '' : `#${passage.provision}`;
  return {
    name: viewLocator(provision?.locator, language)?.text ?? '¶',
    href: `${entryPath(language, passage.folder, passage.id)}${anchor}`,
  };
}

/** The words around a mention, cut at spaces. */
export function excerptOf({ citation, passage }: Mention): string {
  const points = [...passage.prose.text];
  const from = Math.max(0, citation.start - reach);
  const to = Math.min(points.length, citation.end + reach);
  const text = points.slice(from, to).join('').replace(/\s+/gu, ' ').trim();
  const start = from > 0 ? text.replace(/^\S*\s/u, '… ') : text;
  return to < points.length ? start.replace(/\s\S*$/u, ' …') : start;
}
