import { describe, expect, test } from 'vitest';
import { readColumns } from './columns.ts';
import { layOutCorpus } from './corpus-layout.ts';
import type { Graph } from './graph.ts';
import { decodeGraph, encodeGraph } from './graph-codec.ts';
import { selectLineage } from './lineage.ts';
import { layOutLineage } from './lineage-layout.ts';
import { measureGraph } from './measures.ts';
import { findPaths } from './paths.ts';
import { aGraph, aNode } from './testing/builders.ts';
import { findCommonBases, walkBases } from './walk-bases.ts';

/** Graphs that nobody wants and that content may hold all the same. */
const bad: Readonly<Record<string, Graph>> = {
  nothing: aGraph([], []),
  'two that replace each other': aGraph(['a 2010', 'b 2010'], ['a replaces b', 'b replaces a']),
  'a circle of bases': aGraph(
    ['a 2010', 'b 2011', 'c 2012'],
    ['a based-on b', 'b implements c', 'c concretises a'],
  ),
  'a relation to itself': aGraph(['a 2010', 'b 2011'], ['a amends a', 'a replaces a', 'b cites a']),
  'an edge against time': aGraph(['a 2010', 'b 2030'], ['a implements b']),
  'nothing dated': aGraph(['a', 'b - cmc'], ['b implements a']),
  'one without date and level': aGraph(
    ['a 2010', aNode('b', { band: 'no-level' }), aNode('c', { state: 'unknown', band: 'no-level' })],
    ['b cites a', 'c cites b'],
  ),
  'a hub of 5,000 edges': aGraph(
    ['a 2010', ...Array.from({ length: 5_000 }, (_, index) => `n${index} 2020`)],
    Array.from({ length: 5_000 }, (_, index) => `n${index} implements a`),
  ),
};

const isFinite = (values: Iterable<number>): boolean => [...values].every(Number.isFinite);

describe.each(Object.entries(bad))('%s', (_, graph) => {
  const columns = readColumns(graph);
  const [first, last] = [0, graph.nodes.length - 1];

  test('is drawn as a lineage with finite numbers, and nothing undated on the axis', () => {
    if (graph.nodes.length === 0) return;
    for (const focus of new Set([first, last])) {
      const layout = layOutLineage(graph, selectLineage(graph, focus), 'vi', 516);
      for (const { route } of layout.edges)
        expect(isFinite([...route.points, route.tip, route.heading].flatMap(({ x, y }) => [x, y]))).toBe(
          true,
        );
      for (const { x, y, dated } of layout.nodes) {
        expect(isFinite([x, y])).toBe(true);
        if (!dated) expect(x).toBeGreaterThan(layout.undatedLeft ?? Number.POSITIVE_INFINITY);
      }
    }
  });

  test('has a place for every node in the explorer, the undated beside the axis', () => {
    const layout = layOutCorpus(columns, { width: 900, height: 600, labelWidth: () => 80 });
    expect(isFinite([...layout.x, ...layout.y])).toBe(true);
    graph.nodes.forEach(({ date }, place) => {
      expect((layout.x[place] ?? 0) > layout.axisWidth).toBe(date === undefined);
    });
  });

  test('is walked to an end', () => {
    if (graph.nodes.length === 0) return;
    const { links } = graph;
    for (const direction of ['bases', 'dependents'] as const)
      expect(walkBases(links, first, direction).length).toBeLessThan(graph.nodes.length);
    expect(findPaths(links, first, first).status).toBe('same');
    if (last > first) expect(findPaths(links, first, last).status).toBe('found');
    expect(findCommonBases(links, first, last).length).toBeLessThanOrEqual(graph.nodes.length);
  });

  test('is measured with finite figures and comes back whole from its file', () => {
    const { pageRank, betweenness } = measureGraph(graph);
    expect(isFinite([...pageRank, ...betweenness])).toBe(true);
    expect(decodeGraph(encodeGraph(columns))).toEqual({ ok: true, value: columns });
  });
});
