import { yearOf } from '../instrument/partial-date.ts';
import { type Language, otherLanguage } from '../language.ts';
import type { GraphNode } from './graph.ts';

/** Longest label in a drawing, in letters. */
export const labelLength = 23;

/** What a node is called in running text: its number, an article's byline and year, else its title, else its id. */
export function nameNode(node: GraphNode, language: Language): string {
  if (node.number !== undefined) return node.number;
  if (node.byline !== undefined) {
    const byline = node.byline[language];
    return node.date === undefined ? byline : `${byline}, ${yearOf(node.date)}`;
  }
  return titleOf(node, language) ?? node.id.replace(/^source:/u, '');
}

/** The title in the language asked for, else in the other one. */
export const titleOf = (node: GraphNode, language: Language): string | undefined =>
  node.title[language] ?? node.title[otherLanguage(language)];

/** The name cut at a word so that it fits beside a mark; a year tells apart what is cut, and articles of one author. */
export function labelNode(node: GraphNode, language: Language): string {
  if (node.number !== undefined) return cutText(node.number, labelLength);
  const year = node.date === undefined ? '' : ` ${yearOf(node.date)}`;
  const name = node.byline?.[language] ?? nameNode(node, language);
  const cut = cutText(name, labelLength - year.length);
  return cut === name && node.byline === undefined ? name : `${cut}${year}`;
}

/** Cuts at the last space that leaves more than half; the mark of omission counts as a letter. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\s,.;:“"(–-]+$/u, '')}…`;
}
