import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { FilterField } from './filters.ts';
import { graphOf, measuresOf } from './graph-corpus.ts';
import { viewExplorerSetting } from './graph-files.ts';
import { viewGraphFilters } from './graph-filters.ts';
import { type LegendView, viewWholeLegend } from './graph-legend.ts';
import type { EdgeSentence } from './graph-lineage-sentences.ts';
import type { NodeView } from './graph-node-view.ts';
import { type OverviewView, viewOverview } from './graph-overview.ts';
import {
  type MeasureView,
  type NodeRow,
  viewEdgeRows,
  viewMeasures,
  viewNodeRows,
  viewReadingGroups,
} from './graph-tables.ts';
import { sayGraph } from './graph-words.ts';
import { filePath } from './urls.ts';

/** A file to take away and who reads it. */
export interface GraphFile {
  readonly name: string;
  readonly href: string;
  readonly readers: string;
}

export interface GraphPageView {
  readonly counts: {
    readonly instruments: number;
    readonly articles: number;
    readonly edges: number;
    readonly nodes: number;
  };
  readonly overview: OverviewView;
  /** The key of the explorer. */
  readonly legend: LegendView;
  readonly filters: readonly FilterField[];
  readonly setting: ReturnType<typeof viewExplorerSetting>;
  readonly measures: readonly MeasureView[];
  readonly groups: readonly (readonly NodeView[])[];
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeSentence[];
  readonly files: readonly GraphFile[];
}

const listFiles = (language: Language): readonly GraphFile[] => {
  const say = sayGraph(language);
  return [
    [`CSV: ${say('graph.documents')}`, 'graph-nodes.csv', 'Excel, LibreOffice, Gephi'],
    [`CSV: ${say('graph.relations')}`, 'graph-edges.csv', 'Excel, LibreOffice, Gephi'],
    ['JSON', 'graph.json', say('graph.files.programs')],
    ['GraphML', 'graph.graphml', 'yEd, Gephi, networkx, igraph'],
    ['GEXF', 'graph.gexf', 'Gephi, networkx'],
    ['DOT', 'graph.dot', 'Graphviz'],
  ].map(([name = '', path = '', readers = '']) => ({ name, href: filePath(path), readers }));
};

export function viewGraphPage(corpus: Corpus, language: Language): GraphPageView {
  const graph = graphOf(corpus);
  const measures = measuresOf(corpus);
  const articles = graph.nodes.filter(({ state }) => state === 'article').length;
  return {
    counts: {
      instruments: graph.nodes.length - articles,
      articles,
      edges: graph.edges.length,
      nodes: graph.nodes.length,
    },
    overview: viewOverview(corpus, graph, language),
    legend: viewWholeLegend(graph, language),
    filters: viewGraphFilters(corpus, graph, language),
    setting: viewExplorerSetting(language),
    measures: viewMeasures(corpus, graph, measures, language),
    groups: viewReadingGroups(corpus, graph, measures, language),
    nodes: viewNodeRows(corpus, graph, measures, language),
    edges: viewEdgeRows(corpus, graph, language),
    files: listFiles(language),
  };
}
