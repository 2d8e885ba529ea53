import type { z } from 'zod';
import type { FieldPath, Finding } from '../core/finding.ts';

type Issue = z.core.$ZodIssue;

/** Turns zod's issues about one file into findings: each names a rule and the field that it is about. */
export function issuesToFindings(
  path: string,
  issues: readonly Issue[],
  at: FieldPath = [],
): readonly Finding[] {
  return issues.flatMap((issue) => issueToFindings(path, issue, [...at, ...fieldOf(issue)]));
}

const fieldOf = (issue: Issue): FieldPath => issue.path.filter((step) => typeof step !== 'symbol');

function issueToFindings(path: string, issue: Issue, field: FieldPath): readonly Finding[] {
  const name = field.join('.');
  switch (issue.code) {
    case 'custom': {
      const params = issue.params as { rule?: string; values?: Record<string, string> } | undefined;
      return [
        { rule: params?.rule ?? 'field-type', path, field, values: { field: name, ...params?.values } },
      ];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        rule: 'field-unknown',
        path,
        field: [...field, key],
        values: { field: key, within: name },
      }));
    case 'invalid_value':
      return [
        {
          rule: 'value-unknown',
          path,
          field,
          values: { field: name, actual: shown(issue.input), expected: issue.values.map(String).join(', ') },
        },
      ];
    case 'invalid_type':
      if (issue.input === undefined) return [{ rule: 'field-missing', path, field, values: { field: name } }];
      return [
        {
          rule: 'field-type',
          path,
          field,
          values: { field: name, actual: shown(issue.input), expected: issue.expected },
        },
      ];
    case 'invalid_union':
      return issue.errors.length === 0
        ? [
            {
              rule: 'field-type',
              path,
              field,
              values: { field: name, actual: shown(issue.input), expected: 'another form' },
            },
          ]
        : issuesToFindings(path, issue.errors[0] ?? [], field);
    default:
      return [
        {
          rule: 'field-type',
          path,
          field,
          values: { field: name, actual: shown(issue.input), expected: issue.message },
        },
      ];
  }
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
