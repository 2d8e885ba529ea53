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
  readonly meaning?: Bilingual;
  readonly mend?: Bilingual;
  /** A breach and the same put right, as an author would type them. */
  readonly example?: { readonly wrong: string; readonly right: string };
}
