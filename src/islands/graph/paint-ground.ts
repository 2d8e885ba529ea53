import { bandLines, bandMargin, bandTypes } from '../../core/graph/bands.ts';
import { type Brush, marginWidth, type Scene } from './scene.ts';
import { toScreen } from './viewport.ts';

/** The names of the bands in the margin. */
export function paintBandNames({ context, palette, language }: Brush, { layout }: Scene): void {
  context.font = `500 12px ${palette.font}`;
  for (const { band, top, height } of layout.bands) {
    context.fillStyle = palette.sides[bandTypes[band].side];
    const lines = bandLines(band, language);
    const first = top + Math.min(24, height / 2 + 4 - ((lines.length - 1) * bandMargin.line) / 2);
    lines.forEach((line, index) => {
      context.fillText(line, -marginWidth, first + index * bandMargin.line, marginWidth - 4);
    });
  }
}

/** Lines between the bands, the zone of what has no date, and the years. */
export function paintGround(brush: Brush, scene: Scene): void {
  const { context, palette } = brush;
  context.lineWidth = 1;
  paintRules(brush, scene);
  context.fillStyle = palette.soft;
  context.strokeStyle = palette.edge;
  context.font = `400 11px ${palette.font}`;
  context.textAlign = 'center';
  paintYears(brush, scene);
  paintUndatedName(brush, scene);
  context.textAlign = 'start';
}

function paintRules({ context, palette }: Brush, { layout }: Scene): void {
  context.strokeStyle = palette.rule;
  context.beginPath();
  for (const { top } of layout.bands.slice(1)) {
    context.moveTo(-marginWidth, Math.round(top) + 0.5);
    context.lineTo(layout.width, Math.round(top) + 0.5);
  }
  if (layout.axisWidth < layout.width) {
    context.moveTo(layout.axisWidth + 0.5, 0);
    context.lineTo(layout.axisWidth + 0.5, layout.height);
  }
  context.stroke();
}

function paintYears({ context }: Brush, { layout, view }: Scene): void {
  let free = Number.NEGATIVE_INFINITY;
  context.beginPath();
  context.moveTo(0, layout.height + 0.5);
  context.lineTo(layout.axisWidth - 4, layout.height + 0.5);
  for (const { year, x, width } of layout.scale.years) {
    const left = toScreen(view, x + 10);
    const middle = left + (width * view.zoom) / 2;
    if (middle < 14 || middle > layout.axisWidth - 14) continue;
    context.moveTo(Math.round(left) + 0.5, layout.height);
    context.lineTo(Math.round(left) + 0.5, layout.height + 5);
    if (middle < free) continue;
    context.fillText(String(year), middle, layout.height + 18);
    free = middle + 38;
  }
  context.stroke();
}

function paintUndatedName({ context, undated }: Brush, { layout }: Scene): void {
  const { axisWidth, width, height } = layout;
  if (axisWidth >= width) return;
  context.fillText(undated, (axisWidth + width) / 2, height + 18, width - axisWidth - 4);
}
