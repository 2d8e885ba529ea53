import { bandTypes } from '../../core/graph/bands.ts';
import { bandAt, stateAt } from '../../core/graph/columns.ts';
import type { Language } from '../../core/language.ts';
import { make, type Say } from './elements.ts';
import { type GraphData, rowIdOf } from './graph-data.ts';

/** Addresses of the pages of instruments and sources, each with a slash at its end. */
export interface PageRoots {
  readonly instruments: string;
  readonly sources: string;
  /** The page of what is known by name only. */
  readonly missing: string;
}

/** A link that chooses a node in the explorer, with its date. */
export function linkNode(data: GraphData, node: number): HTMLElement {
  const date = data.writeDate(node);
  const link = make('a', { href: `#${rowIdOf(data.idOf(node))}` }, data.nameOf(node));
  return date === '' ? link : make('span', {}, link, make('span', { class: 'soft' }, ` (${date})`));
}

/** Where a node is told of: its page, its entry among the missing; null for what nobody has identified. */
export function pageOf(data: GraphData, node: number, roots: PageRoots): string | null {
  const id = data.idOf(node);
  if (data.isHeld(node)) return `${roots.instruments}${id}/`;
  if (data.isKnown(node)) return `${roots.missing}#${id}`;
  if (data.isArticle(node) && id.startsWith('source:'))
    return `${roots.sources}${id.slice('source:'.length)}/`;
  return null;
}

/** The issuing level of a node in words. */
export const levelOf = (data: GraphData, node: number, language: Language): string =>
  bandTypes[bandAt(data.columns, node)].name[language];

/** What is to be said of a node without a page: known by name, or not identified; empty for the others. */
export function stateWordOf(data: GraphData, node: number, say: Say): string {
  const state = stateAt(data.columns, node);
  return state === 'known' || state === 'unknown' ? say(`state.${state}`) : '';
}

/** Name, date, state and title of a node on one line. */
export const describeNode = (data: GraphData, node: number, say: Say): string =>
  [
    data.nameOf(node),
    data.writeDate(node) || say('date.unknown'),
    stateWordOf(data, node, say),
    data.titleOf(node),
  ]
    .filter(Boolean)
    .join(', ');
