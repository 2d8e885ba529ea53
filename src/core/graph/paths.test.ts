import { describe, expect, test } from 'vitest';
import { findPaths } from './paths.ts';
import { aGraph, idsOf, placeOf } from './testing/builders.ts';
import { synthesizeGraph } from './testing/synthetic-graph.ts';

const ladder = aGraph(
  [
    'party 2013',
    'cmc 2015 cmc',
    'department 2016 army',
    'unit 2018 unit',
    'state 2016 state',
    'alone 2010',
    'other 2014',
  ],
  [
    'cmc concretises party',
    'department guides cmc',
    'unit implements department',
    'state implements party',
    'unit cites party',
    'other cites alone',
  ],
);

const pathsBetween = (from: string, to: string, options = {}) => {
  const search = findPaths(ladder.links, placeOf(ladder, from), placeOf(ladder, to), options);
  return search.status === 'found'
    ? search.paths.map(({ nodes }) => idsOf(ladder, nodes).join(' '))
    : search.status;
};

describe('findPaths()', () => {
  test('tells how a Party decision reaches a unit, the shortest way first', () => {
    expect(pathsBetween('party', 'unit', { slack: 2 })).toEqual(['party unit', 'party cmc department unit']);
  });

  test('walks edges both ways', () => {
    expect(pathsBetween('state', 'cmc')).toEqual(['state party cmc']);
  });

  test('keeps to the relations that it may use', () => {
    const mayUse = (edge: number): boolean => ladder.edges[edge]?.kind !== 'cites';
    expect(pathsBetween('party', 'unit', { mayUse })).toEqual(['party cmc department unit']);
  });

  test('names every relation of a step', () => {
    const graph = aGraph(['a 2001', 'b 2002'], ['b implements a', 'b cites a', 'a orders b']);
    const search = findPaths(graph.links, 0, 1);
    const kinds =
      search.status === 'found'
        ? search.paths[0]?.steps[0]?.edges.map((edge) => graph.edges[edge]?.kind)
        : [];
    expect(kinds?.sort()).toEqual(['cites', 'implements', 'orders']);
  });

  test('puts a way of mere citations after one in which something rests on something, and counts their steps', () => {
    const graph = aGraph(
      ['a 2001', 'cited 2002', 'carried 2003', 'z 2010'],
      ['cited cites a', 'z cites cited', 'carried implements a', 'carried cites a', 'z cites carried'],
    );
    const search = findPaths(graph.links, placeOf(graph, 'z'), placeOf(graph, 'a'));
    const found =
      search.status === 'found'
        ? search.paths.map(({ nodes, loose }) => [idsOf(graph, nodes).join(' '), loose])
        : [];
    expect(found).toEqual([
      ['z carried a', 1],
      ['z cited a', 2],
    ]);
  });

  test('prefers the way that runs through time without turning', () => {
    const graph = aGraph(
      ['a 2001', 'early 2000', 'between 2005', 'z 2010'],
      ['a cites early', 'z cites early', 'between cites a', 'z cites between'],
    );
    const search = findPaths(graph.links, placeOf(graph, 'a'), placeOf(graph, 'z'));
    const [first] = search.status === 'found' ? search.paths : [];
    expect(idsOf(graph, first?.nodes ?? [])).toEqual(['a', 'between', 'z']);
    expect(first?.turns).toBe(0);
  });

  test('says when two are one, and when there is no way', () => {
    expect(pathsBetween('party', 'party')).toBe('same');
    expect(pathsBetween('party', 'alone')).toBe('none');
  });

  test('does not walk in circles', () => {
    const graph = aGraph(
      ['a 2001', 'b 2001', 'c 2003'],
      ['a replaces b', 'b replaces a', 'a amends a', 'c cites b'],
    );
    const search = findPaths(graph.links, placeOf(graph, 'a'), placeOf(graph, 'c'), { slack: 5 });
    expect(search.status === 'found' && search.paths).toHaveLength(1);
  });

  test('stops at its budget and says that there may be more', () => {
    const { links } = synthesizeGraph(2_000, 6);
    const search = findPaths(links, 1_990, 1_850, { slack: 3, budget: 5_000 });
    expect(search.status === 'found' && search.complete).toBe(false);
  });
});
