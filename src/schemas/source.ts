import { z } from 'zod';
import { countedSteps } from '../core/evidence/place.ts';
import { sourceKinds } from '../core/evidence/source.ts';
import { bilingual, ids, localized, partialDate, text } from './fields.ts';

/** Frontmatter of content/sources/<id>.mdx. */
export const sourceSchema = z.strictObject({
  kind: z.enum(sourceKinds),
  textOf: ids.describe('Ids of the instruments whose own text this source is.'),
  title: localized.default({}),
  publisher: bilingual.optional(),
  author: text.optional(),
  date: partialDate.optional(),
  language: z.enum(['vi', 'en', 'other']).optional(),
  address: z.url({ protocol: /^https?$/u }).optional(),
  linkable: z.boolean(),
  reliability: z.enum(['high', 'medium', 'low']),
  shows: bilingual,
  note: bilingual.optional(),
  read: partialDate.optional(),
  lines: z.int().min(1).optional().describe('Number of lines of the text that was read.'),
  extent: z.partialRecord(z.enum(countedSteps as [string, ...string[]]), z.int().min(1)).optional(),
  article: z.boolean().default(false),
});

export type SourceFrontmatter = z.output<typeof sourceSchema>;
