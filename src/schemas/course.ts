import { z } from 'zod';
import { parseItemRef } from '../core/study/item-ref.ts';
import { bilingual, id, ids } from './fields.ts';

/** An item of a session: a page or an anchor, `instruments/25-nq-tw-2013#quan-diem-4`. */
export const courseItem = z.string().transform((value, context) => {
  const ref = parseItemRef(value);
  if (ref.ok) return ref.value;
  context.addIssue({ code: 'custom', params: { rule: 'course-item-form', values: { actual: value } } });
  return z.NEVER;
});

const session = z.strictObject({
  title: bilingual,
  periods: z.int().min(1).max(200).optional().describe('Teaching periods.'),
  items: z
    .array(courseItem)
    .default([])
    .describe('Pages and anchors: instruments/25-nq-tw-2013#quan-diem-4.'),
  note: bilingual.optional(),
});

/** Frontmatter of content/courses/<id>.mdx: a syllabus, whole in both languages. */
export const courseSchema = z.strictObject({
  title: bilingual,
  about: bilingual.optional(),
  audience: id.optional().describe('An actor: the name of a file in content/actors.'),
  topics: ids.describe('Topics whose instruments the course sets out to cover.'),
  instruments: ids.describe('Instruments that it sets out to cover besides.'),
  sessions: z.array(session).min(1),
  example: z.literal(true).optional().describe('A worked example: it stands in no count.'),
});
