import type { Corpus } from '../core/corpus/corpus.ts';
import { arrangeNodes } from '../core/graph/arrange.ts';
import { bandLines, bandMargin, bandTypes } from '../core/graph/bands.ts';
import type { Graph } from '../core/graph/graph.ts';
import { drawEdges } from '../core/graph/lineage-layout.ts';
import { countByYear, type YearGrid } from '../core/graph/year-grid.ts';
import type { Language } from '../core/language.ts';
import { type LegendView, viewLegend } from './graph-legend.ts';
import { drawLineage } from './graph-lineage.ts';
import { drawBandName, escapeXml } from './graph-svg.ts';
import { sayGraph } from './graph-words.ts';

/** Up to this many nodes the whole corpus is drawn mark by mark; a larger one is counted by years and levels. */
export const overviewLimit = 150;

/** Width of the overview without its margin, in pixels. */
const overviewWidth = 980;

export interface OverviewView {
  readonly margin: string;
  readonly plot: string;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly note: string;
  readonly legend: LegendView | null;
}

/** The drawing of everything that stands in the page without a script. */
export function viewOverview(corpus: Corpus, graph: Graph, language: Language): OverviewView {
  return graph.nodes.length <= overviewLimit
    ? drawAll(corpus, graph, language)
    : drawGrid(countByYear(graph.nodes), language);
}

function drawAll(corpus: Corpus, graph: Graph, language: Language): OverviewView {
  const say = sayGraph(language);
  const all = graph.nodes.map((_, place) => place);
  const arrangement = arrangeNodes(graph.nodes, all, { language, width: overviewWidth });
  const between = graph.edges.flatMap(({ from }, edge) => (from.startsWith('source:') ? [] : [edge]));
  const edges = drawEdges(graph, arrangement, between, null, language, false);
  const layout = { ...arrangement, focus: null, edges };
  return {
    ...drawLineage(corpus, graph, layout, language),
    width: layout.width,
    height: layout.height,
    label: say('graph.overview'),
    note: say('graph.overview.note'),
    legend: viewLegend(graph, all, edges, language),
  };
}

const [columnWidth, rowHeight, axisHeight] = [25, 34, 30];

function drawGrid(grid: YearGrid, language: Language): OverviewView {
  const say = sayGraph(language);
  const height = grid.bands.length * rowHeight;
  const most = Math.max(1, ...grid.cells.map(({ count }) => count));
  const columns = grid.columns.length + (grid.hasUndated ? 2 : 0);
  const xOf = (from: number | null): number =>
    (from === null ? columns - 0.5 : grid.columns.indexOf(from) + 0.5) * columnWidth;
  const yOf = (band: YearGrid['bands'][number]): number => (grid.bands.indexOf(band) + 0.5) * rowHeight;
  const cells = grid.cells.map(({ band, from, count }) => {
    const radius = Math.max(2, Math.sqrt(count / most) * 12);
    const { side } = bandTypes[band];
    const spot = `cx="${xOf(from)}" cy="${yOf(band)}" r="${Math.round(radius * 10) / 10}"`;
    return `<circle class="g-count side-${side}" ${spot}/><text class="g-count-name" x="${xOf(from)}" y="${yOf(band) + 4}">${count}</text>`;
  });
  const rules = grid.bands.slice(1).map((_, row) => `M0 ${(row + 1) * rowHeight}H${columns * columnWidth}`);
  const years = grid.columns
    .filter((_, column) => column % 2 === 0)
    .map((year) => `<text class="g-year-name" x="${xOf(year)}" y="${height + 18}">${year}</text>`);
  const undated = grid.hasUndated
    ? `<text class="g-year-name" x="${xOf(null) - columnWidth / 2}" y="${height + 18}">${escapeXml(say('date.unknown'))}</text>`
    : '';
  const names = grid.bands.map((band) =>
    drawBandName(band, yOf(band) + (bandLines(band, language).length > 1 ? -3 : 4), language),
  );
  return {
    margin: `<svg class="g-margin" width="${bandMargin.width}" height="${height + axisHeight}" aria-hidden="true">${names.join('')}</svg>`,
    plot: `<g aria-hidden="true"><path class="g-rule" d="${rules.join('')}"/>${cells.join('')}${years.join('')}${undated}</g>`,
    width: columns * columnWidth + 20,
    height: height + axisHeight,
    label: say('graph.grid', { step: grid.step }),
    note: say('graph.grid', { step: grid.step }),
    legend: null,
  };
}
