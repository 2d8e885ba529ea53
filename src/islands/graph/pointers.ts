/** What a pointer does over the canvas; x and y are pixels of the element. */
export interface PointerActs {
  readonly pan: (pixels: number) => void;
  readonly zoom: (factor: number, x: number) => void;
  readonly hover: (x: number, y: number) => void;
  readonly leave: () => void;
  readonly click: (x: number, y: number) => void;
}

/** Pixels that a pointer may move and still have clicked. */
const clickSlack = 5;

/** Reads pointers and wheel until the signal ends it. */
export function readPointers(canvas: HTMLCanvasElement, acts: PointerActs, signal: AbortSignal): void {
  let grip: { x: number; moved: number } | null = null;
  const listen = <K extends keyof HTMLElementEventMap>(
    type: K,
    hear: (event: HTMLElementEventMap[K]) => void,
  ): void => canvas.addEventListener(type, hear, { signal, passive: type !== 'wheel' });
  listen('pointerdown', (event) => {
    grip = { x: event.offsetX, moved: 0 };
    canvas.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (grip === null) {
      acts.hover(event.offsetX, event.offsetY);
      return;
    }
    const step = grip.x - event.offsetX;
    grip = { x: event.offsetX, moved: grip.moved + Math.abs(step) };
    if (grip.moved > clickSlack) acts.pan(step);
  });
  listen('pointerup', (event) => {
    const clicked = grip !== null && grip.moved <= clickSlack;
    grip = null;
    if (clicked) acts.click(event.offsetX, event.offsetY);
  });
  listen('pointercancel', () => {
    grip = null;
  });
  listen('pointerleave', () => acts.leave());
  listen('wheel', (event) => {
    const zoomed = event.ctrlKey || event.metaKey;
    // Without a key the wheel scrolls the page, as everywhere else.
    if (!zoomed && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    if (zoomed) acts.zoom(1.002 ** -event.deltaY, event.offsetX);
    else acts.pan(event.deltaX);
  });
}
