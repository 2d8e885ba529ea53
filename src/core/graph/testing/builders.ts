import type { Edge } from '../../corpus/edge.ts';
import type { PartialDate } from '../../instrument/partial-date.ts';
import type { RelationKind } from '../../instrument/relation.ts';
import { assembleGraph, type Graph, type GraphNode } from '../graph.ts';

/** A held instrument; a test names only what matters to it. The id serves as number when none is given. */
export const aNode = (
  id: string,
  facts: Partial<Omit<GraphNode, 'date'>> & { date?: string } = {},
): GraphNode => ({
  state: 'held',
  number: id,
  title: { vi: `Văn bản ${id}`, en: `Instrument ${id}` },
  kind: 'resolution',
  issuer: 'central-committee',
  band: 'party',
  topics: [],
  status: 'unknown',
  ...facts,
  id,
  date: facts.date as PartialDate | undefined,
});

/** `anEdge('b continues a')`: a stated relation with one attestation. */
export function anEdge(sentence: string, facts: Partial<Edge> = {}): Edge {
  const [from = '', kind = '', to = ''] = sentence.split(' ');
  return {
    kind: kind as RelationKind,
    from,
    to,
    certainty: 'stated',
    attested: [{ source: 'a-source', at: 'note 1' }],
    ...facts,
  };
}

/** A graph of nodes given as `id date band` lines and edges given as sentences. */
export function aGraph(nodes: readonly (string | GraphNode)[], edges: readonly (string | Edge)[]): Graph {
  return assembleGraph(
    nodes.map((node) => {
      if (typeof node !== 'string') return node;
      const [id = '', date, band] = node.split(' ');
      return aNode(id, {
        ...(date === undefined || date === '-' ? {} : { date }),
        ...(band === undefined ? {} : { band: band as GraphNode['band'] }),
      });
    }),
    edges.map((edge) => (typeof edge === 'string' ? anEdge(edge) : edge)),
  );
}

/** The place of a node in a graph; a test that names a node that is not there is wrong. */
export function placeOf(graph: Graph, id: string): number {
  const place = graph.indexOf.get(id);
  if (place === undefined) throw new Error(`the test's graph has no \`${id}\``);
  return place;
}

/** The ids of nodes given by their places. */
export const idsOf = (graph: Graph, places: Iterable<number>): string[] =>
  [...places].map((place) => graph.nodes[place]?.id ?? '?');
