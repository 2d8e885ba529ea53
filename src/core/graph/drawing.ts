import type { Band } from './bands.ts';
import type { TimeScale } from './time-scale.ts';

/** Measures of a drawing in pixels. Rows are tall enough for stacked marks above a capital (Ệ). */
export const metrics = {
  labelSize: 12,
  wordSize: 11,
  radius: 5,
  focusRadius: 7,
  lanePitch: 46,
  bandPadding: 8,
  /** From the top of a lane down to its dots; the label stands above. */
  dotDrop: 31,
  labelRise: 14,
  axisHeight: 34,
  edgeMargin: 14,
} as const;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A node with its place. The label is centred on `labelX`; `whisker` is the stretch of an inexact date. */
export interface PlacedNode {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelWidth: number;
  readonly lane: number;
  readonly band: Band;
  readonly dated: boolean;
  readonly whisker: { readonly from: number; readonly to: number } | null;
}

export interface PlacedBand {
  readonly band: Band;
  readonly top: number;
  readonly height: number;
}

/** Where everything stands, before lines are drawn. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** Bottom of the bands, where the years begin. */
  readonly floor: number;
  readonly scale: TimeScale;
  readonly scaleLeft: number;
  readonly bands: readonly PlacedBand[];
  readonly nodes: readonly PlacedNode[];
  /** Left side of the zone of what has no date; null when everything has one. */
  readonly undatedLeft: number | null;
  readonly years: readonly {
    readonly x: number;
    readonly width: number;
    readonly text: string;
    readonly labelled: boolean;
  }[];
}
