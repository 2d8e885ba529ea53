import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../core/finding.ts';

/** What is wrong in a body: a rule, the values for its sentence, where. */
export interface MarkdownProblem {
  readonly rule: string;
  readonly values: Readonly<Record<string, string>>;
  readonly position?: Position | undefined;
}

const allowedComponents = ['Provision'];
const safeAddress = /^(?:https?:\/\/|mailto:|\/|#|\.{1,2}\/)/iu;

/**
 * Everything in a tree that could run or lead astray: imports, exports, expressions, raw HTML, unknown components,
 * computed attributes, addresses such as `javascript:`. All of them at once, in reading order.
 */
export function guardTree(tree: Root, firstLine = 1): readonly MarkdownProblem[] {
  const problems: MarkdownProblem[] = [];
  visit(tree, (node) => {
    for (const [rule, values] of faultsOf(node)) {
      const start = node.position?.start;
      const position =
        start === undefined ? undefined : { line: start.line + firstLine - 1, column: start.column };
      problems.push({ rule, values, position });
    }
  });
  return problems;
}

type Fault = readonly [rule: string, values: Record<string, string>];

function faultsOf(node: Nodes): readonly Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [['body-import', { actual: firstWords(node.value) }]];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/u.test(node.value)
        ? []
        : [['body-expression', { actual: firstWords(node.value) }]];
    case 'html':
      return [['component-unknown', { actual: firstWords(node.value) }]];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (!allowedComponents.includes(node.name ?? ''))
        return [['component-unknown', { actual: `<${node.name ?? ''}>` }]];
      return node.attributes
        .filter(
          (attribute) =>
            attribute.type !== 'mdxJsxAttribute' ||
            (attribute.value !== null && typeof attribute.value === 'object'),
        )
        .map(
          (attribute): Fault => [
            'attribute-expression',
            { actual: attribute.type === 'mdxJsxAttribute' ? attribute.name : '{...}' },
          ],
        );
    }
    case 'link':
    case 'definition':
    case 'image':
      return safeAddress.test(node.url) ? [] : [['address-unsafe', { actual: node.url }]];
    default:
      return [];
  }
}

const firstWords = (text: string): string => {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
