import { writeTable } from './csv.ts';
import { edgeFields, type GraphRecords, nodeFields, writeField } from './graph-record.ts';

/** Two tables; `id`, `label`, `source` and `target` are the names that Gephi looks for. */
export const writeNodesCsv = ({ nodes }: GraphRecords): string =>
  writeTable(
    ['id', ...nodeFields.map(([name]) => name)],
    nodes.map((node) => [node.id, ...nodeFields.map(([name]) => writeField(node[name]))]),
  );

export const writeEdgesCsv = ({ edges }: GraphRecords): string =>
  writeTable(
    ['source', 'target', ...edgeFields.map(([name]) => name)],
    edges.map((edge) => [edge.source, edge.target, ...edgeFields.map(([name]) => writeField(edge[name]))]),
  );
