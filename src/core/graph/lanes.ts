/** A stretch of the axis that a mark and its label take up. */
export interface Interval {
  readonly left: number;
  readonly right: number;
}

/**
 * Gives each interval the first lane in which nothing overlaps it, in the order given; callers pass them from left to
 * right, which uses as few lanes as any packing can. With a limit, what finds no room goes to the lane that ends first.
 */
export function packLanes(
  intervals: readonly Interval[],
  limit: number = Number.POSITIVE_INFINITY,
): number[] {
  const ends: number[] = [];
  return intervals.map(({ left, right }) => {
    let lane = ends.findIndex((end) => end <= left);
    if (lane === -1) lane = ends.length < limit ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = Math.max(right, ends[lane] ?? right);
    return lane;
  });
}
