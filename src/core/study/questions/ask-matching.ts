import type { Concept } from '../../corpus/vocabulary.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { quote, upperFirst } from '../wording.ts';
import { isMentioned } from './alike.ts';
import { conceptsApart, hideTerm, proveConcept } from './ask-concept.ts';
import { identifyByTitle } from './ask-issuer.ts';
import type { AskContext } from './context.ts';
import { identify } from './identify.ts';
import { bodiesOverlap } from './overlaps.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import {
  datedEntries,
  type Entry,
  FEWEST_ENTRIES,
  inOtherYears,
  takeApart,
  titlesMeet,
} from './set-entry.ts';
import { statedValues, testableFact, testableTitle } from './testable.ts';

const prompts = {
  vi: {
    issuer: 'Ghép mỗi văn bản với cơ quan ban hành.',
    date: 'Ghép mỗi văn bản với thời gian ra đời.',
    title: 'Ghép mỗi văn bản với tên gọi.',
    term: 'Ghép mỗi khái niệm với phần giải thích.',
  },
  en: {
    issuer: 'Match each instrument with the body that issued it.',
    date: 'Match each instrument with its date.',
    title: 'Match each instrument with its title.',
    term: 'Match each term with its explanation.',
  },
} as const;

/** Pairs of instruments or terms with what belongs to each; no answer fits two of them. */
export function askMatching(
  context: AskContext,
  instruments: readonly Instrument[],
  concepts: readonly Concept[],
): readonly Question[] {
  const dates = takeApart(context, 'match date', datedEntries(context, instruments), inOtherYears);
  return [
    ...toQuestion(context, 'issuer', bodiesOf(context, instruments)),
    ...toQuestion(context, 'date', dates),
    ...toQuestion(context, 'title', titlesOf(context, instruments)),
    ...matchTerms(context, concepts),
  ];
}

function toQuestion(
  { language }: AskContext,
  fact: 'issuer' | 'date' | 'title',
  entries: readonly Entry[],
): readonly Question[] {
  if (entries.length < FEWEST_ENTRIES) return [];
  const pairs = entries.map(({ instrument, paper, value, shown }) => ({
    left: { key: instrument.id, text: upperFirst(paper) },
    right: { key: value, text: upperFirst(shown) },
  }));
  if (new Set(pairs.map(({ right }) => right.text)).size < pairs.length) return [];
  return [
    {
      kind: 'matching',
      id: `match-${fact}:${entries.map(({ instrument }) => instrument.id).join('+')}`,
      level: 2,
      language,
      prompt: prompts[language][fact],
      about: entries.map(({ instrument }) => `instruments/${instrument.id}`),
      fact: `set.${fact}`,
      pairs,
      explanation: entries.map(({ paper, shown }) => `${upperFirst(paper)}: ${shown}.`).join(' '),
      proofs: entries.flatMap(({ proofs }) => proofs.slice(0, 1)),
    },
  ];
}

function bodiesOf(context: AskContext, instruments: readonly Instrument[]): readonly Entry[] {
  const { corpus, language } = context;
  const entries = instruments.flatMap((instrument): readonly Entry[] => {
    const fact = testableFact(corpus, instrument, 'issuer');
    const body = fact === null ? undefined : corpus.bodies.get(fact.value);
    const paper = identifyByTitle(context, instrument) ?? identify(corpus, instrument, language, 'issuer');
    if (fact === null || body === undefined || paper === null || body.level === 'person') return [];
    if (isMentioned(body.name[language], paper)) return [];
    const shown = body.name[language];
    const proofs = proveByEvidence(corpus, instrument, `${paper}: ${shown}.`, fact.attested, language);
    return proofs.length === 0 ? [] : [{ instrument, paper, value: fact.value, shown, proofs }];
  });
  const apart = (a: Entry, b: Entry): boolean =>
    [...statedValues(a.instrument, 'issuer'), a.instrument.letterhead ?? a.value].every(
      (stated) => !bodiesOverlap(corpus, stated, b.value),
    );
  return takeApart(context, 'match issuer', entries, apart);
}

function titlesOf(context: AskContext, instruments: readonly Instrument[]): readonly Entry[] {
  const { corpus, language } = context;
  const entries = instruments.flatMap((instrument): readonly Entry[] => {
    const fact = testableTitle(corpus, instrument, language);
    const paper = identify(corpus, instrument, language, 'title');
    if (fact === null || paper === null || instrument.number === undefined) return [];
    const said = `${paper}: ${quote(fact.value, language)}.`;
    const proofs = proveByEvidence(corpus, instrument, said, fact.attested, language);
    return proofs.length === 0
      ? []
      : [{ instrument, paper, value: instrument.id, shown: fact.value, proofs }];
  });
  const apart = (a: Entry, b: Entry): boolean => {
    const titles = [a.shown, ...a.instrument.attestations.flatMap(({ title }) => title?.[language] ?? [])];
    return !titles.some((title) => title.includes(b.instrument.number ?? '') || titlesMeet(title, b.shown));
  };
  return takeApart(context, 'match title', entries, apart);
}

function matchTerms(context: AskContext, concepts: readonly Concept[]): readonly Question[] {
  const { corpus, language } = context;
  const provable = concepts.filter((concept) => proveConcept(corpus, concept, language).length > 0);
  const taken = takeApart(context, 'match term', provable, (a, b) => conceptsApart(context, a, b));
  if (taken.length < FEWEST_ENTRIES) return [];
  return [
    {
      kind: 'matching',
      id: `match-term:${taken.map(({ id }) => id).join('+')}`,
      level: 1,
      language,
      prompt: prompts[language].term,
      about: taken.map(({ id }) => `concepts/${id}`),
      fact: 'set.term',
      pairs: taken.map((concept) => ({
        left: { key: concept.id, text: upperFirst(concept.term[language]) },
        right: { key: concept.id, text: hideTerm(concept, language) },
      })),
      explanation: taken
        .map(({ term, definition }) => `${term[language]}: ${definition[language]}`)
        .join(' '),
      proofs: taken.flatMap((concept) => proveConcept(corpus, concept, language).slice(0, 1)),
    },
  ];
}
