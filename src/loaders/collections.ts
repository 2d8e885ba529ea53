import { courseSchema } from '../schemas/course.ts';
import { instrumentSchema, knownSchema } from '../schemas/instrument.ts';
import { sessionSchema } from '../schemas/session.ts';
import { sourceSchema } from '../schemas/source.ts';
import {
  actorSchema,
  bodySchema,
  conceptSchema,
  conflictSchema,
  kindSchema,
  tombstoneSchema,
  topicSchema,
} from '../schemas/vocabulary.ts';

/** The folders of content/ and the schema of their files' frontmatter. */
export const collections = {
  instruments: { schema: instrumentSchema, provisions: true },
  sources: { schema: sourceSchema, provisions: true },
  bodies: { schema: bodySchema, provisions: false },
  kinds: { schema: kindSchema, provisions: false },
  topics: { schema: topicSchema, provisions: false },
  actors: { schema: actorSchema, provisions: false },
  concepts: { schema: conceptSchema, provisions: false },
  conflicts: { schema: conflictSchema, provisions: false },
  sessions: { schema: sessionSchema, provisions: false },
  courses: { schema: courseSchema, provisions: false },
} as const;

export type CollectionName = keyof typeof collections;
export const isCollectionName = (text: string): text is CollectionName => Object.hasOwn(collections, text);

/** The lists that are one file each: instruments known by name only, ids and anchors that are no more. */
export const lists = {
  'content/known.yaml': knownSchema,
  'content/tombstones.yaml': tombstoneSchema,
} as const;

export type ListPath = keyof typeof lists;
export const isListPath = (path: string): path is ListPath => Object.hasOwn(lists, path);
export const listPaths: readonly string[] = Object.keys(lists);
