import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../testing/cpu-time.ts';
import { readColumns } from './columns.ts';
import { findInLane, laneAt, layOutCorpus } from './corpus-layout.ts';
import { aGraph } from './testing/builders.ts';
import { synthesizeGraph } from './testing/synthetic-graph.ts';

const layOut = (graph: Parameters<typeof readColumns>[0], height = 600) =>
  layOutCorpus(readColumns(graph), { width: 900, height, labelWidth: () => 80 });

describe('layOutCorpus()', () => {
  test('gives every node a place inside the drawing and in exactly one lane', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer(), (size, seed) => {
        const layout = layOut(synthesizeGraph(size, 1, seed));
        expect([...layout.order].sort((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, node) => node),
        );
        for (let node = 0; node < size; node += 1) {
          expect(layout.x[node]).toBeGreaterThanOrEqual(0);
          expect(layout.x[node]).toBeLessThanOrEqual(layout.width);
          expect(layout.y[node]).toBeLessThan(layout.height);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('leaves room for every label while there are few nodes and height enough', () => {
    const layout = layOut(synthesizeGraph(60), 1_500);
    for (let lane = 0; lane < layout.laneY.length; lane += 1) {
      const inLane = layout.order.subarray(layout.laneStart[lane], layout.laneStart[lane + 1]);
      inLane.forEach((node, index) => {
        const before = inLane[index - 1];
        if (before !== undefined)
          expect((layout.x[node] ?? 0) - (layout.x[before] ?? 0)).toBeGreaterThanOrEqual(80);
      });
    }
  });

  test('keeps to its height when there are many', () => {
    for (const size of [90, 400, 20_000]) expect(layOut(synthesizeGraph(size, 1)).height).toBeLessThan(900);
  });

  test('keeps what has no date to the right of the axis', () => {
    const graph = aGraph(['a 2013', 'b'], []);
    const layout = layOut(graph);
    expect(layout.x[1]).toBeGreaterThan(layout.axisWidth);
    expect(layout.x[0]).toBeLessThan(layout.axisWidth);
  });

  test('holds on nothing, and on a corpus without a date', () => {
    expect(layOut(aGraph([], [])).order).toHaveLength(0);
    expect(layOut(aGraph(['a', 'b'], [])).scale.years).toEqual([]);
  });

  test('answers for 50,000 nodes without a step that grows with the square', () => {
    const columns = readColumns(synthesizeGraph(50_000, 1));
    const layOutAll = () => layOutCorpus(columns, { width: 900, height: 600, labelWidth: () => 80 });
    expect(cpuTime(layOutAll)).toBeLessThan(10_000);
  });
});

describe('laneAt() and findInLane()', () => {
  test('find the node under a point', () => {
    const layout = layOut(synthesizeGraph(3_000, 1));
    for (const node of [0, 17, 1_234, 2_999]) {
      const lane = laneAt(layout, layout.y[node] ?? 0);
      expect(lane).toBe(layout.laneOf[node]);
      const place = findInLane(layout, lane, layout.x[node] ?? 0);
      expect(layout.x[layout.order[place] ?? 0]).toBe(layout.x[node]);
    }
  });
});
