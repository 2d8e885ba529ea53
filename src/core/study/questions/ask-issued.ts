import type { Instrument } from '../../instrument/instrument.ts';
import { quote, upperFirst } from '../wording.ts';
import { type AskContext, type Candidate, mixNearest, offer } from './context.ts';
import { identify } from './identify.ts';
import { bodiesOverlap } from './overlaps.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import { titlesMeet } from './set-entry.ts';
import { statedValues, type TestableFact, testableFact, testableTitle } from './testable.ts';

const prompts = {
  vi: (body: string) => `Những văn bản nào sau đây do ${body} ban hành?`,
  en: (body: string) => `Which of these were issued by ${/^the\b/iu.test(body) ? body : `the ${body}`}?`,
} as const;

const MOST_RIGHT = 3;

interface Known {
  readonly instrument: Instrument;
  readonly body: string;
  readonly title: string;
  readonly fact: TestableFact;
}

/** Which of several a body issued. They go by their titles, because the code in a number would tell. */
export function askIssued(context: AskContext, instruments: readonly Instrument[]): readonly Question[] {
  const bodies = [...new Set(instruments.flatMap(({ issuer }) => issuer ?? []))];
  return bodies.flatMap((id) => askBody(context, instruments, id));
}

function askBody(context: AskContext, instruments: readonly Instrument[], id: string): readonly Question[] {
  const { corpus, language } = context;
  const body = corpus.bodies.get(id);
  const known = titledInstruments(context);
  const own = known.filter((one) => one.body === id && instruments.includes(one.instrument));
  const chosen = own
    .filter(({ title }, index) => own.findIndex((one) => titlesMeet(one.title, title)) === index)
    .slice(0, MOST_RIGHT);
  if (body === undefined || chosen.length < 2) return [];
  const wrong = known
    .filter(({ instrument }) =>
      [
        ...statedValues(instrument, 'issuer'),
        ...(instrument.letterhead === undefined ? [] : [instrument.letterhead]),
      ].every((stated) => !bodiesOverlap(corpus, stated, id)),
    )
    .filter(({ title }) => chosen.every((one) => !titlesMeet(one.title, title)));
  const name = `issued-by:${id}`;
  const options = offer(
    context,
    name,
    chosen.map(answerOf),
    mixNearest(context, name, wrong, wrong.length).map(answerOf),
  );
  if (options === null) return [];
  return [
    {
      kind: 'multiple',
      id: name,
      level: 3,
      language,
      prompt: prompts[language](body.name[language]),
      about: chosen.map(({ instrument }) => `instruments/${instrument.id}`),
      fact: `set.issued-by.${id}`,
      options,
      explanation: chosen
        .map(
          ({ instrument, title }) =>
            `${instrument.number ?? body.name[language]}: ${quote(title, language)}.`,
        )
        .join(' '),
      proofs: chosen.flatMap(({ instrument, fact }) => {
        const paper = identify(corpus, instrument, language, 'issuer') ?? instrument.id;
        const said = `${paper}: ${body.name[language]}.`;
        return proveByEvidence(corpus, instrument, said, fact.attested, language).slice(0, 1);
      }),
    },
  ];
}

const answerOf = ({ instrument, title }: Known): Candidate => ({
  key: instrument.id,
  text: upperFirst(title),
});

/** Instruments whose issuer and title may both be asked for. */
const titledInstruments = ({ corpus, language, once }: AskContext): readonly Known[] =>
  once('titled', () =>
    [...corpus.instruments.values()].flatMap((instrument) => {
      const fact = testableFact(corpus, instrument, 'issuer');
      const title = testableTitle(corpus, instrument, language);
      if (fact === null || title === null || corpus.bodies.get(fact.value)?.level === 'person') return [];
      return [{ instrument, body: fact.value, title: title.value, fact }];
    }),
  );
