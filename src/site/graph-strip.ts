import { bandTypes, type Side } from '../core/graph/bands.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Timeline, TimelineYear } from '../core/graph/timeline.ts';
import { yearOf } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import { escapeXml } from './graph-svg.ts';
import { sayGraph } from './graph-words.ts';
import { romanNumeral } from './naming.ts';

/** The strip over the timeline: every year a column of small bricks, under it the ruler of terms. */
export interface StripView {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** The anchor of a year on the page. */
export const yearId = (year: number): string => `y${year}`;

const [columnWidth, brickHeight, brickGap, rulerHeight] = [10, 6, 2, 46];
/** Bricks of a column; a fuller year has bricks that stand for several. */
const tallest = 20;
const sides: readonly Side[] = ['party', 'army', 'state', 'other', 'evidence'];

export function drawStrip(graph: Graph, timeline: Timeline, language: Language): StripView {
  const first = timeline.years[0]?.year ?? 0;
  const last = timeline.years.at(-1)?.year ?? first;
  const counts = timeline.years.map((year) => countSides(graph, year));
  const most = Math.max(1, ...counts.map(({ total }) => total));
  const each = Math.ceil(most / tallest);
  const floor = Math.min(most, tallest) * (brickHeight + brickGap) + 16;
  const xOf = (year: number): number => (year - first) * columnWidth;
  const columns = counts.map(({ year, total, bySide }) =>
    drawColumn(xOf(year), floor, year, total, bySide, each, language),
  );
  const decades = range(Math.ceil(first / 10) * 10, last, 10).map(
    (year) =>
      `<path class="g-year" d="M${xOf(year)} ${floor}v5"/><text class="g-year-name" x="${xOf(year) + 5}" y="${floor + 17}">${year}</text>`,
  );
  const width = xOf(last + 1);
  return {
    markup: [
      `<g aria-hidden="true"><path class="g-axis" d="M0 ${floor}H${width}"/>${decades.join('')}${drawRuler(timeline, xOf, floor + 26)}</g>`,
      ...columns,
    ].join(''),
    width: width + 2,
    height: floor + rulerHeight,
  };
}

function countSides(graph: Graph, { year, events }: TimelineYear) {
  const bySide = new Map<Side, number>();
  let total = 0;
  for (const event of events) {
    if (event.kind !== 'issued' && event.kind !== 'article') continue;
    const { side } = bandTypes[graph.nodes[event.node]?.band ?? 'no-level'];
    bySide.set(side, (bySide.get(side) ?? 0) + 1);
    total += 1;
  }
  return { year, total, bySide };
}

function drawColumn(
  x: number,
  floor: number,
  year: number,
  total: number,
  bySide: ReadonlyMap<Side, number>,
  each: number,
  language: Language,
): string {
  let level = 0;
  const bricks = sides.flatMap((side) => {
    const count = Math.ceil((bySide.get(side) ?? 0) / each);
    return range(1, count, 1).map(() => {
      level += 1;
      return `<rect class="g-brick side-${side}" x="${x + 1}" y="${floor - level * (brickHeight + brickGap)}" width="${columnWidth - 2}" height="${brickHeight}"/>`;
    });
  });
  const label = sayGraph(language)('timeline.year', { year, count: total });
  const hit = `<rect class="g-hit" x="${x}" y="0" width="${columnWidth}" height="${floor}"/>`;
  return `<g role="none"><title>${escapeXml(label)}</title><a class="g-node" href="#${yearId(year)}" aria-label="${escapeXml(label)}">${hit}${bricks.join('')}</a></g>`;
}

/** Terms side by side; one that is known from its instruments only has a dashed line. */
function drawRuler({ terms }: Timeline, xOf: (year: number) => number, top: number): string {
  let free = Number.NEGATIVE_INFINITY;
  return terms
    .map(({ term, from, to, basis }) => {
      const left = xOf(yearOf(from));
      const right = Math.max(left + columnWidth, xOf(yearOf(to)));
      const middle = (left + right) / 2;
      const line = `<path class="g-term${basis === 'congress' ? '' : ' is-seen'}" d="M${left + 1} ${top}H${right - 1}M${left + 1} ${top - 3}v6M${right - 1} ${top - 3}v6"/>`;
      if (middle < free) return line;
      free = middle + 22;
      return `${line}<text class="g-year-name" x="${middle}" y="${top + 15}">${romanNumeral(term)}</text>`;
    })
    .join('');
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
