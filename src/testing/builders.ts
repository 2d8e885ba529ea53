import { buildCorpus, type Corpus, type CorpusParts } from '../core/corpus/corpus.ts';
import type { Body } from '../core/corpus/vocabulary.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Instrument, KnownInstrument } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import type { Provision } from '../core/provision/provision.ts';

/** A date as a test writes it. */
export const day = (text: string): PartialDate => text as PartialDate;

const both = (text: string) => ({ vi: text, en: text });

/** An instrument of which a test states only what matters. */
export const anInstrument = (parts: Partial<Instrument> & { readonly id: string }): Instrument => ({
  numberVariants: [],
  kind: 'resolution',
  title: { vi: `Văn bản ${parts.id}`, en: `Instrument ${parts.id}` },
  translated: ['vi', 'en'],
  doubts: {},
  status: { value: 'unknown', attested: [] },
  holding: 'reference',
  attestations: [],
  relations: [],
  topics: [],
  concepts: [],
  introduction: {},
  provisions: [],
  ...parts,
});

export const aKnown = (parts: Partial<KnownInstrument> & { readonly id: string }): KnownInstrument => ({
  title: {},
  attested: [{ source: 'journal-a' }],
  ...parts,
});

export const aSource = (parts: Partial<Source> & { readonly id: string }): Source => ({
  kind: 'party-journal',
  textOf: [],
  title: both(parts.id),
  linkable: false,
  reliability: 'high',
  shows: both('what it shows'),
  article: false,
  introduction: {},
  provisions: [],
  ...parts,
});

export const aBody = (parts: Partial<Body> & { readonly id: string }): Body => ({
  name: both(parts.id),
  variants: { vi: [], en: [] },
  formerNames: [],
  codes: [],
  level: 'party',
  about: both('a body'),
  attested: [],
  ...parts,
});

export const aProvision = (parts: Partial<Provision> & { readonly id: string }): Provision => ({
  kind: 'task',
  actors: ['cadres'],
  topics: [],
  authority: 'commentary',
  from: [{ source: 'journal-a', lines: [[1, 1]] }],
  instruments: [],
  text: {},
  ...parts,
});

/** A corpus with one source, `journal-a`, and the usual bodies, kinds and actors, to which a test adds its own. */
export const aCorpus = (parts: Partial<CorpusParts> = {}): Corpus =>
  buildCorpus({
    instruments: [],
    known: [],
    topics: [],
    concepts: [],
    conflicts: [],
    sessions: [],
    courses: [],
    tombstones: [],
    ...parts,
    sources: [aSource({ id: 'journal-a', lines: 100 }), ...(parts.sources ?? [])],
    bodies: [
      aBody({ id: 'central-committee' }),
      aBody({ id: 'secretariat' }),
      aBody({ id: 'politburo' }),
      aBody({ id: 'central-military-commission', level: 'cmc', period: { from: day('2011') } }),
      aBody({ id: 'prime-minister', level: 'state' }),
      ...(parts.bodies ?? []),
    ],
    kinds: ['resolution', 'directive', 'conclusion', 'decision', 'provisions'].map((id) => ({
      id,
      name: both(id),
      codes: [],
      side: 'both' as const,
      about: both(id),
      attested: [],
    })),
    actors: [{ id: 'cadres', name: both('cadres'), variants: { vi: [], en: [] } }, ...(parts.actors ?? [])],
  });
