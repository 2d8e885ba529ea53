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

/**
 * The name cut so that it fits beside a mark. What is cut keeps what tells it apart: the numeral that it ends with
 * ("… lần thứ XII"), else its year; articles of one author carry their year always.
 */
export function labelNode(node: GraphNode, language: Language): string {
  if (node.number !== undefined) return cutText(node.number, labelLength);
  const year = node.date === undefined ? '' : ` ${yearOf(node.date)}`;
  const { byline } = node;
  const name = byline?.[language] ?? nameNode(node, language);
  if (byline !== undefined) return `${cutText(name, labelLength - year.length)}${year}`;
  return name.length <= labelLength ? name : cutKeepingEnd(name, lastNumeral(name) ?? year);
}

/** The same for a name whose node is not at hand. */
export const labelName = (name: string): string =>
  name.length <= labelLength ? name : cutKeepingEnd(name, lastNumeral(name) ?? '');

const cutKeepingEnd = (name: string, end: string): string =>
  `${cutText(name, labelLength - end.length)}${end}`;

/** A Roman or Arabic numeral at the end of a name, with the space before it. */
const lastNumeral = (name: string): string | null => {
  const numeral = /\s([IVXLC]+|\d{1,4})\)?$/u.exec(name)?.[1];
  return numeral === undefined ? null : ` ${numeral}`;
};

/** Cuts at the last space that leaves more than half; the mark of omission counts as a letter. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const space = head.lastIndexOf(' ');
  return `${(space > length / 2 ? head.slice(0, space) : head).replace(/[\s,.;:“"(–-]+$/u, '')}…`;
}
