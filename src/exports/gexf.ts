import { edgeFields, type GraphRecords, type NodeRecord, nodeFields, writeField } from './graph-record.ts';
import { writeXmlText } from './xml-text.ts';

/** Colours of the sides, as the site prints them on paper. */
const colours: Readonly<Record<string, readonly [number, number, number]>> = {
  party: [163, 35, 31],
  army: [63, 107, 53],
  state: [31, 78, 121],
  other: [93, 87, 76],
  evidence: [138, 101, 18],
};

const gexfTypes = { string: 'string', int: 'integer', double: 'double' } as const;

/**
 * GEXF 1.2draft (gexf.net), the version that both Gephi and networkx read, with the colours of the issuing side. A
 * partial date is an attribute and not a `start`, because GEXF knows no date without a day. Fields of nodes and of edges
 * are declared apart, so a field's id is its bare name: some readers (graphology) call a field by its id.
 */
export function writeGexf({ nodes, edges }: GraphRecords): string {
  const declared = (
    kind: 'node' | 'edge',
    fields: readonly (readonly [string, keyof typeof gexfTypes])[],
  ) => [
    `<attributes class="${kind}">`,
    ...fields.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${gexfTypes[type]}"/>`),
    '</attributes>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    '<graph mode="static" defaultedgetype="directed">',
    ...declared('node', attributesOfNodes),
    ...declared('edge', edgeFields),
    `<nodes count="${nodes.length}">`,
    ...nodes.map(writeNode),
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...edges.map((edge) => {
      const values = edgeFields.map(([name]) => valueOf(name, writeField(edge[name]))).join('');
      const ends = `source="${writeXmlText(edge.source)}" target="${writeXmlText(edge.target)}"`;
      return `<edge id="${edge.id}" ${ends} label="${writeXmlText(edge.verb_en)}"><attvalues>${values}</attvalues></edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

/** The label is an attribute of GEXF's own. */
const attributesOfNodes = nodeFields.filter(([name]) => name !== 'label');

function writeNode(node: NodeRecord): string {
  const values = attributesOfNodes.map(([name]) => valueOf(name, writeField(node[name]))).join('');
  const [red, green, blue] = colours[node.side] ?? [0, 0, 0];
  const look = `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
  return `<node id="${writeXmlText(node.id)}" label="${writeXmlText(node.label)}"><attvalues>${values}</attvalues>${look}</node>`;
}

const valueOf = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `<attvalue for="${name}" value="${writeXmlText(value)}"/>`;
