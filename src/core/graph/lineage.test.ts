import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../testing/cpu-time.ts';
import type { Graph } from './graph.ts';
import { lineageLimit, selectLineage } from './lineage.ts';
import { aGraph, aNode, idsOf, placeOf } from './testing/builders.ts';

const select = (graph: Graph, id: string, limit?: number) => selectLineage(graph, placeOf(graph, id), limit);
const edgesOf = (graph: Graph, edges: readonly number[]) =>
  edges.map((edge) => graph.edges[edge]).map((edge) => `${edge?.from} ${edge?.kind} ${edge?.to}`);
const anArticle = (id: string, date?: string) =>
  aNode(`source:${id}`, { band: 'article', state: 'article', ...(date === undefined ? {} : { date }) });

describe('selectLineage()', () => {
  test('takes the neighbours of both directions, in order of date', () => {
    const graph = aGraph(
      ['focus 2013', 'after 2019', 'before 1990', 'far 2020'],
      ['after continues focus', 'focus develops before', 'far cites after'],
    );
    const lineage = select(graph, 'focus');
    expect(idsOf(graph, lineage.nodes)).toEqual(['before', 'focus', 'after']);
    expect(lineage.omitted).toBe(0);
  });

  test('goes on up and down the ladder of basis', () => {
    const graph = aGraph(
      ['platform 1991', 'party 2013', 'cmc 2015 cmc', 'department 2016 army', 'unit 2018 unit'],
      [
        'party based-on platform',
        'cmc concretises party',
        'department guides cmc',
        'unit implements department',
      ],
    );
    expect(idsOf(graph, select(graph, 'department').nodes)).toEqual([
      'platform',
      'party',
      'cmc',
      'department',
      'unit',
    ]);
  });

  test('draws at most 25 nodes, those that end force first, and counts what it leaves out', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `n${String(index).padStart(2, '0')}`);
    const graph = aGraph(
      ['focus 2000', ...ids.map((id) => `${id} 2010`), 'successor 2020'],
      [...ids.map((id) => `${id} cites focus`), 'successor replaces focus'],
    );
    const lineage = select(graph, 'focus');
    expect(lineage.nodes).toHaveLength(lineageLimit);
    expect(idsOf(graph, lineage.nodes)).toContain('successor');
    expect(lineage.omitted).toBe(61 - (lineageLimit - 1));
    expect(lineage.ownEdges).toHaveLength(61);
  });

  test('answers for a hub of 5,000 edges without a step that grows with the square', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `n${index}`);
    const graph = aGraph(
      ['focus 2000', ...ids.map((id) => `${id} 2010`)],
      ids.map((id) => `${id} implements focus`),
    );
    const lineage = select(graph, 'focus');
    expect(cpuTime(() => select(graph, 'focus'))).toBeLessThan(5_000);
    expect(lineage.nodes).toHaveLength(lineageLimit);
    expect(lineage.edges).toHaveLength(lineageLimit - 1);
  });

  test('puts instruments before articles when there is not room for both', () => {
    const graph = aGraph(
      ['focus 2000', 'a 2001', 'b 2002', anArticle('press', '2003'), anArticle('journal', '2004')],
      ['source:press cites focus', 'source:journal cites focus', 'a cites focus', 'b cites focus'],
    );
    expect(idsOf(graph, select(graph, 'focus', 4).nodes)).toEqual(['focus', 'a', 'b', 'source:press']);
  });

  test('draws what an article cites only towards the focus', () => {
    const graph = aGraph(
      ['focus 2000', 'other 2001', anArticle('press')],
      ['source:press cites focus', 'source:press cites other', 'other continues focus'],
    );
    expect(edgesOf(graph, select(graph, 'focus').edges)).toEqual([
      'other continues focus',
      'source:press cites focus',
    ]);
  });

  test('keeps two that replace each other, and a relation to itself', () => {
    const graph = aGraph(['a 2010', 'b 2010'], ['a replaces b', 'b replaces a', 'a amends a']);
    const lineage = select(graph, 'a');
    expect(idsOf(graph, lineage.nodes)).toEqual(['a', 'b']);
    expect(edgesOf(graph, lineage.edges)).toEqual(['a amends a', 'a replaces b', 'b replaces a']);
    expect(lineage.ownEdges).toHaveLength(3);
  });

  test('is the focus alone when nothing is joined to it', () => {
    const graph = aGraph(['focus 2000', 'other 2001'], []);
    expect(idsOf(graph, select(graph, 'focus').nodes)).toEqual(['focus']);
  });
});
