import { edgeFields, type GraphRecords, nodeFields, writeField } from './graph-record.ts';
import { writeXmlText } from './xml-text.ts';

/**
 * GraphML (graphml.graphdrawing.org): read by yEd, Gephi, networkx, igraph. Every field is declared with its type;
 * an empty one has no element. Two nodes may be joined by several edges, so edges have ids.
 */
export function writeGraphml({ nodes, edges }: GraphRecords): string {
  const keys = [
    ...nodeFields.map(([name, type]) => keyOf('node', name, type)),
    ...edgeFields.map(([name, type]) => keyOf('edge', name, type)),
  ];
  const nodeLines = nodes.map((node) => {
    const fields = nodeFields.map(([name]) => fieldOf('node', name, writeField(node[name]))).join('');
    return `<node id="${writeXmlText(node.id)}">${fields}</node>`;
  });
  const edgeLines = edges.map((edge) => {
    const fields = edgeFields.map(([name]) => fieldOf('edge', name, writeField(edge[name]))).join('');
    return `<edge id="${edge.id}" source="${writeXmlText(edge.source)}" target="${writeXmlText(edge.target)}">${fields}</edge>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keys,
    '<graph id="vankien" edgedefault="directed">',
    ...nodeLines,
    ...edgeLines,
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const keyOf = (domain: 'node' | 'edge', name: string, type: string): string =>
  `<key id="${domain}-${name}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`;

const fieldOf = (domain: 'node' | 'edge', name: string, value: string | undefined): string =>
  value === undefined ? '' : `<data key="${domain}-${name}">${writeXmlText(value)}</data>`;
