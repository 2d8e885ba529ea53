import { relationKinds } from '../instrument/relation.ts';
import { failed, ok, type Result } from '../result.ts';
import { ByteReader, ByteWriter } from './byte-stream.ts';
import { type GraphColumns, noDay } from './columns.ts';
import { indexLinks } from './links.ts';

/*
 * The file that the explorer loads (graph/view.bin):
 *
 *   "VKG1"                        four letters
 *   length of the header          four bytes, lowest first
 *   header                        JSON: { nodes, edges, relations, kinds, issuers, topics }, the last four lists of ids
 *   for each node in order of time
 *     dated                       0 none, 1 day, 2 month, 3 year, with band, state and status packed above
 *     first day                   difference from the node before; absent when undated
 *     days until the last one     only for month and year
 *     kind, issuer, number of topics, topics
 *   for each node
 *     number of edges that leave
 *     for each: difference of the target from the one before (the first: from the node itself), relation × 4 + certainty
 *
 * Relations are written by name in the header, so that a file outlives a change of the table.
 */
/** Edges whose evidence stands in one file beside this one (graph/evidence-vi-0.json and so on). */
export const edgesPerFile = 2_000;

const magic = [0x56, 0x4b, 0x47, 0x31];

interface Header {
  readonly nodes: number;
  readonly edges: number;
  readonly relations: readonly string[];
  readonly kinds: readonly string[];
  readonly issuers: readonly string[];
  readonly topics: readonly string[];
}

export function encodeGraph(columns: GraphColumns): Uint8Array {
  const { links } = columns;
  const header: Header = {
    nodes: links.nodeCount,
    edges: links.edgeCount,
    relations: relationKinds,
    kinds: columns.kinds,
    issuers: columns.issuers,
    topics: columns.topicIds,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const body = new ByteWriter();
  writeNodes(body, columns);
  writeEdges(body, columns);
  const bytes = body.finish();
  const file = new Uint8Array(8 + text.length + bytes.length);
  file.set(magic);
  new DataView(file.buffer).setUint32(4, text.length, true);
  file.set(text, 8);
  file.set(bytes, 8 + text.length);
  return file;
}

export function decodeGraph(file: Uint8Array): Result<GraphColumns> {
  if (file.length < 8 || magic.some((byte, index) => file[index] !== byte)) return failed('not a graph file');
  const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(4, true);
  if (8 + length > file.length) return failed('the graph file is cut short');
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length))) as Header;
  const body = new ByteReader(file.subarray(8 + length));
  const nodes = readNodes(body, header);
  return ok({ ...nodes, links: readEdges(body, header) });
}

function writeNodes(body: ByteWriter, columns: GraphColumns): void {
  let before = 0;
  for (let node = 0; node < columns.links.nodeCount; node += 1) {
    const [first = noDay, last = noDay] = [columns.first[node], columns.last[node]];
    const dated = first === noDay ? 0 : first === last ? 1 : last - first < 31 ? 2 : 3;
    const [band = 0, state = 0, status = 0] = [columns.band[node], columns.state[node], columns.status[node]];
    body.write(dated | (state << 2) | (status << 4) | (band << 7));
    if (dated > 0) {
      body.writeSigned(first - before);
      before = first;
      if (dated > 1) body.write(last - first);
    }
    body.write(columns.kind[node] ?? 0);
    body.write(columns.issuer[node] ?? 0);
    const topics = columns.topics.subarray(columns.topicStart[node], columns.topicStart[node + 1]);
    body.write(topics.length);
    for (const topic of topics) body.write(topic);
  }
}

function readNodes(
  body: ByteReader,
  { nodes, kinds, issuers, topics: topicIds }: Header,
): Omit<GraphColumns, 'links'> {
  const first = new Int32Array(nodes).fill(noDay);
  const last = new Int32Array(nodes).fill(noDay);
  const [band, state, status] = [new Uint8Array(nodes), new Uint8Array(nodes), new Uint8Array(nodes)];
  const [kind, issuer] = [new Uint16Array(nodes), new Uint16Array(nodes)];
  const topicStart = new Uint32Array(nodes + 1);
  const topics: number[] = [];
  let before = 0;
  for (let node = 0; node < nodes; node += 1) {
    const packed = body.read();
    const dated = packed & 3;
    state[node] = (packed >> 2) & 3;
    status[node] = (packed >> 4) & 7;
    band[node] = packed >> 7;
    if (dated > 0) {
      before += body.readSigned();
      first[node] = before;
      last[node] = before + (dated > 1 ? body.read() : 0);
    }
    kind[node] = body.read();
    issuer[node] = body.read();
    const count = body.read();
    for (let index = 0; index < count; index += 1) topics.push(body.read());
    topicStart[node + 1] = topics.length;
  }
  return {
    first,
    last,
    band,
    state,
    status,
    kind,
    issuer,
    topicStart,
    topics: Uint16Array.from(topics),
    kinds,
    issuers,
    topicIds,
  };
}

function writeEdges(body: ByteWriter, { links }: GraphColumns): void {
  for (let node = 0; node < links.nodeCount; node += 1) {
    const [start = 0, end = 0] = [links.outStart[node], links.outStart[node + 1]];
    body.write(end - start);
    let before = node;
    for (let edge = start; edge < end; edge += 1) {
      const target = links.to[edge] ?? 0;
      body.writeSigned(target - before);
      before = target;
      body.write((links.kind[edge] ?? 0) * 4 + (links.certainty[edge] ?? 0));
    }
  }
}

function readEdges(body: ByteReader, { nodes, edges, relations }: Header): GraphColumns['links'] {
  const [from, to] = [new Uint32Array(edges), new Uint32Array(edges)];
  const [kind, certainty] = [new Uint8Array(edges), new Uint8Array(edges)];
  const known = relations.map((relation) =>
    Math.max(0, (relationKinds as readonly string[]).indexOf(relation)),
  );
  let edge = 0;
  for (let node = 0; node < nodes; node += 1) {
    const count = body.read();
    let before = node;
    for (let index = 0; index < count && edge < edges; index += 1) {
      before += body.readSigned();
      const packed = body.read();
      from[edge] = node;
      to[edge] = before;
      kind[edge] = known[packed >> 2] ?? 0;
      certainty[edge] = packed & 3;
      edge += 1;
    }
  }
  return indexLinks(nodes, from, to, kind, certainty);
}
