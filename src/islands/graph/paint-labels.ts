import { type Box, boxesOverlap } from '../../core/graph/drawing.ts';
import { type Brush, countVisible, isInView, linkedTo, pointOf, type Scene, visibleInLane } from './scene.ts';

/** With more nodes in view than this, only the chosen one and its neighbours are named. */
const labelsUpTo = 400;
/** Most neighbours of the chosen node that are named. */
const neighbourLabels = 60;

/** Names where there is room: first the selected one and those joined to it, then the others lane by lane. */
export function paintLabels(brush: Brush, scene: Scene): void {
  const { layout, has, selected, hovered } = scene;
  const taken: Box[] = [];
  if (selected >= 0) writeLabel(brush, scene, selected, true, taken);
  if (hovered >= 0) writeLabel(brush, scene, hovered, true, taken);
  for (const node of [...linkedTo(brush.data.columns.links, selected)].slice(0, neighbourLabels))
    writeLabel(brush, scene, node, true, taken);
  if (countVisible(scene, labelsUpTo) > labelsUpTo) return;
  const visible = Array.from(layout.laneY.keys()).flatMap((lane) =>
    [...visibleInLane(scene, lane)].filter((node) => has[node] === 1),
  );
  for (const node of visible) {
    const { x, y } = pointOf(scene, node);
    taken.push({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
  }
  for (const node of visible) writeLabel(brush, scene, node, false, taken);
}

function writeLabel(
  { context, data, palette }: Brush,
  scene: Scene,
  node: number,
  strong: boolean,
  taken: Box[],
): void {
  if (!isInView(scene, node)) return;
  const { x, y } = pointOf(scene, node);
  const name = data.labelOf(node);
  context.font = `${strong ? 600 : 400} 11px ${palette.font}`;
  const { width } = context.measureText(name);
  const beyond = x + 9 + width > scene.layout.width;
  const left = beyond ? x - 9 - width : x + 9;
  const box = { left: left - 2, right: left + width + 2, top: y - 7, bottom: y + 7 };
  if (taken.some((other) => boxesOverlap(box, other))) return;
  taken.push(box);
  context.globalAlpha = 0.88;
  context.fillStyle = palette.paper;
  context.fillRect(box.left, box.top, width + 4, 14);
  context.globalAlpha = !strong && scene.selected >= 0 ? 0.55 : 1;
  context.fillStyle = palette.ink;
  context.fillText(name, left, y + 4);
  context.globalAlpha = 1;
}
