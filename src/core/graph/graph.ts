import type { Corpus } from '../corpus/corpus.ts';
import type { Edge } from '../corpus/edge.ts';
import type { IssuingLevel } from '../corpus/vocabulary.ts';
import type { Source } from '../evidence/source.ts';
import { compareText } from '../finding.ts';
import { type Instrument, type KnownInstrument, statusValues } from '../instrument/instrument.ts';
import { comparePartialDates, type PartialDate } from '../instrument/partial-date.ts';
import { relationTypes } from '../instrument/relation.ts';
import type { Bilingual, Localized } from '../language.ts';
import { articleEdges, articleNodeId } from './article-edges.ts';
import type { Band } from './bands.ts';
import { buildLinks, type Links } from './links.ts';
import { mergeEdges } from './merge-edges.ts';

/** What we have of a node: a page (held), a name with an id (known), only a mention (unknown); or it is an article. */
export const nodeStates = ['held', 'known', 'unknown', 'article'] as const;
export type NodeState = (typeof nodeStates)[number];

/** Force of an instrument as the graph tells it; `cited`: a source treats it as current without stating its force. */
export const nodeStatuses = [...statusValues, 'cited'] as const;
export type NodeStatus = (typeof nodeStatuses)[number];

/** An instrument or an article as the graph sees it. The id of an article is `source:` and the id of the source. */
export interface GraphNode {
  readonly id: string;
  readonly state: NodeState;
  readonly number?: string | undefined;
  readonly title: Localized;
  /** Who wrote or published an article. */
  readonly byline?: Bilingual | undefined;
  readonly kind?: string | undefined;
  readonly issuer?: string | undefined;
  readonly band: Band;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  readonly topics: readonly string[];
  readonly status: NodeStatus;
}

/**
 * The citation graph. Nodes stand in order of date, then id, the undated last, so that every list and every keyboard
 * walk is a walk in time and every build gives the same bytes. `links` is the same graph in typed arrays: its edge
 * number n is `edges[n]`.
 */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly Edge[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly links: Links;
}

/** Gathers the graph of a corpus: stated relations, citations by articles, and what the citation engine found. */
export function buildGraph(corpus: Corpus, found: readonly Edge[] = []): Graph {
  const edges = mergeEdges([...corpus.edges, ...articleEdges(corpus), ...found]);
  const named = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = new Map<string, GraphNode>();
  for (const instrument of corpus.instruments.values())
    nodes.set(instrument.id, heldNode(instrument, corpus));
  for (const known of corpus.known.values())
    if (!nodes.has(known.id)) nodes.set(known.id, knownNode(known, corpus));
  for (const source of corpus.sources.values()) {
    const id = articleNodeId(source.id);
    if (source.article || named.has(id)) nodes.set(id, articleNode(source));
  }
  for (const id of named) if (!nodes.has(id)) nodes.set(id, unknownNode(id));
  return assembleGraph([...nodes.values()], edges);
}

/** Puts nodes and edges in order and numbers them; every end of an edge must be a node. */
export function assembleGraph(unordered: readonly GraphNode[], unorderedEdges: readonly Edge[]): Graph {
  const nodes = [...unordered].sort(compareNodes);
  const indexOf = new Map(nodes.map((node, index) => [node.id, index]));
  const place = (id: string): number => {
    const index = indexOf.get(id);
    if (index === undefined) throw new Error(`an edge ends at \`${id}\`, which is no node of the graph`);
    return index;
  };
  const edges = [...unorderedEdges].sort(
    (a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to) || compareText(a.kind, b.kind),
  );
  const ends = edges.map((edge) => ({
    from: place(edge.from),
    to: place(edge.to),
    kind: edge.kind,
    certainty: edge.certainty,
  }));
  return { nodes, edges, indexOf, links: buildLinks(nodes.length, ends) };
}

/** Date order with the undated last; a date that is less exact stands before those within it. */
export function compareNodes(a: GraphNode, b: GraphNode): number {
  if (a.date !== b.date) {
    if (a.date === undefined) return 1;
    if (b.date === undefined) return -1;
    return compareText(a.date, b.date);
  }
  return compareText(a.id, b.id);
}

/** Whether the side that must be the later one is dated before the other: a slip, or a date to look at again. */
export function runsAgainstTime(graph: Graph, edge: Edge): boolean {
  if (relationTypes[edge.kind].time === 'any') return false;
  const from = graph.nodes[graph.indexOf.get(edge.from) ?? -1]?.date;
  const to = graph.nodes[graph.indexOf.get(edge.to) ?? -1]?.date;
  return from !== undefined && to !== undefined && comparePartialDates(from, to) === 'before';
}

function heldNode(instrument: Instrument, corpus: Corpus): GraphNode {
  const { id, number, title, kind, issuer, date, term, topics } = instrument;
  const band = levelOf(corpus, issuer) ?? 'no-level';
  return {
    id,
    state: 'held',
    number,
    title,
    kind,
    issuer,
    band,
    date,
    term,
    topics,
    status: instrument.status.value,
  };
}

function knownNode(known: KnownInstrument, corpus: Corpus): GraphNode {
  const { id, number, title, kind, issuer, date, term } = known;
  const band = levelOf(corpus, issuer) ?? 'no-level';
  return { id, state: 'known', number, title, kind, issuer, band, date, term, topics: [], status: 'unknown' };
}

const unknownNode = (id: string): GraphNode => ({
  id,
  state: 'unknown',
  title: {},
  band: id.startsWith('source:') ? 'article' : 'no-level',
  topics: [],
  status: 'unknown',
});

function articleNode(source: Source): GraphNode {
  const byline = source.author === undefined ? source.publisher : { vi: source.author, en: source.author };
  return {
    id: articleNodeId(source.id),
    state: 'article',
    title: source.title,
    byline,
    band: 'article',
    date: source.date,
    topics: [],
    status: 'unknown',
  };
}

const levelOf = (corpus: Corpus, issuer: string | undefined): IssuingLevel | undefined =>
  issuer === undefined ? undefined : corpus.bodies.get(issuer)?.level;
