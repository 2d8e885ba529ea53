import type { BodyNode } from '../../ingest/document.ts';
import { make, type Say } from '../graph/elements.ts';

/** Above so many units only the upper levels stand open. */
const openAtMost = 60;

/** The structure of a text as a tree to open and close; every unit with its line. */
export function drawOutline(roots: readonly BodyNode[], say: Say): HTMLElement {
  const all = countNodes(roots);
  const upper = new Set<BodyNode['level']>(['part', 'chapter', 'section', 'roman']);
  const drawNode = (node: BodyNode): HTMLElement => {
    const words = [
      make('span', { class: 'label' }, node.label),
      ` ${node.heading || shorten(node.text[0]?.text ?? '')} `,
      make('span', { class: 'fine soft' }, say('line', { line: node.line })),
    ];
    if (node.children.length === 0) return make('li', {}, ...words);
    const open = all <= openAtMost || upper.has(node.level) ? { open: '' } : {};
    const inner = make('ul', {}, ...node.children.map(drawNode));
    return make('li', {}, make('details', open, make('summary', {}, ...words), inner));
  };
  return make('ul', { class: 'desk-tree' }, ...roots.map(drawNode));
}

const countNodes = (nodes: readonly BodyNode[]): number =>
  nodes.reduce((sum, { children }) => sum + 1 + countNodes(children), 0);

const shorten = (text: string): string => (text.length <= 90 ? text : `${text.slice(0, 90).trimEnd()}…`);
