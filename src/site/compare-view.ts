import type { Corpus } from '../core/corpus/corpus.ts';
import { edgeVerb } from '../core/corpus/edge.ts';
import { relationTypes } from '../core/instrument/relation.ts';
import type { Language } from '../core/language.ts';
import { compareNames } from './filters.ts';
import { listedInstruments } from './listed.ts';
import { nameOf, wordIn } from './naming.ts';
import { entryPath, pathTo } from './urls.ts';

export interface CompareView {
  /** What can be chosen: the address of each page with its name. */
  readonly choices: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  /** Pairs of which one replaces or amends the other: the usual reason to compare. */
  readonly pairs: readonly { readonly name: string; readonly href: string }[];
}

export function viewCompare(corpus: Corpus, language: Language): CompareView {
  const choices = listedInstruments(corpus)
    .map((instrument) => {
      const name = nameOf(instrument, language).text;
      const title = instrument.number === undefined ? undefined : wordIn(language, instrument.title)?.text;
      const year = instrument.date?.slice(0, 4);
      return {
        id: instrument.id,
        name: [name, year, title].filter((part) => part !== undefined).join(' · '),
        href: entryPath(language, 'instruments', instrument.id),
      };
    })
    .sort(compareNames(language));
  const pairs = corpus.edges
    .filter(({ kind }) => relationTypes[kind].endsForce || kind === 'amends' || kind === 'continues')
    .flatMap(({ from, to, kind }) => {
      const [a, b] = [corpus.instruments.get(from), corpus.instruments.get(to)];
      if (a === undefined || b === undefined) return [];
      const name = `${nameOf(a, language).text} ${edgeVerb(kind, 'active', language)} ${nameOf(b, language).text}`;
      return [{ name, href: pathTo(language, `compare/?a=${b.id}&b=${a.id}`) }];
    });
  return { choices, pairs };
}
