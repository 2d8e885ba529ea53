import type { Corpus } from '../core/corpus/corpus.ts';
import { sourceOfNode } from '../core/graph/article-edges.ts';
import { bandTypes } from '../core/graph/bands.ts';
import type { Graph, GraphNode } from '../core/graph/graph.ts';
import { nameNode, titleOf } from '../core/graph/node-label.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { sayGraph, stateWord } from './graph-words.ts';
import { longDate, shortDate } from './naming.ts';
import { entryPath, pathTo } from './urls.ts';

/** A node of the graph as pages print it. */
export interface NodeView {
  readonly id: string;
  readonly name: string;
  /** Whether the name is a document number, which is not cut at the end of a line. */
  readonly numbered: boolean;
  readonly title: string | null;
  /** Set when the title is there in the other language only. */
  readonly titleLang: Language | undefined;
  /** Set when the name is such a title. */
  readonly nameLang: Language | undefined;
  /** Where it is told of: its page, its entry among the missing, or its row on the graph page. */
  readonly href: string;
  readonly state: string;
  readonly iso: string | null;
  readonly date: string;
  readonly shortDate: string | null;
  readonly issuer: string | null;
  readonly kind: string | null;
  readonly level: string;
  readonly side: string;
}

/** Address of what stands for a node: its page, its entry among the missing, else its row on the graph page. */
export function nodeHref(node: GraphNode, language: Language): string {
  const source = sourceOfNode(node.id);
  if (node.state === 'article' && source !== null) return entryPath(language, 'sources', source);
  if (node.state === 'held') return entryPath(language, 'instruments', node.id);
  if (node.state === 'known') return pathTo(language, `missing/#${node.id}`);
  return pathTo(language, `graph/#${rowId(node.id)}`);
}

/** The id of a node's row on the graph page: the node's own, so that `/graph/#25-nq-tw-2013` is a promise. */
export const rowId = (node: string): string => node.replace(':', '-');

export function viewNode(corpus: Corpus, node: GraphNode, language: Language): NodeView {
  const say = sayGraph(language);
  const body = node.issuer === undefined ? undefined : corpus.bodies.get(node.issuer);
  const kind = node.kind === undefined ? undefined : corpus.kinds.get(node.kind);
  const name = nameNode(node, language);
  const title = titleOf(node, language) ?? null;
  const titleLang =
    title === null || node.title[language] !== undefined ? undefined : otherLanguage(language);
  return {
    id: node.id,
    name,
    numbered: node.number !== undefined,
    title: title === name ? null : title,
    titleLang,
    nameLang: title === name ? titleLang : undefined,
    href: nodeHref(node, language),
    state: stateWord(node.state, language),
    iso: node.date ?? null,
    date: node.date === undefined ? say('date.unknown') : longDate(node.date, language),
    shortDate: node.date === undefined ? null : shortDate(node.date, language),
    issuer: body?.name[language] ?? null,
    kind: kind?.name[language] ?? null,
    level: bandTypes[node.band].name[language],
    side: bandTypes[node.band].side,
  };
}

/** All that a mark of a drawing says, for those who hear it: name, kind, body, date, what we hold. */
export function speakNode(view: NodeView): string {
  return [view.name, view.kind, view.issuer ?? view.level, view.date, view.state]
    .filter((part): part is string => part !== null)
    .join(', ');
}

/** The tip of a mark: the title where there is one. */
export const tipOfNode = (view: NodeView): string =>
  view.title === null ? `${view.name}, ${view.date}` : `${view.name}, ${view.date}: ${view.title}`;

/** The view of a node by its place in the graph. */
export function viewNodeAt(corpus: Corpus, graph: Graph, place: number, language: Language): NodeView {
  const node = graph.nodes[place];
  if (node === undefined) throw new Error(`node ${place} is not in the graph`);
  return viewNode(corpus, node, language);
}
