import { type Band, bands } from './bands.ts';
import { type GraphColumns, noDay } from './columns.ts';
import { packLanes } from './lanes.ts';
import { buildTimeScale, type TimeScale } from './time-scale.ts';

/**
 * Where the marks of a whole corpus stand when nothing is magnified. Lanes run from top to bottom, each with its marks
 * from left to right: lane l holds `order[laneStart[l]]` to `order[laneStart[l + 1]]`, so that what is in view or under
 * a pointer is found by halving.
 */
export interface CorpusLayout {
  readonly width: number;
  readonly height: number;
  /** Width of the axis; to its right stands what has no date. */
  readonly axisWidth: number;
  readonly scale: TimeScale;
  readonly bands: readonly { readonly band: Band; readonly top: number; readonly height: number }[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly lanePitch: number;
  readonly laneOf: Uint16Array;
  readonly laneY: Float32Array;
  readonly laneStart: Uint32Array;
  readonly order: Uint32Array;
}

export interface CorpusLayoutOptions {
  readonly width: number;
  /** Height that the marks may take; lanes move closer to keep to it. */
  readonly height: number;
  /** Width of a mark with its label in pixels, asked for small corpora only. */
  readonly labelWidth: (node: number) => number;
}

/** Up to this many nodes lanes are packed with room for labels, as far as the height allows; above it without. */
export const labelledUpTo = 400;
const [labelledPitch, barePitch, densestPitch] = [19, 9, 4];
const bandPadding = 10;
const edgeMargin = 10;

export function layOutCorpus(columns: GraphColumns, options: CorpusLayoutOptions): CorpusLayout {
  const { nodeCount } = columns.links;
  const labelled = nodeCount <= labelledUpTo;
  const undated = columns.first.some((day) => day === noDay);
  const axisWidth = options.width - (undated ? Math.min(150, options.width * 0.2) : 0);
  const ranges = Array.from(columns.first, (first, node) => ({ first, last: columns.last[node] ?? first }));
  const scale = buildTimeScale(
    ranges.filter(({ first }) => first !== noDay),
    axisWidth - 2 * edgeMargin,
  );
  const x = placeAcross(columns, scale, axisWidth, options.width);
  const widthOf = (node: number): number => (labelled ? options.labelWidth(node) : barePitch - 1);
  const used = bands.flatMap((band, number) => {
    const members = Array.from(columns.band.keys()).filter((node) => columns.band[node] === number);
    return members.length === 0
      ? []
      : [{ band, members: members.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || a - b) }];
  });
  const room = options.height - used.length * 2 * bandPadding;
  const pitch = labelled ? labelledPitch : barePitch;
  const share = (members: number): number => Math.max(1, Math.floor(((room / pitch) * members) / nodeCount));
  const packed = used.map(({ band, members }) => {
    const intervals = members.map((node) => ({ left: x[node] ?? 0, right: (x[node] ?? 0) + widthOf(node) }));
    return {
      band,
      members,
      lanes: packLanes(intervals, share(members.length)),
    };
  });
  return stackBands(packed, x, { width: options.width, axisWidth, scale, room, pitch });
}

function placeAcross(
  columns: GraphColumns,
  scale: TimeScale,
  axisWidth: number,
  width: number,
): Float32Array {
  const places = new Map<number, number>();
  const zone = Math.max(1, Math.floor((width - axisWidth - 3 * edgeMargin) / barePitch));
  const labelled = columns.links.nodeCount <= labelledUpTo;
  const waiting = new Uint32Array(bands.length);
  return Float32Array.from(columns.first, (first, node) => {
    if (first === noDay) {
      const band = columns.band[node] ?? 0;
      const nth = waiting[band] ?? 0;
      waiting[band] = nth + 1;
      return axisWidth + 2 * edgeMargin + (labelled ? 0 : (nth % zone) * barePitch);
    }
    const middle = (first + (columns.last[node] ?? first)) / 2;
    const place = places.get(middle) ?? edgeMargin + scale.xOf(middle);
    places.set(middle, place);
    return place;
  });
}

interface PackedBand {
  readonly band: Band;
  readonly members: readonly number[];
  readonly lanes: readonly number[];
}

interface Frame {
  readonly width: number;
  readonly axisWidth: number;
  readonly scale: TimeScale;
  readonly room: number;
  readonly pitch: number;
}

function stackBands(packed: readonly PackedBand[], x: Float32Array, frame: Frame): CorpusLayout {
  const laneCounts = packed.map(({ lanes }) => lanes.reduce((most, lane) => Math.max(most, lane + 1), 0));
  const laneTotal = laneCounts.reduce((sum, count) => sum + count, 0);
  const pitch =
    frame.pitch === labelledPitch
      ? frame.pitch
      : Math.max(densestPitch, Math.min(frame.pitch, frame.room / Math.max(1, laneTotal)));
  const y = new Float32Array(x.length);
  const laneOf = new Uint16Array(x.length);
  const laneY = new Float32Array(laneTotal);
  const laneStart = new Uint32Array(laneTotal + 1);
  const order: number[] = [];
  const bandPlaces: { band: Band; top: number; height: number }[] = [];
  let [top, lanesAbove] = [0, 0];
  packed.forEach(({ band, members, lanes }, index) => {
    const count = laneCounts[index] ?? 0;
    const height = count * pitch + 2 * bandPadding;
    for (let lane = 0; lane < count; lane += 1) {
      laneY[lanesAbove + lane] = top + bandPadding + (lane + 0.5) * pitch;
      const inLane = members.filter((_, member) => lanes[member] === lane);
      for (const node of inLane) {
        laneOf[node] = lanesAbove + lane;
        y[node] = laneY[lanesAbove + lane] ?? 0;
        order.push(node);
      }
      laneStart[lanesAbove + lane + 1] = order.length;
    }
    bandPlaces.push({ band, top, height });
    top += height;
    lanesAbove += count;
  });
  const { width, axisWidth, scale } = frame;
  return {
    width,
    height: top,
    axisWidth,
    scale,
    bands: bandPlaces,
    x,
    y,
    lanePitch: pitch,
    laneOf,
    laneY,
    laneStart,
    order: Uint32Array.from(order),
  };
}

/** The first place in a lane whose mark is at `least` or to the right of it. */
export function findInLane({ laneStart, order, x }: CorpusLayout, lane: number, least: number): number {
  let low = laneStart[lane] ?? 0;
  let high = laneStart[lane + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((x[order[middle] ?? 0] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lane whose middle is nearest to a height. */
export function laneAt({ laneY }: CorpusLayout, height: number): number {
  let low = 0;
  let high = laneY.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((laneY[middle] ?? 0) + (laneY[middle + 1] ?? 0)) / 2 < height) low = middle + 1;
    else high = middle;
  }
  return low;
}
