import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Addresses } from './addresses.ts';
import { type CiteRecord, citeInstrument, citeSource } from './cite-record.ts';

/** Instruments that lists and counts speak of, in order of id: worked examples are none. */
export const listInstruments = (corpus: Corpus): readonly Instrument[] =>
  [...corpus.instruments.values()].filter(({ example }) => example === undefined);

/** The lists that can be cited as a whole: what we hold of a topic, a body, a kind or a concept. */
export const citeFolders = ['topics', 'bodies', 'kinds', 'concepts'] as const;
export type CiteFolder = (typeof citeFolders)[number];

const belongs: Readonly<Record<CiteFolder, (instrument: Instrument, id: string) => boolean>> = {
  topics: ({ topics }, id) => topics.includes(id),
  bodies: ({ issuer }, id) => issuer === id,
  kinds: ({ kind }, id) => kind === id,
  concepts: ({ concepts }, id) => concepts.includes(id),
};

/**
 * What a cite file of an address holds: one record for an instrument or a source, a list for a topic, body, kind or
 * concept. Undefined where nothing has that address.
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
  return listInstruments(corpus)
    .filter((instrument) => belongs[folder](instrument, id))
    .map((instrument) => citeInstrument(corpus, instrument, addresses));
}
