import { z } from 'zod';
import { bilingual, id, localized, partialDate, text } from './fields.ts';

const page = z.strictObject({ vi: z.url(), en: z.url() });
const item = z.strictObject({
  id,
  number: text.optional(),
  date: partialDate.optional(),
  kind: id.optional(),
  title: localized.optional(),
  json: z.url(),
});
const collection = z.strictObject({
  type: text.describe('What the twins of the entries give as their `type`.'),
  schema: z.url(),
  twins: z
    .array(z.strictObject({ url: text, mediaType: text }))
    .describe('Where the twins of an entry stand; `{id}` is its id.'),
  count: z.int().min(0),
  items: z.array(item),
});

/** The shape of /api/index.json. */
export const apiIndexSchema = z.strictObject({
  $schema: z.url(),
  name: text,
  version: text,
  asOf: partialDate.nullable().describe('The last day on which the content was compared with its sources.'),
  page,
  licence: z.strictObject({ name: text, address: z.url() }),
  attribution: bilingual.describe('A line that may stand beside any use of the data.'),
  cite: bilingual.describe('How to cite the data as a whole.'),
  files: z.array(z.strictObject({ url: z.url(), mediaType: text, about: bilingual })),
  collections: z.record(z.string(), collection),
});
