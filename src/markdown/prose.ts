import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Prose } from '../core/provision/provision.ts';
import { markCitations } from './remark-citations.ts';

const printer = unified().use(remarkRehype).use(rehypeStringify);

/** Prints blocks as HTML with their citations marked, and as plain text. */
export function printBlocks(blocks: RootContent[]): Prose {
  const { text, citations } = markCitations(blocks);
  const root: Root = { type: 'root', children: blocks };
  return { html: printer.stringify(printer.runSync(root)), text, citations };
}
