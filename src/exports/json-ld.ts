import { type Corpus, findInstrument } from '../core/corpus/corpus.ts';
import { type Edge, viewEdge } from '../core/corpus/edge.ts';
import type { Attestation } from '../core/evidence/attestation.ts';
import type { Source } from '../core/evidence/source.ts';
import type { Instrument, KnownInstrument, Status } from '../core/instrument/instrument.ts';
import type { PartialDate } from '../core/instrument/partial-date.ts';
import { relationTypes } from '../core/instrument/relation.ts';
import { type Localized, languages } from '../core/language.ts';
import type { Provision } from '../core/provision/provision.ts';
import type { Addresses } from './addresses.ts';
import { writeEvidence } from './graph-record.ts';
import { writeJson } from './json-fields.ts';
import { listInstruments } from './lists.ts';
import { namespaces } from './rdf-terms.ts';

/**
 * JSON-LD 1.1: schema.org Legislation with terms of the ELI ontology and our own. The context stands in the file, for
 * a reader may be offline. No ELI identifier is claimed: Viet Nam issues none. Things are named by their pages here.
 *
 * Force is said in the words of schema.org only where a source states it; being cited as current is `vk:status` alone.
 */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue | undefined;
}
export type JsonLdValue = string | number | JsonLdNode | readonly JsonLdValue[];

/** The context of every file: names without a prefix are schema.org's. */
export function contextOf(addresses: Addresses) {
  const { eli, xsd, vk } = namespaces(addresses);
  return { '@vocab': namespaces(addresses).schema, eli, xsd, vk };
}

export const writeInstrumentJsonLd = (corpus: Corpus, instrument: Instrument, addresses: Addresses): string =>
  writeJson({ '@context': contextOf(addresses), ...toInstrumentNode(corpus, instrument, addresses) });

/** The whole corpus as one graph: instruments, the known ones that have no page, bodies and sources. */
export const writeCorpusJsonLd = (corpus: Corpus, addresses: Addresses): string =>
  writeJson({ '@context': contextOf(addresses), '@graph': toGraph(corpus, addresses) });

export const toGraph = (corpus: Corpus, addresses: Addresses): readonly JsonLdNode[] => [
  ...listInstruments(corpus).map((one) => toInstrumentNode(corpus, one, addresses)),
  ...[...corpus.known.values()].map((one) => toKnownNode(one, addresses)),
  ...[...corpus.bodies.values()].map(({ id, name }) => ({
    '@id': addresses.page('en', `bodies/${id}/`),
    '@type': 'Organization',
    name: toTexts(name),
  })),
  ...[...corpus.sources.values()].map((one) => toSourceNode(one, addresses)),
];

export function toInstrumentNode(corpus: Corpus, instrument: Instrument, addresses: Addresses): JsonLdNode {
  const page = (path: string): string => addresses.page('en', path);
  const { id, issuer, status } = instrument;
  const body = corpus.bodies.get(issuer ?? '');
  const kind = corpus.kinds.get(instrument.kind);
  return {
    '@id': page(`instruments/${id}/`),
    '@type': ['Legislation', 'eli:LegalResource'],
    name: toTexts(instrument.title),
    url: languages.map((language) => addresses.page(language, `instruments/${id}/`)),
    legislationIdentifier: instrument.number,
    'eli:number': instrument.number,
    legislationType: kind === undefined ? instrument.kind : toTexts(kind.name),
    'eli:type_document': { '@id': page(`kinds/${instrument.kind}/`) },
    legislationDate: toDate(instrument.date),
    'eli:date_document': toDay(instrument.date),
    'eli:first_date_entry_in_force': toDay(instrument.effective),
    legislationPassedBy:
      body === undefined
        ? undefined
        : { '@id': page(`bodies/${body.id}/`), '@type': 'Organization', name: toTexts(body.name) },
    'eli:passed_by': body === undefined ? undefined : { '@id': page(`bodies/${body.id}/`) },
    legislationJurisdiction: 'VN',
    inLanguage: 'vi',
    legislationLegalForce: toForce(status),
    'vk:status': status.value,
    'vk:statusBasis': status.basis,
    'vk:statusAsOf': toDate(status.asOf),
    'vk:holding': instrument.holding,
    about: instrument.topics.map((topic) => ({ '@id': page(`topics/${topic}/`) })),
    ...toRelations(corpus, id, addresses),
    hasPart: instrument.provisions.map((provision) => toProvisionNode(instrument.id, provision, addresses)),
    'vk:attestation': instrument.attestations.map((one) => toAttestationNode(one, addresses)),
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

const toKnownNode = (known: KnownInstrument, addresses: Addresses): JsonLdNode => ({
  '@id': addresses.page('en', `instruments/${known.id}/`),
  '@type': ['Legislation', 'eli:LegalResource'],
  name: toTexts(known.title),
  legislationIdentifier: known.number,
  'eli:number': known.number,
  legislationDate: toDate(known.date),
  'eli:date_document': toDay(known.date),
});

const toSourceNode = (source: Source, addresses: Addresses): JsonLdNode => ({
  '@id': addresses.page('en', `sources/${source.id}/`),
  '@type': source.kind === 'book' ? 'Book' : source.article ? 'Article' : 'CreativeWork',
  name: toTexts(source.title),
  author: source.author,
  publisher:
    source.publisher === undefined ? undefined : { '@type': 'Organization', name: toTexts(source.publisher) },
  datePublished: toDate(source.date),
  inLanguage: source.language === 'other' ? undefined : source.language,
  url: source.linkable ? source.address : undefined,
});

const toTexts = (text: Localized): JsonLdValue | undefined => {
  const values = languages.flatMap((language) => {
    const value = text[language];
    return value === undefined || value === '' ? [] : [{ '@value': value, '@language': language }];
  });
  return values.length === 0 ? undefined : values;
};

const dateTypes: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

const toDate = (date: PartialDate | undefined): JsonLdNode | undefined =>
  date === undefined ? undefined : { '@value': date, '@type': dateTypes[date.length] };

/** ELI's dates are whole days: one that is not known whole is not said in its words. */
const toDay = (date: PartialDate | undefined): JsonLdNode | undefined =>
  date?.length === 10 ? toDate(date) : undefined;

const toForce = ({ value, basis }: Status): JsonLdNode | undefined => {
  if (value === 'in-force') return basis === 'stated' ? { '@id': 'https://schema.org/InForce' } : undefined;
  return value === 'unknown' ? undefined : { '@id': 'https://schema.org/NotInForce' };
};

/** Schema.org's own words for what a relation does to its target, where it has one. */
const schemaRelations: Partial<Record<Edge['kind'], string>> = {
  replaces: 'legislationRepeals',
  repeals: 'legislationRepeals',
  amends: 'legislationAmends',
  supplements: 'legislationAmends',
  details: 'legislationEnsuresImplementationOf',
  guides: 'legislationEnsuresImplementationOf',
};

/** ELI names the inverse of these; of the others only the stated direction is said. */
const eliInverses: Readonly<Record<string, string>> = {
  'eli:repeals': 'eli:repealed_by',
  'eli:amends': 'eli:amended_by',
  'eli:cites': 'eli:cited_by',
  'eli:has_annex': 'eli:is_annex_of',
  'eli:based_on': 'eli:basis_for',
  'eli:ensures_implementation_of': 'eli:implementation_ensured_by',
};

function toRelations(corpus: Corpus, id: string, addresses: Addresses): JsonLdNode {
  const links: Record<string, JsonLdNode[]> = {};
  const add = (name: string | null | undefined, target: JsonLdNode): void => {
    if (name === null || name === undefined) return;
    const list = (links[name] ??= []);
    if (!list.some((one) => one['@id'] === target['@id'])) list.push(target);
  };
  for (const edge of corpus.edgesOf.get(id) ?? []) {
    const { direction, other } = viewEdge(edge, id);
    if (findInstrument(corpus, other) === undefined) continue;
    const target = { '@id': addresses.page('en', `instruments/${other}/`) };
    const { eli } = relationTypes[edge.kind];
    if (direction === 'active') {
      add(schemaRelations[edge.kind], target);
      add(eli, target);
      add(`vk:${edge.kind}`, target);
    } else if (eli !== null) add(eliInverses[eli], target);
  }
  return links;
}

function toProvisionNode(instrument: string, provision: Provision, addresses: Addresses): JsonLdNode {
  const page = `instruments/${instrument}/`;
  return {
    '@id': `${addresses.page('en', page)}#${provision.id}`,
    '@type': ['Legislation', 'eli:LegalResourceSubdivision', 'vk:Provision'],
    name: provision.locator ?? provision.label,
    isPartOf: {
      '@id':
        provision.parent === undefined
          ? addresses.page('en', page)
          : `${addresses.page('en', page)}#${provision.parent}`,
    },
    text: toTexts({ vi: provision.text.vi?.text, en: provision.text.en?.text }),
    'vk:provisionKind': provision.kind,
    'vk:modality': provision.modality,
    'vk:authority': provision.authority,
    'vk:actor': provision.actors.map((actor) => ({ '@id': addresses.page('en', `actors/${actor}/`) })),
    'vk:source': provision.from.map(({ source }) => ({ '@id': addresses.page('en', `sources/${source}/`) })),
  };
}

const toAttestationNode = (attestation: Attestation, addresses: Addresses): JsonLdNode => ({
  '@type': 'vk:Attestation',
  'vk:source': { '@id': addresses.page('en', `sources/${attestation.source}/`) },
  'vk:at': attestation.at,
  'vk:lines':
    attestation.lines === undefined
      ? undefined
      : writeEvidence([{ source: '', lines: attestation.lines }]).trim(),
  'eli:number': attestation.number,
  'eli:type_document':
    attestation.kind === undefined
      ? undefined
      : { '@id': addresses.page('en', `kinds/${attestation.kind}/`) },
  'eli:passed_by':
    attestation.issuer === undefined
      ? undefined
      : { '@id': addresses.page('en', `bodies/${attestation.issuer}/`) },
  'eli:date_document': toDay(attestation.date),
  'eli:first_date_entry_in_force': toDay(attestation.effective),
  'eli:title': attestation.title === undefined ? undefined : toTexts(attestation.title),
});
