import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeBetweenness } from './betweenness.ts';
import { findCommunities, measureModularity } from './communities.ts';
import { buildLinks, type EdgeEnds } from './links.ts';
import { listHighest, listReadingGroups, measureGraph } from './measures.ts';
import { listNeighbours } from './neighbour-lists.ts';
import { computePageRank } from './page-rank.ts';
import { aGraph, aNode, idsOf, placeOf } from './testing/builders.ts';
import { synthesizeGraph } from './testing/synthetic-graph.ts';

const lines = readFileSync(new URL('testing/karate-club.txt', import.meta.url), 'utf8').split('\n');
const rows = (word: string) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(' ').slice(1).map(Number));
const clubEdges = rows('edge')
  .map(([from = 0, to = 0]): EdgeEnds => ({ from, to, kind: 'cites', certainty: 'stated' }))
  .sort((a, b) => a.from - b.from);
const club = buildLinks(34, clubEdges);

describe('computePageRank()', () => {
  test('gives the values of networkx on the karate club', () => {
    const rank = computePageRank(club, 0.85, 500, 1e-12);
    for (const [node = 0, expected = 0] of rows('node')) expect(rank[node]).toBeCloseTo(expected, 7);
  });

  test('sums to 1, also where nodes cite nothing', () => {
    const rank = computePageRank(synthesizeGraph(300).links);
    expect(rank.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
  });

  test('is not raised by what a node says of itself', () => {
    const graph = aGraph(['a 2001', 'b 2002', 'c 2003'], ['a cites a', 'a amends a', 'c cites b']);
    const rank = computePageRank(graph.links);
    expect(rank[placeOf(graph, 'a')]).toBeCloseTo(rank[placeOf(graph, 'c')] ?? 0, 9);
  });

  test('counts two relations between the same two once', () => {
    const once = computePageRank(aGraph(['a 2001', 'b 2002', 'c 2003'], ['c cites a', 'c cites b']).links);
    const twice = computePageRank(
      aGraph(['a 2001', 'b 2002', 'c 2003'], ['c cites a', 'c amends a', 'c cites b']).links,
    );
    expect([...twice]).toEqual([...once]);
  });

  test('holds on a graph of nothing', () => {
    expect(computePageRank(aGraph([], []).links)).toHaveLength(0);
  });
});

describe('computeBetweenness()', () => {
  test('gives the values of networkx on the karate club', () => {
    const betweenness = computeBetweenness(listNeighbours(club));
    for (const [node = 0, , expected = 0] of rows('node')) expect(betweenness[node]).toBeCloseTo(expected, 7);
  });

  test('is highest for the one that joins two groups', () => {
    const graph = aGraph(
      ['a 2001', 'b 2002', 'bridge 2003', 'c 2004', 'd 2005'],
      ['b cites a', 'bridge cites a', 'bridge cites b', 'c cites bridge', 'd cites bridge', 'd cites c'],
    );
    const [first] = listHighest(computeBetweenness(listNeighbours(graph.links)), 1);
    expect(first).toBe(placeOf(graph, 'bridge'));
  });

  test('samples a large graph by a seed and finds the hub', () => {
    const neighbours = listNeighbours(synthesizeGraph(2_500, 2).links);
    const [once, again] = [computeBetweenness(neighbours), computeBetweenness(neighbours)];
    expect([...once]).toEqual([...again]);
    expect(listHighest(once, 5)).toContain(
      listHighest(
        neighbours.start.map((from, node) => (neighbours.start[node + 1] ?? from) - from),
        1,
      )[0],
    );
  });
});

describe('findCommunities()', () => {
  const neighbours = listNeighbours(club);

  test('finds groups on the karate club as good as those that networkx finds', () => {
    expect(measureModularity(neighbours, findCommunities(neighbours))).toBeGreaterThan(0.41);
  });

  test('is the same for the same graph', () => {
    expect([...findCommunities(neighbours)]).toEqual([...findCommunities(neighbours)]);
  });

  test('numbers groups by their first member and leaves the unconnected alone', () => {
    const graph = aGraph(['a 2001', 'b 2002', 'c 2003', 'd 2004', 'e 2005'], ['b cites a', 'e cites d']);
    expect([...findCommunities(listNeighbours(graph.links))]).toEqual([0, 0, 1, 2, 2]);
  });
});

describe('measureGraph()', () => {
  const graph = aGraph(
    [
      'a 2001',
      'b 2002',
      'c 2003',
      aNode('source:press', { band: 'article', state: 'article', date: '2020' }),
    ],
    ['b implements a', 'b cites a', 'c implements a', 'a cites a', 'source:press cites a', 'c implements b'],
  );
  const measures = measureGraph(graph, [{ id: 'course', instruments: ['a', 'a', 'not-there'] }]);
  const place = placeOf(graph, 'a');

  test('counts each instrument, article and course that points at a node once', () => {
    expect(measures.byInstruments[place]).toBe(2);
    expect(measures.byArticles[place]).toBe(1);
    expect(measures.byCourses[place]).toBe(1);
  });

  test('takes the share of ways between instruments only: articles beside them change nothing', () => {
    const chain = ['x 2001', 'middle 2002', 'z 2003'];
    const joined = ['middle implements x', 'z implements middle'];
    const press = aNode('source:other', { band: 'article', state: 'article' });
    const alone = aGraph(chain, joined);
    const beside = aGraph([...chain, press], [...joined, 'source:other cites x', 'source:other cites z']);
    for (const one of [alone, beside])
      expect(measureGraph(one).betweenness[placeOf(one, 'middle')]).toBeCloseTo(1, 9);
  });

  test('makes reading groups of instruments only, the weightiest first', () => {
    expect(listReadingGroups(graph, measures).map(({ nodes }) => idsOf(graph, nodes))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });
});
