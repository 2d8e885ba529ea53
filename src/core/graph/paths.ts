import { edgesAt, kindOf, type Links, otherEnd } from './links.ts';

/** A step of a path: all edges that join the two nodes, and whether the first of them points the way one walks. */
export interface PathStep {
  readonly from: number;
  readonly to: number;
  readonly edges: readonly number[];
}

export interface FoundPath {
  readonly nodes: readonly number[];
  readonly steps: readonly PathStep[];
  /** How often the walk turns round in time; 0 runs one way. Node numbers are in order of time. */
  readonly turns: number;
  /** Steps whose two ends are joined by nothing but a citation: the one names the other, no more. */
  readonly loose: number;
}

export type PathSearch =
  | { readonly status: 'same' | 'none' }
  | {
      readonly status: 'found';
      readonly shortest: number;
      readonly paths: readonly FoundPath[];
      readonly complete: boolean;
    };

export interface PathOptions {
  /** Nodes that a path may lead through; its two ends are always allowed. */
  readonly mayPass?: ((node: number) => boolean) | undefined;
  /** Edges that a path may use. */
  readonly mayUse?: ((edge: number) => boolean) | undefined;
  /** Steps that a path may have beyond the shortest. */
  readonly slack?: number | undefined;
  readonly longest?: number | undefined;
  /** Most paths that are given. */
  readonly limit?: number | undefined;
  /** Most steps that the search takes before it says that there may be more. */
  readonly budget?: number | undefined;
}

/*
 * How A hangs together with B, whichever way the edges point. A walk outwards from B gives every node its distance to
 * B; a walk in depth from A then goes only where the rest of the way is still short enough, so that each step leads to
 * a path. Paths come out shortest first, then those with the fewest steps that are mere citations, then those with the
 * fewest turns in time, then the earliest.
 */
export function findPaths(
  links: Links,
  first: number,
  second: number,
  options: PathOptions = {},
): PathSearch {
  if (first === second) return { status: 'same' };
  const { slack = 1, longest = 8, limit = 12, budget = 100_000 } = options;
  const mayPass = (node: number): boolean =>
    node === first || node === second || (options.mayPass?.(node) ?? true);
  const distance = distancesTo(links, second, longest, mayPass, options.mayUse);
  const shortest = distance[first] ?? unreached;
  if (shortest === unreached) return { status: 'none' };
  const longestAllowed = Math.min(longest, shortest + slack);
  const paths: number[][] = [];
  const trail = [first];
  const onTrail = new Set(trail);
  let spent = 0;
  const descend = (node: number): void => {
    if (node === second) {
      paths.push([...trail]);
      return;
    }
    for (const other of stepsFrom(links, node, options.mayUse)) {
      if (spent >= budget) return;
      spent += 1;
      if (onTrail.has(other) || !mayPass(other)) continue;
      if (trail.length + (distance[other] ?? unreached) > longestAllowed) continue;
      trail.push(other);
      onTrail.add(other);
      descend(other);
      trail.pop();
      onTrail.delete(other);
    }
  };
  descend(first);
  const countLoose = looseCounter(links, options.mayUse);
  const found = paths
    .map((nodes) => ({ nodes, turns: countTurns(nodes), loose: countLoose(nodes) }))
    .sort(
      (a, b) =>
        a.nodes.length - b.nodes.length ||
        a.loose - b.loose ||
        a.turns - b.turns ||
        compareTrails(a.nodes, b.nodes),
    );
  return {
    status: 'found',
    shortest,
    paths: found
      .slice(0, limit)
      .map((path) => ({ ...path, steps: joinSteps(links, path.nodes, options.mayUse) })),
    complete: spent < budget && found.length <= limit,
  };
}

const unreached = 255;

function distancesTo(
  links: Links,
  goal: number,
  longest: number,
  mayPass: (node: number) => boolean,
  mayUse: PathOptions['mayUse'],
): Uint8Array {
  const distance = new Uint8Array(links.nodeCount).fill(unreached);
  distance[goal] = 0;
  let rung = [goal];
  for (let steps = 1; steps <= longest && rung.length > 0; steps += 1) {
    const next: number[] = [];
    for (const node of rung) {
      for (const other of stepsFrom(links, node, mayUse)) {
        if (distance[other] !== unreached || !mayPass(other)) continue;
        distance[other] = steps;
        next.push(other);
      }
    }
    rung = next;
  }
  return distance;
}

/** Distinct neighbours, in order of time. */
function stepsFrom(links: Links, node: number, mayUse: PathOptions['mayUse']): number[] {
  const others = new Set<number>();
  for (const edge of edgesAt(links, node))
    if (mayUse?.(edge) ?? true) others.add(otherEnd(links, edge, node));
  others.delete(node);
  return [...others].sort((a, b) => a - b);
}

function joinSteps(
  links: Links,
  nodes: readonly number[],
  mayUse: PathOptions['mayUse'],
): readonly PathStep[] {
  return nodes.slice(1).map((to, index) => {
    const from = nodes[index] ?? to;
    return { from, to, edges: edgesBetween(links, from, to, mayUse) };
  });
}

/** Counts the steps that are mere citations; many paths share a step, so what joins two nodes is looked up once. */
function looseCounter(links: Links, mayUse: PathOptions['mayUse']): (nodes: readonly number[]) => number {
  const known = new Map<number, boolean>();
  const isLoose = (from: number, to: number): boolean => {
    const key = from * links.nodeCount + to;
    const loose =
      known.get(key) ??
      edgesBetween(links, from, to, mayUse).every((edge) => kindOf(links, edge) === 'cites');
    known.set(key, loose);
    return loose;
  };
  return (nodes) => nodes.slice(1).filter((to, index) => isLoose(nodes[index] ?? to, to)).length;
}

const edgesBetween = (
  links: Links,
  from: number,
  to: number,
  mayUse: PathOptions['mayUse'],
): readonly number[] =>
  edgesAt(links, from).filter((edge) => otherEnd(links, edge, from) === to && (mayUse?.(edge) ?? true));

function countTurns(nodes: readonly number[]): number {
  let turns = 0;
  for (let index = 2; index < nodes.length; index += 1) {
    const [a = 0, b = 0, c = 0] = nodes.slice(index - 2, index + 1);
    if (a < b !== b < c) turns += 1;
  }
  return turns;
}

function compareTrails(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
