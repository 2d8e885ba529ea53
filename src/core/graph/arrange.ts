import type { Language } from '../language.ts';
import { bands } from './bands.ts';
import { type DayRange, dayRangeOf, middleDay } from './day.ts';
import { type Arrangement, metrics, type PlacedBand, type PlacedNode } from './drawing.ts';
import type { GraphNode } from './graph.ts';
import { packLanes } from './lanes.ts';
import { labelNode } from './node-label.ts';
import { measureText } from './text-width.ts';
import { buildTimeScale } from './time-scale.ts';

export interface ArrangeOptions {
  readonly language: Language;
  /** Width of the drawing without the margin that names the bands. */
  readonly width: number;
  /** Place in `graph.nodes` of the node whose label is set bold. */
  readonly focus?: number | undefined;
}

interface Mark {
  readonly node: number;
  readonly source: GraphNode;
  readonly range: DayRange | null;
  readonly label: string;
  readonly labelWidth: number;
}

/*
 * Years run across on a compressed scale, issuing levels run down; only levels that occur get a band. What has no date
 * stands in a zone of its own to the right of the axis, so that it is nowhere on it. Inside a band marks are packed
 * into lanes by the width of their labels: a mark stands exactly at its date, its label centred above it or pushed in
 * from the side of the drawing, and no two labels of a band touch.
 */
export function arrangeNodes(
  nodes: readonly GraphNode[],
  shown: readonly number[],
  options: ArrangeOptions,
): Arrangement {
  const marks = shown.map((node) => readMark(nodes, node, options));
  const undated = marks.filter(({ range }) => range === null);
  const zone =
    undated.length === 0
      ? 0
      : Math.max(84, ...undated.map(({ labelWidth }) => labelWidth + metrics.edgeMargin));
  const axisWidth = options.width - zone;
  const scale = buildTimeScale(
    marks.flatMap(({ range }) => (range === null ? [] : [range])),
    axisWidth - 2 * metrics.edgeMargin,
  );
  const at = (mark: Mark) => placeAcross(mark, scale.xOf, axisWidth, options.width);
  const placedBands: PlacedBand[] = [];
  const placed: PlacedNode[] = [];
  let top = 0;
  for (const band of bands) {
    const inBand = marks
      .filter(({ source }) => source.band === band)
      .map((mark) => ({ mark, across: at(mark) }))
      .sort((a, b) => a.across.x - b.across.x || a.mark.node - b.mark.node);
    if (inBand.length === 0) continue;
    const lanes = packLanes(inBand.map(({ across }) => across));
    const height = 2 * metrics.bandPadding + (Math.max(...lanes) + 1) * metrics.lanePitch;
    placedBands.push({ band, top, height });
    inBand.forEach(({ mark, across }, index) => {
      const lane = lanes[index] ?? 0;
      const y = top + metrics.bandPadding + lane * metrics.lanePitch + metrics.dotDrop;
      const { x, labelX, whisker } = across;
      const { node, label, labelWidth, range } = mark;
      placed.push({ node, x, y, label, labelX, labelWidth, lane, band, dated: range !== null, whisker });
    });
    top += height;
  }
  return {
    width: options.width,
    height: top + metrics.axisHeight,
    floor: top,
    scale,
    scaleLeft: metrics.edgeMargin,
    bands: placedBands,
    nodes: placed.sort((a, b) => a.node - b.node),
    undatedLeft: zone === 0 ? null : axisWidth,
    years: labelYears(scale.years, metrics.edgeMargin),
  };
}

function readMark(nodes: readonly GraphNode[], node: number, options: ArrangeOptions): Mark {
  const source = nodes[node];
  if (source === undefined) throw new Error(`node ${node} is not in the graph`);
  const label = labelNode(source, options.language);
  const labelWidth = Math.ceil(measureText(label, metrics.labelSize) * (node === options.focus ? 1.06 : 1));
  return {
    node,
    source,
    range: source.date === undefined ? null : dayRangeOf(source.date),
    label,
    labelWidth,
  };
}

/** A date known to the month is drawn as a point, one known to the year with the stretch that it may lie in. */
const longestPoint = 31;

function placeAcross(mark: Mark, xOf: (day: number) => number, axisWidth: number, width: number) {
  const half = mark.labelWidth / 2;
  const { range } = mark;
  const x = range === null ? (axisWidth + width) / 2 : metrics.edgeMargin + xOf(middleDay(range));
  const [least, most] = range === null ? [axisWidth + half + 2, width - half] : [half, axisWidth - half - 4];
  const labelX = Math.max(least, Math.min(most, x));
  const whisker =
    range === null || range.last - range.first < longestPoint
      ? null
      : { from: metrics.edgeMargin + xOf(range.first), to: metrics.edgeMargin + xOf(range.last + 1) };
  const left = Math.min(labelX - half, x - metrics.focusRadius, whisker?.from ?? x) - 4;
  const right = Math.max(labelX + half, x + metrics.focusRadius, whisker?.to ?? x) + 4;
  return { x, labelX, whisker, left, right };
}

/** Names the first and the last year, and of those between as many as stand apart. */
function labelYears(
  years: readonly { year: number; x: number; width: number }[],
  left: number,
): Arrangement['years'] {
  const needed = measureText('2000', metrics.wordSize) + 6;
  const last = years.at(-1);
  const centre = (span: { x: number; width: number }) => left + span.x + span.width / 2;
  let free = Number.NEGATIVE_INFINITY;
  return years.map((span) => {
    const x = centre(span);
    const beforeLast = last === undefined || span === last || centre(last) - x >= needed;
    const labelled = span === last || (x >= free && beforeLast);
    if (labelled) free = x + needed;
    return { x: left + span.x, width: span.width, text: String(span.year), labelled };
  });
}
