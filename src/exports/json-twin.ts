import { type Corpus, sharersOf } from '../core/corpus/corpus.ts';
import { type Edge, edgeVerb, viewEdge } from '../core/corpus/edge.ts';
import type { Source } from '../core/evidence/source.ts';
import { compareText } from '../core/finding.ts';
import type { Instrument, KnownInstrument } from '../core/instrument/instrument.ts';
import type { Bilingual } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { headOf, toAttestation, toEvidences, toProvision, toTexts } from './json-fields.ts';

/**
 * The JSON twin of an instrument: everything that its files hold, by the names of the frontmatter. `relations` has the
 * stated ones and, marked `inverse: true`, those that others state of it: then `target` is the other one and `verb`
 * reads from this one to it. `sameNumber` and `conflicts` are computed too.
 */
export function toInstrumentTwin(corpus: Corpus, instrument: Instrument, addresses: Addresses) {
  const {
    id,
    status,
    attestations,
    relations,
    introduction,
    provisions,
    review,
    example,
    gap,
    note,
    ...facts
  } = instrument;
  return {
    ...headOf(addresses, 'instrument', id, `instruments/${id}/`),
    ...facts,
    status: { ...status, attested: toEvidences(status.attested) },
    attestations: attestations.map(toAttestation),
    relations: [
      ...relations.map((relation) => ({
        ...relation,
        attested: toEvidences(relation.attested),
        verb: verbOf(relation.kind, 'active'),
      })),
      ...(corpus.edgesOf.get(id) ?? [])
        .filter((edge) => edge.to === id && edge.from !== id)
        .map((edge) => toInverse(edge, id)),
    ],
    gap,
    note,
    review,
    example,
    introduction: toTexts(introduction),
    provisions: provisions.map(toProvision),
    sameNumber: sharersOf(corpus, instrument),
    conflicts: [...corpus.conflicts.values()]
      .filter(({ instruments }) => instruments.includes(id))
      .map((conflict) => conflict.id),
  };
}

function toInverse(edge: Edge, id: string) {
  const { other, direction } = viewEdge(edge, id);
  return {
    kind: edge.kind,
    target: other,
    inverse: true as const,
    certainty: edge.certainty,
    attested: toEvidences(edge.attested),
    note: edge.note,
    provision: edge.targetProvision,
    targetProvision: edge.provision,
    verb: verbOf(edge.kind, direction),
  };
}

const verbOf = (kind: Edge['kind'], direction: 'active' | 'passive'): Bilingual => ({
  vi: edgeVerb(kind, direction, 'vi'),
  en: edgeVerb(kind, direction, 'en'),
});

/** The twin of an instrument that is named by others and has no page: it stands in a list of its own. */
export function toKnownTwin(known: KnownInstrument) {
  const { attested, ...facts } = known;
  return { type: 'known' as const, ...facts, attested: toEvidences(attested) };
}

/** The JSON twin of a source. An address that may not be linked is left out. `attests` is computed. */
export function toSourceTwin(corpus: Corpus, source: Source, addresses: Addresses) {
  const { id, address, introduction, provisions, ...facts } = source;
  return {
    ...headOf(addresses, 'source', id, `sources/${id}/`),
    ...facts,
    address: source.linkable ? address : undefined,
    introduction: toTexts(introduction),
    provisions: provisions.map(toProvision),
    attests: [...corpus.instruments.values()]
      .filter(({ attestations }) => attestations.some((one) => one.source === id))
      .map((instrument) => instrument.id)
      .sort(compareText),
  };
}
