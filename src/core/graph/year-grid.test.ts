import { describe, expect, test } from 'vitest';
import { aNode } from './testing/builders.ts';
import { synthesizeGraph } from './testing/synthetic-graph.ts';
import { countByYear } from './year-grid.ts';

describe('countByYear()', () => {
  test('counts every node once, by level and years', () => {
    const grid = countByYear(synthesizeGraph(3_000).nodes);
    expect(grid.cells.reduce((sum, { count }) => sum + count, 0)).toBe(3_000);
    expect(grid.columns.length).toBeLessThanOrEqual(41);
  });

  test('takes a column a year while they fit, and keeps empty ones', () => {
    const grid = countByYear([
      aNode('a', { date: '2013' }),
      aNode('b', { date: '2016-05-16', band: 'state' }),
    ]);
    expect(grid.columns).toEqual([2013, 2014, 2015, 2016]);
    expect(grid.bands).toEqual(['party', 'state']);
  });

  test('counts what has no date apart', () => {
    expect(countByYear([aNode('a')])).toMatchObject({
      columns: [],
      hasUndated: true,
      cells: [{ from: null, count: 1 }],
    });
  });

  test('holds on nothing', () => {
    expect(countByYear([])).toMatchObject({ columns: [], cells: [] });
  });
});
