import type { FieldPath, Finding } from '../core/finding.ts';

/** Words that `vankien new` writes where an author has to fill in a value. */
export const placeholders: readonly string[] = [
  'TITLE',
  'SOURCE',
  'PLACE',
  'KIND',
  'BODY',
  'ID',
  'ACTOR',
  'TOPIC',
];

/** Every value of a file's frontmatter that still is a placeholder. */
export function findPlaceholders(path: string, value: unknown, field: FieldPath = []): readonly Finding[] {
  if (typeof value === 'string' && placeholders.includes(value))
    return [{ rule: 'placeholder-left', path, field, values: { field: field.join('.'), actual: value } }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => findPlaceholders(path, item, [...field, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => findPlaceholders(path, item, [...field, key]));
}
