import type { Edge } from '../corpus/edge.ts';
import { type RelationKind, relationKinds } from '../instrument/relation.ts';

export const certainties = ['stated', 'inferred', 'found'] as const satisfies readonly Edge['certainty'][];

/**
 * A graph in typed arrays, for walking and measuring at any size. Edges are numbered in order of their `from`; those
 * that leave node n are `outStart[n]` to `outStart[n + 1]`, those that arrive are `inEdge[i]` for i from `inStart[n]`
 * to `inStart[n + 1]`. `kind` and `certainty` are places in `relationKinds` and `certainties`.
 */
export interface Links {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kind: Uint8Array;
  readonly certainty: Uint8Array;
  readonly outStart: Uint32Array;
  readonly inStart: Uint32Array;
  readonly inEdge: Uint32Array;
}

export interface EdgeEnds {
  readonly from: number;
  readonly to: number;
  readonly kind: RelationKind;
  readonly certainty: Edge['certainty'];
}

const kindNumber = new Map(relationKinds.map((kind, index) => [kind, index]));

/** Builds the arrays from edges that are in order of `from`. */
export function buildLinks(nodeCount: number, edges: readonly EdgeEnds[]): Links {
  return indexLinks(
    nodeCount,
    Uint32Array.from(edges, ({ from }) => from),
    Uint32Array.from(edges, ({ to }) => to),
    Uint8Array.from(edges, ({ kind }) => kindNumber.get(kind) ?? 0),
    Uint8Array.from(edges, ({ certainty }) => certainties.indexOf(certainty)),
  );
}

/** Adds the two indexes to edges that are in order of `from`. */
export function indexLinks(
  nodeCount: number,
  from: Uint32Array,
  to: Uint32Array,
  kind: Uint8Array,
  certainty: Uint8Array,
): Links {
  const edgeCount = from.length;
  const outStart = countStarts(nodeCount, from);
  const inStart = countStarts(nodeCount, to);
  const next = inStart.slice();
  const inEdge = new Uint32Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const node = to[edge] ?? 0;
    const place = next[node] ?? 0;
    inEdge[place] = edge;
    next[node] = place + 1;
  }
  return { nodeCount, edgeCount, from, to, kind, certainty, outStart, inStart, inEdge };
}

function countStarts(nodeCount: number, ends: Uint32Array): Uint32Array {
  const starts = new Uint32Array(nodeCount + 1);
  for (const node of ends) starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node += 1)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  return starts;
}

/** Numbers of the edges that touch a node: those that leave, then those that arrive; a self-relation comes once. */
export function edgesAt(links: Links, node: number): number[] {
  const edges: number[] = [];
  for (let edge = links.outStart[node] ?? 0; edge < (links.outStart[node + 1] ?? 0); edge += 1)
    edges.push(edge);
  for (let place = links.inStart[node] ?? 0; place < (links.inStart[node + 1] ?? 0); place += 1) {
    const edge = links.inEdge[place] ?? 0;
    if (links.from[edge] !== node) edges.push(edge);
  }
  return edges;
}

/** The end of an edge that is not `node`; `node` itself for a self-relation. */
export const otherEnd = (links: Links, edge: number, node: number): number =>
  (links.from[edge] === node ? links.to[edge] : links.from[edge]) ?? node;

export const kindOf = (links: Links, edge: number): RelationKind =>
  relationKinds[links.kind[edge] ?? 0] ?? 'cites';

/** Distinct neighbours of a node in both directions, without itself. */
export function neighboursOf(links: Links, node: number): number[] {
  const others = new Set(edgesAt(links, node).map((edge) => otherEnd(links, edge, node)));
  others.delete(node);
  return [...others];
}
