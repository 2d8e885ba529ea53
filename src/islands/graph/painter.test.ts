import { describe, expect, test } from 'vitest';
import { readColumns } from '../../core/graph/columns.ts';
import { layOutCorpus } from '../../core/graph/corpus-layout.ts';
import type { Graph } from '../../core/graph/graph.ts';
import { aGraph, aNode, placeOf } from '../../core/graph/testing/builders.ts';
import { GraphData } from './graph-data.ts';
import { describeNode, stateWordOf } from './node-names.ts';
import { paintScene } from './painter.ts';
import { edgeLimit, type Scene } from './scene.ts';
import { wholeView, zoomAbout } from './viewport.ts';

const palette = {
  paper: 'paper',
  ink: 'ink',
  soft: 'soft',
  rule: 'rule',
  edge: 'edge',
  sides: { party: 'red', army: 'green', state: 'blue', other: 'soft', evidence: 'gold' },
  font: 'sans',
};

const dataOf = (graph: Graph): GraphData => {
  const ids = graph.nodes.map(({ id }) => id);
  return new GraphData(readColumns(graph), { ids, names: ids, titles: [] }, 'en');
};

const layOut = (graph: Graph) =>
  layOutCorpus(readColumns(graph), { width: 900, height: 500, labelWidth: () => 80 });

/** Paints a graph on a canvas that only writes down what is asked of it. */
function paint(graph: Graph, changes: Partial<Scene> = {}): readonly string[] {
  const calls: string[] = [];
  const context = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'measureText'
          ? (text: string) => ({ width: 6 * text.length })
          : (...given: readonly unknown[]) => {
              calls.push([String(name), ...given].join(' '));
              for (const value of given)
                if (typeof value === 'number' && !Number.isFinite(value))
                  throw new Error(`${String(name)} ${value}`);
            },
      set: () => true,
    },
  ) as CanvasRenderingContext2D;
  const data = dataOf(graph);
  const layout = layOut(graph);
  const view = wholeView(layout.axisWidth);
  const has = new Uint8Array(graph.nodes.length).fill(1);
  const scene = { layout, view, has, selected: -1, hovered: -1, relation: null, ...changes };
  paintScene({ context, data, palette, language: 'en', undated: 'date unknown' }, scene, 1);
  return calls;
}

const count = (calls: readonly string[], name: string): number =>
  calls.filter((call) => call.split(' ', 1)[0] === name).length;

describe('paintScene()', () => {
  const aState = (state: 'held' | 'known' | 'unknown' | 'article'): Graph =>
    aGraph([aNode('a', { state, date: '2013', ...(state === 'article' ? { band: 'article' } : {}) })], []);
  /** Arcs, lines, rectangles and outlines of the one mark; the ground without a mark is taken off. */
  const shapeOf = (graph: Graph): readonly number[] => {
    const empty = paint(graph, { has: new Uint8Array(1) });
    return ['arc', 'lineTo', 'rect', 'stroke'].map((name) => count(paint(graph), name) - count(empty, name));
  };

  test('tells held, known, not identified and articles apart by shape', () => {
    expect(shapeOf(aState('held'))).toEqual([1, 0, 0, 0]);
    expect(shapeOf(aState('known'))).toEqual([1, 0, 0, 1]);
    expect(shapeOf(aState('unknown'))).toEqual([0, 3, 0, 1]);
    expect(shapeOf(aState('article'))).toEqual([0, 0, 1, 0]);
  });

  test('draws circles, relations to itself, edges against time and what has no date with finite numbers', () => {
    const graph = aGraph(
      ['a 2010', 'b 2010', 'c 2030', 'd'],
      ['a replaces b', 'b replaces a', 'a amends a', 'a implements c', 'd cites a'],
    );
    for (const [selected, hovered] of [
      [0, 1],
      [3, 0],
    ] as const)
      expect(count(paint(graph, { selected, hovered }), 'bezierCurveTo')).toBeGreaterThan(0);
  });

  test('draws a hub with no more edges than can be told apart', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `n${index}`);
    const graph = aGraph(
      ['hub 2000', ...ids.map((id) => `${id} 2010`)],
      ids.map((id) => `${id} implements hub`),
    );
    const calls = paint(graph, { selected: placeOf(graph, 'hub') });
    expect(count(calls, 'bezierCurveTo')).toBe(edgeLimit);
  });

  test('keeps what is dated out of the zone of what is not, however the view is magnified', () => {
    const graph = aGraph(['a 1990', 'b 1994', 'c 2020', 'd'], ['b cites a', 'c cites a', 'd cites a']);
    const { axisWidth } = layOut(graph);
    for (const zoom of [1, 1.2, 1.5, 2, 4, 20]) {
      const view = zoomAbout(wholeView(axisWidth), zoom, 0);
      const arcs = paint(graph, { view, selected: placeOf(graph, 'a') }).filter((call) =>
        call.startsWith('arc '),
      );
      const beside = arcs.map((call) => Number(call.split(' ')[1])).filter((x) => x > axisWidth);
      expect(beside).toHaveLength(1);
    }
  });

  test('draws the ground alone when a filter leaves nothing', () => {
    const graph = aGraph(['a 2010', 'b 2011'], ['b cites a']);
    const calls = paint(graph, { has: new Uint8Array(2) });
    expect(count(calls, 'arc') + count(calls, 'bezierCurveTo')).toBe(0);
  });
});

describe('stateWordOf()', () => {
  const graph = aGraph(
    [aNode('a'), aNode('b', { state: 'known' }), aNode('c', { state: 'unknown' })],
    ['a cites b'],
  );
  const word = (id: string): string => stateWordOf(dataOf(graph), placeOf(graph, id), (key) => key);

  test('has words for what has no page, and none for what has one', () => {
    expect([word('a'), word('b'), word('c')]).toEqual(['', 'state.known', 'state.unknown']);
    expect(describeNode(dataOf(graph), placeOf(graph, 'c'), (key) => key)).toBe(
      'c, date.unknown, state.unknown',
    );
  });
});
