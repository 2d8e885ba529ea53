import type { Corpus } from '../core/corpus/corpus.ts';
import type { Graph } from '../core/graph/graph.ts';
import { listHighest, listReadingGroups, type Measures } from '../core/graph/measures.ts';
import type { Language } from '../core/language.ts';
import { type EdgeSentence, sayEdge } from './graph-lineage-sentences.ts';
import { type NodeView, rowId, viewNodeAt } from './graph-node-view.ts';
import { sayGraph } from './graph-words.ts';

/** Most rows of a table on the page; a larger corpus has the rest in its files. */
export const rowLimit = 500;

export interface NodeRow extends NodeView {
  readonly rowId: string;
  readonly out: number;
  readonly in: number;
  /** Place by weight, 1 for the weightiest. */
  readonly rank: number;
}

/** Rows of all nodes in order of time, or of the most cited ones when there are too many. */
export function viewNodeRows(
  corpus: Corpus,
  graph: Graph,
  measures: Measures,
  language: Language,
): readonly NodeRow[] {
  const { links } = graph;
  const order = listHighest(measures.pageRank, graph.nodes.length);
  const rank = new Map(order.map((node, index) => [node, index + 1]));
  const shown = new Set(order.slice(0, rowLimit));
  return graph.nodes.flatMap((node, place) =>
    shown.has(place)
      ? [
          {
            ...viewNodeAt(corpus, graph, place, language),
            rowId: rowId(node.id),
            out: (links.outStart[place + 1] ?? 0) - (links.outStart[place] ?? 0),
            in: (links.inStart[place + 1] ?? 0) - (links.inStart[place] ?? 0),
            rank: rank.get(place) ?? 0,
          },
        ]
      : [],
  );
}

export const viewEdgeRows = (corpus: Corpus, graph: Graph, language: Language): readonly EdgeSentence[] =>
  graph.edges.slice(0, rowLimit).map((edge) => sayEdge(corpus, graph, edge, language));

/** A list of those with the highest figure, with the sentence that says what the figure means. */
export interface MeasureView {
  readonly id: string;
  readonly name: string;
  readonly means: string;
  readonly nodes: readonly { readonly node: NodeView; readonly value: string }[];
}

const listLength = 8;

export function viewMeasures(
  corpus: Corpus,
  graph: Graph,
  measures: Measures,
  language: Language,
): readonly MeasureView[] {
  const say = sayGraph(language);
  const { byInstruments, byArticles, byCourses, pageRank, betweenness } = measures;
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const listed = (values: ArrayLike<number>, write: (place: number) => string) =>
    listHighest(values, listLength).map((place) => ({
      node: viewNodeAt(corpus, graph, place, language),
      value: write(place),
    }));
  const cited = byInstruments.map(
    (count, place) => count + (byArticles[place] ?? 0) + (byCourses[place] ?? 0),
  );
  const countsOf = (place: number): string =>
    (
      [
        ['measure.by-instruments', byInstruments[place]],
        ['measure.by-articles', byArticles[place]],
        ['measure.by-courses', byCourses[place]],
      ] as const
    )
      .flatMap(([key, count = 0]) => (count === 0 ? [] : [say(key, { count })]))
      .join(', ');
  return [
    {
      id: 'most-cited',
      name: say('measure.cited'),
      means: say('measure.cited.means'),
      nodes: listed(cited, countsOf),
    },
    {
      id: 'articles-lean-on',
      name: say('measure.articles'),
      means: say('measure.articles.means'),
      nodes: listed(byArticles, (place) => say('measure.by-articles', { count: byArticles[place] ?? 0 })),
    },
    {
      id: 'weightiest',
      name: say('measure.rank'),
      means: say('measure.rank.means'),
      nodes: listed(pageRank, (place) => percent.format(pageRank[place] ?? 0)),
    },
    {
      id: 'bridges',
      name: say('measure.bridge'),
      means: say('measure.bridge.means'),
      nodes: listed(betweenness, (place) => percent.format(betweenness[place] ?? 0)),
    },
  ];
}

/** Groups that are worth reading together, each with its weightiest members first. */
export function viewReadingGroups(
  corpus: Corpus,
  graph: Graph,
  measures: Measures,
  language: Language,
): readonly (readonly NodeView[])[] {
  return listReadingGroups(graph, measures)
    .slice(0, 12)
    .map(({ nodes }) => nodes.slice(0, 20).map((place) => viewNodeAt(corpus, graph, place, language)));
}
