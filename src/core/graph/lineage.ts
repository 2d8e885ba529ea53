import type { Graph } from './graph.ts';
import { certainties, edgesAt, kindOf, type Links, otherEnd } from './links.ts';
import { families, familyOf } from './relation-family.ts';
import { type BasisDirection, leadsOn } from './walk-bases.ts';

/** Most nodes that one lineage draws; what is left out is counted and stands in the table. */
export const lineageLimit = 25;

/** The part of the graph around one node that is drawn. Numbers are places in `graph.nodes` and `graph.edges`. */
export interface Lineage {
  readonly focus: number;
  /** In order of date, the focus among them. */
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** All edges that touch the focus, drawn or not, in order of the other end's date. */
  readonly ownEdges: readonly number[];
  /** Direct neighbours that are not drawn. */
  readonly omitted: number;
}

/*
 * Which neighbours come first: those that end the focus's force or are ended by it, then by family of relation; a
 * stated relation before an inferred or found one; the more cited before the less cited; then by date. Instruments
 * come before articles. When the direct neighbours leave room, the walk goes on: up from what the focus rests on, down
 * from what rests on it, a step at a time, because a ladder of basis says more than a neighbour's neighbour.
 */
export function selectLineage(graph: Graph, focus: number, limit: number = lineageLimit): Lineage {
  const { links } = graph;
  const own = edgesAt(links, focus);
  const ring = rankNeighbours(graph, focus, own);
  const chosen = new Set([focus, ...ring.slice(0, limit - 1)]);
  const walked = new Set<number>();
  for (const direction of ['bases', 'dependents'] as const)
    extendLadder(links, focus, direction, limit, chosen, walked);
  const nodes = [...chosen].sort((a, b) => a - b);
  return {
    focus,
    nodes,
    edges: edgesAmong(graph, nodes, chosen, focus, walked),
    ownEdges: own.sort((a, b) => otherEnd(links, a, focus) - otherEnd(links, b, focus) || a - b),
    omitted: ring.filter((node) => !chosen.has(node)).length,
  };
}

function rankNeighbours(graph: Graph, focus: number, own: readonly number[]): number[] {
  const { links, nodes } = graph;
  const best = new Map<number, number>();
  for (const edge of own) {
    const other = otherEnd(links, edge, focus);
    if (other === focus) continue;
    best.set(other, Math.min(best.get(other) ?? Number.POSITIVE_INFINITY, weighEdge(links, edge)));
  }
  const arrivals = (node: number): number => (links.inStart[node + 1] ?? 0) - (links.inStart[node] ?? 0);
  const isArticle = (node: number): number => Number(nodes[node]?.state === 'article');
  return [...best.keys()].sort(
    (a, b) =>
      isArticle(a) - isArticle(b) ||
      (best.get(a) ?? 0) - (best.get(b) ?? 0) ||
      arrivals(b) - arrivals(a) ||
      a - b,
  );
}

const weighEdge = (links: Links, edge: number): number =>
  families.indexOf(familyOf(kindOf(links, edge))) * certainties.length + (links.certainty[edge] ?? 0);

function extendLadder(
  links: Links,
  focus: number,
  direction: BasisDirection,
  limit: number,
  chosen: Set<number>,
  walked: Set<number>,
): void {
  const seen = new Set([focus]);
  let rung = [focus];
  while (rung.length > 0) {
    const next: number[] = [];
    for (const node of rung) {
      for (const edge of edgesAt(links, node)) {
        const other = otherEnd(links, edge, node);
        if (seen.has(other) || !leadsOn(links, edge, node, direction)) continue;
        if (!chosen.has(other) && chosen.size >= limit) continue;
        seen.add(other);
        chosen.add(other);
        walked.add(edge);
        next.push(other);
      }
    }
    rung = next.sort((a, b) => a - b);
  }
}

/** Most edges of a drawing before those that neither touch the focus nor belong to a ladder are left out. */
const edgeLimit = 40;

function edgesAmong(
  graph: Graph,
  nodes: readonly number[],
  chosen: ReadonlySet<number>,
  focus: number,
  walked: ReadonlySet<number>,
): readonly number[] {
  const { links } = graph;
  const needed: number[] = [];
  const further: number[] = [];
  for (const node of nodes) {
    for (let edge = links.outStart[node] ?? 0; edge < (links.outStart[node + 1] ?? 0); edge += 1) {
      const other = links.to[edge] ?? node;
      if (!chosen.has(other)) continue;
      if (node === focus || other === focus || walked.has(edge)) needed.push(edge);
      else if (graph.nodes[node]?.state !== 'article') further.push(edge);
    }
  }
  const all = needed.length + further.length <= edgeLimit ? [...needed, ...further] : needed;
  return all.sort((a, b) => a - b);
}
