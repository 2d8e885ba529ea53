import { edgeVerb } from '../core/corpus/edge.ts';
import type { Evidence } from '../core/evidence/attestation.ts';
import { bandTypes } from '../core/graph/bands.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Measures } from '../core/graph/measures.ts';
import { nameNode } from '../core/graph/node-label.ts';

/** A node as the exports write it: flat, with empty fields left out. */
export interface NodeRecord {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly level: string;
  readonly side: string;
  readonly number?: string | undefined;
  readonly title_vi?: string | undefined;
  readonly title_en?: string | undefined;
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
  readonly date?: string | undefined;
  readonly year?: number | undefined;
  readonly term?: number | undefined;
  readonly status: string;
  readonly topics: readonly string[];
  readonly cited_by_instruments: number;
  readonly cited_by_articles: number;
  readonly cited_by_courses: number;
  readonly page_rank: number;
  readonly betweenness: number;
  readonly community: number;
}

/** An edge as the exports write it, in its active direction; inverses are computed and not written. */
export interface EdgeRecord {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly verb_en: string;
  readonly verb_vi: string;
  readonly certainty: string;
  readonly attested: readonly Evidence[];
  readonly provision?: string | undefined;
  readonly target_provision?: string | undefined;
  readonly note_vi?: string | undefined;
  readonly note_en?: string | undefined;
}

/** The one reading of the graph that all formats share, so that they cannot differ. */
export interface GraphRecords {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

export function recordGraph(graph: Graph, measures: Measures): GraphRecords {
  return {
    nodes: graph.nodes.map((node, place) => ({
      id: node.id,
      label: nameNode(node, 'vi'),
      state: node.state,
      level: node.band,
      side: bandTypes[node.band].side,
      number: node.number,
      title_vi: node.title.vi,
      title_en: node.title.en,
      kind: node.kind,
      issuer: node.issuer,
      date: node.date,
      year: node.date === undefined ? undefined : Number(node.date.slice(0, 4)),
      term: node.term,
      status: node.status,
      topics: node.topics,
      cited_by_instruments: measures.byInstruments[place] ?? 0,
      cited_by_articles: measures.byArticles[place] ?? 0,
      cited_by_courses: measures.byCourses[place] ?? 0,
      page_rank: round(measures.pageRank[place] ?? 0),
      betweenness: round(measures.betweenness[place] ?? 0),
      community: measures.community[place] ?? 0,
    })),
    edges: graph.edges.map((edge, number) => ({
      id: `e${number}`,
      source: edge.from,
      target: edge.to,
      kind: edge.kind,
      verb_en: edgeVerb(edge.kind, 'active', 'en'),
      verb_vi: edgeVerb(edge.kind, 'active', 'vi'),
      certainty: edge.certainty,
      attested: edge.attested,
      provision: edge.provision,
      target_provision: edge.targetProvision,
      note_vi: edge.note?.vi,
      note_en: edge.note?.en,
    })),
  };
}

/** Nine places: the same figure on every machine, whatever the order of its additions. */
const round = (value: number): number => Math.round(value * 1e9) / 1e9;

/** An attestation on one line: `communist-review-2025 note 10 L70`; several are joined by "; ", as content writes them. */
export const writeEvidence = (attested: readonly Evidence[]): string =>
  attested
    .map(({ source, at, lines }) =>
      [
        source,
        at,
        lines === undefined || lines.length === 0
          ? undefined
          : `L${lines.map(([a, b]) => (a === b ? a : `${a}-${b}`)).join(',')}`,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    )
    .join('; ');

/** Columns of tables and attributes of XML formats, with the type that the formats declare. */
export const nodeFields = [
  ['label', 'string'],
  ['state', 'string'],
  ['level', 'string'],
  ['side', 'string'],
  ['number', 'string'],
  ['title_vi', 'string'],
  ['title_en', 'string'],
  ['kind', 'string'],
  ['issuer', 'string'],
  ['date', 'string'],
  ['year', 'int'],
  ['term', 'int'],
  ['status', 'string'],
  ['topics', 'string'],
  ['cited_by_instruments', 'int'],
  ['cited_by_articles', 'int'],
  ['cited_by_courses', 'int'],
  ['page_rank', 'double'],
  ['betweenness', 'double'],
  ['community', 'int'],
] as const satisfies readonly (readonly [keyof NodeRecord, 'string' | 'int' | 'double'])[];

export const edgeFields = [
  ['kind', 'string'],
  ['verb_en', 'string'],
  ['verb_vi', 'string'],
  ['certainty', 'string'],
  ['attested', 'string'],
  ['provision', 'string'],
  ['target_provision', 'string'],
  ['note_vi', 'string'],
  ['note_en', 'string'],
] as const satisfies readonly (readonly [keyof EdgeRecord, 'string'])[];

/** A field as text, undefined when it is empty; topics and attestations become one line. */
export function writeField(value: string | number | readonly unknown[] | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return undefined;
  return typeof value[0] === 'string' ? value.join('; ') : writeEvidence(value as readonly Evidence[]);
}
