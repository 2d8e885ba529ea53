import { z } from 'zod';

const found = new WeakMap<z.ZodType, readonly string[]>();

/** Every field that a schema has on any level, for a guess at what a misspelt one was meant to be. */
export function fieldNamesOf(schema: z.ZodType): readonly string[] {
  const known = found.get(schema);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part) for (const name of Object.keys(part.properties ?? {})) names.add(name);
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  const sorted = [...names].sort();
  found.set(schema, sorted);
  return sorted;
}
