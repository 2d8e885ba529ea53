import type { Evidence } from '../core/evidence/attestation.ts';
import type { EdgeRecord, GraphRecords, NodeRecord } from './graph-record.ts';

/**
 * The graph as `{"nodes": […], "edges": […]}`. Names are those of the frontmatter where it has one: `title.vi`,
 * `attested[].source`, `at`, `lines`. An edge stands in its active direction; `id`s of articles begin with `source:`.
 */
export function writeGraphJson({ nodes, edges }: GraphRecords): string {
  const lines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join(',\n');
  return `{"nodes":[\n${lines(nodes.map(nodeToJson))}\n],\n"edges":[\n${lines(edges.map(edgeToJson))}\n]}\n`;
}

function nodeToJson({ title_vi, title_en, ...node }: NodeRecord) {
  return { ...node, title: { vi: title_vi, en: title_en } };
}

function edgeToJson({ note_vi, note_en, verb_vi, verb_en, attested, ...edge }: EdgeRecord) {
  const note = note_vi === undefined && note_en === undefined ? undefined : { vi: note_vi, en: note_en };
  return { ...edge, verb: { vi: verb_vi, en: verb_en }, attested: attested.map(evidenceToJson), note };
}

const evidenceToJson = ({ source, at, lines }: Evidence) => ({
  source,
  at,
  lines: lines?.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)),
});
