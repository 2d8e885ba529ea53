import { bandMargin } from '../../core/graph/bands.ts';
import { type CorpusLayout, findInLane } from '../../core/graph/corpus-layout.ts';
import { edgesAt, type Links, otherEnd } from '../../core/graph/links.ts';
import type { Language } from '../../core/language.ts';
import type { GraphData } from './graph-data.ts';
import type { Palette } from './palette.ts';
import { screenX } from './picking.ts';
import { toLayout, type Viewport } from './viewport.ts';

/** Everything that one picture shows. */
export interface Scene {
  readonly layout: CorpusLayout;
  readonly view: Viewport;
  readonly has: Uint8Array;
  readonly selected: number;
  readonly hovered: number;
  /** A relation that edges are limited to; null for all. */
  readonly relation: string | null;
}

/** What every part of a picture is drawn with. */
export interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly data: GraphData;
  readonly palette: Palette;
  readonly language: Language;
  /** The words for what has no date. */
  readonly undated: string;
}

/** Width of the names of the bands on the left. */
export const marginWidth = bandMargin.width;
/** Height of the years under the bands. */
export const axisHeight = 26;
/** Most edges that are drawn at a node; a hub's further ones are in the list. */
export const edgeLimit = 400;

/**
 * Where a node stands on the screen. What is dated and lies beyond the right end of the axis stays at that end, because
 * to the right of it stands what has no date.
 */
export function pointOf({ layout, view }: Scene, node: number): { x: number; y: number } {
  const x = screenX(layout, view, node);
  return { x: isUndated(layout, node) ? x : Math.min(x, layout.axisWidth), y: layout.y[node] ?? 0 };
}

/** Whether a node stands in the stretch of the axis that is shown, or beside it for want of a date. */
export function isInView({ layout, view }: Scene, node: number): boolean {
  const x = screenX(layout, view, node);
  return isUndated(layout, node) || (x >= 0 && x <= layout.axisWidth);
}

const isUndated = ({ x, axisWidth }: CorpusLayout, node: number): boolean => (x[node] ?? 0) > axisWidth;

/** The other ends of the edges that are drawn at a node; none for -1. */
export function linkedTo(links: Links, node: number): ReadonlySet<number> {
  if (node < 0) return new Set();
  const drawn = edgesAt(links, node).slice(0, edgeLimit);
  return new Set(drawn.map((edge) => otherEnd(links, edge, node)).filter((other) => other !== node));
}

/** Nodes of a lane that may be seen, from left to right; what has no date is always in view. */
export function* visibleInLane({ layout, view }: Scene, lane: number): Generator<number> {
  const [left, right] = [toLayout(view, -8), toLayout(view, layout.axisWidth)];
  for (let at = findInLane(layout, lane, left); at < (layout.laneStart[lane + 1] ?? 0); at += 1) {
    const node = layout.order[at] ?? 0;
    const x = layout.x[node] ?? 0;
    if (x > right) {
      at = Math.max(at, findInLane(layout, lane, layout.axisWidth)) - 1;
      if ((layout.x[layout.order[at + 1] ?? 0] ?? 0) <= layout.axisWidth) return;
      yield* layout.order.subarray(at + 1, layout.laneStart[lane + 1]);
      return;
    }
    yield node;
  }
}

/** How many wanted nodes are in view; counts no further than one above `most`. */
export function countVisible(scene: Scene, most: number): number {
  let count = 0;
  for (let lane = 0; lane < scene.layout.laneY.length && count <= most; lane += 1) {
    for (const node of visibleInLane(scene, lane)) {
      if (scene.has[node] === 1) count += 1;
      if (count > most) break;
    }
  }
  return count;
}
