import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { FieldPath, Finding, Position } from '../core/finding.ts';
import { readYamlProblems } from './yaml-problems.ts';

/** A content file cut in two: its frontmatter as a value and the text after it. */
export interface SplitFile {
  readonly frontmatter: unknown;
  readonly body: string;
  /** Line of the file that the body begins on, counted from 1. */
  readonly bodyLine: number;
  readonly findings: readonly Finding[];
}

const fence = /^---[ \t]*$/u;

/** Cuts a file at its `---` lines and reads the YAML between them. A file without frontmatter has `frontmatter: null`. */
export function splitFile(path: string, text: string): SplitFile {
  const found = findFrontmatter(text);
  if (found === null) return { frontmatter: null, body: text, bodyLine: 1, findings: [] };
  const counter = new LineCounter();
  const document = parseDocument(found.yaml, { lineCounter: counter, uniqueKeys: true });
  const findings = [...readYamlProblems(path, document, found.yaml, counter, 1)];
  const alias = findAlias(document, counter);
  if (alias !== undefined) {
    const position = { line: alias.line + 1, column: alias.column };
    findings.push({ rule: 'frontmatter-alias', path, position, values: {} });
  }
  const frontmatter = findings.length > 0 ? null : (document.toJS() ?? null);
  return { frontmatter, body: found.body, bodyLine: found.bodyLine, findings };
}

/** Where a YAML document uses its first alias; aliases could unfold without end, so that none is read. */
export function findAlias(document: Document.Parsed, counter: LineCounter): Position | undefined {
  let position: Position | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      const at = counter.linePos(range?.[0] ?? 0);
      position = { line: at.line, column: at.col };
      return visit.BREAK;
    },
  });
  return position;
}

function findFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } | null {
  const rows = text.split('\n');
  if (!fence.test(trimReturn(rows[0]))) return null;
  const end = rows.findIndex((row, index) => index > 0 && fence.test(trimReturn(row)));
  if (end === -1) return null;
  return {
    yaml: rows.slice(1, end).map(trimReturn).join('\n'),
    body: rows.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

const trimReturn = (row = ''): string => row.replace(/\r$/u, '');

/** Which half of a field is meant: the key of one that should not be there, else its value. */
export type FieldHalf = 'key' | 'value';

/**
 * Where a field stands in a file, found by reading the YAML again; the nearest existing parent when it is absent.
 * In a file that is a list, an entry is named by its number or by its `id` or `was`.
 */
export function locateField(
  text: string,
  field: FieldPath,
  half: FieldHalf = 'value',
  yamlOnly = false,
): Position | undefined {
  const found = yamlOnly ? { yaml: text } : findFrontmatter(text);
  if (found === null) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(found.yaml, { lineCounter: counter });
  const offset = nearestOffset(document, field, half);
  if (offset === undefined) return undefined;
  const at = counter.linePos(offset);
  return { line: at.line + (yamlOnly ? 0 : 1), column: at.col };
}

function nearestOffset(document: Document.Parsed, field: FieldPath, half: FieldHalf): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const step of field) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) break;
      const start = (pair.key as Node).range?.[0];
      if (start !== undefined) offset = start;
      node = pair.value;
    } else if (isCollection(node)) {
      node = typeof step === 'number' ? node.items[step] : node.items.find((item) => isNamed(item, step));
      const start = (node as Node | undefined)?.range?.[0];
      if (start === undefined) break;
      offset = start;
    } else break;
  }
  if (half === 'value' && isScalar(node) && node.range != null && field.length > 0) offset = node.range[0];
  return offset;
}

const isNamed = (item: unknown, name: string): boolean =>
  isMap(item) && (item.get('id') === name || item.get('was') === name);
