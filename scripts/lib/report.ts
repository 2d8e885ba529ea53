import {
  compareFindings,
  compareText,
  type Finding,
  type Position,
  type RelatedPlace,
  type Severity,
} from '../../src/core/finding.ts';
import type { Language } from '../../src/core/language.ts';
import { describeFinding, severityOf } from '../../src/core/rules/rules.ts';
import { locateField } from '../../src/loaders/frontmatter.ts';

type TextOf = (path: string) => string | undefined;

/** A finding in the shape of `vankien check --json`; a place that is not known is null. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly related?:
    | { readonly path: string; readonly line: number | null; readonly column: number | null }
    | undefined;
  /** Where the site explains the rule: `/rules/<rule>/`. */
  readonly url: string;
}

/** Gives findings their places and sentences, in the order of files and lines. */
export function reportFindings(
  findings: readonly Finding[],
  textOf: TextOf,
  language: Language,
): readonly ReportedFinding[] {
  return findings
    .map((finding) => ({ ...finding, ...placeOf(finding, textOf) }))
    .sort(compareFindings)
    .map((finding) => ({
      rule: finding.rule,
      severity: severityOf(finding),
      path: finding.path,
      line: finding.position?.line ?? null,
      column: finding.position?.column ?? null,
      message: describeFinding(finding, language),
      expected: finding.values.expected,
      related: finding.related === undefined ? undefined : locateRelated(finding.related, textOf),
      url: ruleAddress(finding.rule, language),
    }));
}

const ruleAddress = (rule: string, language: Language): string =>
  `/${language === 'vi' ? 'vi/' : ''}rules/${rule}/`;

/** A provision that only the Vietnamese file has is found there, though facts are checked under the first file's name. */
function placeOf(finding: Finding, textOf: TextOf): { path: string; position: Position | undefined } {
  const { path, values } = finding;
  const position = finding.position ?? locate(finding, textOf, values.provision);
  if (position !== undefined || values.provision === undefined) return { path, position };
  const second = path.replace(/\.mdx$/u, '.vi.mdx');
  const elsewhere = locate({ path: second }, textOf, values.provision);
  return elsewhere === undefined ? { path, position } : { path: second, position: elsewhere };
}

function locateRelated(related: RelatedPlace, textOf: TextOf): ReportedFinding['related'] {
  const position = related.position ?? locate(related, textOf, undefined);
  return { path: related.path, line: position?.line ?? null, column: position?.column ?? null };
}

function locate(
  place: Finding | RelatedPlace,
  textOf: TextOf,
  provision: string | undefined,
): Position | undefined {
  const text = textOf(place.path);
  if (text === undefined) return undefined;
  if (place.field !== undefined) {
    const half = 'rule' in place && keyRules.includes(place.rule) ? 'key' : 'value';
    const position = locateField(text, place.field, half, place.path.endsWith('.yaml'));
    if (position !== undefined) return position;
  }
  return provision === undefined ? undefined : locateText(text, `id="${provision}"`);
}

/** Rules about a field's name point at the name, all others at its value. */
const keyRules: readonly string[] = ['field-unknown', 'field-misspelt'];

function locateText(text: string, wanted: string): Position | undefined {
  const offset = text.indexOf(wanted);
  if (offset === -1) return undefined;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const heading: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
};

/** Findings as lines for a terminal, grouped by file; what is only worth knowing is counted by rule at the end. */
export function printFindings(findings: readonly ReportedFinding[], language: Language): string {
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const rows = grave.flatMap((finding, index) => {
    const gap = index > 0 && grave[index - 1]?.path !== finding.path ? [''] : [];
    return [...gap, ...printFinding(finding, language)];
  });
  const notes = Map.groupBy(
    findings.filter(({ severity }) => severity === 'info'),
    ({ rule }) => rule,
  );
  for (const [rule, group] of notes) rows.push(`${group.length} × ${group[0]?.message ?? ''} (${rule})`);
  const named = [...new Set(findings.map(({ rule }) => rule))].sort(compareText);
  const width = Math.max(0, ...named.map((rule) => rule.length));
  const addresses = named.map((rule) => `  ${rule.padEnd(width)}  ${ruleAddress(rule, language)}`);
  const guide =
    language === 'vi'
      ? 'Ý nghĩa, ví dụ và cách sửa, ở các trang này của kho:'
      : 'Meaning, example and mend, on these pages of the site:';
  if (named.length > 0) rows.push('', guide, ...addresses);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const summary =
    language === 'vi'
      ? `${count('error')} lỗi, ${count('warning')} cảnh báo`
      : `${count('error')} error(s), ${count('warning')} warning(s)`;
  return `${[...rows, ...(rows.length > 0 ? [''] : []), summary].join('\n')}\n`;
}

function printFinding(finding: ReportedFinding, language: Language): readonly string[] {
  const place = finding.line === null ? '' : `:${finding.line}:${finding.column}`;
  const row = `${finding.path}${place} ${heading[language][finding.severity]}: ${finding.message} (${finding.rule})`;
  const { related } = finding;
  if (related === undefined) return [row];
  const at = related.line === null ? '' : `:${related.line}:${related.column}`;
  return [row, `    ${language === 'vi' ? 'xem thêm' : 'see also'} ${related.path}${at}`];
}
