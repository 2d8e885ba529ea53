import type { Finding, Severity } from '../finding.ts';
import type { Bilingual, Language } from '../language.ts';
import { contentRules } from './content-rules.ts';
import { formRules } from './form-rules.ts';

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

/** Every rule by its id; the id is content too: it stands in URLs and in reports. */
export const rules: Readonly<Record<string, Rule>> = { ...formRules, ...contentRules };

export const severityOf = (finding: Finding): Severity => rules[finding.rule]?.severity ?? 'error';

/** The sentence about a finding, in one language. */
export function describeFinding(finding: Finding, language: Language): string {
  const rule = rules[finding.rule];
  if (rule === undefined) throw new UnknownRuleError(finding.rule);
  return rule.sentence[language].replace(/\{(\w+)\}/gu, (_, name: string) => finding.values[name] ?? '…');
}

export class UnknownRuleError extends Error {
  constructor(rule: string) {
    super(`no rule is called \`${rule}\``);
    this.name = 'UnknownRuleError';
  }
}
