import { type GraphColumns, statusAt } from '../../core/graph/columns.ts';
import { edgesAt, kindOf } from '../../core/graph/links.ts';
import { foldWords } from '../filter-rows.ts';

/** Which nodes answer all filters: 1 or 0 by place; `count` of them. */
export interface Matches {
  readonly has: Uint8Array;
  readonly count: number;
}

/** `textOf` gives the folded text of a node; it is asked only when words are wanted. */
export function matchNodes(
  columns: GraphColumns,
  filters: ReadonlyMap<string, string>,
  words: string,
  textOf: (node: number) => string,
): Matches {
  const { nodeCount } = columns.links;
  const tests = [...filters].map(([name, value]) => testOf(columns, name, value));
  const wanted = foldWords(words).split(' ').filter(Boolean);
  const has = new Uint8Array(nodeCount);
  let count = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    if (!tests.every((test) => test(node))) continue;
    if (wanted.length > 0) {
      const text = textOf(node);
      if (!wanted.every((word) => text.includes(word))) continue;
    }
    has[node] = 1;
    count += 1;
  }
  return { has, count };
}

/** A value that nobody has leaves nothing, rather than everything. */
function testOf(columns: GraphColumns, name: string, value: string): (node: number) => boolean {
  const { links, kind, issuer, kinds, issuers, topicIds, topics, topicStart } = columns;
  if (name === 'kind') return (node) => kinds[kind[node] ?? 0] === value;
  if (name === 'body') return (node) => issuers[issuer[node] ?? 0] === value;
  if (name === 'status') return (node) => columns.state[node] === 0 && statusAt(columns, node) === value;
  if (name === 'relation')
    return (node) => edgesAt(links, node).some((edge) => kindOf(links, edge) === value);
  const topic = topicIds.indexOf(value);
  return (node) => topic > 0 && topics.subarray(topicStart[node], topicStart[node + 1]).includes(topic);
}
