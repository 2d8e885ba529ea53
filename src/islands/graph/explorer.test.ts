import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../core/graph/columns.ts';
import { layOutCorpus } from '../../core/graph/corpus-layout.ts';
import { aGraph, aNode, placeOf } from '../../core/graph/testing/builders.ts';
import { synthesizeGraph } from '../../core/graph/testing/synthetic-graph.ts';
import { readAddress, writeAddress } from './address.ts';
import { matchNodes } from './matching.ts';
import { pickNode, screenX, stepAcrossBands, stepInTime } from './picking.ts';
import { bringInto, panBy, toLayout, toScreen, wholeView, zoomAbout } from './viewport.ts';

describe('the address', () => {
  test('holds filters, words, path and selection, and gives them back', () => {
    const url = new URL(
      'https://x/graph/?kind=directive&q=d%C3%A2n+v%E1%BA%ADn&from=a&to=b&articles=1#25-nq-tw-2013',
    );
    const state = readAddress(url);
    expect(state).toEqual({
      filters: new Map([['kind', 'directive']]),
      words: 'dân vận',
      from: 'a',
      to: 'b',
      articles: true,
      selected: '25-nq-tw-2013',
    });
    expect(readAddress(writeAddress(new URL('https://x/graph/?other=1&topic=t'), state))).toEqual(state);
    expect(writeAddress(new URL('https://x/graph/?other=1'), state).searchParams.get('other')).toBe('1');
  });

  test('survives a broken escape', () => {
    expect(readAddress(new URL('https://x/graph/#%E1%BA')).selected).toBe('%E1%BA');
  });
});

describe('matchNodes()', () => {
  const graph = aGraph(
    [
      aNode('a', { kind: 'directive', topics: ['unity'], status: 'replaced' }),
      aNode('b', { issuer: 'politburo', topics: ['army', 'unity'] }),
      aNode('c', { state: 'known', status: 'unknown' }),
    ],
    ['b implements a'],
  );
  const match = (filters: Record<string, string>, words = '') => {
    const { has, count } = matchNodes(
      readColumns(graph),
      new Map(Object.entries(filters)),
      words,
      (node) => graph.nodes[node]?.id ?? '',
    );
    const ids = graph.nodes.filter((_, place) => has[place] === 1).map(({ id }) => id);
    expect(ids).toHaveLength(count);
    return ids.join('');
  };

  test('filters by kind, body, topic, relation and status, all at once', () => {
    expect(match({})).toBe('abc');
    expect(match({ kind: 'directive' })).toBe('a');
    expect(match({ body: 'politburo' })).toBe('b');
    expect(match({ topic: 'unity' })).toBe('ab');
    expect(match({ relation: 'implements' })).toBe('ab');
    expect(match({ status: 'replaced' })).toBe('a');
    expect(match({ topic: 'unity', body: 'politburo' })).toBe('b');
    expect(match({}, 'B')).toBe('b');
  });

  test('leaves nothing when nothing answers, also for a value that nobody has', () => {
    expect(match({ topic: 'unity', status: 'lapsed' })).toBe('');
    expect(match({ topic: 'no-such-topic' })).toBe('');
    expect(match({ kind: '' })).toBe('');
  });

  test('takes the force of held instruments only', () => {
    expect(match({ status: 'unknown' })).toBe('b');
  });
});

describe('the viewport', () => {
  const view = zoomAbout(wholeView(800), 4, 200);

  test('keeps the point that is magnified about in its place', () => {
    expect(toScreen(view, toLayout(wholeView(800), 200))).toBeCloseTo(200);
  });

  test('never leaves the axis', () => {
    const moves = fc.array(
      fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.integer({ min: -900, max: 900 })),
    );
    fc.assert(
      fc.property(moves, (steps) => {
        const end = steps.reduce(
          (at, [factor, pixels]) => panBy(zoomAbout(at, factor, 400), pixels),
          wholeView(800),
        );
        expect(end.left).toBeGreaterThanOrEqual(0);
        expect(toLayout(end, 800)).toBeLessThanOrEqual(800.000001);
      }),
    );
  });

  test('brings a place into view', () => {
    const moved = bringInto(view, 790);
    expect(toScreen(moved, 790)).toBeLessThanOrEqual(800);
    expect(toScreen(moved, 790)).toBeGreaterThan(0);
  });
});

describe('picking', () => {
  const graph = synthesizeGraph(600, 1);
  const layout = layOutCorpus(readColumns(graph), { width: 900, height: 500, labelWidth: () => 80 });
  const all = new Uint8Array(600).fill(1);

  test('finds the node under the pointer, magnified or not', () => {
    for (const view of [wholeView(layout.axisWidth), zoomAbout(wholeView(layout.axisWidth), 9, 300)]) {
      for (const node of [3, 250, 599]) {
        const [x, y] = [screenX(layout, view, node), layout.y[node] ?? 0];
        const picked = pickNode(layout, view, all, x, y);
        expect(screenX(layout, view, picked)).toBeCloseTo(x, 3);
        expect(layout.y[picked]).toBe(y);
      }
    }
  });

  test('finds nothing where nothing is wanted', () => {
    expect(
      pickNode(layout, wholeView(layout.axisWidth), new Uint8Array(600), layout.x[3] ?? 0, layout.y[3] ?? 0),
    ).toBe(-1);
  });

  test('steps through time over what is wanted, and round at the ends', () => {
    const has = Uint8Array.from([0, 1, 0, 1]);
    expect(stepInTime(has, 1, 1)).toBe(3);
    expect(stepInTime(has, 3, 1)).toBe(1);
    expect(stepInTime(has, 1, -1)).toBe(3);
    expect(stepInTime(has, -1, 1)).toBe(1);
    expect(stepInTime(has, -1, -1)).toBe(3);
    expect(stepInTime(new Uint8Array(4), 1, 1)).toBe(-1);
  });

  test('steps up and down between levels', () => {
    const ladder = aGraph(['party 2013', 'cmc 2015 cmc', 'far 1990 cmc', 'unit 2018 unit'], []);
    const small = layOutCorpus(readColumns(ladder), { width: 900, height: 500, labelWidth: () => 80 });
    const wanted = new Uint8Array(4).fill(1);
    const step = (id: string, by: 1 | -1) =>
      ladder.nodes[stepAcrossBands(small, wanted, placeOf(ladder, id), by)]?.id;
    expect(step('party', 1)).toBe('cmc');
    expect(step('cmc', 1)).toBe('unit');
    expect(step('unit', -1)).toBe('cmc');
    expect(step('unit', 1)).toBe('unit');
  });
});
