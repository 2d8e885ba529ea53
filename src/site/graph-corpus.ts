import type { Corpus } from '../core/corpus/corpus.ts';
import { buildGraph, type Graph } from '../core/graph/graph.ts';

const graphs = new WeakMap<Corpus, Graph>();

/** The graph of a corpus, made once for all the pages of a build. */
export function graphOf(corpus: Corpus): Graph {
  const known = graphs.get(corpus);
  if (known !== undefined) return known;
  const graph = buildGraph(corpus);
  graphs.set(corpus, graph);
  return graph;
}
