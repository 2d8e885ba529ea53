import { type Band, bands } from './bands.ts';
import { dayRangeOf } from './day.ts';
import { type Graph, type NodeState, type NodeStatus, nodeStates, nodeStatuses } from './graph.ts';
import type { Links } from './links.ts';

/** Day number of what has no date. */
export const noDay = -0x8000_0000;

/**
 * What the explorer of the graph knows of every node, in typed arrays by the place of the node, which is its order in
 * time. Kinds, issuers and topics are places in their lists, 0 for none, so the lists begin with an empty id.
 */
export interface GraphColumns {
  readonly links: Links;
  /** First and last day that the date may mean. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly band: Uint8Array;
  readonly state: Uint8Array;
  readonly status: Uint8Array;
  readonly kind: Uint16Array;
  readonly issuer: Uint16Array;
  /** Topics of node n are `topics[topicStart[n]]` to `topics[topicStart[n + 1]]`. */
  readonly topicStart: Uint32Array;
  readonly topics: Uint16Array;
  readonly kinds: readonly string[];
  readonly issuers: readonly string[];
  readonly topicIds: readonly string[];
}

export function readColumns({ nodes, links }: Graph): GraphColumns {
  const ranges = nodes.map(({ date }) =>
    date === undefined ? { first: noDay, last: noDay } : dayRangeOf(date),
  );
  const kinds = numberIds(nodes.map(({ kind }) => kind));
  const issuers = numberIds(nodes.map(({ issuer }) => issuer));
  const topics = numberIds(nodes.flatMap((node) => node.topics));
  const topicStart = new Uint32Array(nodes.length + 1);
  nodes.forEach((node, place) => {
    topicStart[place + 1] = (topicStart[place] ?? 0) + node.topics.length;
  });
  return {
    links,
    first: Int32Array.from(ranges, ({ first }) => first),
    last: Int32Array.from(ranges, ({ last }) => last),
    band: Uint8Array.from(nodes, ({ band }) => bands.indexOf(band)),
    state: Uint8Array.from(nodes, ({ state }) => nodeStates.indexOf(state)),
    status: Uint8Array.from(nodes, ({ status }) => nodeStatuses.indexOf(status)),
    kind: Uint16Array.from(nodes, ({ kind }) => kinds.placeOf(kind)),
    issuer: Uint16Array.from(nodes, ({ issuer }) => issuers.placeOf(issuer)),
    topicStart,
    topics: Uint16Array.from(nodes.flatMap((node) => node.topics.map(topics.placeOf))),
    kinds: kinds.ids,
    issuers: issuers.ids,
    topicIds: topics.ids,
  };
}

function numberIds(used: readonly (string | undefined)[]) {
  const ids = ['', ...[...new Set(used.filter((id): id is string => id !== undefined && id !== ''))].sort()];
  const places = new Map(ids.map((id, place) => [id, place]));
  return { ids, placeOf: (id: string | undefined): number => places.get(id ?? '') ?? 0 };
}

export const bandAt = (columns: GraphColumns, node: number): Band =>
  bands[columns.band[node] ?? 0] ?? 'no-level';
export const stateAt = (columns: GraphColumns, node: number): NodeState =>
  nodeStates[columns.state[node] ?? 0] ?? 'unknown';
export const statusAt = (columns: GraphColumns, node: number): NodeStatus =>
  nodeStatuses[columns.status[node] ?? 0] ?? 'unknown';
