/** What the keys of the canvas do. */
export interface KeyActs {
  /** One document on or back in time. */
  readonly stepInTime: (by: 1 | -1) => void;
  /** To the next level down or up. */
  readonly stepAcross: (by: 1 | -1) => void;
  readonly zoom: (factor: number) => void;
  readonly showAll: () => void;
  readonly clear: () => void;
  readonly open: () => void;
}

/** One press magnifies by so much. */
export const zoomStep = 1.6;

/** Reads the keys of the canvas until the signal ends it; keys held with Alt, Ctrl or Meta are the browser's. */
export function readKeys(canvas: HTMLElement, acts: KeyActs, signal: AbortSignal): void {
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => acts.stepInTime(1),
    ArrowLeft: () => acts.stepInTime(-1),
    ArrowDown: () => acts.stepAcross(1),
    ArrowUp: () => acts.stepAcross(-1),
    '+': () => acts.zoom(zoomStep),
    '=': () => acts.zoom(zoomStep),
    '-': () => acts.zoom(1 / zoomStep),
    '0': acts.showAll,
    Escape: acts.clear,
    Enter: acts.open,
  };
  const pressed = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  };
  canvas.addEventListener('keydown', pressed, { signal });
}
