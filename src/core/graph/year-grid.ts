import { yearOf } from '../instrument/partial-date.ts';
import { type Band, bands } from './bands.ts';
import type { GraphNode } from './graph.ts';

/** How many nodes of a band fall into a stretch of years; `from` is null for those without a date. */
export interface GridCell {
  readonly band: Band;
  readonly from: number | null;
  readonly count: number;
}

export interface YearGrid {
  readonly bands: readonly Band[];
  /** First years of the columns, in order; every column holds `step` years. */
  readonly columns: readonly number[];
  readonly step: number;
  readonly hasUndated: boolean;
  readonly cells: readonly GridCell[];
}

/** Most columns that the drawing has room for. */
const mostColumns = 40;

/**
 * A corpus that is too large to be drawn node by node, counted by issuing level and years: one year a column, or five,
 * ten, twenty, so that the columns fit. Columns without anything stay, because time is the axis.
 */
export function countByYear(nodes: readonly GraphNode[]): YearGrid {
  const years = nodes.flatMap(({ date }) => (date === undefined ? [] : [yearOf(date)]));
  const [least, most] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [9999, 0],
  );
  const step = [1, 2, 5, 10, 20, 50].find((size) => (most - least) / size < mostColumns - 1) ?? 100;
  const columnOf = (year: number): number => Math.floor(year / step) * step;
  const columns: number[] = [];
  if (years.length > 0) for (let year = columnOf(least); year <= most; year += step) columns.push(year);
  const counts = new Map<string, GridCell>();
  for (const { band, date } of nodes) {
    const from = date === undefined ? null : columnOf(yearOf(date));
    const key = `${band} ${from}`;
    counts.set(key, { band, from, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const cells = [...counts.values()];
  return {
    bands: bands.filter((band) => cells.some((cell) => cell.band === band)),
    columns,
    step,
    hasUndated: cells.some(({ from }) => from === null),
    cells,
  };
}
