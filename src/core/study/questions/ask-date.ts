import { findInstrument, sharersOf } from '../../corpus/corpus.ts';
import { compareText } from '../../finding.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { datesOverlap, isPartialDate, type PartialDate, yearOf } from '../../instrument/partial-date.ts';
import type { Language } from '../../language.ts';
import { sayDate, upperFirst } from '../wording.ts';
import { type AskContext, type Candidate, mixNearest, offer, trueAndFalse } from './context.ts';
import { identify, isWriting } from './identify.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import { statedValues, testableFact } from './testable.ts';

/**
 * A full date is one that a paper bears; of a month or a year one can only say that something came out then. Nobody
 * issues a book or an article: they came out.
 */
type Sense = 'bears' | 'on' | 'in';

const words = {
  vi: {
    when: (paper: string, sense: Sense) =>
      ({ bears: `${paper} ghi ngày nào?`, on: `${paper} ra đời ngày nào?`, in: `${paper} ra đời khi nào?` })[
        sense
      ],
    year: (paper: string, issued: boolean) => `${paper} ${issued ? 'được ban hành' : 'ra đời'} năm nào?`,
    claim: (paper: string, date: string, sense: Sense) =>
      `${paper} ${sense === 'bears' ? 'ghi' : 'ra đời'} ${date}.`,
  },
  en: {
    when: (paper: string, sense: Sense) =>
      sense === 'bears' ? `What date does ${paper} bear?` : `When did ${paper} come out?`,
    year: (paper: string, issued: boolean) =>
      issued ? `In which year was ${paper} issued?` : `In which year did ${paper} come out?`,
    claim: (paper: string, date: string, sense: Sense) =>
      sense === 'bears' ? `${paper} bears the date ${date}.` : `${paper} came out ${sense} ${date}.`,
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
  const written = isWriting(instrument);
  const sense = right.length < 10 ? 'in' : written ? 'on' : 'bears';
  const about = [`instruments/${instrument.id}`];
  const say = (date: string): string => upperFirst(words[language].claim(paper, date, sense));
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
            prompt: upperFirst(words[language].when(paper, sense)),
            options,
          },
        ] as const)),
    ...trueAndFalse({ ...base, level: 1 }, id, claims, say),
    {
      ...base,
      kind: 'short',
      id: `${id}.short`,
      level: 3,
      prompt: upperFirst(words[language].year(paper, !written && instrument.number !== undefined)),
      answers: [right.slice(0, 4)],
    },
  ];
}

const answerOf = (date: PartialDate, language: Language): Candidate => ({
  key: date,
  text: sayDate(date, language),
});

/** Years within which another date is likely enough to be taken for the right one. */
const ERA = 20;

/**
 * Dates that no source gives for this instrument or for its namesakes, as exact as the right one: those of other
 * instruments of its time, nearest first, then the same day of the years about it.
 */
function wrongDates(
  { corpus, language }: AskContext,
  instrument: Instrument,
  right: PartialDate,
): readonly Candidate[] {
  const namesakes = sharersOf(corpus, instrument).flatMap((id) => findInstrument(corpus, id)?.date ?? []);
  const stated = [...statedValues(instrument, 'date'), ...statedValues(instrument, 'effective')];
  const taken = [...stated, ...namesakes].filter(isPartialDate);
  const dates = [...corpus.instruments.values()].flatMap(({ date }) => date ?? []);
  const latest = Math.max(...dates.map(yearOf));
  const near = dates
    .filter((date) => date.length === right.length && distance(date, right) <= 12 * ERA)
    .sort((a, b) => distance(a, right) - distance(b, right) || compareText(a, b));
  const shifted = [-1, 1, -2, 2, -3]
    .map((years) => `${yearOf(right) + years}${right.slice(4)}`)
    .filter((date) => isPartialDate(date) && yearOf(date) <= latest) as PartialDate[];
  return [...new Set([...near, ...shifted])]
    .filter((date) => taken.every((other) => !datesOverlap(date, other)))
    .map((date) => answerOf(date, language));
}

/** Months between two dates, enough to tell near from far. */
function distance(a: PartialDate, b: PartialDate): number {
  const months = (date: PartialDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.abs(months(a) - months(b));
}
