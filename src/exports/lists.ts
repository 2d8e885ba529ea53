import type { Corpus } from '../core/corpus/corpus.ts';
import { readingOf } from '../core/course/coverage.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Addresses } from './addresses.ts';
import { type CiteRecord, citeInstrument, citeSource } from './cite-record.ts';

/** Instruments that lists and counts speak of, in order of id: worked examples are none. */
export const listInstruments = (corpus: Corpus): readonly Instrument[] =>
  [...corpus.instruments.values()].filter(({ example }) => example === undefined);

/** The lists that can be cited as a whole: what we hold of a topic, a body, a kind or a concept, what a course reads. */
export const citeFolders = ['topics', 'bodies', 'kinds', 'concepts', 'courses'] as const;
export type CiteFolder = (typeof citeFolders)[number];

const belongs: Readonly<
  Record<Exclude<CiteFolder, 'courses'>, (instrument: Instrument, id: string) => boolean>
> = {
  topics: ({ topics }, id) => topics.includes(id),
  bodies: ({ issuer }, id) => issuer === id,
  kinds: ({ kind }, id) => kind === id,
  concepts: ({ concepts }, id) => concepts.includes(id),
};

/**
 * What a cite file of an address holds: one record for an instrument or a source, a list for a topic, body, kind,
 * concept or course. Undefined where nothing has that address.
 */
export function citeRecords(
  corpus: Corpus,
  folder: CiteFolder | 'instruments' | 'sources',
  id: string,
  addresses: Addresses,
): readonly CiteRecord[] | undefined {
  if (folder === 'sources') {
    const source = corpus.sources.get(id);
    return source === undefined ? undefined : [citeSource(source, addresses)];
  }
  if (folder === 'instruments') {
    const instrument = corpus.instruments.get(id);
    return instrument === undefined ? undefined : [citeInstrument(corpus, instrument, addresses)];
  }
  if (!corpus[folder].has(id)) return undefined;
  const course = folder === 'courses' ? corpus.courses.get(id) : undefined;
  const read = course === undefined ? undefined : readingOf(course);
  return listInstruments(corpus)
    .filter((instrument) =>
      folder === 'courses' ? read?.has(instrument.id) === true : belongs[folder](instrument, id),
    )
    .map((instrument) => citeInstrument(corpus, instrument, addresses));
}
