import { bandTypes } from '../../core/graph/bands.ts';
import { bandAt, stateAt } from '../../core/graph/columns.ts';
import { type Brush, countVisible, isInView, linkedTo, pointOf, type Scene, visibleInLane } from './scene.ts';

/** With more nodes in view than this, marks are squares of a few pixels, whatever they stand for. */
const fineUpTo = 2_500;

/** A mark that is not filled: what is not held. */
interface Hollow {
  readonly node: number;
  readonly x: number;
}

/** All marks in view, lane by lane; those of the chosen node and its neighbours on top. */
export function paintMarks(brush: Brush, scene: Scene): void {
  const { layout, selected, hovered } = scene;
  const fine = countVisible(scene, fineUpTo) <= fineUpTo;
  const radius = fine ? 4.5 : Math.min(3, layout.lanePitch / 2);
  const linked = linkedTo(brush.data.columns.links, selected);
  for (let lane = 0; lane < layout.laneY.length; lane += 1)
    paintLane(brush, scene, lane, { fine, radius, linked });
  for (const node of linked) paintOne(brush, scene, node, radius + 0.5);
  if (hovered >= 0) paintOne(brush, scene, hovered, radius + 1);
  if (selected >= 0) {
    paintOne(brush, scene, selected, radius + 2);
    paintFocus(brush, scene, selected, radius + 5);
  }
}

interface LaneLook {
  readonly fine: boolean;
  readonly radius: number;
  /** Nodes that are drawn by themselves afterwards. */
  readonly linked: ReadonlySet<number>;
}

function paintLane(brush: Brush, scene: Scene, lane: number, { fine, radius, linked }: LaneLook): void {
  const { context, palette } = brush;
  const y = scene.layout.laneY[lane] ?? 0;
  const hollow: Hollow[] = [];
  let drawn = Number.NEGATIVE_INFINITY;
  let colour = '';
  context.beginPath();
  for (const node of visibleInLane(scene, lane)) {
    if (scene.has[node] !== 1 || node === scene.selected || linked.has(node)) continue;
    const { x } = pointOf(scene, node);
    if (!fine && x - drawn < 1) continue;
    drawn = x;
    colour ||= colourOf(brush, node);
    if (!fine) context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    else if (!traceFilled(brush, node, x, y, radius)) hollow.push({ node, x });
  }
  context.globalAlpha = scene.selected >= 0 ? 0.45 : 1;
  context.fillStyle = colour || palette.soft;
  context.fill();
  paintHollow(brush, hollow, y, radius, colour || palette.soft);
  context.globalAlpha = 1;
}

function paintOne(brush: Brush, scene: Scene, node: number, radius: number): void {
  if (!isInView(scene, node)) return;
  const { context } = brush;
  const { x, y } = pointOf(scene, node);
  const colour = colourOf(brush, node);
  context.beginPath();
  const filled = traceFilled(brush, node, x, y, radius);
  context.fillStyle = colour;
  context.fill();
  if (!filled) paintHollow(brush, [{ node, x }], y, radius, colour);
}

function paintFocus({ context, palette }: Brush, scene: Scene, node: number, radius: number): void {
  if (!isInView(scene, node)) return;
  const { x, y } = pointOf(scene, node);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.stroke();
}

const colourOf = ({ data, palette }: Brush, node: number): string =>
  palette.sides[bandTypes[bandAt(data.columns, node)].side];

/** Held is a disc, an article a square; false for what is not held, which is drawn hollow. */
function traceFilled({ context, data }: Brush, node: number, x: number, y: number, radius: number): boolean {
  const state = stateAt(data.columns, node);
  if (state === 'article') context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  else if (state === 'held') {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  } else return false;
  return true;
}

/** Known by name is a ring, not identified a rhomb, as in the drawings of the pages. */
function paintHollow(
  { context, data, palette }: Brush,
  marks: readonly Hollow[],
  y: number,
  radius: number,
  colour: string,
): void {
  if (marks.length === 0) return;
  context.beginPath();
  for (const { node, x } of marks) {
    if (stateAt(data.columns, node) === 'unknown') {
      const reach = radius + 1;
      context.moveTo(x - reach, y);
      context.lineTo(x, y - reach);
      context.lineTo(x + reach, y);
      context.lineTo(x, y + reach);
      context.closePath();
    } else {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  }
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
}
