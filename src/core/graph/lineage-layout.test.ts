import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from './day.ts';
import { boxesOverlap, metrics } from './drawing.ts';
import type { Graph } from './graph.ts';
import { selectLineage } from './lineage.ts';
import { labelBox, layOutLineage } from './lineage-layout.ts';
import { labelNode } from './node-label.ts';
import { pointAt } from './route.ts';
import { aGraph, aNode, placeOf } from './testing/builders.ts';
import { synthesizeGraph } from './testing/synthetic-graph.ts';

const layOut = (graph: Graph, id: string) =>
  layOutLineage(graph, selectLineage(graph, placeOf(graph, id)), 'vi', 556);
const markOf = (graph: Graph, id: string) => {
  const layout = layOut(graph, id);
  const placed = layout.nodes.find(({ node }) => node === placeOf(graph, id));
  if (placed === undefined) throw new Error(`no mark for \`${id}\``);
  return { layout, placed };
};

/** Places along a line, close enough that none slips through a label. */
const places = Array.from({ length: 101 }, (_, index) => index / 100);
const liesIn = ({ x, y }: { x: number; y: number }, box: ReturnType<typeof labelBox>): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom;

describe('layOutLineage()', () => {
  test('never lets two labels touch, whatever the graph', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 1_000 }), (size, seed) => {
        const graph = synthesizeGraph(size, 3, seed);
        const focus = Math.floor(size / 3);
        const { nodes, width, floor } = layOutLineage(graph, selectLineage(graph, focus), 'vi', 556);
        const boxes = nodes.map(labelBox);
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(width + 1);
          expect(box.bottom).toBeLessThanOrEqual(floor);
          for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('never lets a word lie on a label or on another word', () => {
    const graph = synthesizeGraph(40, 4, 7);
    const { nodes, edges } = layOutLineage(graph, selectLineage(graph, 12), 'en', 556);
    const words = edges.flatMap(({ word }) =>
      word === null ? [] : [{ left: word.x - 8, right: word.x + 8, top: word.y - 9, bottom: word.y }],
    );
    words.forEach((box, index) => {
      for (const other of [...nodes.map(labelBox), ...words.slice(index + 1)])
        expect(boxesOverlap(box, other)).toBe(false);
    });
  });

  test.each([
    [
      'a resolution that one below it and articles further down act on',
      ['focus 2013-06-03', 'above 2019', 'below 2015 cmc', 'left 2018 unit', 'right 2020 unit'],
      ['above continues focus', 'below implements focus', 'left cites focus', 'right cites focus'],
    ],
    [
      'three of one month under one another',
      ['top 2013-12-12', 'focus 2013-12-12', 'law 2015-06-09 assembly'],
      ['top companion-of focus', 'law codifies top', 'law codifies focus'],
    ],
    [
      'a law between a circular above and a decree below',
      ['circular 2024 army', 'focus 2022-11-10 assembly', 'decree 2023-08-14 state', 'old 2007 assembly'],
      ['circular applies-in-army focus', 'decree details focus', 'focus replaces old'],
    ],
  ])('leads lines round the labels in their way: %s', (_, nodes, edges) => {
    const graph = aGraph(nodes, edges);
    const { layout } = markOf(graph, 'focus');
    const touched = layout.edges.flatMap(({ edge, route }) =>
      layout.nodes
        .filter((placed) => places.some((part) => liesIn(pointAt(route.points, part), labelBox(placed))))
        .map(({ label }) => `${graph.edges[edge]?.from} ${graph.edges[edge]?.kind}: ${label}`),
    );
    expect(touched).toEqual([]);
    expect(layout.edges.filter(({ word }) => word === null)).toEqual([]);
  });

  test.each([
    ['Văn kiện Đại hội đại biểu toàn quốc lần thứ XII', undefined, 'Văn kiện Đại hội… XII'],
    ['Văn kiện Đại hội đại biểu toàn quốc lần thứ XIII', '2021', 'Văn kiện Đại hội… XIII'],
    ['Cương lĩnh xây dựng đất nước (bổ sung, phát triển năm 2011)', '2011', 'Cương lĩnh xây… 2011'],
    ['Quy chế công tác dân vận của hệ thống chính trị', '2010-02', 'Quy chế công tác… 2010'],
    ['Quy chế dân chủ ở cơ sở', undefined, 'Quy chế dân chủ ở cơ sở'],
  ])('calls %s of %s %s', (vi, date, label) => {
    const node = aNode('a', { number: undefined, title: { vi }, ...(date === undefined ? {} : { date }) });
    expect(labelNode(node, 'vi')).toBe(label);
  });

  test('puts years across and issuing levels down', () => {
    const graph = aGraph(
      ['army 2015 cmc', 'party 2013', 'law 2022 assembly'],
      ['army concretises party', 'law codifies party'],
    );
    const { layout } = markOf(graph, 'party');
    expect(layout.bands.map(({ band }) => band)).toEqual(['party', 'cmc', 'assembly']);
    const xs = layout.nodes.map(({ x }) => x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  test('places a dated mark exactly on the axis', () => {
    const graph = aGraph(['a 2013-06-03', 'b 2019-01-07'], ['b continues a']);
    const { layout, placed } = markOf(graph, 'a');
    expect(placed.x).toBeCloseTo(metrics.edgeMargin + layout.scale.xOf(dayNumber(2013, 6, 3)));
    expect(placed.whisker).toBeNull();
  });

  test('shows a date known to the year with the whole of that year', () => {
    const graph = aGraph(['a 2013', 'b 2019-01-07'], ['b continues a']);
    const { layout, placed } = markOf(graph, 'a');
    expect(placed.whisker?.from).toBeCloseTo(metrics.edgeMargin + layout.scale.xOf(dayNumber(2013, 1, 1)));
    expect(placed.whisker?.to).toBeCloseTo(metrics.edgeMargin + layout.scale.xOf(dayNumber(2014, 1, 1)));
  });

  test('keeps what has no date off the axis', () => {
    const graph = aGraph(['a 2013', 'undated - cmc'], ['undated implements a']);
    const { layout, placed } = markOf(graph, 'undated');
    expect(placed.dated).toBe(false);
    expect(placed.x).toBeGreaterThan(layout.undatedLeft ?? Number.POSITIVE_INFINITY);
    expect(labelBox(placed).left).toBeGreaterThan(layout.undatedLeft ?? Number.POSITIVE_INFINITY);
  });

  test('draws a lineage in which nothing has a date', () => {
    const graph = aGraph(['a', 'b - cmc'], ['b implements a']);
    const { layout } = markOf(graph, 'a');
    expect(layout.years).toEqual([]);
    expect(layout.edges).toHaveLength(1);
    expect(JSON.stringify(layout)).not.toContain('null,"y"');
  });

  test('gives what has no issuing level a band of its own', () => {
    const graph = aGraph(['a 2013', aNode('b', { date: '2014', band: 'no-level' })], ['b cites a']);
    expect(markOf(graph, 'b').layout.bands.map(({ band }) => band)).toEqual(['party', 'no-level']);
  });

  test('draws circles, relations to itself and edges against time with finite numbers', () => {
    const graph = aGraph(
      ['a 2010', 'b 2010', 'c 2030'],
      ['a replaces b', 'b replaces a', 'a amends a', 'a implements c'],
    );
    const { layout } = markOf(graph, 'a');
    expect(layout.edges).toHaveLength(4);
    for (const { route } of layout.edges) {
      for (const { x, y } of [...route.points, route.tip, route.heading])
        expect(Number.isFinite(x + y)).toBe(true);
    }
  });

  test('is the same for the same graph', () => {
    const graph = synthesizeGraph(40, 3, 5);
    const draw = () => JSON.stringify(layOutLineage(graph, selectLineage(graph, 20), 'en', 556));
    expect(draw()).toBe(draw());
  });
});
