import { type DayRange, dayNumber, middleDay, yearOfDay } from './day.ts';

/** A year that something is dated in, as a stretch of the axis. */
export interface YearSpan {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** Places days on an axis of a given width. `gaps` are the stretches without anything, which are drawn shorter. */
export interface TimeScale {
  readonly width: number;
  readonly years: readonly YearSpan[];
  readonly gaps: readonly { readonly x: number; readonly width: number }[];
  xOf(day: number): number;
}

/*
 * The axis is cut at the new year before and after every year that holds something. A stretch of n days gets a width
 * in proportion to the square root of n, an empty one six tenths of that: every dated year is as wide as any other, and
 * ten empty years are about twice as wide as one. Inside a stretch days are spread evenly, so within a year and from one dated year to the next the order and
 * the proportions are true; only empty decades are squeezed, and the drawing marks them.
 */
const emptiness = 0.6;

export function buildTimeScale(ranges: readonly DayRange[], width: number): TimeScale {
  const years = [...new Set(ranges.map((range) => yearOfDay(Math.floor(middleDay(range)))))].sort(
    (a, b) => a - b,
  );
  const cuts = [...new Set(years.flatMap((year) => [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)]))].sort(
    (a, b) => a - b,
  );
  const dated = new Set(years.map((year) => dayNumber(year, 1, 1)));
  const weights = cuts.slice(1).map((cut, index) => {
    const start = cuts[index] ?? cut;
    return Math.sqrt(cut - start) * (dated.has(start) ? 1 : emptiness);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const places = [0];
  for (const weight of weights) places.push((places.at(-1) ?? 0) + (weight * width) / total);

  const xOf = (day: number): number => {
    const above = cuts.findIndex((cut) => cut > day);
    if (above === 0 || cuts.length === 0) return 0;
    if (above === -1) return places.at(-1) ?? 0;
    const [left = 0, right = 0] = [cuts[above - 1], cuts[above]];
    const [from = 0, to = 0] = [places[above - 1], places[above]];
    return from + ((day - left) / (right - left)) * (to - from);
  };
  const spans = years.map((year) => {
    const x = xOf(dayNumber(year, 1, 1));
    return { year, x, width: xOf(dayNumber(year + 1, 1, 1)) - x };
  });
  const gaps = spans.slice(1).flatMap((span, index) => {
    const before = spans[index];
    if (before === undefined || before.year + 1 === span.year) return [];
    const x = before.x + before.width;
    return [{ x, width: span.x - x }];
  });
  return { width, years: spans, gaps, xOf };
}
