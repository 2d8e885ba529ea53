import type { Finding, Severity } from '../finding.ts';
import type { Language } from '../language.ts';
import { contentRules } from './content-rules.ts';
import { formRules } from './form-rules.ts';
import type { Rule } from './rule.ts';

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
