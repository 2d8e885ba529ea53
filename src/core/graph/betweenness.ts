import type { NeighbourLists } from './neighbour-lists.ts';
import { seededRandom, shuffledOrder } from './seeded-random.ts';

/** Up to this many nodes every start is tried; above it a seeded sample stands for all. */
const exactUpTo = 2_000;
const sampleSize = 256;

/*
 * Share of the shortest ways between other nodes that lead through a node (betweenness, by Brandes' method: one walk
 * outwards from each start that counts the shortest ways, and one walk back that hands each node its part). 0 to 1.
 * `among` is how many nodes the share is taken of: those that stand outside are joined to nobody.
 */
export function computeBetweenness(
  neighbours: NeighbourLists,
  among = neighbours.nodeCount,
  seed = 1,
): Float64Array {
  const { nodeCount } = neighbours;
  const total = new Float64Array(nodeCount);
  if (among < 3) return total;
  const exact = nodeCount <= exactUpTo;
  const starts = exact
    ? Uint32Array.from({ length: nodeCount }, (_, node) => node)
    : shuffledOrder(nodeCount, seededRandom(seed)).subarray(0, sampleSize);
  const walk = makeWalk(nodeCount);
  for (const start of starts) addWays(neighbours, start, walk, total);
  const scale = nodeCount / starts.length / ((among - 1) * (among - 2));
  return total.map((value) => value * scale);
}

interface Walk {
  readonly order: Uint32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
  readonly part: Float64Array;
}

const makeWalk = (nodeCount: number): Walk => ({
  order: new Uint32Array(nodeCount),
  distance: new Int32Array(nodeCount),
  ways: new Float64Array(nodeCount),
  part: new Float64Array(nodeCount),
});

function addWays({ start: at, list }: NeighbourLists, start: number, walk: Walk, total: Float64Array): void {
  const { order, distance, ways, part } = walk;
  distance.fill(-1);
  ways.fill(0);
  part.fill(0);
  distance[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let reached = 1;
  for (let head = 0; head < reached; head += 1) {
    const node = order[head] ?? 0;
    for (let place = at[node] ?? 0; place < (at[node + 1] ?? 0); place += 1) {
      const other = list[place] ?? 0;
      if (distance[other] === -1) {
        distance[other] = (distance[node] ?? 0) + 1;
        order[reached] = other;
        reached += 1;
      }
      if (distance[other] === (distance[node] ?? 0) + 1) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
    }
  }
  for (let head = reached - 1; head > 0; head -= 1) {
    const node = order[head] ?? 0;
    for (let place = at[node] ?? 0; place < (at[node + 1] ?? 0); place += 1) {
      const other = list[place] ?? 0;
      if (distance[other] !== (distance[node] ?? 0) - 1) continue;
      part[other] = (part[other] ?? 0) + ((ways[other] ?? 0) / (ways[node] ?? 1)) * (1 + (part[node] ?? 0));
    }
    total[node] = (total[node] ?? 0) + (part[node] ?? 0);
  }
}
