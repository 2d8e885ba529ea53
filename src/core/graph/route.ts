import type { PlacedNode } from './drawing.ts';
import { columnWidth, type Port } from './ports.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from mark to mark as one cubic curve, trimmed at both marks, with the place and the heading of its head. */
export interface Route {
  readonly points: readonly [Point, Point, Point, Point];
  readonly tip: Point;
  /** Unit vector that the head points along. */
  readonly heading: Point;
  readonly tail: Point;
}

export interface RouteSetting {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly ports: { readonly from: Port; readonly to: Port };
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly headLength: number;
  /** 0 for the first line between two marks, 1, 2, … for further ones, which bow out more. */
  readonly rank: number;
}

/** How a line may be bent to get past marks and labels: how far its control points stand off, and how it meets a label. */
interface Bend {
  readonly reach: number;
  readonly lift: number;
}

/** Bends in the order in which they are liked. */
const bends: readonly Bend[] = [1, 0.7, 1.35, 0.45].flatMap((reach) =>
  [1, 3.5, -2].map((lift) => ({ reach, lift })),
);

/** Of the bends that a line may take, the first that touches least of what it should not touch. */
export function routeAround(setting: RouteSetting, costOf: (point: Point) => number): Route {
  let best: { route: Route; cost: number } | undefined;
  for (const bend of bends) {
    const route = routeEdge(setting, bend);
    let cost = 0;
    const most = best?.cost ?? Number.POSITIVE_INFINITY;
    for (let part = 0.06; part < 0.97 && cost < most; part += 0.05)
      cost += costOf(pointAt(route.points, part));
    if (best === undefined || cost < best.cost) best = { route, cost };
    if (cost === 0) break;
  }
  return best?.route ?? routeEdge(setting);
}

/** A relation of a mark to itself is a loop below it; every other line leaves and arrives through its ports. */
export function routeEdge(setting: RouteSetting, bend: Bend = { reach: 1, lift: 1 }): Route {
  const { from, to, ports } = setting;
  const reach = reachOf(setting) * bend.reach;
  const [first, second] =
    from.node === to.node
      ? loopControls(from, 22 + setting.rank * 10)
      : [control(from, ports.from, reach, bend.lift), control(to, ports.to, reach, bend.lift)];
  const leaving = direction(from, first);
  const arriving = direction(to, second);
  const tail = step(from, leaving, setting.fromRadius + 1);
  const tip = step(to, arriving, setting.toRadius + 2);
  const end = step(tip, arriving, setting.headLength);
  return { points: [tail, first, second, end], tip, heading: { x: -arriving.x, y: -arriving.y }, tail };
}

/** How far the control points stand off: enough for a calm curve, more for each further line between the same two. */
function reachOf({ from, to, rank }: RouteSetting): number {
  const dx = Math.abs(to.x - from.x);
  const dy = Math.abs(to.y - from.y);
  if (dx < columnWidth) return 26 + Math.min(40, dy * 0.2) + rank * 16;
  if (dy === 0) return Math.min(64, dx * 0.34) * (1 + rank * 0.6);
  return Math.max(18, dx * Math.min(0.7, 0.42 + rank * 0.14));
}

/** A line that meets a mark from above its level may be lifted off the level, or come in from below. */
function control(mark: Point, { side, angle }: Port, reach: number, lift: number): Point {
  const lifted = angle < 0 ? angle * lift : angle;
  return { x: mark.x + side * reach * Math.cos(lifted), y: mark.y + reach * Math.sin(lifted) };
}

const loopControls = ({ x, y }: Point, reach: number): [Point, Point] => [
  { x: x - reach, y: y + reach },
  { x: x + reach, y: y + reach },
];

const step = (from: Point, heading: Point, length: number): Point => ({
  x: from.x + heading.x * length,
  y: from.y + heading.y * length,
});

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** The point of a cubic curve at a part of its way, 0 to 1. */
export function pointAt([a, b, c, d]: Route['points'], part: number): Point {
  const rest = 1 - part;
  const [p, q, r, s] = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
}
