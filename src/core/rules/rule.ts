import type { Severity } from '../finding.ts';
import type { Bilingual } from '../language.ts';

/**
 * A content rule: how grave a breach is, the sentence about it, and what its page says. `{name}` in a sentence is
 * filled with a finding's value of that name. A sentence says what is unexpected first, then what was expected and
 * how to get there.
 */
export interface Rule {
  readonly severity: Severity;
  readonly sentence: Bilingual;
  /** Why the rule is there. */
  readonly meaning: Bilingual;
  /** How to put a breach right. */
  readonly mend: Bilingual;
  readonly example: RuleExample;
}

/** What an author types in an example: the file's name, all of it, fields of its frontmatter, its body, a list's entry. */
export type ExamplePart = 'name' | 'file' | 'fields' | 'body' | 'entry';

/** A breach and the same put right, as an author would type them. */
export interface RuleExample {
  /** The file that both stand in, or the folder where the example is a name. */
  readonly at: string;
  readonly part: ExamplePart;
  readonly wrong: string;
  /** How often the wrong text stands there; once where it is left out. */
  readonly repeat?: number;
  readonly right: string;
  /** What the sentence about the wrong one is filled with. */
  readonly values: Readonly<Record<string, string>>;
}

/** The file that most examples stand in. */
export const exampleFile = 'content/instruments/25-nq-tw-2013.mdx';
