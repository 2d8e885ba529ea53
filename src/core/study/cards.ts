import type { Corpus } from '../corpus/corpus.ts';
import type { Concept } from '../corpus/vocabulary.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Language } from '../language.ts';
import type { Provision } from '../provision/provision.ts';
import { askActors } from './questions/ask-actor.ts';
import { proveConcept } from './questions/ask-concept.ts';
import { askDate } from './questions/ask-date.ts';
import { askFigure } from './questions/ask-figure.ts';
import { askIssuer } from './questions/ask-issuer.ts';
import { askNumber } from './questions/ask-title.ts';
import { type AskContext, openAsk } from './questions/context.ts';
import { subjectsOf } from './questions/draw.ts';
import { rightAnswer } from './questions/grade.ts';
import { identify } from './questions/identify.ts';
import { proveByProvision } from './questions/proof.ts';
import type { Proof, Question } from './questions/question.ts';
import type { Session } from './session.ts';
import { provisionLabel, provisionText } from './wording.ts';

/*
 * Cards to learn by. An id is the item's reference, the number of the card for that item, and the language:
 *
 *   id = item "/" number ":" language            ; instruments/25-nq-tw-2013#quan-diem-4/1:vi
 *
 *   a provision: 1 what it says, 2 of whom it speaks, 3 its figure
 *   an instrument: 1 who issued it, 2 when, 3 its number
 *   a concept: 1 what it means
 *
 * No wording goes into an id, so that a learner keeps the progress of a card when its text is mended. What is not fit
 * for a test (doubted or disputed facts) is on no card.
 */
export interface Card {
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly proofs: readonly Proof[];
  /** The id of the instrument or concept, for sorting. */
  readonly subject: string;
}

const words = {
  vi: {
    says: (place: string) => `${place}: nội dung?`,
    opens: (paper: string, start: string) => `${paper}: quy định mở đầu bằng "${start} …" nêu gì?`,
    means: (term: string) => `${term} nghĩa là gì?`,
  },
  en: {
    says: (place: string) => `${place}: what does it say?`,
    opens: (paper: string, start: string) =>
      `${paper}: how does the provision go on that begins “${start} …”?`,
    means: (term: string) => `What is meant by “${term}”?`,
  },
} as const;

/** The cards of a session in one language, item by item. */
export function makeCards(corpus: Corpus, session: Session, language: Language): readonly Card[] {
  const context = openAsk(corpus, language, 1);
  const { instruments, provisions, concepts } = subjectsOf(corpus, session);
  return [
    ...concepts.flatMap((concept) => cardsOfConcept(context, concept)),
    ...instruments.flatMap((instrument) => cardsOfInstrument(context, instrument)),
    ...provisions.flatMap(([instrument, provision]) => cardsOfProvision(context, instrument, provision)),
  ];
}

const cardId = (item: string, number: number, language: Language): string => `${item}/${number}:${language}`;

function cardsOfConcept({ corpus, language }: AskContext, concept: Concept): readonly Card[] {
  const proofs = proveConcept(corpus, concept, language);
  if (proofs.length === 0) return [];
  const id = cardId(`concepts/${concept.id}`, 1, language);
  const front = words[language].means(concept.term[language]);
  return [{ id, front, back: concept.definition[language], proofs, subject: concept.id }];
}

function cardsOfInstrument(context: AskContext, instrument: Instrument): readonly Card[] {
  const item = `instruments/${instrument.id}`;
  return [
    ...fromQuestion(context, askIssuer(context, instrument), 'single', item, 1, instrument.id),
    ...fromQuestion(context, askDate(context, instrument), 'single', item, 2, instrument.id),
    ...fromQuestion(context, askNumber(context, instrument), 'short', item, 3, instrument.id),
  ];
}

function cardsOfProvision(
  context: AskContext,
  instrument: Instrument,
  provision: Provision,
): readonly Card[] {
  const { corpus, language } = context;
  const item = `instruments/${instrument.id}#${provision.id}`;
  const text = provisionText(provision, language);
  const paper = identify(corpus, instrument, language, null);
  const proofs = proveByProvision(corpus, instrument, provision, language);
  if (text === null || text.lang !== undefined || paper === null || proofs.length === 0) return [];
  const label = provisionLabel(provision, language);
  const start = text.text.split(' ').slice(0, 4).join(' ');
  const unique =
    label !== null &&
    instrument.provisions.filter(({ locator }) => locator === provision.locator).length === 1;
  const front = unique ? words[language].says(`${paper}, ${label}`) : words[language].opens(paper, start);
  const actors = askActors(context, instrument, provision);
  return [
    { id: cardId(item, 1, language), front, back: text.text, proofs, subject: instrument.id },
    ...fromQuestion(context, actors, actors[0]?.kind ?? 'single', item, 2, instrument.id),
    ...fromQuestion(context, askFigure(context, instrument, provision), 'short', item, 3, instrument.id),
  ];
}

const judged = { vi: { true: 'Đúng', false: 'Sai' }, en: { true: 'True', false: 'False' } } as const;

/** The question of one kind as a card: what is asked in front, the right answer and its reason behind. */
function fromQuestion(
  { language }: AskContext,
  questions: readonly Question[],
  kind: Question['kind'],
  item: string,
  number: number,
  subject: string,
): readonly Card[] {
  const question = questions.find((one) => one.kind === kind);
  if (question === undefined) return [];
  const answer = rightAnswer(question, judged[language]);
  const { prompt, explanation, proofs } = question;
  return [
    { id: cardId(item, number, language), front: prompt, back: `${answer}\n${explanation}`, proofs, subject },
  ];
}
