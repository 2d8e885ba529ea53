import { gather } from '../corpus/corpus.ts';
import type { Edge } from '../corpus/edge.ts';

const rank = { stated: 0, inferred: 1, found: 2 } as const;

/**
 * One edge for each statement. Two equal statements become one with both attestations and the better certainty. What
 * the engine found says only that one text names the other, so it is dropped where a statement already joins the two
 * in that direction.
 */
export function mergeEdges(edges: readonly Edge[]): readonly Edge[] {
  const stated = new Set(
    edges.filter(({ certainty }) => certainty !== 'found').map(({ from, to }) => `${from} ${to}`),
  );
  const kept = edges.filter(
    ({ certainty, from, to }) => certainty !== 'found' || !stated.has(`${from} ${to}`),
  );
  return [...gather(kept, (edge) => [statementOf(edge)]).values()].map(joinEdges);
}

const statementOf = ({ from, to, kind, provision, targetProvision }: Edge): string =>
  [from, to, kind, provision ?? '', targetProvision ?? ''].join(' ');

function joinEdges(same: readonly Edge[]): Edge {
  const [best, ...rest] = [...same].sort((a, b) => rank[a.certainty] - rank[b.certainty]);
  if (best === undefined) throw new Error('no edge to join');
  return rest.length === 0 ? best : { ...best, attested: same.flatMap(({ attested }) => attested) };
}
