import { type Family, familyOf } from '../../core/graph/relation-family.ts';
import type { RelationKind } from '../../core/instrument/relation.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface EdgeOnCanvas {
  readonly from: Point;
  readonly to: Point;
  readonly kind: RelationKind;
  readonly pale: boolean;
  readonly ink: string;
  readonly paper: string;
}

/** The same strokes as in the drawings of the pages. */
const dashes: Readonly<Record<Family, readonly number[]>> = {
  ends: [],
  changes: [8, 3, 2, 3],
  'carries-out': [],
  continues: [9, 4],
  basis: [4, 3],
  cites: [1, 3],
  beside: [2, 3],
};

/** Draws one edge as a level S with the head of its family; a relation to itself is a loop. */
export function drawEdgeOn(
  context: CanvasRenderingContext2D,
  { from, to, kind, pale, ink, paper }: EdgeOnCanvas,
): void {
  const family = familyOf(kind);
  context.save();
  context.globalAlpha = pale ? 0.55 : 1;
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = family === 'ends' ? 2.6 : 1.3;
  const side = to.x >= from.x ? 1 : -1;
  const level = Math.abs(to.x - from.x) < 16;
  const reach = level ? 30 : Math.max(18, Math.abs(to.x - from.x) * 0.4) * side;
  const first = { x: from.x + reach, y: from.y };
  const second = { x: level ? to.x + reach : to.x - reach, y: to.y };
  const bow = from.y === to.y ? Math.min(26, 8 + Math.abs(to.x - from.x) * 0.08) : 0;
  const tip = { x: to.x + Math.sign(second.x - to.x) * 7, y: to.y };
  context.setLineDash([...dashes[family]]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  if (from.x === to.x && from.y === to.y)
    context.bezierCurveTo(from.x - 24, from.y + 30, to.x + 24, to.y + 30, to.x, to.y);
  else context.bezierCurveTo(first.x, first.y + bow, second.x, second.y + bow, tip.x, tip.y);
  context.stroke();
  context.setLineDash([]);
  drawHeadOn(context, family, tip, { x: second.x - tip.x, y: second.y + bow - tip.y }, paper);
  context.restore();
}

function drawHeadOn(
  context: CanvasRenderingContext2D,
  family: Family,
  tip: Point,
  back: Point,
  paper: string,
): void {
  const length = Math.hypot(back.x, back.y) || 1;
  const [dx, dy] = [back.x / length, back.y / length];
  const at = (behind: number, aside: number): [number, number] => [
    tip.x + dx * behind - dy * aside,
    tip.y + dy * behind + dx * aside,
  ];
  context.beginPath();
  if (family === 'beside') context.arc(...at(3, 0), 3, 0, 2 * Math.PI);
  else if (family === 'changes') {
    context.moveTo(...at(0, 0));
    for (const corner of [at(5, 4), at(10, 0), at(5, -4)]) context.lineTo(...corner);
    context.closePath();
  } else {
    context.moveTo(...at(8, 4));
    context.lineTo(...at(0, 0));
    context.lineTo(...at(8, -4));
    if (family !== 'cites' && family !== 'continues') context.closePath();
  }
  if (family === 'cites' || family === 'continues') context.stroke();
  else if (family === 'basis' || family === 'beside') {
    context.fillStyle = paper;
    context.fill();
    context.stroke();
  } else context.fill();
  if (family !== 'ends') return;
  context.beginPath();
  context.moveTo(...at(0, 5));
  context.lineTo(...at(0, -5));
  context.stroke();
}
