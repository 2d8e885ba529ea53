import type { GraphColumns } from '../../core/graph/columns.ts';
import { type CorpusLayout, layOutCorpus } from '../../core/graph/corpus-layout.ts';
import type { Language } from '../../core/language.ts';
import type { GraphData } from './graph-data.ts';
import type { Matches } from './matching.ts';
import { axisHeight, marginWidth, Painter, type Scene } from './painter.ts';
import { readPalette, watchPalette } from './palette.ts';
import { pickNode } from './picking.ts';
import { bringInto, panBy, type Viewport, wholeView, zoomAbout } from './viewport.ts';

/** What the stage tells the explorer. */
export interface StageEvents {
  readonly choose: (node: number) => void;
  readonly hover: (node: number) => void;
}

/** Pixels that a pointer may move and still have clicked. */
const clickSlack = 5;

/** The canvas: keeps view and scene, draws once a frame when something has changed, and reads pointers. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #data: GraphData;
  readonly #painter: Painter;
  readonly #events: StageEvents;
  #palette;
  #scene: Scene;
  #frame = 0;
  #grip: { x: number; moved: number } | null = null;
  readonly #stop: (() => void)[] = [];

  constructor(
    canvas: HTMLCanvasElement,
    data: GraphData,
    language: Language,
    undated: string,
    events: StageEvents,
  ) {
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('the browser gives no canvas to draw on');
    this.#canvas = canvas;
    this.#data = data;
    this.#events = events;
    this.#painter = new Painter(context, data, language, undated);
    this.#palette = readPalette(canvas);
    const layout = this.#layOut();
    const has = new Uint8Array(data.columns.links.nodeCount).fill(1);
    this.#scene = {
      layout,
      view: wholeView(layout.axisWidth),
      has,
      selected: -1,
      hovered: -1,
      relation: null,
    };
    this.#stop.push(
      watchPalette(() => {
        this.#palette = readPalette(canvas);
        this.#redraw();
      }),
    );
    this.#watchSize();
    this.#readPointers();
    this.#redraw();
  }

  get layout(): CorpusLayout {
    return this.#scene.layout;
  }

  get columns(): GraphColumns {
    return this.#data.columns;
  }

  close(): void {
    for (const stop of this.#stop) stop();
    cancelAnimationFrame(this.#frame);
  }

  show({ has }: Matches, relation: string | null): void {
    this.#change({ has, relation, hovered: -1 });
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
    const width = Math.max(260, this.#canvas.clientWidth - marginWidth);
    const height = Math.max(420, Math.min(640, innerHeight * 0.7));
    const context = this.#canvas.getContext('2d');
    if (context !== null) context.font = `400 11px ${this.#palette.font}`;
    const labelWidth = (node: number): number =>
      (context?.measureText(this.#data.labelOf(node)).width ?? 80) + 20;
    const layout = layOutCorpus(this.#data.columns, { width, height, labelWidth });
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round((width + marginWidth) * ratio);
    this.#canvas.height = Math.round((layout.height + axisHeight) * ratio);
    this.#canvas.style.blockSize = `${layout.height + axisHeight}px`;
    return layout;
  }

  #watchSize(): void {
    let width = this.#canvas.clientWidth;
    const observer = new ResizeObserver(() => {
      if (this.#canvas.clientWidth === width) return;
      width = this.#canvas.clientWidth;
      const layout = this.#layOut();
      this.#change({ layout, view: wholeView(layout.axisWidth) });
    });
    observer.observe(this.#canvas);
    this.#stop.push(() => observer.disconnect());
  }

  #readPointers(): void {
    const canvas = this.#canvas;
    const nodeAt = (event: MouseEvent): number =>
      pickNode(this.layout, this.#scene.view, this.#scene.has, event.offsetX - marginWidth, event.offsetY);
    canvas.addEventListener('pointerdown', (event) => {
      this.#grip = { x: event.offsetX, moved: 0 };
      canvas.setPointerCapture(event.pointerId);
    });
    canvas.addEventListener('pointermove', (event) => {
      if (this.#grip !== null) {
        const step = this.#grip.x - event.offsetX;
        this.#grip = { x: event.offsetX, moved: this.#grip.moved + Math.abs(step) };
        if (this.#grip.moved > clickSlack) this.#change({ view: panBy(this.#scene.view, step) });
        return;
      }
      const hovered = nodeAt(event);
      if (hovered === this.#scene.hovered) return;
      canvas.classList.toggle('on-node', hovered !== -1);
      this.#events.hover(hovered);
      this.#change({ hovered });
    });
    canvas.addEventListener('pointerup', (event) => {
      const clicked = this.#grip !== null && this.#grip.moved <= clickSlack;
      this.#grip = null;
      if (clicked) this.#events.choose(nodeAt(event));
    });
    canvas.addEventListener('pointercancel', () => {
      this.#grip = null;
    });
    canvas.addEventListener('pointerleave', () => {
      if (this.#scene.hovered !== -1) this.#change({ hovered: -1 });
    });
    canvas.addEventListener(
      'wheel',
      (event) => {
        // Without a key the wheel scrolls the page, as everywhere else.
        if (!event.ctrlKey && !event.metaKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
        event.preventDefault();
        const { view } = this.#scene;
        const zoomed = event.ctrlKey || event.metaKey;
        this.#change({
          view: zoomed
            ? zoomAbout(view, 1.002 ** -event.deltaY, event.offsetX - marginWidth)
            : panBy(view, event.deltaX),
        });
      },
      { passive: false },
    );
  }

  #change(change: Partial<Scene>): void {
    this.#scene = { ...this.#scene, ...change };
    this.#redraw();
  }

  get view(): Viewport {
    return this.#scene.view;
  }

  #redraw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() =>
      this.#painter.paint(this.#scene, this.#palette, devicePixelRatio),
    );
  }
}
