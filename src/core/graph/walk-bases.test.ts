import { describe, expect, test } from 'vitest';
import { aGraph, idsOf, placeOf } from './testing/builders.ts';
import { findCommonBases, walkBases } from './walk-bases.ts';

const graph = aGraph(
  [
    'platform 1991',
    'party 2013',
    'cmc 2015 cmc',
    'unit 2018 unit',
    'state 2016 state',
    'decision 2010',
    'rules 2010',
  ],
  [
    'party based-on platform',
    'cmc concretises party',
    'unit implements cmc',
    'state implements party',
    'decision promulgates rules',
    'unit cites platform',
    'state replaces cmc',
  ],
);
const walk = (id: string, direction: 'bases' | 'dependents') =>
  walkBases(graph.links, placeOf(graph, id), direction).map(
    ({ node, distance }) => `${distance} ${graph.nodes[node]?.id}`,
  );

describe('walkBases()', () => {
  test('climbs from a unit to the Platform', () => {
    expect(walk('unit', 'bases')).toEqual(['1 cmc', '2 party', '3 platform']);
  });

  test('lists what has to be looked at again when the resolution is replaced', () => {
    expect(walk('party', 'dependents')).toEqual(['1 cmc', '1 state', '2 unit']);
  });

  test('lets annexed rules rest on the decision that promulgates them', () => {
    expect(walk('rules', 'bases')).toEqual(['1 decision']);
  });

  test('takes neither a citation nor a replacement for a basis', () => {
    expect(walk('platform', 'dependents')).not.toContain('1 unit');
    expect(walk('state', 'bases')).toEqual(['1 party', '2 platform']);
  });

  test('walks a circle once', () => {
    const circle = aGraph(
      ['a 2001', 'b 2002', 'c 2003'],
      ['a implements b', 'b implements c', 'c implements a', 'a amends a'],
    );
    expect(walkBases(circle.links, 0, 'bases')).toHaveLength(2);
  });
});

describe('findCommonBases()', () => {
  const shared = (a: string, b: string) => findCommonBases(graph.links, placeOf(graph, a), placeOf(graph, b));

  test('finds what two instruments both rest on, the nearest marked', () => {
    const found = shared('unit', 'state');
    expect(
      idsOf(
        graph,
        found.map(({ node }) => node),
      ),
    ).toEqual(['party', 'platform']);
    expect(found.map(({ nearest }) => nearest)).toEqual([true, false]);
    expect(found[0]).toMatchObject({ fromFirst: 2, fromSecond: 1 });
  });

  test('counts an instrument that the other rests on as shared', () => {
    expect(shared('unit', 'cmc')[0]).toMatchObject({ fromFirst: 1, fromSecond: 0, nearest: true });
  });

  test('finds nothing where nothing is shared', () => {
    expect(shared('rules', 'unit')).toEqual([]);
  });
});
