import type { Edge } from '../../corpus/edge.ts';
import type { PartialDate } from '../../instrument/partial-date.ts';
import type { RelationKind } from '../../instrument/relation.ts';
import { bands } from '../bands.ts';
import { assembleGraph, type Graph, type GraphNode } from '../graph.ts';
import { seededRandom } from '../seeded-random.ts';

const kinds: readonly RelationKind[] = [
  'based-on',
  'implements',
  'cites',
  'continues',
  'replaces',
  'guides',
  'amends',
];
const letters = ['NQ', 'CT', 'KL', 'QĐ', 'HD', 'QC'];

/**
 * A made-up citation graph of any size, the same for the same seed: later ones cite earlier ones, some far more often
 * cited than others, one in fifty without a date, one in forty without a level, and a hub that a tenth of all cite.
 */
export function synthesizeGraph(size: number, edgesPerNode = 4, seed = 1): Graph {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const nodes: GraphNode[] = [];
  for (let index = 0; index < size; index += 1) {
    const year = 1927 + Math.floor(((index + random()) / size) * 99);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const dated = random() > 0.02;
    const band = random() > 0.975 ? 'no-level' : pick(bands.slice(0, 6));
    const number = `${1 + Math.floor(random() * 400)}-${pick(letters)}/TW`;
    nodes.push({
      id: `s${String(index).padStart(6, '0')}`,
      state: random() > 0.1 ? 'held' : 'known',
      number,
      title: { vi: `Về công việc ${index}`, en: `On matter ${index}` },
      kind: pick(['resolution', 'directive', 'conclusion', 'decision']),
      issuer: pick(['politburo', 'secretariat', 'central-military-commission', 'government']),
      band,
      date: dated ? (`${year}-${month}-${day}` as PartialDate) : undefined,
      topics: [pick(['grassroots-democracy', 'army-mass-mobilisation', 'great-unity'])],
      status: pick(['in-force', 'cited', 'replaced', 'unknown']),
    });
  }
  const edges: Edge[] = [];
  const seen = new Set<string>();
  const hub = Math.floor(size / 5);
  for (let from = 1; from < size; from += 1) {
    const targets = Array.from({ length: edgesPerNode }, () => Math.floor(from * random() ** 2));
    if (from > hub && random() < 0.1) targets.push(hub);
    for (const to of targets) {
      const kind = pick(kinds);
      if (seen.has(`${from} ${to} ${kind}`)) continue;
      seen.add(`${from} ${to} ${kind}`);
      const ends = { from: nodes[from]?.id ?? '', to: nodes[to]?.id ?? '' };
      edges.push({
        kind,
        ...ends,
        certainty: 'stated',
        attested: [{ source: 'synthetic', at: `note ${from % 90}` }],
      });
    }
  }
  return assembleGraph(nodes, edges);
}
