import type { BodyNode, OutlineCounts, OutlineNode, TextBlock } from '../document.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { Unit } from './build-outline.ts';
import { type Piece, splitHeading } from './headings.ts';

/** Paragraphs of the lines `from`..`to`, hard wraps joined. */
export function readBlocks(lines: readonly SourceLine[], from: number, to: number): TextBlock[] {
  const pieces: Piece[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind === 'text') pieces.push({ line, text: line.text, bold: 0, paragraph: line.paragraph });
  }
  return joinBlocks(pieces);
}

/** The same for the end of a paper, where a line that does not go on in small letters stands for itself. */
export function readClosing(lines: readonly SourceLine[], from: number, to: number): TextBlock[] {
  const pieces: Piece[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const paragraph = line.paragraph || !/^\p{Ll}/u.test(line.text);
    pieces.push({ line, text: line.text, bold: 0, paragraph });
  }
  return joinBlocks(pieces);
}

function joinBlocks(pieces: readonly Piece[]): TextBlock[] {
  const blocks: { line: number; parts: string[] }[] = [];
  for (const { line, text, paragraph } of pieces) {
    const last = blocks.at(-1);
    if (last === undefined || paragraph) blocks.push({ line: line.line, parts: [text] });
    else last.parts.push(text);
  }
  return blocks.map(({ line, parts }) => ({ line, text: parts.join(' ') }));
}

/** Turns units into a tree with their headings and texts; the lines end at `to`. */
export function buildTree(lines: readonly SourceLine[], units: readonly Unit[], to: number): BodyNode[] {
  const children: BodyNode[][] = units.map(() => []);
  const roots: BodyNode[] = [];
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined) continue;
    const next = units[at + 1];
    const { heading, pieces } = splitHeading(
      lines,
      unit,
      next?.index ?? to,
      next?.nested === true && next.parent === at,
    );
    const node: BodyNode = {
      level: unit.level,
      path: unit.path,
      label: unit.marker.label,
      number:
        unit.marker.type === 'dotted'
          ? [...unit.marker.above, unit.marker.value].join('.')
          : unit.marker.number,
      heading,
      line: lines[unit.index]?.line ?? 0,
      text: joinBlocks(pieces),
      children: (children[at] ?? []).reverse(),
    };
    if (unit.parent === undefined) roots.push(node);
    else children[unit.parent]?.push(node);
  }
  return roots.reverse();
}

/** The nodes of trees in reading order, without their texts; a node without a title is known by its first words. */
export function listOutline(roots: readonly BodyNode[]): OutlineNode[] {
  const found: OutlineNode[] = [];
  const visit = (node: BodyNode): void => {
    const { path, level, label, line } = node;
    found.push({ path, level, label, heading: node.heading || firstWords(node), line });
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

const firstWords = ({ text }: BodyNode): string => (text[0]?.text ?? '').split(' ').slice(0, 10).join(' ');

export function countNodes(roots: readonly BodyNode[]): OutlineCounts {
  const levels = new Map<string, number>();
  let [dashes, pluses] = [0, 0];
  const visit = (node: BodyNode): void => {
    levels.set(node.level, (levels.get(node.level) ?? 0) + 1);
    for (const { text } of node.text) {
      if (/^[-–•]\s/u.test(text)) dashes += 1;
      if (/^\+\s/u.test(text)) pluses += 1;
    }
    node.children.forEach(visit);
  };
  roots.forEach(visit);
  const of = (level: string): number => levels.get(level) ?? 0;
  return {
    parts: of('part'),
    chapters: of('chapter'),
    sections: of('section'),
    romans: of('roman'),
    articles: of('article'),
    clauses: of('clause'),
    points: of('point'),
    subsections: of('subsection'),
    subclauses: of('sub2'),
    parens: of('paren'),
    dashes,
    pluses,
  };
}
