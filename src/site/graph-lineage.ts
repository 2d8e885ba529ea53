import type { Corpus } from '../core/corpus/corpus.ts';
import type { Graph } from '../core/graph/graph.ts';
import { selectLineage } from '../core/graph/lineage.ts';
import { type LineageLayout, layOutLineage } from '../core/graph/lineage-layout.ts';
import type { Language } from '../core/language.ts';
import { type LegendView, viewLegend } from './graph-legend.ts';
import { type EdgeSentence, sayEdge } from './graph-lineage-sentences.ts';
import { rowId, speakNode, tipOfNode, viewNodeAt } from './graph-node-view.ts';
import { type DrawnNode, drawMargin, drawPlot } from './graph-svg.ts';
import { sayGraph } from './graph-words.ts';
import { filePath, pathTo } from './urls.ts';

/** Width of the part of a lineage that shows time, in pixels; the margin with the bands stands beside it. */
export const lineageWidth = 516;

/** Most sentences under a drawing; the rest is on the graph page. */
const sentenceLimit = 200;

/** Everything that the figure of a lineage prints. */
export interface LineageView {
  readonly name: string;
  readonly label: string;
  /** Markup; null when there is nothing to draw but the focus itself. */
  readonly drawing: {
    readonly margin: string;
    readonly plot: string;
    readonly width: number;
    readonly height: number;
  } | null;
  readonly legend: LegendView;
  readonly sentences: readonly EdgeSentence[];
  /** Direct relations left out of the list. */
  readonly rest: number;
  /** Direct neighbours left out of the drawing. */
  readonly omitted: number;
  readonly exploreHref: string;
  /** Asks for a second document and says how the two hang together. */
  readonly pathHref: string;
  readonly fileHref: string;
}

/** The lineage of an instrument or an article; null when the id is not in the graph. */
export function viewLineage(
  corpus: Corpus,
  graph: Graph,
  id: string,
  language: Language,
): LineageView | null {
  const focus = graph.indexOf.get(id);
  if (focus === undefined) return null;
  const lineage = selectLineage(graph, focus);
  const layout = layOutLineage(graph, lineage, language, lineageWidth);
  const name = viewNodeAt(corpus, graph, focus, language).name;
  const sentences = lineage.ownEdges
    .slice(0, sentenceLimit)
    .flatMap((edge) => graph.edges[edge] ?? [])
    .map((edge) => sayEdge(corpus, graph, edge, language));
  return {
    name,
    label: sayGraph(language)('lineage.label', { name }),
    drawing:
      lineage.edges.length === 0
        ? null
        : { ...drawLineage(corpus, graph, layout, language), width: layout.width, height: layout.height },
    legend: viewLegend(graph, lineage.nodes, layout.edges, language),
    sentences,
    rest: lineage.ownEdges.length - sentences.length,
    omitted: lineage.omitted,
    exploreHref: pathTo(language, `graph/#${rowId(id)}`),
    pathHref: pathTo(language, `graph/?from=${encodeURIComponent(id)}`),
    fileHref: filePath(`graph/lineage/${rowId(id)}.${language}.svg`),
  };
}

/**
 * The two drawings of a lineage, marks in order of date so that the keyboard walks through time. A file that leaves
 * the site needs whole addresses: `addressOf` makes them.
 */
export function drawLineage(
  corpus: Corpus,
  graph: Graph,
  layout: LineageLayout,
  language: Language,
  addressOf: (href: string) => string = (href) => href,
) {
  const nodes = layout.nodes.map((placed): DrawnNode => {
    const view = viewNodeAt(corpus, graph, placed.node, language);
    const state = graph.nodes[placed.node]?.state ?? 'unknown';
    const current = placed.node === layout.focus ? 'page' : null;
    return {
      placed,
      state,
      href: addressOf(view.href),
      spoken: speakNode(view),
      title: tipOfNode(view),
      current,
    };
  });
  const pale = new Set(
    layout.edges.filter(({ edge }) => graph.edges[edge]?.certainty !== 'stated').map(({ edge }) => edge),
  );
  return {
    margin: drawMargin(layout, language),
    plot: drawPlot(layout, layout.edges, nodes, pale, layout.focus, language),
  };
}
