import { metrics, type PlacedNode } from './drawing.ts';

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
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly headLength: number;
  /** 0 for the first line between two marks, 1, 2, … for further ones, which bow out more. */
  readonly rank: number;
  /** Whether another mark of the lane stands between the two. */
  readonly blocked: boolean;
  /** Right side of the drawing: lines between marks of one column bow away from it. */
  readonly width: number;
}

/*
 * Labels stand above marks, so lines leave and reach marks from the side or from below:
 * - to itself: a loop below;
 * - in one lane with nothing between: straight, further lines between the same two bowed below;
 * - in one lane with marks between: bowed below them;
 * - nearly in one column: bowed to the side with more room;
 * - else: an S that leaves and arrives nearly level, tilted a little towards the other end so that heads fan out.
 */
export function routeEdge(setting: RouteSetting): Route {
  const { from, to } = setting;
  const [first, second] = controls(setting);
  return trim(from, first, second, to, setting);
}

function controls({ from, to, rank, blocked, width }: RouteSetting): [Point, Point] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = Math.sign(dx) || 1;
  if (from.node === to.node) {
    const reach = 22 + rank * 10;
    return [
      { x: from.x - reach, y: from.y + reach },
      { x: from.x + reach, y: from.y + reach },
    ];
  }
  if (dy === 0 && !blocked && rank === 0) return [along(from, to, 1 / 3), along(from, to, 2 / 3)];
  if (dy === 0) {
    const depth = Math.min(20, 9 + Math.abs(dx) * 0.05) + rank * 8;
    const lean = Math.max(14, Math.abs(dx) * 0.16) * side;
    return [
      { x: from.x + lean, y: from.y + depth },
      { x: to.x - lean, y: to.y + depth },
    ];
  }
  if (Math.abs(dx) < 3 * metrics.radius) {
    const away = from.x > width - 60 ? -1 : 1;
    const reach = (24 + Math.min(24, Math.abs(dy) * 0.12) + rank * 14) * away;
    return [
      { x: from.x + reach, y: from.y + dy * 0.12 },
      { x: to.x + reach, y: to.y - dy * 0.12 },
    ];
  }
  const reach = Math.max(20, Math.abs(dx) * (0.42 + rank * 0.14));
  const tilt = Math.max(-reach * 0.5, Math.min(reach * 0.5, dy * (0.16 + rank * 0.1)));
  return [
    { x: from.x + reach * side, y: from.y + tilt },
    { x: to.x - reach * side, y: to.y - tilt },
  ];
}

function trim(from: Point, first: Point, second: Point, to: Point, setting: RouteSetting): Route {
  const leaving = direction(from, first);
  const arriving = direction(to, second);
  const tail = step(from, leaving, setting.fromRadius + 1);
  const tip = step(to, arriving, setting.toRadius + 2);
  const end = step(tip, arriving, setting.headLength);
  return { points: [tail, first, second, end], tip, heading: { x: -arriving.x, y: -arriving.y }, tail };
}

const along = (a: Point, b: Point, part: number): Point => ({ x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part });

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
