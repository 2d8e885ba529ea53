import type { z } from 'zod';
import { nearest } from '../core/check/nearest.ts';
import type { FieldPath, Finding } from '../core/finding.ts';
import { fieldNamesOf } from './field-names.ts';

type Issue = z.core.$ZodIssue;

/** Turns zod's issues with one file into findings: each names a rule and the field that it is about. */
export function issuesToFindings(
  path: string,
  schema: z.ZodType,
  issues: readonly Issue[],
  at: FieldPath = [],
): readonly Finding[] {
  return issues.flatMap((issue) => issueToFindings(path, schema, issue, [...at, ...fieldOf(issue)]));
}

const fieldOf = (issue: Issue): FieldPath => issue.path.filter((step) => typeof step !== 'symbol');

/** What zod expects, as an author types it: the same in every language. */
const forms: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '12',
  int: '12',
  boolean: 'true',
  array: '[ … ]',
  object: '{ … }',
  record: '{ … }',
};

function issueToFindings(
  path: string,
  schema: z.ZodType,
  issue: Issue,
  field: FieldPath,
): readonly Finding[] {
  const name = field.join('.');
  const finding = (rule: string, values: Record<string, string> = {}): readonly Finding[] => [
    { rule, path, field, values: { field: name, ...values } },
  ];
  const actual = shown(issue.input);
  switch (issue.code) {
    case 'custom': {
      const params = issue.params as { rule?: string; values?: Record<string, string> } | undefined;
      return params?.rule === undefined
        ? finding('field-type', { actual, expected: '…' })
        : finding(params.rule, params.values);
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(path, [...field, key], nearest(key, fieldNamesOf(schema))));
    case 'invalid_value':
      if (issue.input === undefined) return finding('field-missing');
      return finding('value-unknown', { actual, expected: issue.values.map(String).join(', ') });
    case 'invalid_type':
      if (issue.input === undefined) return finding('field-missing');
      return finding('field-type', { actual, expected: forms[issue.expected] ?? issue.expected });
    case 'invalid_union':
      if (issue.input === undefined) return finding('field-missing');
      return issue.errors[0] === undefined || issue.errors[0].length === 0
        ? finding('field-type', { actual, expected: '…' })
        : issuesToFindings(path, schema, issue.errors[0], field);
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return finding('field-empty');
      return finding('field-range', { actual, expected: `≥ ${issue.minimum}` });
    case 'too_big':
      return finding('field-range', { actual, expected: `≤ ${issue.maximum}` });
    case 'invalid_format':
      if (issue.format === 'url') return finding('address-form', { actual });
      return finding('field-type', { actual, expected: issue.message });
    default:
      return finding('field-type', { actual, expected: issue.message });
  }
}

function unknownField(path: string, field: FieldPath, guess: string | null): Finding {
  const values = { field: String(field.at(-1)), within: field.slice(0, -1).join('.') };
  if (guess === null || guess === values.field) return { rule: 'field-unknown', path, field, values };
  return { rule: 'field-misspelt', path, field, values: { ...values, expected: guess } };
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
