import { z } from 'zod';
import { parseItemRef } from '../core/study/item-ref.ts';
import { difficulties, questionKinds } from '../core/study/question-kind.ts';
import { partForms } from '../core/study/session.ts';
import { bilingual, id, partialDate } from './fields.ts';

const item = z.string().transform((value, context) => {
  const ref = parseItemRef(value);
  if (ref.ok) return { ref: ref.value };
  context.addIssue({ code: 'custom', params: { rule: 'session-item-form', values: { actual: value } } });
  return z.NEVER;
});

const minutes = z.int().min(1).max(480);

const part = z.strictObject({
  title: bilingual,
  form: z.enum(partForms).default('reading').describe('What people do in it.'),
  minutes,
  items: z.array(item).default([]).describe('Pages and anchors: instruments/25-nq-tw-2013#quan-diem-4.'),
  notes: bilingual.or(z.strictObject({})).default({}).describe('What the trainer says or lets people do.'),
});

/** Frontmatter of content/sessions/<id>.mdx: a prepared session, whole in both languages. */
export const sessionSchema = z.strictObject({
  title: bilingual,
  audience: id.optional().describe('An actor: the name of a file in content/actors.'),
  minutes,
  date: partialDate.optional(),
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, '08:30')
    .optional(),
  place: bilingual.or(z.strictObject({})).default({}),
  aims: z.array(bilingual).min(1),
  parts: z.array(part).min(1),
  notes: bilingual.or(z.strictObject({})).default({}),
  questions: z
    .strictObject({
      seed: z.int().min(0).default(1).describe('Another seed draws other questions.'),
      count: z.int().min(0).max(100).default(10),
      kinds: z.array(z.enum(questionKinds)).default([]),
      levels: z.array(z.literal(difficulties)).default([]),
    })
    .prefault({}),
});
