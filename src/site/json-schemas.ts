import { schemaPath } from '../exports/json-fields.ts';
import { type JsonSchema, jsonSchemaNames, makeJsonSchema } from '../schemas/json-schema.ts';
import { siteAddresses } from './addresses.ts';

/** The JSON Schemas of the twins and of the index, by their type, with the addresses of this copy. */
export const jsonSchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    jsonSchemaNames.map((type) => [type, makeJsonSchema(type, siteAddresses().file(schemaPath(type)))]),
  );
