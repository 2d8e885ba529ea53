import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { relationKinds } from '../../src/core/instrument/relation.ts';
import { addressesAt } from '../../src/exports/addresses.ts';
import {
  contextOf,
  toInstrumentNode,
  writeCorpusJsonLd,
  writeInstrumentJsonLd,
} from '../../src/exports/json-ld.ts';
import { toStatements, writeNQuads, writeStatements } from '../../src/exports/n-quads.ts';
import { writeTerms } from '../../src/exports/rdf-terms.ts';
import { writeShapes } from '../../src/exports/shacl.ts';
import { checkShapes, indexStatements } from '../../src/exports/testing/check-shapes.ts';
import { type ReadStatement, readLiteral, readTurtle } from '../../src/exports/testing/read-turtle.ts';
import { aCorpus, anInstrument, aProvision, day } from '../../src/testing/builders.ts';

const addresses = addressesAt('https://copy.example/kho');
const { corpus } = openCorpus('.');
const shapes = readTurtle(writeShapes(addresses));
const quads = writeNQuads(corpus, addresses);
const statements = readTurtle(quads);
const eli = 'http://data.europa.eu/eli/ontology#';

const earlier = anInstrument({ id: '1-nq-tw-1990', number: '1-NQ/TW', date: day('1990-03') });
const later = anInstrument({
  id: '2-nq-tw-2001',
  number: '2-NQ/TW',
  issuer: 'politburo',
  date: day('2001-02-03'),
  effective: day('2001'),
  status: { value: 'in-force', basis: 'cited', attested: [] },
  attestations: [{ source: 'journal-a', at: 'note 1', lines: [[3, 5]], date: day('2001-02-03') }],
  relations: [{ kind: 'replaces', target: '1-nq-tw-1990', certainty: 'stated', attested: [] }],
  provisions: [aProvision({ id: 'nhiem-vu-1', locator: 'nhiệm vụ 1' })],
});
const small = aCorpus({ instruments: [earlier, later] });

describe('JSON-LD', () => {
  test('an instrument is Legislation with terms of ELI, and its context stands in the file', () => {
    const node = JSON.parse(writeInstrumentJsonLd(small, later, addresses)) as Record<string, unknown>;
    expect(node['@context']).toEqual({
      '@vocab': 'https://schema.org/',
      eli,
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      vk: 'https://copy.example/kho/api/terms.ttl#',
    });
    expect(node).toMatchObject({
      '@id': 'https://copy.example/kho/instruments/2-nq-tw-2001/',
      '@type': ['Legislation', 'eli:LegalResource'],
      legislationIdentifier: '2-NQ/TW',
      legislationDate: { '@value': '2001-02-03', '@type': 'xsd:date' },
      legislationRepeals: [{ '@id': 'https://copy.example/kho/instruments/1-nq-tw-1990/' }],
      'eli:repeals': [{ '@id': 'https://copy.example/kho/instruments/1-nq-tw-1990/' }],
      'vk:replaces': [{ '@id': 'https://copy.example/kho/instruments/1-nq-tw-1990/' }],
    });
  });

  test('the inverse stands at the target, in the words of ELI', () => {
    expect(toInstrumentNode(small, earlier, addresses)).toMatchObject({
      'eli:repealed_by': [{ '@id': 'https://copy.example/kho/instruments/2-nq-tw-2001/' }],
    });
  });

  test('being cited as current is not said to be force, and a month is no day', () => {
    const node = toInstrumentNode(small, later, addresses);
    expect(node['legislationLegalForce']).toBeUndefined();
    expect(node['vk:statusBasis']).toBe('cited');
    const old = toInstrumentNode(small, earlier, addresses);
    expect(old['legislationDate']).toEqual({ '@value': '1990-03', '@type': 'xsd:gYearMonth' });
    expect(old['eli:date_document']).toBeUndefined();
  });

  test('no ELI identifier is claimed', () => {
    const text = writeCorpusJsonLd(corpus, addresses);
    expect(text).not.toContain('eli:id_local');
    expect(text).not.toContain('/eli/vn');
    expect(JSON.parse(text)).toHaveProperty('@graph');
  });
});

describe('N-Quads', () => {
  test('hold what the JSON-LD says', () => {
    const read = readTurtle(
      writeStatements([toInstrumentNode(small, later, addresses)], contextOf(addresses)),
    );
    const subject = '<https://copy.example/kho/instruments/2-nq-tw-2001/>';
    const own = indexStatements(read).get(subject);
    expect(own?.get('<https://schema.org/legislationIdentifier>')).toEqual(['"2-NQ/TW"']);
    expect(own?.get(`<${eli}date_document>`)).toEqual([
      '"2001-02-03"^^<http://www.w3.org/2001/XMLSchema#date>',
    ]);
    expect(own?.get('<https://schema.org/name>')).toEqual([
      '"Văn bản 2-nq-tw-2001"@vi',
      '"Instrument 2-nq-tw-2001"@en',
    ]);
    const [attestation = ''] = own?.get('<https://copy.example/kho/api/terms.ttl#attestation>') ?? [];
    expect(
      indexStatements(read).get(attestation)?.get('<https://copy.example/kho/api/terms.ttl#lines>'),
    ).toEqual(['"L3-5"']);
  });

  test('any text comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const nodes = [
          { '@id': 'https://a.example/x', name: text, 'vk:at': { '@value': text, '@language': 'vi' } },
        ];
        const [plain, worded] = readTurtle(writeStatements(nodes, contextOf(addresses)));
        expect(readLiteral(plain?.[2] ?? '')).toBe(text);
        expect(readLiteral(worded?.[2] ?? '')).toBe(text);
      }),
    );
  });

  test('an address with signs that no address may hold is encoded', () => {
    const [statement] = toStatements({ '@id': 'https://a.example/<x> "y"', name: 'z' }, contextOf(addresses));
    expect(statement?.[0]).toBe('<https://a.example/%3Cx%3E%20%22y%22>');
  });

  test('the same content gives the same bytes, and each statement stands once', () => {
    expect(writeNQuads(corpus, addresses)).toBe(quads);
    const lines = quads.trimEnd().split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBe(statements.length);
  });
});

describe('SHACL shapes', () => {
  test('the whole content keeps to them', () => {
    expect(checkShapes(shapes, statements)).toEqual([]);
  });

  test('planted faults are found', () => {
    const breach = (change: (statement: ReadStatement) => readonly ReadStatement[]): number =>
      checkShapes(shapes, statements.flatMap(change)).length;
    const is = ([, predicate]: ReadStatement, name: string): boolean =>
      predicate.endsWith(`#${name}>`) || predicate.endsWith(`/${name}>`);
    expect(breach((one) => (is(one, 'authority') ? [] : [one]))).toBeGreaterThan(0);
    expect(breach((one) => (is(one, 'status') ? [[one[0], one[1], '"perhaps"']] : [one]))).toBeGreaterThan(0);
    expect(
      breach((one) => (is(one, 'date_document') ? [[one[0], one[1], '"2001"']] : [one])),
    ).toBeGreaterThan(0);
    expect(
      breach((one) => (is(one, 'isPartOf') ? [one, [one[0], one[1], '<https://a.example/b>']] : [one])),
    ).toBeGreaterThan(0);
    expect(
      breach((one) => (is(one, 'hasPart') ? [[one[0], one[1], '<https://a.example/b>']] : [one])),
    ).toBeGreaterThan(0);
  });
});

test('every term of ours that a file uses is in the vocabulary', () => {
  const vk = addresses.file('api/terms.ttl#');
  const terms = indexStatements(readTurtle(writeTerms(addresses)));
  const used = new Set(
    statements.flatMap((statement) => statement.filter((word) => word.startsWith(`<${vk}`))),
  );
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((term) => !terms.has(term))).toEqual([]);
  for (const kind of relationKinds) expect(terms.has(`<${vk}${kind}>`)).toBe(true);
});
