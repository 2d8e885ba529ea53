import { z } from 'zod';
import { parseEvidenceList } from '../core/evidence/evidence-list.ts';
import { authorities, levels, modalities, provisionKinds } from '../core/provision/provision.ts';
import { id, provisionId, text } from './fields.ts';

const idList = z
  .string()
  .transform((value) => value.split(/\s+/u).filter((word) => word !== ''))
  .pipe(z.array(id));

const evidenceList = z.string().transform((value, context) => {
  const list = parseEvidenceList(value);
  if (list.ok) return list.value;
  context.addIssue({ code: 'custom', params: { rule: 'from-form', values: { actual: list.reason } } });
  return z.NEVER;
});

/** Attributes of `<Provision>` in an instrument's or article's first file. */
export const provisionSchema = z.strictObject({
  id: provisionId,
  kind: z.enum(provisionKinds).optional(),
  locator: text.optional(),
  actors: idList.default([]),
  topics: idList.default([]),
  modality: z.enum(modalities).optional(),
  authority: z.enum(authorities).optional(),
  from: evidenceList.default([]),
  'deadline-vi': text.optional(),
  'deadline-en': text.optional(),
  on: provisionId.optional(),
  instruments: idList.default([]),
  level: z.enum(levels).optional(),
  label: text.optional(),
  heading: text.optional(),
});

export type ProvisionAttributes = z.output<typeof provisionSchema>;
