import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { CONTINUE, visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import type { Prose } from '../core/provision/provision.ts';
import { guardTree, type MarkdownProblem } from './guard.ts';
import { printBlocks } from './prose.ts';

/** A `<Provision>` as it stands in a body: attributes unread, its own text in print form, the provision that holds it. */
export interface BodyProvision {
  readonly attributes: Readonly<Record<string, string>>;
  readonly prose: Prose;
  /** Index in the list of the provision that this one stands in. */
  readonly parent?: number | undefined;
  readonly position: { readonly line: number; readonly column: number };
}

/** A body in order: what stands before and between the provisions, and the provisions, outer before inner. */
export interface Body {
  readonly introduction?: Prose | undefined;
  readonly provisions: readonly BodyProvision[];
  readonly problems: readonly MarkdownProblem[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });

/**
 * Reads the body of a content file as data: nothing in it is ever run. Markdown and `<Provision>` are allowed,
 * everything else is a problem with its position (guard.ts). `firstLine` is the body's first line in its file.
 */
export function readBody(text: string, firstLine = 1): Body {
  const tree = parseTree(text, firstLine);
  if (tree instanceof VFileMessage) return { provisions: [], problems: [syntaxProblem(tree, firstLine)] };
  const problems = guardTree(tree, firstLine);
  if (problems.length > 0) return { provisions: [], problems };
  removeComments(tree);
  const provisions: BodyProvision[] = [];
  const rest = gatherProvisions(tree.children, undefined, provisions, firstLine);
  return { introduction: rest.length === 0 ? undefined : printBlocks(rest), provisions, problems: [] };
}

function parseTree(text: string, firstLine: number): Root | VFileMessage {
  try {
    return parser.parse(text);
  } catch (error) {
    if (error instanceof VFileMessage) return error;
    throw new Error(`body from line ${firstLine} cannot be parsed`, { cause: error });
  }
}

/** Remarks `{/* … *\/}` are for authors; the guard has let no other expression through. */
function removeComments(tree: Root): void {
  visit(tree, ['mdxFlowExpression', 'mdxTextExpression'], (_, index, parent) => {
    if (index === undefined || parent === undefined) return CONTINUE;
    parent.children.splice(index, 1);
    return index;
  });
}

/** A tag that is never closed has its place only in the parser's sentence, `(3:1-3:19)`, counted from the body's head. */
const placeInSentence = / \((\d+):(\d+)-\d+:\d+\)/u;

function syntaxProblem(message: VFileMessage, firstLine: number): MarkdownProblem {
  const opened = placeInSentence.exec(message.reason);
  const line = message.line ?? Number(opened?.[1] ?? 1);
  const column = message.column ?? Number(opened?.[2] ?? 1);
  const actual = message.reason.replace(placeInSentence, (_, opening: string) =>
    message.line === undefined ? '' : ` (line ${Number(opening) + firstLine - 1})`,
  );
  return { rule: 'body-syntax', values: { actual }, position: { line: line + firstLine - 1, column } };
}

/** Takes the provisions out of a list of blocks into `provisions`; what is left is returned. */
function gatherProvisions(
  blocks: readonly RootContent[],
  parent: number | undefined,
  provisions: BodyProvision[],
  firstLine: number,
): RootContent[] {
  const rest: RootContent[] = [];
  for (const block of blocks) {
    const elements = provisionElements(block);
    if (elements === null) {
      rest.push(block);
      continue;
    }
    for (const element of elements) {
      const index = provisions.length;
      const start = element.position?.start;
      provisions.push({
        attributes: readAttributes(element),
        prose: { html: '', text: '', citations: [] },
        parent,
        position: { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 },
      });
      const own = gatherProvisions(childBlocks(element), index, provisions, firstLine);
      provisions[index] = { ...(provisions[index] as BodyProvision), prose: printBlocks(own) };
    }
  }
  return rest;
}

/** The provisions that a block is: itself, or, written on one line, all that its paragraph holds. */
function provisionElements(block: RootContent): readonly Jsx[] | null {
  if (block.type === 'mdxJsxFlowElement') return [block];
  if (block.type !== 'paragraph') return null;
  const inline = block.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const elements = inline.filter((child): child is MdxJsxTextElement => child.type === 'mdxJsxTextElement');
  return elements.length > 0 && elements.length === inline.length ? elements : null;
}

function childBlocks(element: Jsx): readonly RootContent[] {
  if (element.type === 'mdxJsxFlowElement') return element.children;
  return element.children.length === 0 ? [] : [{ type: 'paragraph', children: element.children }];
}

function readAttributes(element: Jsx): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute') {
      attributes[attribute.name] = typeof attribute.value === 'string' ? attribute.value : '';
    }
  }
  return attributes;
}
