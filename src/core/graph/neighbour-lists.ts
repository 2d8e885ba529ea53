import type { Links } from './links.ts';

/** Who is joined to whom, in both directions, each pair once; what stands outside `mayPass` is joined to nobody. */
export interface NeighbourLists {
  readonly nodeCount: number;
  readonly start: Uint32Array;
  readonly list: Uint32Array;
  /** Number of edges that join the two. */
  readonly weight: Float64Array;
}

export function listNeighbours(
  links: Links,
  mayPass: (node: number) => boolean = () => true,
): NeighbourLists {
  const { nodeCount } = links;
  const start = new Uint32Array(nodeCount + 1);
  const list: number[] = [];
  const weight: number[] = [];
  for (let node = 0; node < nodeCount; node += 1) {
    if (mayPass(node)) {
      const counts = new Map<number, number>();
      const count = (other: number | undefined): void => {
        if (other !== undefined && other !== node && mayPass(other))
          counts.set(other, (counts.get(other) ?? 0) + 1);
      };
      for (let edge = links.outStart[node] ?? 0; edge < (links.outStart[node + 1] ?? 0); edge += 1)
        count(links.to[edge]);
      for (let place = links.inStart[node] ?? 0; place < (links.inStart[node + 1] ?? 0); place += 1) {
        count(links.from[links.inEdge[place] ?? 0]);
      }
      for (const [other, edges] of [...counts].sort(([a], [b]) => a - b)) {
        list.push(other);
        weight.push(edges);
      }
    }
    start[node + 1] = list.length;
  }
  return { nodeCount, start, list: Uint32Array.from(list), weight: Float64Array.from(weight) };
}
