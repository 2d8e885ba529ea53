import { z } from 'zod';
import { apiIndexSchema } from './api-index.ts';
import { courseItem } from './course.ts';
import { id, lines, partialDate, provisionId } from './fields.ts';
import { sharedParts, twinSchemas } from './twins.ts';

/** A JSON Schema of draft 2020-12, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a field that is read into another shape looks like in a file. */
const written = new Map<unknown, JsonSchema>([
  [id, { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }],
  [provisionId, { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z])?$' }],
  [
    partialDate,
    {
      type: 'string',
      pattern: '^\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?$',
      description: 'A date known to the year, the month or the day.',
    },
  ],
  [
    courseItem,
    {
      type: 'string',
      pattern: '^(?:instruments|sources|concepts|conflicts)/[a-z0-9-]+(?:#[a-z0-9-]+)?$',
      description: 'A page or an anchor: instruments/25-nq-tw-2013#quan-diem-4.',
    },
  ],
  [
    lines,
    {
      type: 'array',
      minItems: 1,
      items: {
        anyOf: [
          { type: 'integer', minimum: 1 },
          { type: 'string', pattern: '^\\d+-\\d+$' },
        ],
      },
      description: 'Lines of the text that was read, counted from 1.',
    },
  ],
]);

const names = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries({ ...sharedParts, id, provisionId, partialDate, lines })) {
  names.add(schema, { id: name });
}

const schemas = { ...twinSchemas, index: apiIndexSchema } as const;
export type JsonSchemaName = keyof typeof schemas;
export const jsonSchemaNames = Object.keys(schemas) as readonly JsonSchemaName[];

/**
 * The JSON Schema of a twin or of the index, made from the same zod schema that content is checked by. `address` is the schema's own.
 * Fields that zod turns into another value are described as they stand in the file.
 */
export function makeJsonSchema(type: JsonSchemaName, address: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schemas[type], {
    target: 'draft-2020-12',
    metadata: names,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const shape = written.get(zodSchema);
      if (shape !== undefined) Object.assign(jsonSchema, shape);
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) jsonSchema.description = description;
    },
  }) as Record<string, unknown>;
  return { $schema, $id: address, title: type, ...rest };
}
