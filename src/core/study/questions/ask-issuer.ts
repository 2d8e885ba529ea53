import type { Body } from '../../corpus/vocabulary.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { parseNumber } from '../../instrument/number.ts';
import { comparePartialDates, type PartialDate, yearOf } from '../../instrument/partial-date.ts';
import type { Language } from '../../language.ts';
import { isDisputed } from '../conflicts-of.ts';
import { upperFirst } from '../wording.ts';
import { isMentioned } from './alike.ts';
import { type AskContext, type Candidate, mixNearest, offer, trueAndFalse } from './context.ts';
import { identify, isWriting } from './identify.ts';
import { bodiesOverlap } from './overlaps.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import { statedValues, testableFact } from './testable.ts';

const words = {
  vi: {
    which: (paper: string) => `${paper} do cơ quan nào ban hành?`,
    claim: (paper: string, body: string) => `${paper} do ${body} ban hành.`,
  },
  en: {
    which: (paper: string) => `Which body issued ${paper}?`,
    claim: (paper: string, body: string) =>
      // English names of bodies take an article within a sentence.
      `${paper} was issued by ${/^the\b/iu.test(body) ? body : `the ${body}`}.`,
  },
} as const;

/** Who issued it: one answer of four, and true or false. */
export function askIssuer(context: AskContext, instrument: Instrument): readonly Question[] {
  const { corpus, language } = context;
  const fact = testableFact(corpus, instrument, 'issuer');
  const body = fact === null ? undefined : corpus.bodies.get(fact.value);
  if (fact === null || body === undefined || isWriting(instrument)) return [];
  const wrong = wrongBodies(context, instrument, fact.value);
  const told = codesOf(instrument).length > 0 && !wrong.some((one) => sharesCode(one, instrument));
  const byTitle = told ? identifyByTitle(context, instrument) : null;
  const paper = byTitle ?? identify(corpus, instrument, language, 'issuer');
  if (paper === null || isMentioned(body.name[language], paper)) return [];
  const about = [`instruments/${instrument.id}`];
  const say = (name: string): string => upperFirst(words[language].claim(paper, name));
  const explanation = say(body.name[language]);
  const proofs = proveByEvidence(corpus, instrument, explanation, fact.attested, language);
  if (proofs.length === 0) return [];
  const base = { language, about, fact: 'issuer', explanation, proofs } as const;
  const id = `${about[0]}:issuer`;
  const answer = answerOf(body, language);
  const near = wrong.map((one) => answerOf(one, language));
  const alike = near.filter((_, index) => sharesCode(wrong[index] as Body, instrument));
  const rest = near.filter((one) => !alike.includes(one));
  const options = offer(
    context,
    `${id}.single`,
    [answer],
    [...alike, ...mixNearest(context, id, rest, MOST_NEAR)],
  );
  const claims = [answer, ...mixNearest(context, `${id} claim`, near, MOST_NEAR)];
  const prompt = upperFirst(words[language].which(paper));
  const level = told && byTitle === null ? 1 : 2;
  return [
    ...(options === null
      ? []
      : ([{ ...base, kind: 'single', id: `${id}.single`, level, prompt, options }] as const)),
    ...trueAndFalse({ ...base, level: 1 }, id, claims, say),
  ];
}

const answerOf = ({ id, name }: Body, language: Language): Candidate => ({ key: id, text: name[language] });

/**
 * The title and day of an instrument, for a question that its number would answer: `QUTW` and `QH15` name their body.
 * Null where the title is doubted.
 */
export function identifyByTitle({ corpus, language }: AskContext, instrument: Instrument): string | null {
  if (instrument.doubts.title !== undefined || isDisputed(corpus, instrument, 'title')) return null;
  return identify(corpus, instrument, language, 'number');
}

const codesOf = ({ number }: Instrument): readonly string[] => {
  const parsed = parseNumber(number ?? '');
  return parsed.ok ? parsed.value.issuers : [];
};

/** Whether a body might have issued a paper for all that its number says. */
const sharesCode = ({ codes }: Body, instrument: Instrument): boolean =>
  codes.some((code) => codesOf(instrument).includes(code));

/** Years within which two papers are of one time. */
const ERA = 20;
/** Wrong answers that are likely enough to take turns. */
const MOST_NEAR = 4;

/**
 * Bodies that certainly did not issue an instrument, the likeliest first: those at work in its time, then those whose
 * code its number bears, then those of its level. A body of another age would be seen through.
 */
function wrongBodies({ corpus }: AskContext, instrument: Instrument, right: string): readonly Body[] {
  const stated = [...statedValues(instrument, 'issuer'), instrument.letterhead ?? right];
  const level = corpus.bodies.get(right)?.level;
  const papers = [...corpus.instruments.values()].filter((one) => !isWriting(one));
  const issuing = new Set(papers.map(({ issuer }) => issuer));
  const { date } = instrument;
  const isTimely = (body: Body): boolean =>
    date !== undefined &&
    stands(body, date) &&
    papers.some(
      ({ issuer, date: other }) =>
        issuer === body.id && other !== undefined && Math.abs(yearOf(other) - yearOf(date)) <= ERA,
    );
  const likelihood = (body: Body): number =>
    4 * Number(isTimely(body)) + 2 * Number(sharesCode(body, instrument)) + Number(body.level === level);
  return [...corpus.bodies.values()]
    .filter(({ id }) => issuing.has(id) && stated.every((value) => !bodiesOverlap(corpus, id, value)))
    .sort((a, b) => likelihood(b) - likelihood(a));
}

/** Whether a body was there on a day, as far as its recorded period tells. */
const stands = ({ period }: Body, date: PartialDate): boolean =>
  (period?.from === undefined || comparePartialDates(date, period.from) !== 'before') &&
  (period?.to === undefined || comparePartialDates(date, period.to) !== 'after');
