import type { Finding, Severity } from '../finding.ts';
import type { Bilingual, Language } from '../language.ts';
import { anchorRules } from './anchor-rules.ts';
import { authorityRules } from './authority-rules.ts';
import { bodyRules } from './body-rules.ts';
import { courseRules } from './course-rules.ts';
import { factRules } from './fact-rules.ts';
import { fieldRules } from './field-rules.ts';
import { fileRules } from './file-rules.ts';
import { frontmatterRules } from './frontmatter-rules.ts';
import { identityRules } from './identity-rules.ts';
import { pairRules } from './pair-rules.ts';
import { provisionRules } from './provision-rules.ts';
import { referenceRules } from './reference-rules.ts';
import { relationRules } from './relation-rules.ts';
import type { Rule } from './rule.ts';
import { sessionRules } from './session-rules.ts';
import { statusRules } from './status-rules.ts';
import { valueRules } from './value-rules.ts';

export interface RuleGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly rules: Readonly<Record<string, Rule>>;
}

/** The rules by subject, in the order in which an author meets them: the file, its fields, its body, its facts. */
export const ruleGroups: readonly RuleGroup[] = [
  { id: 'files', name: { vi: 'Tệp', en: 'Files' }, rules: { ...fileRules, ...frontmatterRules } },
  { id: 'fields', name: { vi: 'Trường', en: 'Fields' }, rules: fieldRules },
  {
    id: 'values',
    name: { vi: 'Mã, ngày, vị trí, địa chỉ', en: 'Ids, dates, places, addresses' },
    rules: valueRules,
  },
  { id: 'bodies', name: { vi: 'Phần văn bản', en: 'Text' }, rules: bodyRules },
  { id: 'references', name: { vi: 'Dẫn tới tệp và nguồn khác', en: 'References' }, rules: referenceRules },
  { id: 'identity', name: { vi: 'Số hiệu, cơ quan, ngày', en: 'Number, body, date' }, rules: identityRules },
  { id: 'facts', name: { vi: 'Dữ kiện và nguồn', en: 'Facts and sources' }, rules: factRules },
  { id: 'relations', name: { vi: 'Quan hệ', en: 'Relations' }, rules: relationRules },
  { id: 'status', name: { vi: 'Hiệu lực, rà soát', en: 'Status and review' }, rules: statusRules },
  {
    id: 'provisions',
    name: { vi: 'Mục nội dung', en: 'Provisions' },
    rules: { ...provisionRules, ...authorityRules, ...pairRules },
  },
  { id: 'sessions', name: { vi: 'Buổi học', en: 'Study sessions' }, rules: sessionRules },
  { id: 'courses', name: { vi: 'Môn học', en: 'Courses' }, rules: courseRules },
  { id: 'anchors', name: { vi: 'Cam kết đường dẫn', en: 'The promise on links' }, rules: anchorRules },
];

/** Every rule by its id; the id is content too: it stands in URLs and in reports. */
export const rules: Readonly<Record<string, Rule>> = Object.assign(
  {},
  ...ruleGroups.map((group) => group.rules),
);

export const severityOf = (finding: Finding): Severity => rules[finding.rule]?.severity ?? 'error';

/** The sentence about a finding, in one language. */
export function describeFinding(finding: Pick<Finding, 'rule' | 'values'>, language: Language): string {
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
