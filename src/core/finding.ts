/** What a reader must do: mend it (error), look at it (warning), know it (info). */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file; a line and column count from 1. No place is a state of its own, never 1:1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * One thing that a check has to say about a file. Findings are values: they are gathered, sorted and shown,
 * never thrown. `values` fill the sentence of the rule (core/corpus/rules.ts) in either language.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly place?: Place | undefined;
  readonly message: string;
  readonly actual?: string | undefined;
  readonly expected?: string | undefined;
  /** A second place in conflict with the first one. */
  readonly related?: { readonly path: string; readonly place?: Place | undefined; readonly note: string } | undefined;
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.path, b.path) ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Plain code-unit order: the same on every machine, unlike a locale's. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
