import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { measureGraph } from '../core/graph/measures.ts';
import { aGraph, aNode, anEdge } from '../core/graph/testing/builders.ts';
import { synthesizeGraph } from '../core/graph/testing/synthetic-graph.ts';
import { writeDot } from './dot.ts';
import { writeGexf } from './gexf.ts';
import { writeEdgesCsv, writeNodesCsv } from './graph-csv.ts';
import { writeGraphJson } from './graph-json.ts';
import { recordGraph } from './graph-record.ts';
import { writeGraphml } from './graphml.ts';

const awkward = aGraph(
  [
    aNode('49-nq-qutw-2015', {
      number: '49-NQ/QUTW',
      title: { vi: 'Về "dân vận", <khéo> & \\ đều;\nhai dòng', en: undefined },
      date: '2015-01-25',
      topics: ['a', 'b'],
    }),
    aNode('25-nq-tw-2013', { date: '2013' }),
    aNode('lost', {
      state: 'unknown',
      number: undefined,
      title: {},
      band: 'no-level',
      kind: undefined,
      issuer: undefined,
    }),
    aNode('source:press', {
      state: 'article',
      band: 'article',
      number: undefined,
      byline: { vi: 'Bá, "Ánh"', en: 'Ba' },
      title: {},
    }),
  ],
  [
    anEdge('49-nq-qutw-2015 implements 25-nq-tw-2013', {
      certainty: 'inferred',
      attested: [
        {
          source: 'press',
          at: 'note 1',
          lines: [
            [65, 65],
            [70, 72],
          ],
        },
        { source: 'other' },
      ],
      note: { vi: 'Ghi chú, có dấu', en: 'A "note"' },
      provision: 'dieu-1',
    }),
    '49-nq-qutw-2015 cites 25-nq-tw-2013',
    '49-nq-qutw-2015 amends 49-nq-qutw-2015',
    '25-nq-tw-2013 replaces lost',
    'lost replaces 25-nq-tw-2013',
    'source:press cites lost',
  ],
);
const graphs = { awkward, synthetic: synthesizeGraph(120), empty: aGraph([], []) };
const folder = mkdtempSync(join(tmpdir(), 'vankien-graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What every reader must give back: nodes with label and title, edges with kind, certainty and attestations. */
type Triple = readonly string[];
const sorted = (rows: readonly Triple[]): string[] => rows.map((row) => row.join(' | ')).sort();

for (const [name, graph] of Object.entries(graphs)) {
  const records = recordGraph(graph, measureGraph(graph));
  const nodes = sorted(
    records.nodes.map((node) => [node.id, node.label, node.title_vi ?? '', node.date ?? '']),
  );
  const edges = sorted(
    records.edges.map((edge) => [
      edge.source,
      edge.target,
      edge.kind,
      edge.certainty,
      edge.attested.map(({ source }) => source).join(),
    ]),
  );
  const sourcesOf = (attested: string): string =>
    attested
      .split('; ')
      .map((one) => one.split(' ')[0])
      .join();

  describe(`the ${name} graph`, () => {
    test('is read back whole from JSON', () => {
      const read = JSON.parse(writeGraphJson(records));
      expect(
        sorted(
          read.nodes.map((node: never) => [
            node['id'],
            node['label'],
            node['title']['vi'] ?? '',
            node['date'] ?? '',
          ]),
        ),
      ).toEqual(nodes);
      expect(
        sorted(
          read.edges.map((edge: never) => [
            edge['source'],
            edge['target'],
            edge['kind'],
            edge['certainty'],
            (edge['attested'] as { source: string }[]).map(({ source }) => source).join(),
          ]),
        ),
      ).toEqual(edges);
    });

    test('is read back whole from GraphML', () => {
      const text = writeGraphml(records);
      XmlDocument.fromString(text).dispose();
      const document = new DOMParser().parseFromString(text, 'text/xml');
      const fieldsOf = fieldReader('data', 'key', (element) => element.textContent ?? '');
      expect(
        sorted(
          [...elements(document, 'node')].map((node) => [
            node.getAttribute('id') ?? '',
            fieldsOf(node, 'node-label'),
            fieldsOf(node, 'node-title_vi'),
            fieldsOf(node, 'node-date'),
          ]),
        ),
      ).toEqual(nodes);
      expect(
        sorted(
          [...elements(document, 'edge')].map((edge) => [
            edge.getAttribute('source') ?? '',
            edge.getAttribute('target') ?? '',
            fieldsOf(edge, 'edge-kind'),
            fieldsOf(edge, 'edge-certainty'),
            sourcesOf(fieldsOf(edge, 'edge-attested')),
          ]),
        ),
      ).toEqual(edges);
    });

    test('is read back whole from GEXF', () => {
      const text = writeGexf(records);
      XmlDocument.fromString(text).dispose();
      const document = new DOMParser().parseFromString(text, 'text/xml');
      const fieldsOf = fieldReader('attvalue', 'for', (element) => element.getAttribute('value') ?? '');
      expect(
        sorted(
          [...elements(document, 'node')].map((node) => [
            node.getAttribute('id') ?? '',
            node.getAttribute('label') ?? '',
            fieldsOf(node, 'title_vi'),
            fieldsOf(node, 'date'),
          ]),
        ),
      ).toEqual(nodes);
      expect(
        sorted(
          [...elements(document, 'edge')].map((edge) => [
            edge.getAttribute('source') ?? '',
            edge.getAttribute('target') ?? '',
            fieldsOf(edge, 'kind'),
            fieldsOf(edge, 'certainty'),
            sourcesOf(fieldsOf(edge, 'attested')),
          ]),
        ),
      ).toEqual(edges);
    });

    test('is read back whole from the two CSV tables', () => {
      const nodeRows = readCsv(writeNodesCsv(records));
      const edgeRows = readCsv(writeEdgesCsv(records));
      expect(
        sorted(
          nodeRows.map((row) => [
            row['id'] ?? '',
            row['label'] ?? '',
            row['title_vi'] ?? '',
            row['date'] ?? '',
          ]),
        ),
      ).toEqual(nodes);
      expect(
        sorted(
          edgeRows.map((row) => [
            row['source'] ?? '',
            row['target'] ?? '',
            row['kind'] ?? '',
            row['certainty'] ?? '',
            sourcesOf(row['attested'] ?? ''),
          ]),
        ),
      ).toEqual(edges);
    });

    test('is read back whole from DOT', () => {
      const { nodes: nodeRows, edges: edgeRows } = readDot(writeDot(records));
      expect(
        sorted(
          nodeRows.map((row) => [
            row['id'] ?? '',
            row['label'] ?? '',
            row['title_vi'] ?? '',
            row['date'] ?? '',
          ]),
        ),
      ).toEqual(nodes);
      expect(
        sorted(
          edgeRows.map((row) => [
            row['source'] ?? '',
            row['target'] ?? '',
            row['kind'] ?? '',
            row['certainty'] ?? '',
            sourcesOf(row['attested'] ?? ''),
          ]),
        ),
      ).toEqual(edges);
    });

    test.skipIf(!hasNetworkx())(
      'is the same graph to networkx, from GraphML and GEXF (skipped where networkx is not installed)',
      () => {
        writeFileSync(join(folder, `${name}.graphml`), writeGraphml(records));
        writeFileSync(join(folder, `${name}.gexf`), writeGexf(records));
        for (const format of ['graphml', 'gexf']) {
          const read = JSON.parse(
            execFileSync('python3', ['-c', networkxReader, format, join(folder, `${name}.${format}`)], {
              encoding: 'utf8',
            }),
          );
          expect(sorted(read.nodes.map((row: unknown[]) => row.map(String)))).toEqual(
            sorted(
              records.nodes.map((node) => [
                node.id,
                node.label,
                String(node.page_rank),
                String(node.community),
              ]),
            ),
          );
          expect(sorted(read.edges)).toEqual(
            sorted(records.edges.map((edge) => [edge.source, edge.target, edge.kind, edge.certainty])),
          );
        }
      },
    );
  });
}

test('an attestation stands on one line as content writes it', () => {
  const [edge] = recordGraph(awkward, measureGraph(awkward)).edges.filter(
    ({ kind }) => kind === 'implements',
  );
  const csv = readCsv(writeEdgesCsv({ nodes: [], edges: edge === undefined ? [] : [edge] }));
  expect(csv[0]?.['attested']).toBe('press note 1 L65,70-72; other');
});

test('the same graph gives the same bytes', () => {
  const write = () => writeGexf(recordGraph(synthesizeGraph(60), measureGraph(synthesizeGraph(60))));
  expect(write()).toBe(write());
});

const networkxReader = `
import sys, json, networkx as nx
format, path = sys.argv[1:]
if format == 'graphml':
    g = nx.read_graphml(path, force_multigraph=True)
else:
    g = nx.read_gexf(path)
nodes = [[n, d['label'], d['page_rank'], d['community']] for n, d in g.nodes(data=True)]
edges = [[u, v, d['kind'], d['certainty']] for u, v, d in g.edges(data=True)]
print(json.dumps({'nodes': nodes, 'edges': edges}))
`;

function hasNetworkx(): boolean {
  try {
    execFileSync('python3', ['-c', 'import networkx'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

type Element = {
  getAttribute(name: string): string | null;
  textContent: string | null;
  getElementsByTagName(name: string): ArrayLike<Element>;
};
const elements = (document: unknown, name: string): readonly Element[] =>
  Array.from((document as Element).getElementsByTagName(name));

const fieldReader =
  (tag: string, key: string, valueOf: (element: Element) => string) =>
  (element: Element, name: string): string => {
    const field = Array.from(element.getElementsByTagName(tag)).find((one) => one.getAttribute(key) === name);
    return field === undefined ? '' : valueOf(field);
  };

/** A reader of RFC 4180, written against the format and not against our writer. */
function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') cell += text[++at];
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      row.push(cell);
      cell = '';
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (sign !== '\r') cell += sign;
  }
  const [head = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

/** A reader of the part of DOT that has quoted names and attribute lists. */
function readDot(text: string) {
  const string = '"((?:[^"\\\\]|\\\\[\\s\\S])*)"';
  const statement = new RegExp(`^  ${string}(?: -> ${string})? \\[((?:\\w+=${string}(?:, )?)*)\\];$`, 'gmu');
  const plain = (quoted = ''): string => quoted.replace(/\\([\s\S])/gu, '$1');
  const nodes: Record<string, string>[] = [];
  const edges: Record<string, string>[] = [];
  for (const [, first, second, list = ''] of text.matchAll(statement)) {
    const fields = Object.fromEntries(
      [...list.matchAll(new RegExp(`(\\w+)=${string}`, 'gu'))].map(([, key = '', value]) => [
        key,
        plain(value),
      ]),
    );
    if (second === undefined) nodes.push({ id: plain(first), ...fields });
    else edges.push({ source: plain(first), target: plain(second), ...fields });
  }
  return { nodes, edges };
}
