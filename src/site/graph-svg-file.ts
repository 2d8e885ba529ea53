import type { Corpus } from '../core/corpus/corpus.ts';
import { bandMargin } from '../core/graph/bands.ts';
import { selectLineage } from '../core/graph/lineage.ts';
import { layOutLineage } from '../core/graph/lineage-layout.ts';
import type { Language } from '../core/language.ts';
import { graphOf } from './graph-corpus.ts';
import { viewLegend } from './graph-legend.ts';
import { drawLineage, lineageWidth } from './graph-lineage.ts';
import { viewNodeAt } from './graph-node-view.ts';
import { drawMark, drawSample, escapeXml } from './graph-svg.ts';
import { sayGraph } from './graph-words.ts';

/** The colours of paper: a file for print and quotation has no dark form. */
const colours: Readonly<Record<string, string>> = {
  paper: '#fcfaf5',
  ink: '#1d1b17',
  soft: '#5d574c',
  rule: '#ded7c8',
  edge: '#8b8475',
  red: '#a3231f',
  green: '#3f6b35',
  blue: '#1f4e79',
  gold: '#8a6512',
  sans: '"Be Vietnam Pro", "Noto Sans", Arial, sans-serif',
};

const [padding, titleHeight, rowHeight, columnWidth] = [16, 34, 20, 320];

/**
 * A lineage as a file that can be quoted: title, drawing, key, and a line that says where and as of when. Rules of the
 * page's style sheet are taken along with colours in place of variables, because few readers of SVG know variables.
 */
export function writeLineageFile(
  corpus: Corpus,
  id: string,
  language: Language,
  style: string,
  origin: { readonly address: string; readonly release: string },
): string | null {
  const graph = graphOf(corpus);
  const focus = graph.indexOf.get(id);
  if (focus === undefined) return null;
  const say = sayGraph(language);
  const lineage = selectLineage(graph, focus);
  const layout = layOutLineage(graph, lineage, language, lineageWidth);
  const { margin, plot } = drawLineage(
    corpus,
    graph,
    layout,
    language,
    (href) => new URL(href, origin.address).href,
  );
  const legend = viewLegend(graph, lineage.nodes, layout.edges, language);
  const title = say('lineage.caption', { name: viewNodeAt(corpus, graph, focus, language).name });
  const key = [
    ...legend.families.map(({ family, name }) => ({ sample: drawSample(family, false), name })),
    ...(legend.pale ? [{ sample: drawSample('carries-out', true), name: say('legend.inferred') }] : []),
    ...legend.states.map(({ state, name }) => ({
      sample: `<g class="is-${state}">${drawMark(state, 22, 7, 5, false)}</g>`,
      name,
    })),
  ];
  const keyTop = titleHeight + layout.height + 14;
  const rows = key.map(({ sample, name }, index) => {
    const [x, y] = [(index % 2) * columnWidth, keyTop + Math.floor(index / 2) * rowHeight];
    return `<g transform="translate(${x} ${y})">${sample}<text class="g-key" x="52" y="11">${escapeXml(name)}</text></g>`;
  });
  const footTop = keyTop + Math.ceil(key.length / 2) * rowHeight + 14;
  const width = bandMargin.width + layout.width + 2 * padding;
  const height = footTop + 20 + 2 * padding;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${writeStyle(style)}.g-key,.g-foot{font:400 11px ${colours['sans']};fill:${colours['soft']}}.g-title{font:600 15px ${colours['sans']};fill:${colours['ink']}}</style>`,
    `<rect width="${width}" height="${height}" fill="${colours['paper']}"/>`,
    `<g transform="translate(${padding} ${padding})">`,
    `<text class="g-title" x="0" y="14">${escapeXml(title)}</text>`,
    `<g transform="translate(0 ${titleHeight})">${margin}</g>`,
    `<g transform="translate(${bandMargin.width} ${titleHeight})">${plot}</g>`,
    ...rows,
    `<text class="g-foot" x="0" y="${footTop + 10}">${escapeXml(`vankien ${origin.release} · ${origin.address}`)}</text>`,
    '</g></svg>',
    '',
  ].join('\n');
}

/** Puts colours in place of variables and drops comments. */
const writeStyle = (style: string): string =>
  style
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/var\(--(\w+)\)/gu, (whole, name: string) => colours[name] ?? whole)
    .replace(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
