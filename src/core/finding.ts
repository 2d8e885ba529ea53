/** What a reader must do: mend it (error), look at it (warning), know it (info). */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file; a line and column count from 1. No place is a state of its own, never 1:1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The way to a field of a file's frontmatter: `['relations', 0, 'target']`. */
export type FieldPath = readonly (string | number)[];

/**
 * One thing that a check has to say about a file. Findings are values: gathered, sorted and shown, never thrown.
 * They carry no sentence: `rule` and `values` make it last, in either language (rules/rules.ts). A `field` is turned
 * into a position by reading the file again, only when findings are reported.
 */
export interface Finding {
  readonly rule: string;
  readonly path: string;
  readonly field?: FieldPath | undefined;
  readonly position?: Position | undefined;
  readonly values: Readonly<Record<string, string>>;
  /** The second place of two that are in conflict. */
  readonly related?: RelatedPlace | undefined;
}

export interface RelatedPlace {
  readonly path: string;
  readonly field?: FieldPath | undefined;
  readonly position?: Position | undefined;
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(JSON.stringify(a.values), JSON.stringify(b.values))
  );
}

/** Plain code-unit order: the same on every machine, unlike a locale's. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
