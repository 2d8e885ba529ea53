import type { PartialDate } from '../instrument/partial-date.ts';
import type { Bilingual, Localized } from '../language.ts';
import type { ItemRef } from './item-ref.ts';
import type { Difficulty, QuestionKind } from './question-kind.ts';

/** What people do in a part of a session. */
export const partForms = [
  'opening',
  'lecture',
  'reading',
  'discussion',
  'exercise',
  'questions',
  'closing',
] as const;
export type PartForm = (typeof partForms)[number];

export const partFormNames: Readonly<Record<PartForm, Bilingual>> = {
  opening: { vi: 'mở đầu', en: 'opening' },
  lecture: { vi: 'trình bày', en: 'talk' },
  reading: { vi: 'đọc văn bản', en: 'reading' },
  discussion: { vi: 'thảo luận', en: 'discussion' },
  exercise: { vi: 'bài tập', en: 'exercise' },
  questions: { vi: 'câu hỏi', en: 'questions' },
  closing: { vi: 'kết thúc', en: 'closing' },
};

/** An item in its place, with what it looked like when it was put there (item-mark.ts). */
export interface SessionItem {
  readonly ref: ItemRef;
  readonly seen?: string | undefined;
}

/** A stretch of a session (phần): its minutes, what is read in it, what the trainer says. */
export interface SessionPart {
  readonly title: Localized;
  readonly form: PartForm;
  readonly minutes: number;
  readonly items: readonly SessionItem[];
  readonly notes: Localized;
}

/** Which questions are drawn; the same seed over the same content draws the same ones. Empty lists mean all. */
export interface QuestionPlan {
  readonly seed: number;
  readonly count: number;
  readonly kinds: readonly QuestionKind[];
  readonly levels: readonly Difficulty[];
}

/** A study session (buổi học): prepared ones have their words in both languages, a trainer's own at least in one. */
export interface Session {
  readonly id: string;
  readonly title: Localized;
  /** On whom the duties fall that are studied: an actor. */
  readonly audience?: string | undefined;
  readonly minutes: number;
  readonly date?: PartialDate | undefined;
  /** Hour of the day it begins at, `08:30`. */
  readonly time?: string | undefined;
  readonly place: Localized;
  readonly aims: readonly Localized[];
  readonly parts: readonly SessionPart[];
  readonly notes: Localized;
  readonly questions: QuestionPlan;
  /** The release of the content that it was put together from. */
  readonly release?: string | undefined;
}

/** A session with nothing in it: one hour, ten questions. */
export const emptySession: Session = {
  id: 'session',
  title: {},
  minutes: 60,
  place: {},
  aims: [],
  parts: [],
  notes: {},
  questions: { seed: 1, count: 10, kinds: [], levels: [] },
};

/** All items in order, part by part. */
export const itemsOf = (session: Session): readonly SessionItem[] =>
  session.parts.flatMap(({ items }) => items);

/** Minutes that the parts take together. */
export const minutesOf = (session: Session): number =>
  session.parts.reduce((sum, { minutes }) => sum + minutes, 0);
