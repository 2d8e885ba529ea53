import type { Links } from './links.ts';

/*
 * Weight of each node by the weight of those that point to it (PageRank): a reader who follows citations at random,
 * and starts afresh somewhere with one chance in seven, spends this share of the time at it. Two nodes are joined
 * once, however many relations they have; what a node says of itself does not count; what points nowhere sends its
 * reader anywhere. The shares of all nodes sum to 1.
 */
export function computePageRank(links: Links, damping = 0.85, rounds = 100, tolerance = 1e-10): Float64Array {
  const { nodeCount } = links;
  const targets = distinctTargets(links);
  let rank = new Float64Array(nodeCount).fill(1 / Math.max(1, nodeCount));
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(nodeCount);
    let stray = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      const start = targets.start[node] ?? 0;
      const end = targets.start[node + 1] ?? 0;
      const share = rank[node] ?? 0;
      if (start === end) stray += share;
      for (let place = start; place < end; place += 1) {
        const target = targets.list[place] ?? 0;
        next[target] = (next[target] ?? 0) + share / (end - start);
      }
    }
    let change = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      const value = (1 - damping) / nodeCount + damping * ((next[node] ?? 0) + stray / nodeCount);
      change += Math.abs(value - (rank[node] ?? 0));
      next[node] = value;
    }
    rank = next;
    if (change < tolerance) break;
  }
  return rank;
}

function distinctTargets(links: Links): { readonly start: Uint32Array; readonly list: Uint32Array } {
  const start = new Uint32Array(links.nodeCount + 1);
  const list = new Uint32Array(links.edgeCount);
  let length = 0;
  for (let node = 0; node < links.nodeCount; node += 1) {
    const seen = new Set<number>([node]);
    for (let edge = links.outStart[node] ?? 0; edge < (links.outStart[node + 1] ?? 0); edge += 1) {
      const target = links.to[edge] ?? 0;
      if (seen.has(target)) continue;
      seen.add(target);
      list[length] = target;
      length += 1;
    }
    start[node + 1] = length;
  }
  return { start, list };
}
