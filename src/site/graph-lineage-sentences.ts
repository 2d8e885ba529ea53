import type { Corpus } from '../core/corpus/corpus.ts';
import { type Edge, edgeVerb } from '../core/corpus/edge.ts';
import { type Graph, runsAgainstTime } from '../core/graph/graph.ts';
import type { Language } from '../core/language.ts';
import { type NodeView, viewNode } from './graph-node-view.ts';
import { sayGraph } from './graph-words.ts';
import { describeSource, placeOf } from './marks.ts';

/** Who says that an edge is there, and where. */
export interface EvidenceView {
  readonly source: string;
  readonly href: string;
  readonly places: readonly string[];
}

/** One edge as a sentence: subject, verb, object, a full stop; then what is to be said of it. */
export interface EdgeSentence {
  readonly from: NodeView;
  readonly verb: string;
  readonly to: NodeView;
  readonly certainty: string;
  readonly stated: boolean;
  /** What is odd about the edge, in words. */
  readonly remarks: readonly string[];
  readonly note: string | null;
  readonly evidence: readonly EvidenceView[];
}

export function sayEdge(corpus: Corpus, graph: Graph, edge: Edge, language: Language): EdgeSentence {
  const say = sayGraph(language);
  const remarks: string[] = [];
  if (edge.from === edge.to) remarks.push(say('edge.to-itself'));
  else if (runsAgainstTime(graph, edge)) remarks.push(say('edge.against-time'));
  return {
    from: viewEnd(corpus, graph, edge.from, language),
    verb: edgeVerb(edge.kind, 'active', language),
    to: viewEnd(corpus, graph, edge.to, language),
    certainty: say(`certainty.${edge.certainty}`),
    stated: edge.certainty === 'stated',
    remarks,
    note: edge.note?.[language] ?? null,
    evidence: viewEvidence(corpus, edge, language),
  };
}

function viewEnd(corpus: Corpus, graph: Graph, id: string, language: Language): NodeView {
  const node = graph.nodes[graph.indexOf.get(id) ?? -1];
  if (node === undefined) throw new Error(`\`${id}\` is not in the graph`);
  return viewNode(corpus, node, language);
}

/** The sources of an edge, each once with all its places; a source that is not in the corpus is named by its id. */
export function viewEvidence(
  corpus: Corpus,
  { attested }: Edge,
  language: Language,
): readonly EvidenceView[] {
  return [...Map.groupBy(attested, ({ source }) => source)].map(([id, all]) => {
    const source = corpus.sources.get(id);
    const places = [...new Set(all.map((one) => placeOf(one, language)).filter((place) => place !== ''))];
    if (source === undefined) return { source: id, href: '', places };
    const { name, href } = describeSource(source, language);
    return { source: name.text, href, places };
  });
}
