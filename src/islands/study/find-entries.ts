import { type Corpus, findInstrument } from '../../core/corpus/corpus.ts';
import { parseNumber } from '../../core/instrument/number.ts';
import type { Language } from '../../core/language.ts';
import { registerOf } from '../../core/register/register-of-corpus.ts';
import type { ItemRef } from '../../core/study/item-ref.ts';
import { nameWithDate, sourceLabel, wordIn } from '../../core/study/wording.ts';
import { foldVietnamese } from '../../core/text/fold.ts';

/** Something that may be added, as a list offers it. */
export interface Entry {
  readonly ref: ItemRef;
  readonly name: string;
  readonly detail: string;
}

const MOST = 12;

/** What a query may mean: holders of a number first, then titles, terms, sources and disagreements that hold its words. */
export function findEntries(corpus: Corpus, query: string, language: Language): readonly Entry[] {
  const number = parseNumber(query);
  if (number.ok) {
    const holders = inRank(corpus, corpus.numbers.get(number.value.key) ?? []);
    const held = holders.filter((id) => corpus.instruments.has(id));
    if (holders.length > 0)
      return (held.length > 0 ? held : holders).flatMap((id) => instrumentEntry(corpus, id, language));
  }
  const wanted = fold(query).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  return listEntries(corpus, language)
    .filter(({ name, detail, ref }) => {
      const text = fold(`${name} ${detail} ${ref.id}`);
      return wanted.every((word) => text.includes(word));
    })
    .slice(0, MOST);
}

/** The most cited first, as the code box offers them. */
function inRank(corpus: Corpus, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return registerOf(corpus)
    .entries.map(({ id }) => id)
    .filter((id) => wanted.has(id));
}

const fold = (text: string): string =>
  foldVietnamese(text)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

function listEntries(corpus: Corpus, language: Language): readonly Entry[] {
  return [
    ...[...corpus.instruments.keys()].flatMap((id) => instrumentEntry(corpus, id, language)),
    ...[...corpus.concepts.values()].map(({ id, term, definition }) => ({
      ref: { folder: 'concepts' as const, id },
      name: term[language],
      detail: definition[language],
    })),
    ...[...corpus.conflicts.values()].map(({ id, title, favours }) => ({
      ref: { folder: 'conflicts' as const, id },
      name: title[language],
      detail: favours[language],
    })),
    ...[...corpus.sources.values()].map((source) => ({
      ref: { folder: 'sources' as const, id: source.id },
      name: sourceLabel(source, language),
      detail: wordIn(source.title, language)?.text ?? '',
    })),
  ];
}

function instrumentEntry(corpus: Corpus, id: string, language: Language): readonly Entry[] {
  const instrument = findInstrument(corpus, id);
  if (instrument === undefined) return [];
  return [
    {
      ref: { folder: 'instruments', id },
      name: nameWithDate(corpus, instrument, language),
      detail: instrument.number === undefined ? '' : (wordIn(instrument.title, language)?.text ?? ''),
    },
  ];
}

/** The provisions that come with an instrument when it is added whole: the first dozen. */
export function provisionsOf(corpus: Corpus, { folder, id }: ItemRef, most = 12): readonly ItemRef[] {
  if (folder !== 'instruments') return [];
  return (corpus.instruments.get(id)?.provisions ?? [])
    .slice(0, most)
    .map((one) => ({ folder, id, provision: one.id }));
}
