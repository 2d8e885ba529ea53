import { type Band, bandLines, bandMargin, bandTypes } from '../core/graph/bands.ts';
import { type Arrangement, metrics, type PlacedNode } from '../core/graph/drawing.ts';
import type { NodeState } from '../core/graph/graph.ts';
import { type DrawnEdge, headLength, radiusOf } from '../core/graph/lineage-layout.ts';
import type { Family } from '../core/graph/relation-family.ts';
import type { Point } from '../core/graph/route.ts';
import type { Language } from '../core/language.ts';
import { sayGraph } from './graph-words.ts';

/*
 * Drawings are written as SVG text: the component prints it into the page, a route prints it as a file. Looks come from
 * classes (styles/graph-drawing.css), never from style attributes, which the site's content policy refuses.
 */

/** What a drawing says of a node besides its place. */
export interface DrawnNode {
  readonly placed: PlacedNode;
  readonly state: NodeState;
  readonly href: string;
  /** All that the mark says, in words. */
  readonly spoken: string;
  readonly title: string;
  readonly current: 'page' | 'true' | null;
}

export const escapeXml = (text: string): string =>
  text.replace(
    /[&<>"]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const px = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${px(x)} ${px(y)}`;

/** The names of the bands, one above another: stands still while the drawing beside it is scrolled. */
export function drawMargin({ bands, height }: Arrangement, language: Language): string {
  const names = bands.map(({ band, top }) => {
    const text = drawBandName(band, top + metrics.bandPadding + metrics.dotDrop + 4, language);
    return top === 0 ? text : `<path class="g-rule" d="M0 ${px(top)}H${bandMargin.width}"/>${text}`;
  });
  return `<svg class="g-margin" width="${bandMargin.width}" height="${height}" aria-hidden="true">${names.join('')}</svg>`;
}

/** The name of a band, its first line at a height; a second one stands below. */
export function drawBandName(band: Band, y: number, language: Language): string {
  const lines = bandLines(band, language).map(
    (line, index) => `<tspan x="0" y="${px(y + index * bandMargin.line)}">${escapeXml(line)}</tspan>`,
  );
  return `<text class="g-band-name side-${sideOf(band)}">${lines.join(' ')}</text>`;
}

/** Bands, years, edges, words and nodes of a drawing, without the element around them. */
export function drawPlot(
  arrangement: Arrangement,
  edges: readonly DrawnEdge[],
  nodes: readonly DrawnNode[],
  paleEdges: ReadonlySet<number>,
  focus: number | null,
  language: Language,
): string {
  return [
    `<g aria-hidden="true">${drawGround(arrangement, language)}${edges.map((edge) => drawEdge(edge, paleEdges.has(edge.edge))).join('')}`,
    `${edges.map(drawWord).join('')}</g>`,
    ...nodes.map((node) => drawNode(node, focus)),
  ].join('');
}

function drawGround(arrangement: Arrangement, language: Language): string {
  const { bands, width, floor, scaleLeft, scale, undatedLeft, years } = arrangement;
  const parts = bands.slice(1).map(({ top }) => `<path class="g-rule" d="M0 ${px(top)}H${px(width)}"/>`);
  const axisRight = undatedLeft ?? width;
  for (const { x, width: span, text, labelled } of years) {
    parts.push(`<path class="g-year" d="M${px(x)} ${px(floor)}v6M${px(x + span)} ${px(floor)}v6"/>`);
    if (labelled)
      parts.push(`<text class="g-year-name" x="${px(x + span / 2)}" y="${px(floor + 21)}">${text}</text>`);
  }
  const gaps = scale.gaps.map(
    (gap) => `M${px(scaleLeft + gap.x + 3)} ${px(floor)}h${px(Math.max(1, gap.width - 6))}`,
  );
  if (years.length > 0) parts.push(`<path class="g-axis" d="M0 ${px(floor)}H${px(axisRight - 4)}"/>`);
  if (gaps.length > 0) parts.push(`<path class="g-gap" d="${gaps.join('')}"/>`);
  if (undatedLeft !== null) {
    const middle = (undatedLeft + width) / 2;
    parts.push(`<path class="g-undated" d="M${px(undatedLeft)} 0V${px(floor)}"/>`);
    parts.push(
      `<text class="g-year-name" x="${px(middle)}" y="${px(floor + 21)}">${sayGraph(language)('date.unknown')}</text>`,
    );
  }
  return parts.join('');
}

function drawEdge({ family, route, own }: DrawnEdge, pale: boolean): string {
  const [a, b, c, d] = route.points;
  const classes = `g-edge f-${family}${own ? ' is-own' : ''}${pale ? ' is-pale' : ''}`;
  const { line, solid, hollow } = drawHead(family, route.tip, route.heading, route.tail);
  return [
    `<g class="${classes}"><path class="g-line" d="M${at(a)}C${at(b)} ${at(c)} ${at(d)}"/>`,
    line === '' ? '' : `<path class="g-open" d="${line}"/>`,
    solid === '' ? '' : `<path class="g-solid" d="${solid}"/>`,
    hollow === '' ? '' : `<path class="g-hollow" d="${hollow}"/>`,
    '</g>',
  ].join('');
}

/** The head of a line: its shape, with the stroke of the line, tells the family of the relation. */
export function drawHead(family: Family, tip: Point, heading: Point, tail: Point) {
  const point = (back: number, aside: number): string =>
    at({ x: tip.x - heading.x * back - heading.y * aside, y: tip.y - heading.y * back + heading.x * aside });
  const shape = { line: '', solid: '', hollow: '' };
  if (family === 'ends') {
    shape.solid = `M${point(3, 0)}L${point(11, 5)}L${point(11, -5)}Z`;
    shape.line = `M${point(1, 6)}L${point(1, -6)}`;
  }
  if (family === 'changes')
    shape.solid = `M${point(0, 0)}L${point(5.5, 4)}L${point(11, 0)}L${point(5.5, -4)}Z`;
  if (family === 'carries-out') shape.solid = `M${point(0, 0)}L${point(9, 4)}L${point(9, -4)}Z`;
  if (family === 'continues') {
    shape.line = `M${point(6, 4)}L${point(0, 0)}L${point(6, -4)}M${point(11, 4)}L${point(5, 0)}L${point(11, -4)}M${point(0, 0)}L${point(9, 0)}`;
  }
  if (family === 'basis') shape.hollow = `M${point(0, 0)}L${point(9, 4)}L${point(9, -4)}Z`;
  if (family === 'cites')
    shape.line = `M${point(6, 4)}L${point(0, 0)}L${point(6, -4)}M${point(0, 0)}L${point(7, 0)}`;
  if (family === 'beside') shape.hollow = `${ring(tip, heading, 3)}${ring(tail, { x: 0, y: 0 }, 0)}`;
  return shape;
}

function ring(tip: Point, heading: Point, back: number): string {
  const x = tip.x - heading.x * back;
  const y = tip.y - heading.y * back;
  return `M${px(x - 3)} ${px(y)}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`;
}

const drawWord = ({ word, own }: DrawnEdge): string =>
  word === null
    ? ''
    : `<text class="g-word${own ? ' is-own' : ''}" x="${px(word.x)}" y="${px(word.y)}">${escapeXml(word.text)}</text>`;

function drawNode({ placed, state, href, spoken, title, current }: DrawnNode, focus: number | null): string {
  const { x, y, label, labelX, labelWidth, whisker, band } = placed;
  const isFocus = placed.node === focus;
  const radius = radiusOf(placed, focus);
  const labelTop = y - metrics.labelRise - metrics.labelSize - 1;
  const left = Math.min(labelX - labelWidth / 2, x - radius) - 1;
  const right = Math.max(labelX + labelWidth / 2, x + radius) + 1;
  const hit = `<rect class="g-hit" x="${px(left)}" y="${px(labelTop)}" width="${px(right - left)}" height="${px(y + radius + 2 - labelTop)}" rx="2"/>`;
  const back = `<rect class="g-back" x="${px(labelX - labelWidth / 2)}" y="${px(labelTop + 1)}" width="${px(labelWidth)}" height="${metrics.labelSize + 4}"/>`;
  const bar =
    whisker === null
      ? ''
      : `<path class="g-whisker" d="M${px(whisker.from)} ${px(y - 3)}v6M${px(whisker.from)} ${px(y)}H${px(whisker.to)}M${px(whisker.to)} ${px(y - 3)}v6"/>`;
  // Those who speak to their machine say what they see, so a name that is cut is spoken before the whole one.
  const name = spoken.includes(label) ? spoken : `${label}: ${spoken}`;
  const text = `<text class="g-label" x="${px(labelX)}" y="${px(y - metrics.labelRise)}">${escapeXml(label)}</text>`;
  const inner = `${bar}${hit}${back}${drawMark(state, x, y, radius, isFocus)}${text}`;
  const classes = `g-node is-${state} side-${sideOf(band)}${isFocus ? ' is-focus' : ''}`;
  const marked = current === null ? '' : ` aria-current="${current}"`;
  const tip = `<title>${escapeXml(title)}</title>`;
  return `<g role="none">${tip}<a class="${classes}" href="${escapeXml(href)}" aria-label="${escapeXml(name)}"${marked}>${inner}</a></g>`;
}

const sideOf = (band: Band): string => bandTypes[band].side;

/** Held: a full disc. Known by name: a ring. Not identified: a rhomb. An article: a square. The focus: a ring around. */
export function drawMark(state: NodeState, x: number, y: number, radius: number, focus: boolean): string {
  const around = focus ? `<circle class="g-focus" cx="${px(x)}" cy="${px(y)}" r="${radius + 3}"/>` : '';
  if (state === 'article') {
    const size = radius * 1.7;
    return `${around}<rect class="g-mark" x="${px(x - size / 2)}" y="${px(y - size / 2)}" width="${px(size)}" height="${px(size)}"/>`;
  }
  if (state === 'unknown') {
    const reach = radius + 1;
    return `${around}<path class="g-mark" d="M${px(x - reach)} ${px(y)}l${reach} ${-reach}l${reach} ${reach}l${-reach} ${reach}Z"/>`;
  }
  return `${around}<circle class="g-mark" cx="${px(x)}" cy="${px(y)}" r="${radius}"/>`;
}

/** A short line of a family, 44 by 14 pixels; pale as inferred ones are. */
export function drawSample(family: Family, pale: boolean): string {
  const [y, left, right] = [7, 5, 41];
  const tip = { x: right, y };
  const straight = [
    { x: left, y },
    { x: 15, y },
    { x: 25, y },
    { x: right - headLength[family], y },
  ] as const;
  const route = { points: straight, tip, heading: { x: 1, y: 0 }, tail: { x: left, y } };
  return drawEdge({ edge: 0, family, own: true, word: null, route }, pale);
}

/** The same as a drawing of its own, for the key under a figure. */
export const sampleLine = (family: Family, pale: boolean): string =>
  `<svg class="g-sample" width="44" height="14" aria-hidden="true">${drawSample(family, pale)}</svg>`;

/** A mark for the key. */
export const sampleMark = (state: NodeState, focus: boolean): string =>
  `<svg class="g-sample" width="44" height="18" aria-hidden="true"><g class="is-${state}">${drawMark(state, 22, 9, metrics.radius, focus)}</g></svg>`;
