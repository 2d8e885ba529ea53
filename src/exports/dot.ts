import { edgeFields, type GraphRecords, nodeFields, writeField } from './graph-record.ts';

/** DOT (graphviz.org): names and values in double quotes, in which only the quote and the backslash are escaped. */
export function writeDot({ nodes, edges }: GraphRecords): string {
  return [
    'digraph vankien {',
    '  graph [charset="UTF-8", rankdir="LR"];',
    '  node [shape="box"];',
    ...nodes.map((node) => {
      const fields = nodeFields.map(([name]) => [name, writeField(node[name])] as const);
      return `  ${quote(node.id)} ${attributes(fields)};`;
    }),
    ...edges.map((edge) => {
      const fields = [
        ['label', edge.verb_en] as const,
        ...edgeFields.map(([name]) => [name, writeField(edge[name])] as const),
      ];
      return `  ${quote(edge.source)} -> ${quote(edge.target)} ${attributes(fields)};`;
    }),
    '}',
    '',
  ].join('\n');
}

const attributes = (fields: readonly (readonly [string, string | undefined])[]): string =>
  `[${fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${quote(value)}`])).join(', ')}]`;

/** A line end inside quotes is allowed, but a backslash before it would join two lines. */
const quote = (text: string): string => `"${text.replace(/\0/gu, '').replace(/[\\"]/gu, '\\$&')}"`;
