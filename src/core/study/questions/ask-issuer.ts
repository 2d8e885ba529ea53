import type { Instrument } from '../../instrument/instrument.ts';
import { upperFirst } from '../wording.ts';
import { isMentioned } from './alike.ts';
import { type AskContext, type Candidate, mixNearest, offer, trueAndFalse } from './context.ts';
import { identify } from './identify.ts';
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

/** Books, speeches and articles have an author or a publisher, and no body issued them. */
const writings: ReadonlySet<string> = new Set(['work', 'article']);

/** Who issued it: one answer of four, and true or false. */
export function askIssuer(context: AskContext, instrument: Instrument): readonly Question[] {
  const { corpus, language } = context;
  const fact = testableFact(corpus, instrument, 'issuer');
  const paper = identify(corpus, instrument, language, 'issuer');
  const body = fact === null ? undefined : corpus.bodies.get(fact.value);
  if (fact === null || paper === null || body === undefined) return [];
  if (writings.has(instrument.kind) || isMentioned(body.name[language], paper)) return [];
  const about = [`instruments/${instrument.id}`];
  const say = (name: string): string => upperFirst(words[language].claim(paper, name));
  const explanation = say(body.name[language]);
  const proofs = proveByEvidence(corpus, instrument, explanation, fact.attested, language);
  if (proofs.length === 0) return [];
  const base = { language, about, fact: 'issuer', explanation, proofs } as const;
  const id = `${about[0]}:issuer`;
  const wrong = wrongBodies(context, instrument, fact.value);
  const answer = { key: fact.value, text: body.name[language] };
  const options = offer(context, `${id}.single`, [answer], mixNearest(context, id, wrong));
  const claims = [answer, ...mixNearest(context, `${id} claim`, wrong, 3)];
  const prompt = words[language].which(paper);
  return [
    ...(options === null
      ? []
      : ([{ ...base, kind: 'single', id: `${id}.single`, level: 2, prompt, options }] as const)),
    ...trueAndFalse({ ...base, level: 1 }, id, claims, say),
  ];
}

/** Bodies that certainly did not issue an instrument, those of its own level first. */
function wrongBodies(
  { corpus, language }: AskContext,
  instrument: Instrument,
  right: string,
): readonly Candidate[] {
  const stated = [...statedValues(instrument, 'issuer'), instrument.letterhead ?? right];
  const level = corpus.bodies.get(right)?.level;
  const papers = [...corpus.instruments.values()].filter(({ kind }) => !writings.has(kind));
  const issuing = new Set(papers.map(({ issuer }) => issuer));
  return [...corpus.bodies.values()]
    .filter(({ id }) => issuing.has(id) && stated.every((value) => !bodiesOverlap(corpus, id, value)))
    .sort((a, b) => Number(b.level === level) - Number(a.level === level))
    .map(({ id, name }) => ({ key: id, text: name[language] }));
}
