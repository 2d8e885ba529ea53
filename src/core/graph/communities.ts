import type { NeighbourLists } from './neighbour-lists.ts';
import { seededRandom, shuffledOrder } from './seeded-random.ts';

/*
 * Groups that hang together more than chance would join them (Louvain method): every node starts alone; nodes, visited
 * in a seeded order, move to the neighbouring group that raises modularity most until none wants to move; groups then
 * become nodes and the same is done again, until nothing changes. Groups are numbered by their first member, so that
 * the same graph gives the same numbers.
 */
export function findCommunities(neighbours: NeighbourLists, seed = 1): Uint32Array {
  const random = seededRandom(seed);
  let network: Network = { ...neighbours, inner: new Float64Array(neighbours.nodeCount) };
  let membership = Uint32Array.from({ length: neighbours.nodeCount }, (_, node) => node);
  for (;;) {
    const groups = numberGroups(moveNodes(network, random));
    const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
    membership = membership.map((member) => groups[member] ?? 0);
    if (count === network.nodeCount) return numberGroups(membership);
    network = mergeGroups(network, groups, count);
  }
}

interface Network extends NeighbourLists {
  /** Twice the weight of the edges inside what a node stands for. */
  readonly inner: Float64Array;
}

function moveNodes(network: Network, random: () => number): Uint32Array {
  const { nodeCount, start, list, weight, inner } = network;
  const group = Uint32Array.from({ length: nodeCount }, (_, node) => node);
  const degree = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    let sum = inner[node] ?? 0;
    for (let place = start[node] ?? 0; place < (start[node + 1] ?? 0); place += 1) sum += weight[place] ?? 0;
    degree[node] = sum;
  }
  const all = degree.reduce((sum, value) => sum + value, 0);
  if (all === 0) return group;
  const groupDegree = degree.slice();
  const order = shuffledOrder(nodeCount, random);
  const towards = new Map<number, number>();
  for (let moved = true, round = 0; moved && round < 50; round += 1) {
    moved = false;
    for (const node of order) {
      const own = group[node] ?? 0;
      const mine = degree[node] ?? 0;
      towards.clear();
      towards.set(own, 0);
      for (let place = start[node] ?? 0; place < (start[node + 1] ?? 0); place += 1) {
        const other = group[list[place] ?? 0] ?? 0;
        towards.set(other, (towards.get(other) ?? 0) + (weight[place] ?? 0));
      }
      groupDegree[own] = (groupDegree[own] ?? 0) - mine;
      let best = own;
      let bestGain = (towards.get(own) ?? 0) - ((groupDegree[own] ?? 0) * mine) / all;
      for (const [candidate, joined] of towards) {
        const gain = joined - ((groupDegree[candidate] ?? 0) * mine) / all;
        if (gain > bestGain + 1e-12) {
          best = candidate;
          bestGain = gain;
        }
      }
      groupDegree[best] = (groupDegree[best] ?? 0) + mine;
      if (best !== own) {
        group[node] = best;
        moved = true;
      }
    }
  }
  return group;
}

function mergeGroups(network: Network, groups: Uint32Array, count: number): Network {
  const inner = new Float64Array(count);
  const joined = Array.from({ length: count }, () => new Map<number, number>());
  for (let node = 0; node < network.nodeCount; node += 1) {
    const own = groups[node] ?? 0;
    inner[own] = (inner[own] ?? 0) + (network.inner[node] ?? 0);
    for (let place = network.start[node] ?? 0; place < (network.start[node + 1] ?? 0); place += 1) {
      const other = groups[network.list[place] ?? 0] ?? 0;
      const value = network.weight[place] ?? 0;
      if (other === own) inner[own] = (inner[own] ?? 0) + value;
      else joined[own]?.set(other, (joined[own]?.get(other) ?? 0) + value);
    }
  }
  const start = new Uint32Array(count + 1);
  const list: number[] = [];
  const weight: number[] = [];
  joined.forEach((others, group) => {
    for (const [other, value] of [...others].sort(([a], [b]) => a - b)) {
      list.push(other);
      weight.push(value);
    }
    start[group + 1] = list.length;
  });
  return { nodeCount: count, start, list: Uint32Array.from(list), weight: Float64Array.from(weight), inner };
}

/** Renumbers groups 0, 1, 2, … in order of their first member. */
function numberGroups(groups: Uint32Array): Uint32Array {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** How much more the groups hang together than chance would have it: below 0 to 1. */
export function measureModularity(
  { nodeCount, start, list, weight }: NeighbourLists,
  groups: Uint32Array,
): number {
  const degree = new Map<number, number>();
  let all = 0;
  let inside = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const own = groups[node] ?? 0;
    for (let place = start[node] ?? 0; place < (start[node + 1] ?? 0); place += 1) {
      const value = weight[place] ?? 0;
      all += value;
      degree.set(own, (degree.get(own) ?? 0) + value);
      if (groups[list[place] ?? 0] === own) inside += value;
    }
  }
  if (all === 0) return 0;
  return inside / all - [...degree.values()].reduce((sum, value) => sum + (value / all) ** 2, 0);
}
