import type { Corpus } from '../../corpus/corpus.ts';
import type { Concept, Conflict } from '../../corpus/vocabulary.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { Bilingual, Language } from '../../language.ts';
import type { Provision } from '../../provision/provision.ts';
import { conflictsOf } from '../conflicts-of.ts';
import { findItem } from '../find-item.ts';
import type { QuestionKind } from '../question-kind.ts';
import { randomFor } from '../seed.ts';
import { itemsOf, type Session } from '../session.ts';
import { askActors } from './ask-actor.ts';
import { askConcept } from './ask-concept.ts';
import { askDate } from './ask-date.ts';
import { askFigure } from './ask-figure.ts';
import { askIssued } from './ask-issued.ts';
import { askIssuer } from './ask-issuer.ts';
import { askMatching } from './ask-matching.ts';
import { askOrdering } from './ask-ordering.ts';
import { askPlace } from './ask-place.ts';
import { askRelations } from './ask-relation.ts';
import { askNumber, askTitle } from './ask-title.ts';
import { type AskContext, openAsk } from './context.ts';
import { discussConflict, discussFacts } from './discuss.ts';
import type { Discussion, Question } from './question.ts';

/** What a session has to ask: tests, talks, and the word on what could not be asked honestly. */
export interface QuestionSet {
  readonly questions: readonly Question[];
  readonly discussions: readonly Discussion[];
  readonly asked: number;
  /** Said when there are fewer questions than were asked for. */
  readonly shortage?: Bilingual | undefined;
}

/** The items of a session that questions are made from. */
interface Subjects {
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly (readonly [Instrument, Provision])[];
  readonly concepts: readonly Concept[];
  readonly conflicts: readonly Conflict[];
}

/**
 * The questions of a session in one language: drawn by its plan, the same for the same seed and content. Kinds and
 * items take turns, so that a set does not ask ten times for a date; no fact is asked twice. What sources differ on is
 * never a test but a talk.
 */
export function drawQuestions(corpus: Corpus, session: Session, language: Language): QuestionSet {
  const { seed, count, kinds, levels } = session.questions;
  const subjects = subjectsOf(corpus, session);
  const pool = collectQuestions(openAsk(corpus, language, seed), subjects).filter(
    ({ kind, level }) =>
      (kinds.length === 0 || kinds.includes(kind)) && (levels.length === 0 || levels.includes(level)),
  );
  const questions = choose(pool, seed, count);
  return {
    questions,
    discussions: collectDiscussions(corpus, subjects, language),
    asked: count,
    shortage: questions.length < count ? sayShortage(questions.length, count) : undefined,
  };
}

/** Every question that can be asked honestly about some items. */
export function collectQuestions(context: AskContext, subjects: Subjects): readonly Question[] {
  return [
    ...subjects.instruments.flatMap((instrument) => [
      ...askIssuer(context, instrument),
      ...askDate(context, instrument),
      ...askTitle(context, instrument),
      ...askNumber(context, instrument),
      ...askRelations(context, instrument),
    ]),
    ...subjects.provisions.flatMap(([instrument, provision]) => [
      ...askActors(context, instrument, provision),
      ...askFigure(context, instrument, provision),
      ...askPlace(context, instrument, provision),
    ]),
    ...subjects.concepts.flatMap((concept) => askConcept(context, concept)),
    ...askIssued(context, subjects.instruments),
    ...askMatching(context, subjects.instruments, subjects.concepts),
    ...askOrdering(context, subjects.instruments),
  ];
}

/**
 * An instrument as an item brings all its provisions, unless some of them are items themselves: then those are meant. A
 * provision brings the facts of its instrument.
 */
export function subjectsOf(corpus: Corpus, session: Session): Subjects {
  const instruments = new Map<string, Instrument>();
  const provisions = new Map<string, readonly [Instrument, Provision]>();
  const concepts = new Map<string, Concept>();
  const conflicts = new Map<string, Conflict>();
  const takeProvision = (instrument: Instrument, provision: Provision): void => {
    provisions.set(`${instrument.id}#${provision.id}`, [instrument, provision]);
  };
  const picked = new Set(
    itemsOf(session).flatMap(({ ref }) => (ref.provision === undefined ? [] : [ref.id])),
  );
  for (const { ref } of itemsOf(session)) {
    const found = findItem(corpus, ref);
    if (found.kind === 'instrument') {
      instruments.set(found.instrument.id, found.instrument);
      const whole = !picked.has(found.instrument.id);
      for (const provision of whole ? found.instrument.provisions : [])
        takeProvision(found.instrument, provision);
    } else if (found.kind === 'provision') {
      instruments.set(found.instrument.id, found.instrument);
      takeProvision(found.instrument, found.provision);
    } else if (found.kind === 'concept') concepts.set(found.concept.id, found.concept);
    else if (found.kind === 'conflict') conflicts.set(found.conflict.id, found.conflict);
  }
  for (const id of instruments.keys()) {
    for (const conflict of conflictsOf(corpus, id)) conflicts.set(conflict.id, conflict);
  }
  return {
    instruments: [...instruments.values()],
    provisions: [...provisions.values()],
    concepts: [...concepts.values()],
    conflicts: [...conflicts.values()],
  };
}

const collectDiscussions = (
  corpus: Corpus,
  subjects: Subjects,
  language: Language,
): readonly Discussion[] => [
  ...subjects.conflicts.map((conflict) => discussConflict(corpus, conflict, language)),
  ...subjects.instruments.flatMap((instrument) => discussFacts(corpus, instrument, language)),
];

/** Takes turns among kinds and keeps items from coming up again before others have. */
function choose(pool: readonly Question[], seed: number, count: number): readonly Question[] {
  const waiting = pool
    .map((question) => ({ question, lot: randomFor(seed, `lot ${question.id}`)() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ question }) => question);
  const chosen: Question[] = [];
  const kindUses = new Map<QuestionKind, number>();
  const itemUses = new Map<string, number>();
  const factUses = new Map<string, number>();
  const facts = new Set<string>();
  const weigh = ({ kind, about, fact }: Question): number =>
    4 * (kindUses.get(kind) ?? 0) +
    3 * Math.max(...about.map((item) => itemUses.get(item) ?? 0)) +
    2 * (factUses.get(fact) ?? 0);
  while (chosen.length < count) {
    const free = waiting.filter((question) => factsOf(question).every((fact) => !facts.has(fact)));
    const next = free.reduce<Question | null>(
      (best, one) => (best === null || weigh(one) < weigh(best) ? one : best),
      null,
    );
    if (next === null) break;
    waiting.splice(waiting.indexOf(next), 1);
    chosen.push(next);
    for (const fact of factsOf(next)) facts.add(fact);
    kindUses.set(next.kind, (kindUses.get(next.kind) ?? 0) + 1);
    factUses.set(next.fact, (factUses.get(next.fact) ?? 0) + 1);
    for (const item of next.about) itemUses.set(item, (itemUses.get(item) ?? 0) + 1);
  }
  return chosen;
}

const factsOf = ({ about, fact }: Question): readonly string[] =>
  fact.startsWith('set.') ? [fact] : about.map((item) => `${item} ${fact}`);

function sayShortage(made: number, asked: number): Bilingual {
  return {
    vi: `Đã đặt ${asked} câu, chỉ ra được ${made} câu: những câu khác không đủ dữ kiện có nguồn, hoặc không có đủ đáp án sai chắc chắn sai. Thêm văn bản, quy định hoặc khái niệm vào buổi học để có thêm câu hỏi.`,
    en: `${made} of ${asked} questions could be made: for the others there are too few sourced facts, or too few wrong answers that are certainly wrong. Add instruments, provisions or concepts to the session for more.`,
  };
}
