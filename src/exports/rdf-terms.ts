import { relationKinds, relationTypes } from '../core/instrument/relation.ts';
import type { Bilingual } from '../core/language.ts';
import type { Addresses } from './addresses.ts';
import { termsPath } from './akoma-ntoso.ts';

/** The vocabularies that our RDF speaks; `vk` is our own and stands at `/api/terms.ttl`. */
export const namespaces = (addresses: Addresses) =>
  ({
    schema: 'https://schema.org/',
    eli: 'http://data.europa.eu/eli/ontology#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    sh: 'http://www.w3.org/ns/shacl#',
    vk: addresses.file(termsPath),
  }) as const;

/** Our own terms: what neither schema.org nor ELI has a word for. */
export const classes = {
  Attestation: { vi: 'Lời chứng của một nguồn về văn bản', en: 'What one source says of an instrument' },
  Provision: { vi: 'Quy định của văn bản', en: 'A provision of an instrument' },
} as const satisfies Record<string, Bilingual>;

export const properties = {
  attestation: { vi: 'có lời chứng', en: 'is attested by' },
  source: { vi: 'nguồn', en: 'source of an attestation' },
  at: { vi: 'vị trí trong nguồn', en: 'place in the source' },
  lines: { vi: 'dòng của bản đã đọc', en: 'lines of the text that was read' },
  status: { vi: 'hiệu lực', en: 'status as a source has it' },
  statusBasis: {
    vi: 'cơ sở của ghi nhận về hiệu lực',
    en: 'whether the status was stated or follows from a citation',
  },
  statusAsOf: { vi: 'hiệu lực tính đến', en: 'day of the status' },
  holding: { vi: 'phần văn bản hiện có', en: 'what is held of the text' },
  authority: { vi: 'mức độ xác thực', en: 'on whose word a provision stands' },
  modality: { vi: 'mức độ bắt buộc', en: 'word of duty' },
  provisionKind: { vi: 'loại quy định', en: 'kind of provision' },
  actor: { vi: 'chủ thể thực hiện', en: 'on whom a duty falls' },
} as const satisfies Record<string, Bilingual>;

/** A relation's name among the properties: `vk:applies-in-army`. */
export const relationNames: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  relationKinds.map((kind) => [kind, relationTypes[kind].active]),
);

/** The vocabulary as Turtle, so that each term's address leads to what it means. */
export function writeTerms(addresses: Addresses): string {
  const { vk, rdf, rdfs } = namespaces(addresses);
  const entry = (name: string, type: string, label: Bilingual, more = ''): string =>
    `vk:${name} a rdf${type} ;\n  rdfs:label ${writeLiteral(label.vi)}@vi , ${writeLiteral(label.en)}@en${more} .\n`;
  return [
    `@prefix rdf: <${rdf}> .\n@prefix rdfs: <${rdfs}> .\n@prefix eli: <${namespaces(addresses).eli}> .\n@prefix vk: <${vk}> .\n`,
    ...Object.entries(classes).map(([name, label]) => entry(name, 's:Class', label)),
    ...Object.entries(properties).map(([name, label]) => entry(name, ':Property', label)),
    ...relationKinds.map((kind) => {
      const { eli } = relationTypes[kind];
      return entry(
        kind,
        ':Property',
        relationTypes[kind].active,
        eli === null ? '' : ` ;\n  rdfs:subPropertyOf ${eli}`,
      );
    }),
  ].join('\n');
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A string as Turtle and N-Quads write it. */
export const writeLiteral = (text: string): string =>
  `"${text.replace(/[\\"\n\r\t]/gu, (sign) => escapes[sign] ?? sign)}"`;
