import { compareText } from '../core/finding.ts';
import type { Language } from '../core/language.ts';

/** One choice of a filter: its value in the URL, its name, how many rows it leaves, how deep it stands in a tree. */
export interface FilterOption {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly depth: number;
  /** Values whose rows go along with this one's when the reader asks for the wider circle. */
  readonly wider?: readonly string[];
}

/** A filter over the rows of a page; `name` is its parameter in the URL. */
export interface FilterField {
  readonly name: string;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** A row's answers to all filters, as the page carries them: `kind:resolution year:2013`. */
export const writeTokens = (answers: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(answers)
    .flatMap(([name, values]) => values.map((value) => `${name}:${value}`))
    .join(' ');

const collators: Readonly<Record<Language, Intl.Collator>> = {
  vi: new Intl.Collator('vi', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
};

/** Order of names as a reader of the language expects it. */
export const compareNames = (language: Language) => (a: { name: string }, b: { name: string }) =>
  collators[language].compare(a.name, b.name);

interface FieldSource {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  /** Names of the values; a value without a name is no choice. */
  readonly nameOf: (value: string) => string | undefined;
  readonly order?: 'name' | 'given' | 'descending';
}

/** Counts the answers of all rows to one filter and lists its choices. */
export function listOptions(
  answers: readonly (readonly string[])[],
  { name, label, language, nameOf, order = 'name' }: FieldSource,
): FilterField {
  const counts = new Map<string, number>();
  for (const row of answers)
    for (const value of new Set(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const options = [...counts].flatMap(([value, count]) => {
    const named = nameOf(value);
    return named === undefined ? [] : [{ value, name: named, count, depth: 0 }];
  });
  if (order === 'name') options.sort(compareNames(language));
  if (order === 'descending') options.sort((a, b) => compareText(b.value, a.value));
  return { name, label, options };
}

/** The same over a tree: children stand under their parent, each level in order of name. */
export function listTree(
  answers: readonly (readonly string[])[],
  source: FieldSource,
  parentOf: (value: string) => string | undefined,
): FilterField {
  const flat = listOptions(answers, source);
  const present = new Set(flat.options.map(({ value }) => value));
  const under = (parent: string | undefined, depth: number): FilterOption[] =>
    flat.options
      .filter(({ value }) => {
        const above = parentOf(value);
        return (above !== undefined && present.has(above) ? above : undefined) === parent;
      })
      .flatMap((option) => [{ ...option, depth }, ...under(option.value, depth + 1)]);
  return { ...flat, options: under(undefined, 0) };
}
