import { findInstrument, sharersOf } from '../../corpus/corpus.ts';
import { compareText } from '../../finding.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { datesOverlap, isPartialDate, type PartialDate } from '../../instrument/partial-date.ts';
import type { Language } from '../../language.ts';
import { sayDate, upperFirst } from '../wording.ts';
import { type AskContext, type Candidate, mixNearest, offer, trueAndFalse } from './context.ts';
import { identify } from './identify.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import { statedValues, testableFact } from './testable.ts';

/** A full date is one that a paper bears; of a month or a year one can only say that something came out then. */
const words = {
  vi: {
    when: (paper: string, full: boolean) => (full ? `${paper} ghi ngày nào?` : `${paper} ra đời khi nào?`),
    year: (paper: string) => `${paper} được ban hành năm nào?`,
    claim: (paper: string, date: string, full: boolean) => `${paper} ${full ? 'ghi' : 'ra đời'} ${date}.`,
  },
  en: {
    when: (paper: string, full: boolean) =>
      full ? `What date does ${paper} bear?` : `When did ${paper} come out?`,
    year: (paper: string) => `In which year was ${paper} issued?`,
    claim: (paper: string, date: string, full: boolean) =>
      full ? `${paper} bears the date ${date}.` : `${paper} came out in ${date}.`,
  },
} as const;

/** When it was issued: a date of four, the year to be typed, true or false. */
export function askDate(context: AskContext, instrument: Instrument): readonly Question[] {
  const { corpus, language } = context;
  const fact = testableFact(corpus, instrument, 'date');
  const paper = identify(corpus, instrument, language, 'date');
  if (fact === null || paper === null || !isPartialDate(fact.value)) return [];
  const right = fact.value;
  // A name such as 10/2022/QH15 gives its year away.
  if (paper.includes(right.slice(0, 4))) return [];
  const full = right.length === 10;
  const about = [`instruments/${instrument.id}`];
  const say = (date: string): string => upperFirst(words[language].claim(paper, date, full));
  const explanation = say(sayDate(right, language));
  const proofs = proveByEvidence(corpus, instrument, explanation, fact.attested, language);
  if (proofs.length === 0) return [];
  const base = { language, about, fact: 'date', explanation, proofs } as const;
  const id = `${about[0]}:date`;
  const wrong = wrongDates(context, instrument, right);
  const answer = answerOf(right, language);
  const options = offer(context, `${id}.single`, [answer], mixNearest(context, id, wrong));
  const claims = [answer, ...mixNearest(context, `${id} claim`, wrong, 3)];
  return [
    ...(options === null
      ? []
      : ([
          {
            ...base,
            kind: 'single',
            id: `${id}.single`,
            level: 2,
            prompt: upperFirst(words[language].when(paper, full)),
            options,
          },
        ] as const)),
    ...trueAndFalse({ ...base, level: 1 }, id, claims, say),
    {
      ...base,
      kind: 'short',
      id: `${id}.short`,
      level: 3,
      prompt: upperFirst(words[language].year(paper)),
      answers: [right.slice(0, 4)],
    },
  ];
}

const answerOf = (date: PartialDate, language: Language): Candidate => ({
  key: date,
  text: sayDate(date, language),
});

/** Dates of other instruments, as exact as the right one, that no source gives for this one or for its namesakes. */
function wrongDates(
  { corpus, language }: AskContext,
  instrument: Instrument,
  right: PartialDate,
): readonly Candidate[] {
  const namesakes = sharersOf(corpus, instrument).flatMap((id) => findInstrument(corpus, id)?.date ?? []);
  const stated = [...statedValues(instrument, 'date'), ...statedValues(instrument, 'effective')];
  const taken = [...stated, ...namesakes].filter(isPartialDate);
  const dates = [...corpus.instruments.values()].flatMap(({ date }) => date ?? []);
  return [...new Set(dates)]
    .filter((date) => date.length === right.length && taken.every((other) => !datesOverlap(date, other)))
    .sort((a, b) => distance(a, right) - distance(b, right) || compareText(a, b))
    .map((date) => answerOf(date, language));
}

/** Months between two dates, enough to tell near from far. */
function distance(a: PartialDate, b: PartialDate): number {
  const months = (date: PartialDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.abs(months(a) - months(b));
}
