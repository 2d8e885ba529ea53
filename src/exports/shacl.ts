import { holdings, statusValues } from '../core/instrument/instrument.ts';
import { authorities, modalities, provisionKinds } from '../core/provision/provision.ts';
import type { Addresses } from './addresses.ts';
import { namespaces, writeLiteral } from './rdf-terms.ts';

/** What a property of a shape must be, in the words of SHACL Core. */
interface PropertyShape {
  readonly path: string;
  readonly minCount?: number;
  readonly maxCount?: number;
  readonly datatype?: string;
  readonly nodeKind?: 'sh:IRI' | 'sh:Literal';
  readonly class?: string;
  readonly pattern?: string;
  readonly in?: readonly string[];
  readonly or?: readonly string[];
}

interface NodeShape {
  readonly name: string;
  readonly targetClass: string;
  readonly properties: readonly PropertyShape[];
}

const anyDate = ['xsd:date', 'xsd:gYearMonth', 'xsd:gYear'];

const shapes: readonly NodeShape[] = [
  {
    name: 'InstrumentShape',
    targetClass: 'eli:LegalResource',
    properties: [
      { path: 'schema:legislationIdentifier', maxCount: 1, datatype: 'xsd:string', pattern: '[0-9A-Za-z]' },
      { path: 'schema:legislationDate', maxCount: 1, or: anyDate },
      { path: 'schema:legislationPassedBy', maxCount: 1, class: 'schema:Organization' },
      { path: 'eli:date_document', maxCount: 1, datatype: 'xsd:date' },
      { path: 'eli:first_date_entry_in_force', maxCount: 1, datatype: 'xsd:date' },
      { path: 'schema:legislationLegalForce', maxCount: 1, nodeKind: 'sh:IRI' },
      { path: 'vk:status', maxCount: 1, in: statusValues },
      { path: 'vk:holding', maxCount: 1, in: holdings },
      { path: 'schema:hasPart', class: 'vk:Provision' },
      { path: 'vk:attestation', class: 'vk:Attestation' },
    ],
  },
  {
    name: 'ProvisionShape',
    targetClass: 'vk:Provision',
    properties: [
      { path: 'schema:isPartOf', minCount: 1, maxCount: 1, nodeKind: 'sh:IRI' },
      { path: 'vk:authority', minCount: 1, maxCount: 1, in: authorities },
      { path: 'vk:modality', maxCount: 1, in: modalities },
      { path: 'vk:provisionKind', maxCount: 1, in: provisionKinds },
      { path: 'vk:actor', nodeKind: 'sh:IRI' },
      { path: 'vk:source', nodeKind: 'sh:IRI' },
    ],
  },
  {
    name: 'AttestationShape',
    targetClass: 'vk:Attestation',
    properties: [
      { path: 'vk:source', minCount: 1, maxCount: 1, nodeKind: 'sh:IRI' },
      { path: 'vk:at', maxCount: 1, datatype: 'xsd:string' },
      { path: 'eli:date_document', maxCount: 1, datatype: 'xsd:date' },
    ],
  },
];

/** The SHACL shapes of our RDF as Turtle: what every file of statements keeps to. */
export function writeShapes(addresses: Addresses): string {
  const { sh, xsd, schema, eli, vk } = namespaces(addresses);
  const prefixes = Object.entries({ sh, xsd, schema, eli, vk })
    .map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`)
    .join('\n');
  return `${prefixes}\n\n${shapes.map(writeShape).join('\n')}`;
}

const writeShape = ({ name, targetClass, properties }: NodeShape): string =>
  [
    `vk:${name} a sh:NodeShape ;`,
    `  sh:targetClass ${targetClass} ;`,
    properties.map((property) => `  sh:property [ ${writeProperty(property)} ]`).join(' ;\n'),
    '.\n',
  ].join('\n');

function writeProperty({
  path,
  minCount,
  maxCount,
  datatype,
  nodeKind,
  class: type,
  pattern,
  in: values,
  or,
}: PropertyShape): string {
  const parts = [
    `sh:path ${path}`,
    minCount === undefined ? '' : `sh:minCount ${minCount}`,
    maxCount === undefined ? '' : `sh:maxCount ${maxCount}`,
    datatype === undefined ? '' : `sh:datatype ${datatype}`,
    nodeKind === undefined ? '' : `sh:nodeKind ${nodeKind}`,
    type === undefined ? '' : `sh:class ${type}`,
    pattern === undefined ? '' : `sh:pattern ${writeLiteral(pattern)}`,
    values === undefined ? '' : `sh:in ( ${values.map(writeLiteral).join(' ')} )`,
    or === undefined ? '' : `sh:or ( ${or.map((one) => `[ sh:datatype ${one} ]`).join(' ')} )`,
  ];
  return parts.filter((part) => part !== '').join(' ; ');
}
