import { edgeFields, type GraphRecords, nodeFields, writeField } from './graph-record.ts';

/**
 * Two tables as RFC 4180 has them: UTF-8 without a mark at the start (which readers take for a part of the first
 * name), lines ended by CRLF. `id`, `label`, `source` and `target` are the names that Gephi looks for.
 */
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

type Row = readonly (string | undefined)[];

const writeTable = (head: Row, rows: readonly Row[]): string =>
  [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

const writeCell = (text = ''): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
