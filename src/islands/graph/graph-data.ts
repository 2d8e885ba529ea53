import { bandAt, type GraphColumns, noDay, stateAt } from '../../core/graph/columns.ts';
import { dateOfRange } from '../../core/graph/day.ts';
import { decodeGraph } from '../../core/graph/graph-codec.ts';
import { labelName } from '../../core/graph/node-label.ts';
import { formatPartialDate, type PartialDate } from '../../core/instrument/partial-date.ts';
import type { Language } from '../../core/language.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { foldWords } from '../filter-rows.ts';

/** What a node is called; the lists run in the order of the nodes. */
export interface Labels {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Titles that say more than the name; empty in a very large corpus. */
  readonly titles: readonly string[];
}

/** The graph as the explorer holds it: columns from one file, names from another. */
export class GraphData {
  readonly columns: GraphColumns;
  readonly labels: Labels;
  readonly #language: Language;
  readonly #places: ReadonlyMap<string, number>;
  readonly #folded: string[] = [];

  constructor(columns: GraphColumns, labels: Labels, language: Language) {
    this.columns = columns;
    this.labels = labels;
    this.#language = language;
    this.#places = new Map(labels.ids.map((id, place) => [rowIdOf(id), place]));
  }

  /** Place of an id, also in the form that stands in addresses; -1 when there is none. */
  placeOf(id: string): number {
    return this.#places.get(rowIdOf(id)) ?? -1;
  }

  idOf(node: number): string {
    return this.labels.ids[node] ?? '';
  }

  nameOf(node: number): string {
    return this.labels.names[node] ?? '';
  }

  /** The name cut so that it fits beside a mark. */
  labelOf(node: number): string {
    return labelName(this.nameOf(node));
  }

  titleOf(node: number): string {
    return this.labels.titles[node] ?? '';
  }

  dateOf(node: number): PartialDate | undefined {
    const first = this.columns.first[node] ?? noDay;
    return first === noDay ? undefined : dateOfRange({ first, last: this.columns.last[node] ?? first });
  }

  /** The date in words; empty when there is none. */
  writeDate(node: number): string {
    const date = this.dateOf(node);
    return date === undefined ? '' : formatPartialDate(date, this.#language);
  }

  isArticle(node: number): boolean {
    return bandAt(this.columns, node) === 'article';
  }

  isHeld(node: number): boolean {
    return stateAt(this.columns, node) === 'held';
  }

  isKnown(node: number): boolean {
    return stateAt(this.columns, node) === 'known';
  }

  /** Folded name, title and id, for words that a reader types. */
  textOf(node: number): string {
    this.#folded[node] ??= foldWords(`${this.nameOf(node)} ${this.titleOf(node)} ${this.idOf(node)}`);
    return this.#folded[node] ?? '';
  }
}

/** Ids as they stand behind # in an address. */
export const rowIdOf = (id: string): string => id.replace(':', '-');

/** Fetches both files; a failure says which one did not come. */
export async function loadGraph(
  viewUrl: string,
  labelsUrl: string,
  language: Language,
): Promise<Result<GraphData>> {
  const [view, labels] = await Promise.all([fetch(viewUrl), fetch(labelsUrl)]);
  if (!view.ok) return failed(`${viewUrl}: ${view.status}`);
  if (!labels.ok) return failed(`${labelsUrl}: ${labels.status}`);
  const columns = decodeGraph(new Uint8Array(await view.arrayBuffer()));
  return columns.ok ? ok(new GraphData(columns.value, (await labels.json()) as Labels, language)) : columns;
}
