import { computeBetweenness } from './betweenness.ts';
import { findCommunities } from './communities.ts';
import type { Graph } from './graph.ts';
import { listNeighbours } from './neighbour-lists.ts';
import { computePageRank } from './page-rank.ts';

/** A course or prepared session that puts instruments on its reading list. */
export interface CourseReading {
  readonly id: string;
  readonly instruments: readonly string[];
}

/** Figures of a graph, each array by the place of a node in `graph.nodes`. */
export interface Measures {
  /** Distinct others that point at a node: instruments, articles, courses. */
  readonly byInstruments: Uint32Array;
  readonly byArticles: Uint32Array;
  readonly byCourses: Uint32Array;
  readonly pageRank: Float64Array;
  /** Reading groups over relations between instruments; articles belong to none (they cite across all). */
  readonly community: Uint32Array;
  readonly betweenness: Float64Array;
}

export function measureGraph(graph: Graph, courses: readonly CourseReading[] = []): Measures {
  const isInstrument = (node: number): boolean => graph.nodes[node]?.band !== 'article';
  const between = listNeighbours(graph.links, isInstrument);
  return {
    ...countCiters(graph, courses),
    pageRank: computePageRank(graph.links),
    community: findCommunities(between),
    betweenness: computeBetweenness(between, graph.nodes.filter((node) => node.band !== 'article').length),
  };
}

function countCiters({ links, nodes, indexOf }: Graph, courses: readonly CourseReading[]) {
  const byInstruments = new Uint32Array(links.nodeCount);
  const byArticles = new Uint32Array(links.nodeCount);
  const byCourses = new Uint32Array(links.nodeCount);
  for (let node = 0; node < links.nodeCount; node += 1) {
    const citers = new Set<number>();
    for (let place = links.inStart[node] ?? 0; place < (links.inStart[node + 1] ?? 0); place += 1) {
      citers.add(links.from[links.inEdge[place] ?? 0] ?? node);
    }
    citers.delete(node);
    for (const citer of citers) {
      const counts = nodes[citer]?.band === 'article' ? byArticles : byInstruments;
      counts[node] = (counts[node] ?? 0) + 1;
    }
  }
  for (const { instruments } of courses) {
    for (const id of new Set(instruments)) {
      const node = indexOf.get(id);
      if (node !== undefined) byCourses[node] = (byCourses[node] ?? 0) + 1;
    }
  }
  return { byInstruments, byArticles, byCourses };
}

/** A reading group: at least three instruments, the weightiest first. */
export interface ReadingGroup {
  readonly community: number;
  readonly nodes: readonly number[];
}

export function listReadingGroups(
  graph: Graph,
  { community, pageRank }: Measures,
  least = 3,
): readonly ReadingGroup[] {
  const members = Map.groupBy(
    graph.nodes.flatMap((node, place) => (node.band === 'article' ? [] : [place])),
    (place) => community[place] ?? 0,
  );
  return [...members]
    .filter(([, nodes]) => nodes.length >= least)
    .map(([group, nodes]) => ({
      community: group,
      nodes: nodes.sort((a, b) => (pageRank[b] ?? 0) - (pageRank[a] ?? 0) || a - b),
    }))
    .sort((a, b) => b.nodes.length - a.nodes.length || a.community - b.community);
}

/** Places of the nodes with the highest values, highest first, zeros left out. */
export function listHighest(values: ArrayLike<number>, count: number): readonly number[] {
  return Array.from({ length: values.length }, (_, node) => node)
    .filter((node) => (values[node] ?? 0) > 0)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, count);
}
