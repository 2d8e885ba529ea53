import { z } from 'zod';
import { issuingLevels } from '../core/corpus/vocabulary.ts';
import { factNames } from '../core/evidence/attestation.ts';
import { attested, bilingual, evidence, id, ids, partialDate, text, variants } from './fields.ts';

const period = z.strictObject({ from: partialDate.optional(), to: partialDate.optional() });
const evidences = z.array(evidence).default([]);

export const bodySchema = z.strictObject({
  name: bilingual,
  variants,
  formerNames: z.array(period.extend({ name: bilingual })).default([]),
  codes: z.array(text).default([]),
  level: z.enum(issuingLevels),
  period: period.optional(),
  successor: id.optional(),
  about: bilingual,
  note: bilingual.optional(),
  attested: evidences,
});

export const kindSchema = z.strictObject({
  name: bilingual,
  codes: z.array(text).default([]),
  side: z.enum(['party', 'state', 'both', 'other']),
  about: bilingual,
  attested: evidences,
});

export const topicSchema = z.strictObject({
  name: bilingual,
  about: bilingual,
  leading: ids.describe('Instruments to begin with, in order.'),
});

export const actorSchema = z.strictObject({
  name: bilingual,
  parent: id.optional(),
  circles: z
    .array(id)
    .optional()
    .describe('Wider circles besides the parent, whose duties are this actor’s too.'),
  variants,
  about: bilingual.optional(),
});

export const conceptSchema = z.strictObject({
  term: bilingual,
  variants: z.array(z.strictObject({ text, lang: z.enum(['vi', 'en']), attested })).default([]),
  definition: bilingual,
  related: ids,
  leading: ids.describe('Instruments to begin with, in order.'),
  attested: evidences,
});

export const conflictSchema = z.strictObject({
  title: bilingual,
  instruments: ids,
  fact: z.enum(factNames).optional(),
  positions: z
    .array(
      z.strictObject({
        says: bilingual,
        value: z.union([text, z.number()]).transform(String).optional(),
        attested: evidences,
      }),
    )
    .min(1),
  favours: bilingual,
  reason: bilingual.optional(),
  preferred: z.union([text, z.number()]).transform(String).optional(),
  certainty: z.enum(['high', 'medium', 'low', 'open']),
});

/** An entry of content/tombstones.yaml. */
export const tombstoneSchema = z.strictObject({
  was: text,
  gone: partialDate,
  why: bilingual,
  now: text.optional(),
});
