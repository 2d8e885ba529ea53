import type { Corpus } from '../core/corpus/corpus.ts';
import { courseReadings } from '../core/course/coverage.ts';
import { foundEdges } from '../core/graph/found-edges.ts';
import { buildGraph, type Graph } from '../core/graph/graph.ts';
import { type Measures, measureGraph } from '../core/graph/measures.ts';
import { type GraphRecords, recordGraph } from '../exports/graph-record.ts';
import { mentionsOf } from './mentions.ts';

const graphs = new WeakMap<Corpus, Graph>();
const measured = new WeakMap<Corpus, Measures>();

/** The graph of a corpus, made once for all the pages of a build. */
export function graphOf(corpus: Corpus): Graph {
  const known = graphs.get(corpus);
  if (known !== undefined) return known;
  const graph = buildGraph(corpus, foundEdges(corpus, mentionsOf(corpus)));
  graphs.set(corpus, graph);
  return graph;
}

/** The figures of a corpus's graph, made once as well. */
export function measuresOf(corpus: Corpus): Measures {
  const known = measured.get(corpus);
  if (known !== undefined) return known;
  const measures = measureGraph(graphOf(corpus), courseReadings(corpus));
  measured.set(corpus, measures);
  return measures;
}

/** The graph as all its files write it. */
export const recordsOf = (corpus: Corpus): GraphRecords => recordGraph(graphOf(corpus), measuresOf(corpus));
