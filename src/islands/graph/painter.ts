import { bandTypes } from '../../core/graph/bands.ts';
import { bandAt, stateAt } from '../../core/graph/columns.ts';
import { type CorpusLayout, findInLane } from '../../core/graph/corpus-layout.ts';
import { edgesAt, kindOf, otherEnd } from '../../core/graph/links.ts';
import type { Language } from '../../core/language.ts';
import { drawEdgeOn } from './edge-painter.ts';
import type { GraphData } from './graph-data.ts';
import type { Palette } from './palette.ts';
import { screenX } from './picking.ts';
import { toLayout, toScreen, type Viewport } from './viewport.ts';

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

/** Width of the names of the bands on the left. */
export const marginWidth = 84;
/** Height of the years under the bands. */
export const axisHeight = 26;
/** Most edges that are drawn at a node; a hub's further ones are in the list. */
const edgeLimit = 400;
/** Above this many nodes marks are squares of three pixels. */
const fineUpTo = 2_500;

/** With more nodes in view than this, only the chosen one and its neighbours are named. */
const labelsUpTo = 400;

/** Draws a scene. Nothing is kept between pictures but the canvas, the data and the words. */
export class Painter {
  readonly #context: CanvasRenderingContext2D;
  readonly #data: GraphData;
  readonly #language: Language;
  readonly #undated: string;

  constructor(context: CanvasRenderingContext2D, data: GraphData, language: Language, undated: string) {
    this.#context = context;
    this.#data = data;
    this.#language = language;
    this.#undated = undated;
  }

  paint(scene: Scene, palette: Palette, ratio: number): void {
    const { layout } = scene;
    const context = this.#context;
    context.setTransform(ratio, 0, 0, ratio, ratio * marginWidth, 0);
    context.clearRect(-marginWidth, 0, marginWidth + layout.width, layout.height + axisHeight);
    this.#paintNames(scene, palette);
    this.#paintGround(scene, palette);
    context.save();
    context.beginPath();
    context.rect(0, 0, layout.width, layout.height);
    context.clip();
    this.#paintEdges(scene, palette);
    this.#paintMarks(scene, palette);
    this.#paintLabels(scene, palette);
    context.restore();
  }

  #paintNames({ layout }: Scene, palette: Palette): void {
    const context = this.#context;
    context.font = `500 12px ${palette.font}`;
    for (const { band, top, height } of layout.bands) {
      const { side, short } = bandTypes[band];
      context.fillStyle = palette.sides[side];
      context.fillText(
        short[this.#language],
        -marginWidth,
        top + Math.min(24, height / 2 + 4),
        marginWidth - 6,
      );
    }
  }

  #paintGround({ layout, view }: Scene, palette: Palette): void {
    const context = this.#context;
    context.lineWidth = 1;
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
    context.fillStyle = palette.soft;
    context.strokeStyle = palette.edge;
    context.font = `400 11px ${palette.font}`;
    context.textAlign = 'center';
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
    if (layout.axisWidth < layout.width) {
      context.fillText(
        this.#undated,
        (layout.axisWidth + layout.width) / 2,
        layout.height + 18,
        layout.width - layout.axisWidth - 4,
      );
    }
    context.textAlign = 'start';
  }

  #paintEdges(scene: Scene, palette: Palette): void {
    const { links } = this.#data.columns;
    for (const [node, pale] of [
      [scene.hovered, true],
      [scene.selected, false],
    ] as const) {
      if (node < 0 || (pale && node === scene.selected)) continue;
      const edges = edgesAt(links, node).filter(
        (edge) => scene.relation === null || kindOf(links, edge) === scene.relation,
      );
      for (const edge of edges.slice(0, edgeLimit)) {
        drawEdgeOn(this.#context, {
          from: this.#pointOf(scene, links.from[edge] ?? node),
          to: this.#pointOf(scene, links.to[edge] ?? node),
          kind: kindOf(links, edge),
          pale: pale || links.certainty[edge] !== 0,
          ink: pale ? palette.soft : palette.ink,
          paper: palette.paper,
        });
      }
    }
  }

  #pointOf({ layout, view }: Scene, node: number): { x: number; y: number } {
    return { x: screenX(layout, view, node), y: layout.y[node] ?? 0 };
  }

  #paintMarks(scene: Scene, palette: Palette): void {
    const { layout, view, has } = scene;
    const context = this.#context;
    const fine = has.length <= fineUpTo;
    const radius = fine ? 4.5 : Math.min(3, layout.lanePitch / 2);
    const linked = this.#linkedTo(scene.selected);
    const faded = scene.selected >= 0;
    for (let lane = 0; lane < layout.laneY.length; lane += 1) {
      const y = layout.laneY[lane] ?? 0;
      let drawn = Number.NEGATIVE_INFINITY;
      context.beginPath();
      let colour = '';
      const rings: number[] = [];
      for (const node of this.#visibleInLane(layout, view, lane)) {
        if (has[node] !== 1 || node === scene.selected || linked.has(node)) continue;
        const x = screenX(layout, view, node);
        if (!fine && x - drawn < 1) continue;
        drawn = x;
        colour ||= palette.sides[bandTypes[bandAt(this.#data.columns, node)].side];
        if (fine) this.#traceMark(node, x, y, radius, rings);
        else context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
      }
      context.globalAlpha = faded ? 0.45 : 1;
      context.fillStyle = colour || palette.soft;
      context.fill();
      this.#paintRings(rings, y, radius, palette, colour);
      context.globalAlpha = 1;
    }
    for (const node of linked) this.#paintOne(scene, node, radius + 0.5, palette, false);
    if (scene.hovered >= 0) this.#paintOne(scene, scene.hovered, radius + 1, palette, false);
    if (scene.selected >= 0) this.#paintOne(scene, scene.selected, radius + 2, palette, true);
  }

  #linkedTo(node: number): ReadonlySet<number> {
    const { links } = this.#data.columns;
    if (node < 0) return new Set();
    return new Set(
      edgesAt(links, node)
        .slice(0, edgeLimit)
        .map((edge) => otherEnd(links, edge, node))
        .filter((other) => other !== node),
    );
  }

  /** Held is a disc, an article a square; what is not held is gathered to be drawn as rings. */
  #traceMark(node: number, x: number, y: number, radius: number, rings: number[]): void {
    const state = stateAt(this.#data.columns, node);
    if (state === 'article') this.#context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
    else if (state === 'held') {
      this.#context.moveTo(x + radius, y);
      this.#context.arc(x, y, radius, 0, 2 * Math.PI);
    } else rings.push(x);
  }

  #paintRings(rings: readonly number[], y: number, radius: number, palette: Palette, colour: string): void {
    if (rings.length === 0) return;
    const context = this.#context;
    context.beginPath();
    for (const x of rings) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
    context.fillStyle = palette.paper;
    context.fill();
    context.strokeStyle = colour || palette.soft;
    context.lineWidth = 1.5;
    context.stroke();
  }

  #paintOne(scene: Scene, node: number, radius: number, palette: Palette, focus: boolean): void {
    const { x, y } = this.#pointOf(scene, node);
    const colour = palette.sides[bandTypes[bandAt(this.#data.columns, node)].side];
    const rings: number[] = [];
    this.#context.beginPath();
    this.#traceMark(node, x, y, radius, rings);
    this.#context.fillStyle = colour;
    this.#context.fill();
    this.#paintRings(rings, y, radius, palette, colour);
    if (!focus) return;
    this.#context.beginPath();
    this.#context.arc(x, y, radius + 3, 0, 2 * Math.PI);
    this.#context.strokeStyle = palette.ink;
    this.#context.lineWidth = 1.5;
    this.#context.stroke();
  }

  *#visibleInLane(layout: CorpusLayout, view: Viewport, lane: number): Generator<number> {
    const [left, right] = [toLayout(view, -8), toLayout(view, layout.axisWidth + 8)];
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

  /** Names where there is room: first the selected one and those joined to it, then the others lane by lane. */
  #paintLabels(scene: Scene, palette: Palette): void {
    const { layout, view, has } = scene;
    const context = this.#context;
    const taken: { left: number; right: number; top: number; bottom: number }[] = [];
    const write = (node: number, strong: boolean): void => {
      const { x, y } = this.#pointOf(scene, node);
      const name = this.#data.labelOf(node);
      context.font = `${strong ? 600 : 400} 11px ${palette.font}`;
      const { width } = context.measureText(name);
      const beyond = x + 9 + width > layout.width;
      const left = beyond ? x - 9 - width : x + 9;
      const box = { left: left - 2, right: left + width + 2, top: y - 7, bottom: y + 7 };
      if (
        taken.some(
          (other) =>
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom,
        )
      )
        return;
      taken.push(box);
      context.globalAlpha = 0.88;
      context.fillStyle = palette.paper;
      context.fillRect(box.left, box.top, width + 4, 14);
      context.globalAlpha = !strong && scene.selected >= 0 ? 0.55 : 1;
      context.fillStyle = palette.ink;
      context.fillText(name, left, y + 4);
      context.globalAlpha = 1;
    };
    if (scene.selected >= 0) write(scene.selected, true);
    if (scene.hovered >= 0) write(scene.hovered, true);
    for (const node of [...this.#linkedTo(scene.selected)].slice(0, 60)) write(node, true);
    if (this.#countVisible(scene) > labelsUpTo) return;
    const visible = Array.from(layout.laneY.keys()).flatMap((lane) =>
      [...this.#visibleInLane(layout, view, lane)].filter((node) => has[node] === 1),
    );
    for (const node of visible) {
      const { x, y } = this.#pointOf(scene, node);
      taken.push({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
    }
    for (const node of visible) write(node, false);
  }

  #countVisible({ layout, view, has }: Scene): number {
    let count = 0;
    for (let lane = 0; lane < layout.laneY.length && count <= labelsUpTo; lane += 1) {
      for (const node of this.#visibleInLane(layout, view, lane)) {
        if (has[node] === 1) count += 1;
        if (count > labelsUpTo) break;
      }
    }
    return count;
  }
}
