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

/** How a line may meet a mark: to which side, how far below level, and how far its control point stands off. */
interface Approach extends Port {
  readonly reach: number;
}

/** What a line touches, counted no further than `most`. */
export type CostOfRoute = (points: Route['points'], most: number) => number;

/** What a wish for a calm line weighs against one touched point of a label. */
const rankCost = 0.04;

/**
 * Of the ways that a line may take, the one that touches least of what it should not touch; among equals the calmest.
 * The ways are all pairs of approaches to its two ends, the most liked first.
 */
export function routeAround(setting: RouteSetting, costOf: CostOfRoute): Route {
  if (setting.from.node === setting.to.node) return routeEdge(setting);
  let best: { route: Route; cost: number } | undefined;
  for (const { from, to, rank } of pairApproaches(setting)) {
    let cost = rank * rankCost;
    if (best !== undefined && cost >= best.cost) break;
    const route = bendRoute(setting, from, to);
    cost += costOf(route.points, (best?.cost ?? Number.POSITIVE_INFINITY) - cost);
    if (best === undefined || cost < best.cost) best = { route, cost };
  }
  return best?.route ?? routeEdge(setting);
}

/** A relation of a mark to itself is a loop below it; every other line leaves and arrives through its ports. */
export function routeEdge(setting: RouteSetting): Route {
  const { from, to, ports, rank } = setting;
  if (from.node === to.node) return trimRoute(setting, ...loopControls(from, 22 + rank * 10));
  const reach = reachOf(setting);
  return bendRoute(setting, { ...ports.from, reach }, { ...ports.to, reach });
}

const bendRoute = (setting: RouteSetting, from: Approach, to: Approach): Route =>
  trimRoute(setting, control(setting.from, from), control(setting.to, to));

function trimRoute(setting: RouteSetting, first: Point, second: Point): Route {
  const { from, to } = setting;
  const leaving = direction(from, first);
  const arriving = direction(to, second);
  const tail = step(from, leaving, setting.fromRadius + 1);
  const tip = step(to, arriving, setting.toRadius + 2);
  const end = step(tip, arriving, setting.headLength);
  return { points: [tail, first, second, end], tip, heading: { x: -arriving.x, y: -arriving.y }, tail };
}

function pairApproaches(setting: RouteSetting) {
  const { from, to, ports } = setting;
  const reach = reachOf(setting);
  const atFrom = listApproaches(from, to, ports.from, reach);
  const atTo = listApproaches(to, from, ports.to, reach);
  return atFrom
    .flatMap((one, i) => atTo.map((other, j) => ({ from: one, to: other, rank: i + j })))
    .sort((a, b) => a.rank - b.rank);
}

/*
 * From below a line may come in by its port, straight from underneath, or round the other side. From above it has to
 * get round the label, which stands on top of the mark: it keeps level until it is past the end of the label, on its
 * own side or the other, or dips first.
 */
function listApproaches(mark: PlacedNode, other: PlacedNode, port: Port, reach: number): readonly Approach[] {
  const { side, angle } = port;
  const far = side === 1 ? -1 : 1;
  const scaled = [1, 0.7, 1.35, 0.45].map((part) => ({ side, angle, reach: reach * part }));
  if (angle === 0) return scaled;
  const drop = Math.abs(other.y - mark.y);
  if (angle > 0) {
    return [
      ...scaled,
      ...[0.5, 0.9, 1.3].map((part) => ({ side, angle: underneath, reach: drop * part })),
      ...[0.7, 1.2].map((part) => ({ side: far, angle, reach: reach * part }) as const),
      { side, angle: 0, reach },
    ];
  }
  const past = (towards: 1 | -1): number =>
    (towards * (mark.labelX - mark.x) + mark.labelWidth / 2 + 10) / 0.75;
  return [
    ...scaled,
    ...[3.5, -2].map((lift) => ({ side, angle: angle * lift, reach })),
    ...[1, 1.6, 2.4].map((part) => ({ side, angle: 0, reach: past(side) * part })),
    { side, angle: dip, reach: past(side) },
    ...[1, 1.6, 2.4].map((part) => ({ side: far, angle: 0, reach: past(far) * part }) as const),
  ];
}

const underneath = (86 * Math.PI) / 180;
const dip = (28 * Math.PI) / 180;

/** Points about eight pixels apart, so that no line slips through a label unseen. */
export function countParts(points: Route['points']): number {
  let length = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]];
    if (a !== undefined && b !== undefined) length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return Math.max(12, Math.min(90, Math.round(length / 8)));
}

/** How far the control points stand off: enough for a calm curve, more for each further line between the same two. */
function reachOf({ from, to, rank }: RouteSetting): number {
  const dx = Math.abs(to.x - from.x);
  const dy = Math.abs(to.y - from.y);
  if (dx < columnWidth) return 26 + Math.min(40, dy * 0.2) + rank * 16;
  if (dy === 0) return Math.min(64, dx * 0.34) * (1 + rank * 0.6);
  return Math.max(18, dx * Math.min(0.7, 0.42 + rank * 0.14));
}

const control = (mark: Point, { side, angle, reach }: Approach): Point => ({
  x: mark.x + side * reach * Math.cos(angle),
  y: mark.y + reach * Math.sin(angle),
});

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
