import type { Graph, NodeState } from '../core/graph/graph.ts';
import type { DrawnEdge } from '../core/graph/lineage-layout.ts';
import { type Family, families, familyNames, familyOf } from '../core/graph/relation-family.ts';
import type { Language } from '../core/language.ts';
import { stateWord } from './graph-words.ts';

/** The key of a drawing: only what occurs in it. */
export interface LegendView {
  readonly families: readonly { readonly family: Family; readonly name: string }[];
  readonly states: readonly { readonly state: NodeState; readonly name: string }[];
  /** Whether some lines are inferred and drawn pale. */
  readonly pale: boolean;
}

const stateOrder: readonly NodeState[] = ['held', 'known', 'unknown', 'article'];

export function viewLegend(
  graph: Graph,
  nodes: readonly number[],
  edges: readonly Pick<DrawnEdge, 'edge' | 'family'>[],
  language: Language,
): LegendView {
  const drawn = new Set(edges.map(({ family }) => family));
  const states = new Set(nodes.map((node) => graph.nodes[node]?.state ?? 'unknown'));
  return {
    families: families
      .filter((family) => drawn.has(family))
      .map((family) => ({ family, name: familyNames[family][language] })),
    states: stateOrder
      .filter((state) => states.has(state))
      .map((state) => ({ state, name: stateWord(state, language) })),
    pale: edges.some(({ edge }) => graph.edges[edge]?.certainty === 'inferred'),
  };
}

/** The key of the explorer, which may show anything that is in the graph. */
export const viewWholeLegend = (graph: Graph, language: Language): LegendView =>
  viewLegend(
    graph,
    graph.nodes.map((_, place) => place),
    graph.edges.map(({ kind }, edge) => ({ edge, family: familyOf(kind) })),
    language,
  );
