import { foldWords } from '../filter-rows.ts';
import type { GraphData } from './graph-data.ts';

/** Choices that a field offers at once. */
const choiceLimit = 20;

/** What the words of a reader mean: one node, several to choose from, or none. */
export type Choice =
  | { readonly status: 'one'; readonly node: number }
  | { readonly status: 'several'; readonly nodes: readonly number[] }
  | { readonly status: 'none' };

/**
 * Reads an id, a number or words of a title. A number that several bear is a choice, never a guess; what is written
 * in full wins over what only begins so, the more cited before the less cited.
 */
export function chooseNode(data: GraphData, typed: string): Choice {
  const direct = data.placeOf(typed.trim());
  if (direct !== -1) return { status: 'one', node: direct };
  const words = foldWords(typed);
  if (words === '') return { status: 'none' };
  const exact: number[] = [];
  const partial: number[] = [];
  for (let node = 0; node < data.labels.ids.length; node += 1) {
    if (foldWords(data.nameOf(node)) === words) exact.push(node);
    else if (data.textOf(node).includes(words)) partial.push(node);
  }
  const nodes = exact.length > 0 ? exact : partial;
  const [only] = nodes;
  if (only === undefined) return { status: 'none' };
  if (nodes.length === 1) return { status: 'one', node: only };
  return {
    status: 'several',
    nodes: nodes.sort((a, b) => arrivals(data, b) - arrivals(data, a) || a - b).slice(0, choiceLimit),
  };
}

const arrivals = ({ columns: { links } }: GraphData, node: number): number =>
  (links.inStart[node + 1] ?? 0) - (links.inStart[node] ?? 0);
