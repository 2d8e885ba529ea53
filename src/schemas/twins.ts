import { z } from 'zod';
import { coverStates } from '../core/course/coverage.ts';
import { authorities, levels, modalities, provisionKinds } from '../core/provision/provision.ts';
import { courseSchema } from './course.ts';
import { attested, bilingual, evidence, id, ids, provisionId, text } from './fields.ts';
import { instrumentSchema, knownSchema } from './instrument.ts';
import { sourceSchema } from './source.ts';
import {
  actorSchema,
  bodySchema,
  conceptSchema,
  conflictSchema,
  kindSchema,
  topicSchema,
} from './vocabulary.ts';

/*
 * The shape of the JSON twins: the frontmatter's own schemas, with what a twin adds. What is computed says so in its
 * description; take it away, and the rest reads as frontmatter again.
 */

const page = z.strictObject({ vi: z.url(), en: z.url() }).describe('The page about it, in each language.');
const head = <T extends string>(type: T) => ({
  $schema: z.url().describe('The JSON Schema of this file.'),
  type: z.literal(type),
  id,
  url: page,
});
const texts = z
  .strictObject({ vi: z.string().optional(), en: z.string().optional() })
  .describe('Plain text; paragraphs are kept apart by an empty line.');
const anchors = z.array(z.string());

const provision = z
  .strictObject({
    id: provisionId,
    kind: z.enum(provisionKinds).optional(),
    locator: text.optional().describe('The official label, in Vietnamese: Điều 11 khoản 1.'),
    actors: z.array(id).describe('On whom a duty falls: names of files in content/actors.'),
    topics: z.array(id),
    modality: z.enum(modalities).optional(),
    authority: z.enum(authorities).describe('On whose word the provision stands.'),
    from: z.array(evidence).describe('Where the sources say so.'),
    deadline: bilingual.optional(),
    on: provisionId.optional().describe('The clause of the full text that this duty was cut from.'),
    instruments: z.array(id).describe('Instruments that a piece of advice is about.'),
    level: z.enum(levels).optional(),
    label: text.optional(),
    heading: text.optional(),
    parent: provisionId.optional().describe('The provision that holds this one.'),
    text: texts,
  })
  .describe('A piece of an instrument, or of an article that advises on one; with actors it is a duty.');

const statedRelation = instrumentSchema.shape.relations.unwrap().element;
const relation = statedRelation.extend({
  certainty: z.enum(['stated', 'inferred', 'found']),
  inverse: z
    .literal(true)
    .optional()
    .describe('Computed: the other instrument states this relation of this one; `target` is the other.'),
  verb: bilingual.describe('The relation in words, read from this instrument to the target.'),
});

const held = anchors.describe('Computed: what we hold that refers to it.');

/** The schema of each twin, by the name that the twin gives as its `type`. */
export const twinSchemas = {
  instrument: z.strictObject({
    ...head('instrument'),
    ...instrumentSchema.shape,
    relations: z.array(relation),
    introduction: texts,
    provisions: z.array(provision),
    sameNumber: anchors.describe('Computed: ids of the other instruments that bear the same number.'),
    conflicts: anchors.describe('Computed: ids of the recorded disagreements between sources on it.'),
  }),
  source: z.strictObject({
    ...head('source'),
    ...sourceSchema.shape,
    introduction: texts,
    provisions: z.array(provision),
    attests: anchors.describe('Computed: the instruments that we hold and that it attests.'),
  }),
  body: z.strictObject({ ...head('body'), ...bodySchema.shape, held }),
  kind: z.strictObject({ ...head('kind'), ...kindSchema.shape, held }),
  topic: z.strictObject({ ...head('topic'), ...topicSchema.shape, held }),
  actor: z.strictObject({ ...head('actor'), ...actorSchema.shape, held }),
  concept: z.strictObject({ ...head('concept'), ...conceptSchema.shape, held }),
  conflict: z.strictObject({
    ...head('conflict'),
    ...conflictSchema.shape,
    positions: z.array(
      z.strictObject({ says: bilingual, value: text.optional(), attested: z.array(evidence) }),
    ),
    preferred: text.optional(),
  }),
  course: z.strictObject({
    ...head('course'),
    ...courseSchema.shape,
    coverage: z
      .array(
        z.strictObject({
          instrument: id,
          state: z.enum(coverStates),
          sessions: z.array(z.int().min(1)).describe('Numbers of the sessions that read it, from 1.'),
          covered: z.array(provisionId),
          missing: z.array(provisionId),
          outdated: z
            .strictObject({ value: z.enum(['replaced', 'lapsed']), by: anchors })
            .optional()
            .describe('How it lost force, and the instruments that ended it.'),
          amendedBy: anchors,
          conflicts: anchors,
        }),
      )
      .describe('Computed: what the course covers of the instruments that it reads and of its topics.'),
  }),
  known: z.strictObject({ type: z.literal('known'), ...knownSchema.shape }),
} as const;

/** The parts that several twins share, by the names that they have in the JSON Schemas. */
export const sharedParts = { evidence, attested, bilingual, texts, provision, relation, ids } as const;
