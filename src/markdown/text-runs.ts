import type { Nodes, Parents, RootContent, Text } from 'mdast';

/** One text node with its place in the joined text: citations are found in the joined text, marked in the nodes. */
export interface TextRun {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
  /** False inside links and code: what stands there is left alone. */
  readonly markable: boolean;
}

const blockTypes = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'code',
]);

/**
 * The text of blocks as a reader hears it, with the text nodes that it came from. Blocks are kept apart by an empty
 * line, so that nothing is read across them; emphasis is not, so that "Resolution **25-NQ/TW**" is one run.
 */
export function readTextRuns(blocks: readonly RootContent[]): {
  readonly text: string;
  readonly runs: readonly TextRun[];
} {
  const runs: TextRun[] = [];
  let text = '';
  const walk = (node: Nodes, parent: Parents | null, markable: boolean): void => {
    if (node.type === 'text' && parent !== null) {
      runs.push({ node, parent, start: text.length, markable });
      text += node.value;
    } else if (node.type === 'inlineCode' || node.type === 'code') {
      text += node.value;
    } else if (node.type === 'break') {
      text += '\n';
    } else if ('children' in node) {
      const inner = markable && node.type !== 'link' && node.type !== 'linkReference';
      for (const child of node.children) walk(child, node, inner);
    }
    if (blockTypes.has(node.type) && text !== '' && !text.endsWith('\n\n')) text += '\n\n';
  };
  for (const block of blocks) walk(block, null, true);
  return { text: text.trimEnd(), runs };
}
