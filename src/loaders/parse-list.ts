import { LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../core/finding.ts';
import { issuesToFindings } from '../schemas/issues.ts';
import { type ListPath, lists } from './collections.ts';
import { findAlias } from './frontmatter.ts';
import { findNonNfc } from './non-nfc.ts';
import { findInvisible } from './unreadable-text.ts';
import { readYamlProblems } from './yaml-problems.ts';

/** A list that is one file: its good entries, and the pages of the wrong ones, or the file if none could be read. */
export interface ParsedList {
  readonly record: readonly unknown[];
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads known.yaml or tombstones.yaml. A wrong entry is left out and told; the others stand. */
export function parseList(path: ListPath, text: string): ParsedList {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const findings = [...readYamlProblems(path, document, text, counter, 0)];
  const alias = findAlias(document, counter);
  if (alias !== undefined) findings.push({ rule: 'frontmatter-alias', path, position: alias, values: {} });
  findings.push(...findNonNfc(path, text), ...findInvisible(path, text));
  if (document.errors.length > 0 || alias !== undefined) return { record: [], unread: [path], findings };
  const entries: unknown = document.toJS() ?? [];
  if (!Array.isArray(entries)) {
    const values = { field: path, actual: typeof entries, expected: '- …' };
    return { record: [], unread: [path], findings: [...findings, { rule: 'field-type', path, values }] };
  }
  const record: unknown[] = [];
  const unread: string[] = [];
  const seen = new Map<string, number>();
  entries.forEach((entry: { readonly id?: unknown } | null, index) => {
    const result = lists[path].safeParse(entry, { reportInput: true });
    if (!result.success) {
      findings.push(...issuesToFindings(path, lists[path], result.error.issues, [index]));
      unread.push(`instruments/${String(entry?.id)}`);
      return;
    }
    const name = 'id' in result.data ? result.data.id : result.data.was;
    const twin = seen.get(name);
    if (twin === undefined) {
      seen.set(name, index);
      record.push(result.data);
    } else {
      const key = 'id' in result.data ? 'id' : 'was';
      findings.push({
        rule: 'entry-twice',
        path,
        field: [index, key],
        values: { actual: name },
        related: { path, field: [twin, key] },
      });
    }
  });
  return { record, unread, findings };
}
