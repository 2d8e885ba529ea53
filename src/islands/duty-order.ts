import { authorities, modalities } from '../core/provision/provision.ts';

/** How the reader may arrange the duties; the first of each is how the page comes. */
export const groupings = ['instrument', 'actor', 'topic', 'kind'] as const;
export const sortings = ['text', 'word', 'authority'] as const;
export type Grouping = (typeof groupings)[number];
export type Sorting = (typeof sortings)[number];

/** A duty as the arrangement sees it. */
export interface DutyRow {
  /** Its answers to the filters: `topic:x kind:y word:must`. */
  readonly tokens: readonly string[];
  /** Ids of the actors it names itself, without what these are part of. */
  readonly actors: readonly string[];
  /** Id of the group that it stands in on the page. */
  readonly holder: string;
}

/** A heading (null: the rows that answer nothing) and the places of its rows. */
export interface RowGroup {
  readonly value: string | null;
  readonly rows: readonly number[];
}

/*
 * A row with two actors or topics stands under each of them. Groups follow the order of the choices in the filter,
 * those without a name there come last with the rows that have no answer; within a group the sort is stable, so
 * that equals keep the order of the page.
 */

/** Arranges rows, given by their places, into groups in the order of `choices`. */
export function arrangeDuties(
  rows: readonly DutyRow[],
  grouping: Grouping,
  sorting: Sorting,
  choices: readonly string[],
): readonly RowGroup[] {
  const groups = new Map<string | null, number[]>(choices.map((choice) => [choice, []]));
  rows.forEach((row, place) => {
    const named = answersOf(row, grouping).filter((value) => groups.has(value));
    for (const value of named.length === 0 ? [null] : named) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [place]);
      else group.push(place);
    }
  });
  return [...groups]
    .filter(([, places]) => places.length > 0)
    .map(([value, places]) => ({ value, rows: sortRows(rows, places, sorting) }));
}

function answersOf(row: DutyRow, grouping: Grouping): readonly string[] {
  if (grouping === 'instrument') return [row.holder];
  if (grouping === 'actor') return [...new Set(row.actors)];
  return valuesOf(row, grouping);
}

const valuesOf = ({ tokens }: DutyRow, name: string): readonly string[] =>
  tokens.filter((token) => token.startsWith(`${name}:`)).map((token) => token.slice(name.length + 1));

function sortRows(rows: readonly DutyRow[], places: readonly number[], sorting: Sorting): readonly number[] {
  if (sorting === 'text') return places;
  const order: readonly string[] = sorting === 'word' ? modalities : authorities;
  const rank = (place: number): number => {
    const row = rows[place];
    const [value = ''] = row === undefined ? [] : valuesOf(row, sorting);
    const found = order.indexOf(value);
    return found === -1 ? order.length : found;
  };
  return [...places].sort((a, b) => rank(a) - rank(b));
}
