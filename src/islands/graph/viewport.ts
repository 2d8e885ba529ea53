/** Which stretch of the axis is in view: `zoom` 1 shows all, `left` is the place of the layout at the left side. */
export interface Viewport {
  readonly zoom: number;
  readonly left: number;
  /** Width of the axis on the screen, and in the layout. */
  readonly width: number;
}

export const closestZoom = 400;

export const wholeView = (width: number): Viewport => ({ zoom: 1, left: 0, width });

export const toScreen = ({ zoom, left }: Viewport, x: number): number => (x - left) * zoom;
export const toLayout = ({ zoom, left }: Viewport, screen: number): number => screen / zoom + left;

/** Magnifies about a point of the screen, which stays where it is. */
export function zoomAbout(view: Viewport, factor: number, screen: number): Viewport {
  const zoom = Math.min(closestZoom, Math.max(1, view.zoom * factor));
  return keepInside({ ...view, zoom, left: toLayout(view, screen) - screen / zoom });
}

/** Moves the view by pixels of the screen. */
export const panBy = (view: Viewport, pixels: number): Viewport =>
  keepInside({ ...view, left: view.left + pixels / view.zoom });

/** Moves the view just so far that a place is in it, with some room to both sides. */
export function bringInto(view: Viewport, x: number): Viewport {
  const room = Math.min(80, view.width / 4);
  const screen = toScreen(view, x);
  if (screen < room) return panBy(view, screen - room);
  if (screen > view.width - room) return panBy(view, screen - view.width + room);
  return view;
}

function keepInside(view: Viewport): Viewport {
  const most = view.width - view.width / view.zoom;
  return { ...view, left: Math.min(most, Math.max(0, view.left)) };
}
