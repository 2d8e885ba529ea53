import { type Corpus, findInstrument, sharersOf } from '../../corpus/corpus.ts';
import { type Direction, type Edge, edgeVerb } from '../../corpus/edge.ts';
import { compareText } from '../../finding.ts';
import type { Instrument, KnownInstrument } from '../../instrument/instrument.ts';
import { comparePartialDates, isPartialDate } from '../../instrument/partial-date.ts';
import { relationTypes } from '../../instrument/relation.ts';
import { nameWithDate, nameWithKind, upperFirst } from '../wording.ts';
import { type AskContext, type Candidate, mixNearest, offer, trueAndFalse } from './context.ts';
import { identify } from './identify.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import { statedValues } from './testable.ts';

/*
 * Relations are asked for where a wrong answer can be proved wrong: of two instruments of which one rests on the other,
 * the one that rests is the later one. So what is offered beside a basis was issued after the paper that rests on it,
 * and what is offered beside a follower was issued before its basis. That the corpus records no relation between two
 * papers would prove nothing.
 */

const words = {
  vi: {
    which: (paper: string, verb: string) => `${paper} ${verb} văn bản nào?`,
    claim: (paper: string, verb: string, other: string) => `${paper} ${verb} ${other}.`,
  },
  en: {
    which: (paper: string, verb: string) => `Complete: ${paper} ${verb} …`,
    claim: (paper: string, verb: string, other: string) => `${paper} ${verb} ${other}.`,
  },
} as const;

/** What it rests on, what rests on it: one answer of four, and true or false. */
export function askRelations(context: AskContext, instrument: Instrument): readonly Question[] {
  const { corpus } = context;
  return (corpus.edgesOf.get(instrument.id) ?? [])
    .filter((edge) => isTestable(corpus, edge))
    .flatMap((edge) =>
      askEdge(context, instrument, edge, edge.from === instrument.id ? 'active' : 'passive'),
    );
}

/** A relation that a source states, between papers that no disagreement names together. */
export function isTestable(corpus: Corpus, edge: Edge): boolean {
  if (edge.certainty !== 'stated' || edge.from === edge.to || edge.attested.length === 0) return false;
  if (relationTypes[edge.kind].time !== 'later') return false;
  return ![...corpus.conflicts.values()].some(
    ({ instruments }) => instruments.includes(edge.from) && instruments.includes(edge.to),
  );
}

function askEdge(
  context: AskContext,
  instrument: Instrument,
  edge: Edge,
  direction: Direction,
): readonly Question[] {
  const { corpus, language } = context;
  const other = findInstrument(corpus, direction === 'active' ? edge.to : edge.from);
  const paper = identify(corpus, instrument, language, null);
  // Several of one kind are all right answers; the question would have to name them all.
  const fellows = (corpus.edgesOf.get(instrument.id) ?? []).filter(
    (one) => one.kind === edge.kind && (direction === 'active' ? one.from : one.to) === instrument.id,
  );
  if (other === undefined || paper === null || fellows.length > 1 || tellsItself(instrument, other, language))
    return [];
  const verb = edgeVerb(edge.kind, direction, language);
  const dated = sharersOf(corpus, other).length > 0;
  const right = answerOf(context, other, dated);
  if (right === null) return [];
  const about = [`instruments/${instrument.id}`];
  const id = `${about[0]}:${direction}.${edge.kind}`;
  const explanation = upperFirst(words[language].claim(paper, verb, right.text));
  const holder = corpus.instruments.get(edge.from) ?? instrument;
  const proofs = proveByEvidence(corpus, holder, explanation, edge.attested, language);
  if (proofs.length === 0) return [];
  const wrong = mixNearest(context, id, impossible(context, instrument, other, direction, dated));
  const base = {
    language,
    about,
    fact: `${direction}.${edge.kind}.${other.id}`,
    explanation,
    proofs,
  } as const;
  const questions: Question[] = [];
  const options = offer(context, `${id}.single`, [right], wrong);
  if (options !== null) {
    const prompt = upperFirst(words[language].which(paper, verb));
    questions.push({ ...base, kind: 'single', id: `${id}.single`, level: 2, prompt, options });
  }
  const claim = (name: string): string => upperFirst(words[language].claim(paper, verb, name));
  questions.push(...trueAndFalse({ ...base, level: 2 }, id, [right, ...wrong], claim));
  return questions;
}

/** Every date that a source gives, so that a disputed one rules nothing out. */
const statedDates = (instrument: Instrument) => statedValues(instrument, 'date').filter(isPartialDate);

/** The title of one names the other, so that the question would answer itself. */
const tellsItself = (
  instrument: Instrument,
  other: Instrument | KnownInstrument,
  language: 'vi' | 'en',
): boolean =>
  instrument.number === undefined &&
  other.number !== undefined &&
  (instrument.title[language] ?? '').includes(other.number);

/**
 * An answer by kind and number, without its day, which would tell which papers cannot be meant; where others bear the
 * number of the right one, every answer has its day, so that the form does not tell it. Null where no such name fits one
 * paper alone, and for papers without a number: a charter or collected works have editions that share a title.
 */
function answerOf(
  { corpus, language }: AskContext,
  instrument: Instrument | KnownInstrument,
  dated: boolean,
): Candidate | null {
  if (instrument.number === undefined || (dated && instrument.date === undefined)) return null;
  if (!dated && sharersOf(corpus, instrument).length > 0) return null;
  const text = dated
    ? nameWithDate(corpus, instrument, language)
    : nameWithKind(corpus, instrument, language);
  return { key: instrument.id, text };
}

/** Instruments that time rules out: issued after the one that rests, or before the one that is rested on. */
function impossible(
  context: AskContext,
  instrument: Instrument,
  right: Instrument | KnownInstrument,
  direction: Direction,
  dated: boolean,
): readonly Candidate[] {
  const { corpus } = context;
  const { date } = instrument;
  if (date === undefined || instrument.doubts.date !== undefined) return [];
  const related = [instrument.id, right.id].flatMap((id) => corpus.edgesOf.get(id) ?? []);
  const taken = new Set([
    ...related.flatMap(({ from, to }) => [from, to]),
    instrument.id,
    right.id,
    ...sharersOf(corpus, right),
    ...sharersOf(corpus, instrument),
  ]);
  const needed = direction === 'active' ? 'after' : 'before';
  return [...corpus.instruments.values()]
    .filter((one) => !taken.has(one.id) && one.number !== right.number)
    .filter((one) => one.date !== undefined && one.doubts.date === undefined)
    .filter((one) => statedDates(one).every((stated) => comparePartialDates(stated, date) === needed))
    .sort(
      (a, b) =>
        Number(b.issuer === right.issuer) - Number(a.issuer === right.issuer) ||
        Number(b.kind === right.kind) - Number(a.kind === right.kind) ||
        compareText(a.id, b.id),
    )
    .flatMap((one) => answerOf(context, one, dated) ?? []);
}
