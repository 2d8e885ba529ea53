import { edgesAt, kindOf } from '../../core/graph/links.ts';
import { drawEdgeOn } from './edge-painter.ts';
import { paintBandNames, paintGround } from './paint-ground.ts';
import { paintLabels } from './paint-labels.ts';
import { paintMarks } from './paint-marks.ts';
import { axisHeight, type Brush, edgeLimit, marginWidth, pointOf, type Scene } from './scene.ts';

/** Draws a scene on an empty canvas; nothing is kept between pictures. `ratio` is device pixels to one of the page. */
export function paintScene(brush: Brush, scene: Scene, ratio: number): void {
  const { context } = brush;
  const { layout } = scene;
  context.setTransform(ratio, 0, 0, ratio, ratio * marginWidth, 0);
  context.clearRect(-marginWidth, 0, marginWidth + layout.width, layout.height + axisHeight);
  paintBandNames(brush, scene);
  paintGround(brush, scene);
  context.save();
  context.beginPath();
  context.rect(0, 0, layout.width, layout.height);
  context.clip();
  paintEdges(brush, scene);
  paintMarks(brush, scene);
  paintLabels(brush, scene);
  context.restore();
}

/** The edges of the node under the pointer, pale, and over them those of the chosen one. */
function paintEdges({ context, data, palette }: Brush, scene: Scene): void {
  const { links } = data.columns;
  for (const [node, pale] of [
    [scene.hovered, true],
    [scene.selected, false],
  ] as const) {
    if (node < 0 || (pale && node === scene.selected)) continue;
    const edges = edgesAt(links, node).filter(
      (edge) => scene.relation === null || kindOf(links, edge) === scene.relation,
    );
    for (const edge of edges.slice(0, edgeLimit)) {
      drawEdgeOn(context, {
        from: pointOf(scene, links.from[edge] ?? node),
        to: pointOf(scene, links.to[edge] ?? node),
        kind: kindOf(links, edge),
        pale: pale || links.certainty[edge] !== 0,
        ink: pale ? palette.soft : palette.ink,
        paper: palette.paper,
      });
    }
  }
}
