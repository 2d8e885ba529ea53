import { edgesAt, kindOf, type Links, otherEnd } from './links.ts';
import { kindsInGraph } from './relation-family.ts';

/** `bases`: what a node rests on. `dependents`: what rests on it and has to be looked at again when it falls. */
export type BasisDirection = 'bases' | 'dependents';

/** A node reached, how many steps away, by which edge, from which node. */
export interface Reached {
  readonly node: number;
  readonly distance: number;
  readonly edge: number;
  readonly previous: number;
}

/** Whether an edge leads from `node` one step in a direction. */
export function leadsOn(links: Links, edge: number, node: number, direction: BasisDirection): boolean {
  const { dependence } = kindsInGraph[kindOf(links, edge)];
  if (dependence === 'none') return false;
  const nodeRests = (dependence === 'from-rests-on-to') === (links.from[edge] === node);
  return nodeRests === (direction === 'bases');
}

/** Everything reached from a node step by step in one direction, nearest first; a circle is walked once. */
export function walkBases(links: Links, start: number, direction: BasisDirection): readonly Reached[] {
  const seen = new Uint8Array(links.nodeCount);
  seen[start] = 1;
  const reached: Reached[] = [];
  let rung: number[] = [start];
  for (let distance = 1; rung.length > 0; distance += 1) {
    const next: number[] = [];
    for (const node of rung) {
      for (const edge of edgesAt(links, node)) {
        const other = otherEnd(links, edge, node);
        if (seen[other] === 1 || !leadsOn(links, edge, node, direction)) continue;
        seen[other] = 1;
        next.push(other);
        reached.push({ node: other, distance, edge, previous: node });
      }
    }
    rung = next;
  }
  return reached.sort((a, b) => a.distance - b.distance || a.node - b.node);
}

/** A basis that two nodes share, with the steps from each. */
export interface CommonBasis {
  readonly node: number;
  readonly fromFirst: number;
  readonly fromSecond: number;
  /** No other shared basis rests on this one. */
  readonly nearest: boolean;
}

/** What both nodes rest on, the nearest first. A node that the other rests on is itself shared, at distance 0. */
export function findCommonBases(links: Links, first: number, second: number): readonly CommonBasis[] {
  const distances = (start: number): Map<number, number> =>
    new Map([
      [start, 0],
      ...walkBases(links, start, 'bases').map(({ node, distance }) => [node, distance] as const),
    ]);
  const [fromFirst, fromSecond] = [distances(first), distances(second)];
  const shared = [...fromFirst.keys()].filter((node) => fromSecond.has(node));
  const isShared = new Set(shared);
  return shared
    .map((node) => ({
      node,
      fromFirst: fromFirst.get(node) ?? 0,
      fromSecond: fromSecond.get(node) ?? 0,
      nearest: !edgesAt(links, node).some(
        (edge) =>
          otherEnd(links, edge, node) !== node &&
          isShared.has(otherEnd(links, edge, node)) &&
          leadsOn(links, edge, node, 'dependents'),
      ),
    }))
    .sort((a, b) => a.fromFirst + a.fromSecond - b.fromFirst - b.fromSecond || a.node - b.node);
}
