import type { Corpus } from '../core/corpus/corpus.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import type { Addresses } from './addresses.ts';
import { headOf, toEvidences } from './json-fields.ts';

/*
 * Twins of the entries that instruments refer to. `held` is computed: the instruments that we hold and that refer to
 * the entry; an actor's are the provisions that fall on it, `10-2022-qh15#dieu-11-khoan-1`.
 */

const heldWhere = (corpus: Corpus, refers: (instrument: Instrument) => boolean): readonly string[] =>
  [...corpus.instruments.values()].filter(refers).map(({ id }) => id);

/** Makes the twin of one entry; undefined where there is none of that id. */
type MakeTwin = (corpus: Corpus, id: string, addresses: Addresses) => object | undefined;

const bodyTwin: MakeTwin = (corpus, id, addresses) => {
  const body = corpus.bodies.get(id);
  if (body === undefined) return undefined;
  return {
    ...headOf(addresses, 'body', id, `bodies/${id}/`),
    ...body,
    attested: toEvidences(body.attested),
    held: heldWhere(corpus, ({ issuer }) => issuer === id),
  };
};

const kindTwin: MakeTwin = (corpus, id, addresses) => {
  const kind = corpus.kinds.get(id);
  if (kind === undefined) return undefined;
  return {
    ...headOf(addresses, 'kind', id, `kinds/${id}/`),
    ...kind,
    attested: toEvidences(kind.attested),
    held: heldWhere(corpus, (instrument) => instrument.kind === id),
  };
};

const topicTwin: MakeTwin = (corpus, id, addresses) => {
  const topic = corpus.topics.get(id);
  if (topic === undefined) return undefined;
  return {
    ...headOf(addresses, 'topic', id, `topics/${id}/`),
    ...topic,
    held: heldWhere(corpus, ({ topics }) => topics.includes(id)),
  };
};

const actorTwin: MakeTwin = (corpus, id, addresses) => {
  const actor = corpus.actors.get(id);
  if (actor === undefined) return undefined;
  return {
    ...headOf(addresses, 'actor', id, `actors/${id}/`),
    ...actor,
    held: [...corpus.instruments.values()].flatMap((instrument) =>
      instrument.provisions
        .filter(({ actors }) => actors.includes(id))
        .map((provision) => `${instrument.id}#${provision.id}`),
    ),
  };
};

const conceptTwin: MakeTwin = (corpus, id, addresses) => {
  const concept = corpus.concepts.get(id);
  if (concept === undefined) return undefined;
  return {
    ...headOf(addresses, 'concept', id, `concepts/${id}/`),
    ...concept,
    variants: concept.variants.map((variant) => ({ ...variant, attested: toEvidences(variant.attested) })),
    attested: toEvidences(concept.attested),
    held: heldWhere(corpus, ({ concepts }) => concepts.includes(id)),
  };
};

const conflictTwin: MakeTwin = (corpus, id, addresses) => {
  const conflict = corpus.conflicts.get(id);
  if (conflict === undefined) return undefined;
  return {
    ...headOf(addresses, 'conflict', id, `conflicts/#${id}`),
    ...conflict,
    positions: conflict.positions.map((position) => ({
      ...position,
      attested: toEvidences(position.attested),
    })),
  };
};

/** The vocabulary by the folder of content/ and of the site that it stands in. */
export const vocabularyTwins = {
  bodies: bodyTwin,
  kinds: kindTwin,
  topics: topicTwin,
  actors: actorTwin,
  concepts: conceptTwin,
  conflicts: conflictTwin,
} as const satisfies Record<string, MakeTwin>;
