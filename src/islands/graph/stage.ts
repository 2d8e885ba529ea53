import { type CorpusLayout, layOutCorpus } from '../../core/graph/corpus-layout.ts';
import type { Language } from '../../core/language.ts';
import type { GraphData } from './graph-data.ts';
import type { Matches } from './matching.ts';
import { paintScene } from './painter.ts';
import { readPalette, watchPalette } from './palette.ts';
import { pickNode } from './picking.ts';
import { readPointers } from './pointers.ts';
import { axisHeight, type Brush, marginWidth, type Scene } from './scene.ts';
import { bringInto, panBy, wholeView, zoomAbout } from './viewport.ts';

/** What the stage tells the explorer. */
export interface StageEvents {
  readonly choose: (node: number) => void;
  readonly hover: (node: number) => void;
}

/** The canvas: keeps view and scene and draws once a frame when something has changed, until the signal ends it. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #data: GraphData;
  readonly #events: StageEvents;
  #brush: Brush;
  #scene: Scene;
  #frame = 0;

  constructor(
    canvas: HTMLCanvasElement,
    data: GraphData,
    words: { readonly language: Language; readonly undated: string },
    events: StageEvents,
    signal: AbortSignal,
  ) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no canvas to draw on');
    this.#canvas = canvas;
    this.#data = data;
    this.#events = events;
    this.#brush = { context, data, palette: readPalette(canvas), ...words };
    const layout = this.#layOut();
    const has = new Uint8Array(data.columns.links.nodeCount).fill(1);
    const view = wholeView(layout.axisWidth);
    this.#scene = { layout, view, has, selected: -1, hovered: -1, relation: null };
    this.#watch(signal);
    this.#readPointers(signal);
    this.#redraw();
  }

  get layout(): CorpusLayout {
    return this.#scene.layout;
  }

  show({ has }: Matches, relation: string | null): void {
    const shown = this.#scene.has;
    const same = has.every((left, node) => left === shown[node]);
    this.#change({ has: same ? shown : has, relation, hovered: -1 });
  }

  /** Marks a node and brings it into view. */
  select(node: number): void {
    const x = this.layout.x[node];
    const dated = x !== undefined && x <= this.layout.axisWidth;
    this.#change({ selected: node, view: dated ? bringInto(this.#scene.view, x) : this.#scene.view });
  }

  /** Magnifies about the chosen node, or about the middle. */
  zoom(factor: number): void {
    const { view, selected, layout } = this.#scene;
    const x = layout.x[selected];
    const about = x === undefined || x > layout.axisWidth ? view.width / 2 : (x - view.left) * view.zoom;
    this.#change({ view: zoomAbout(view, factor, about) });
  }

  showAll(): void {
    this.#change({ view: wholeView(this.layout.axisWidth) });
  }

  #layOut(): CorpusLayout {
    const { context, palette } = this.#brush;
    const width = Math.max(260, this.#canvas.clientWidth - marginWidth);
    const height = Math.max(420, Math.min(640, innerHeight * 0.7));
    context.font = `400 11px ${palette.font}`;
    const labelWidth = (node: number): number => context.measureText(this.#data.labelOf(node)).width + 20;
    const layout = layOutCorpus(this.#data.columns, { width, height, labelWidth });
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round((width + marginWidth) * ratio);
    this.#canvas.height = Math.round((layout.height + axisHeight) * ratio);
    this.#canvas.style.blockSize = `${layout.height + axisHeight}px`;
    return layout;
  }

  /** Follows the colours of the page and the width of the canvas. */
  #watch(signal: AbortSignal): void {
    const stopColours = watchPalette(() => {
      this.#brush = { ...this.#brush, palette: readPalette(this.#canvas) };
      this.#redraw();
    });
    let width = this.#canvas.clientWidth;
    const sizes = new ResizeObserver(() => {
      if (this.#canvas.clientWidth === width) return;
      width = this.#canvas.clientWidth;
      const layout = this.#layOut();
      this.#change({ layout, view: wholeView(layout.axisWidth) });
    });
    sizes.observe(this.#canvas);
    signal.addEventListener('abort', () => {
      stopColours();
      sizes.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  #readPointers(signal: AbortSignal): void {
    const nodeAt = (x: number, y: number): number =>
      pickNode(this.layout, this.#scene.view, this.#scene.has, x - marginWidth, y);
    readPointers(
      this.#canvas,
      {
        pan: (pixels) => this.#change({ view: panBy(this.#scene.view, pixels) }),
        zoom: (factor, x) => this.#change({ view: zoomAbout(this.#scene.view, factor, x - marginWidth) }),
        hover: (x, y) => this.#hover(nodeAt(x, y)),
        leave: () => {
          if (this.#scene.hovered !== -1) this.#change({ hovered: -1 });
        },
        click: (x, y) => this.#events.choose(nodeAt(x, y)),
      },
      signal,
    );
  }

  #hover(node: number): void {
    if (node === this.#scene.hovered) return;
    this.#canvas.classList.toggle('on-node', node !== -1);
    this.#events.hover(node);
    this.#change({ hovered: node });
  }

  /** What is as it was is not drawn anew: filters without a choice leave the first drawing as it stands. */
  #change(change: Partial<Scene>): void {
    const [before, names] = [this.#scene, Object.keys(change) as (keyof Scene)[]];
    this.#scene = { ...before, ...change };
    if (names.some((name) => this.#scene[name] !== before[name])) this.#redraw();
  }

  #redraw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => paintScene(this.#brush, this.#scene, devicePixelRatio));
  }
}
