import { z } from 'zod';
import { factNames } from '../core/evidence/attestation.ts';
import { holdings, statusValues } from '../core/instrument/instrument.ts';
import { type RelationKind, relationKinds } from '../core/instrument/relation.ts';
import {
  attested,
  bilingual,
  evidence,
  id,
  ids,
  lines,
  localized,
  partialDate,
  place,
  provisionId,
  text,
} from './fields.ts';

const statedFacts = {
  number: text.optional().describe('The document number as printed: 25-NQ/TW, 16/CT-TTg.'),
  kind: id.optional().describe('The kind of document: the name of a file in content/kinds.'),
  issuer: id
    .optional()
    .describe('The body that issued it, not the letterhead: the name of a file in content/bodies.'),
  date: partialDate.optional().describe('The date it bears; 2003 or 2003-03 where no more is known.'),
  term: z
    .int()
    .min(1)
    .max(99)
    .optional()
    .describe('Tenure of the Central Committee or legislature of the National Assembly.'),
  plenum: z.int().min(1).max(30).optional().describe('Number of the plenum within the tenure.'),
  effective: partialDate.optional().describe('The day it takes effect.'),
  signatory: text.optional().describe('Who signed it.'),
};

const attestation = z.strictObject({
  source: id,
  at: place.optional(),
  lines: lines.optional(),
  ...statedFacts,
  title: localized.optional(),
  note: bilingual.optional(),
});

const status = z.strictObject({
  value: z.enum(statusValues),
  basis: z.enum(['stated', 'cited']).optional(),
  asOf: partialDate.optional(),
  by: id.optional(),
  note: bilingual.optional(),
  attested: z.array(evidence).default([]),
});

const relation = z.strictObject({
  kind: z.enum(relationKinds as [RelationKind, ...RelationKind[]]),
  target: id,
  certainty: z.enum(['stated', 'inferred']).default('stated'),
  attested,
  note: bilingual.optional(),
  provision: provisionId.optional(),
  targetProvision: provisionId.optional(),
});

export const review = z.strictObject({ on: partialDate, next: partialDate, compared: z.array(id).min(1) });

/** Frontmatter of content/instruments/<id>.mdx. Strict: a key that is not here is a finding, `layout` above all. */
export const instrumentSchema = z.strictObject({
  ...statedFacts,
  kind: id,
  numberVariants: z.array(text).default([]).describe('Other spellings of the number that are in use.'),
  letterhead: id.optional().describe('The body printed at the head, where it is not the issuer.'),
  title: localized.describe('The official title; English as one of the sources has it.'),
  translated: z
    .array(z.enum(['vi', 'en']))
    .default([])
    .describe('Languages whose title is our own translation, because no source gives one; pages say so.'),
  doubts: z.partialRecord(z.enum(factNames), z.enum(['low', 'medium', 'unconfirmed'])).default({}),
  status,
  holding: z.enum(holdings),
  attestations: z.array(attestation).min(1),
  relations: z.array(relation).default([]),
  topics: ids,
  concepts: ids,
  gap: bilingual.optional().describe('What was looked for and not found.'),
  note: bilingual.optional(),
  review: review.optional(),
  example: z.literal(true).optional().describe('A worked example: kept out of registers, counts and search.'),
});

export type InstrumentFrontmatter = z.output<typeof instrumentSchema>;

/** An entry of content/known.yaml. */
export const knownSchema = z.strictObject({
  id,
  number: text.optional(),
  kind: id.optional(),
  issuer: id.optional(),
  date: partialDate.optional(),
  term: z.int().min(1).max(99).optional(),
  title: localized.default({}),
  about: bilingual.optional(),
  attested,
});
