import { type CorpusLayout, findInLane, laneAt } from '../../core/graph/corpus-layout.ts';
import { toLayout, toScreen, type Viewport } from './viewport.ts';

/** Where a node stands on the screen; what has no date stands still beside the axis. */
export const screenX = (layout: CorpusLayout, view: Viewport, node: number): number => {
  const x = layout.x[node] ?? 0;
  return x > layout.axisWidth ? x : toScreen(view, x);
};

/** How near a pointer must come, in pixels. */
const reach = 14;

/** The wanted node nearest to a point of the screen, -1 when none is near. */
export function pickNode(
  layout: CorpusLayout,
  view: Viewport,
  has: Uint8Array,
  x: number,
  y: number,
): number {
  const place = x > layout.axisWidth ? x : toLayout(view, x);
  const spread = x > layout.axisWidth ? reach : reach / view.zoom;
  const middle = laneAt(layout, y);
  const lanes = Math.ceil(reach / layout.lanePitch);
  let best = -1;
  let nearest = reach ** 2;
  for (
    let lane = Math.max(0, middle - lanes);
    lane <= Math.min(layout.laneY.length - 1, middle + lanes);
    lane += 1
  ) {
    const down = (layout.laneY[lane] ?? 0) - y;
    for (let at = findInLane(layout, lane, place - spread); at < (layout.laneStart[lane + 1] ?? 0); at += 1) {
      const node = layout.order[at] ?? 0;
      if ((layout.x[node] ?? 0) > place + spread) break;
      if (has[node] !== 1) continue;
      const across = screenX(layout, view, node) - x;
      const distance = across ** 2 + down ** 2;
      if (distance < nearest) [best, nearest] = [node, distance];
    }
  }
  return best;
}

/** The wanted node before or after one in time, going round at the ends; -1 when there is none. */
export function stepInTime(has: Uint8Array, node: number, step: 1 | -1): number {
  const count = has.length;
  for (let tried = 1; tried <= count; tried += 1) {
    const next = ((((node < 0 && step === -1 ? count : node) + step * tried) % count) + count) % count;
    if (has[next] === 1) return next;
  }
  return -1;
}

/** The wanted node nearest in time in the next band up or down that has one; the node itself when there is none. */
export function stepAcrossBands(layout: CorpusLayout, has: Uint8Array, node: number, step: 1 | -1): number {
  const x = layout.x[node] ?? 0;
  const y = layout.y[node] ?? 0;
  const own = layout.bands.findIndex(({ top, height }) => y >= top && y < top + height);
  for (let row = own + step; row >= 0 && row < layout.bands.length; row += step) {
    const band = layout.bands[row];
    if (band === undefined) break;
    let best = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (let lane = 0; lane < layout.laneY.length; lane += 1) {
      const height = layout.laneY[lane] ?? 0;
      if (height < band.top || height >= band.top + band.height) continue;
      for (let at = layout.laneStart[lane] ?? 0; at < (layout.laneStart[lane + 1] ?? 0); at += 1) {
        const other = layout.order[at] ?? 0;
        const distance = Math.abs((layout.x[other] ?? 0) - x);
        if (has[other] === 1 && distance < nearest) [best, nearest] = [other, distance];
      }
    }
    if (best !== -1) return best;
  }
  return node;
}
