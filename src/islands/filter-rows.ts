/** What the rows of a page are asked: one value a filter, and words that must stand in the row. */
export interface Wanted {
  readonly values: ReadonlyMap<string, string>;
  /** Of each actor the circles whose duties are the actor's too; a row names its own actors as `on:`. */
  readonly wider?: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
}

/** A row as the filter sees it. */
export interface FilterRow {
  readonly tokens: ReadonlySet<string>;
  /** Folded text: no marks, no case, đ as d. */
  readonly text: string;
}

/** Folds for comparing: marks go, đ becomes d, white space becomes one space. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** Reads what is wanted from the URL; a parameter or value that the page does not offer is left out. */
export function readWanted(
  parameters: URLSearchParams,
  offered: ReadonlyMap<string, ReadonlySet<string>>,
): Wanted {
  const values = new Map<string, string>();
  for (const [name, choices] of offered) {
    const value = parameters.get(name);
    if (value !== null && choices.has(value)) values.set(name, value);
  }
  return { values, words: splitWords(parameters.get('q') ?? '') };
}

/** The words of a text field, folded; a very long text is cut, not refused. */
export const splitWords = (text: string): readonly string[] =>
  foldWords(text.slice(0, 200))
    .split(' ')
    .filter((word) => word !== '');

/** Whether a row answers all that is wanted, leaving one filter out when its own choices are counted. */
export function isWanted(row: FilterRow, wanted: Wanted, without?: string): boolean {
  for (const [name, value] of wanted.values) {
    if (name === without || row.tokens.has(`${name}:${value}`)) continue;
    if (name !== 'actor' || !fallsOn(row, wanted.wider?.get(value) ?? [])) return false;
  }
  return wanted.words.every((word) => row.text.includes(word));
}

const fallsOn = ({ tokens }: FilterRow, circles: readonly string[]): boolean =>
  circles.some((actor) => tokens.has(`on:${actor}`));

/** How many rows each choice of a filter would leave, given the other filters. */
export function countChoices(
  rows: readonly FilterRow[],
  wanted: Wanted,
  name: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const prefix = `${name}:`;
  for (const row of rows) {
    if (!isWanted(row, wanted, name)) continue;
    const values = new Set<string>();
    for (const token of row.tokens) if (token.startsWith(prefix)) values.add(token.slice(prefix.length));
    if (name === 'actor')
      for (const [actor, circles] of wanted.wider ?? []) if (fallsOn(row, circles)) values.add(actor);
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
