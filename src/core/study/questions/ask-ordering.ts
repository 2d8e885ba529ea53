import type { Corpus } from '../../corpus/corpus.ts';
import { type Edge, edgeVerb } from '../../corpus/edge.ts';
import { compareText } from '../../finding.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { comparePartialDates } from '../../instrument/partial-date.ts';
import { instrumentName, upperFirst } from '../wording.ts';
import { isTestable } from './ask-relation.ts';
import type { AskContext } from './context.ts';
import { identify } from './identify.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import {
  datedEntries,
  type Entry,
  FEWEST_ENTRIES,
  inOtherYears,
  MOST_ENTRIES,
  takeApart,
} from './set-entry.ts';

const prompts = {
  vi: {
    date: 'Sắp xếp theo thời gian ra đời, sớm nhất đứng đầu.',
    basis: 'Sắp xếp sao cho mỗi văn bản dựa trên văn bản đứng ngay trước nó.',
    first: 'đứng đầu',
  },
  en: {
    date: 'Put these in order of time, the earliest first.',
    basis: 'Put these in order so that each rests on the one before it.',
    first: 'comes first',
  },
} as const;

/** Instruments to be put in order of time, and of what rests on what. */
export function askOrdering(context: AskContext, instruments: readonly Instrument[]): readonly Question[] {
  const dated = takeApart(context, 'order date', datedEntries(context, instruments), inOtherYears);
  const byDate = [...dated].sort((a, b) => compareText(a.value, b.value));
  return [
    ...toQuestion(context, 'date', byDate),
    ...toQuestion(context, 'basis', chainEntries(context, instruments)),
  ];
}

function toQuestion(
  { language }: AskContext,
  fact: 'date' | 'basis',
  entries: readonly Entry[],
): readonly Question[] {
  if (entries.length < FEWEST_ENTRIES) return [];
  return [
    {
      kind: 'ordering',
      id: `order-${fact}:${entries.map(({ instrument }) => instrument.id).join('+')}`,
      level: fact === 'date' ? 2 : 3,
      language,
      prompt: prompts[language][fact],
      about: entries.map(({ instrument }) => `instruments/${instrument.id}`),
      fact: `set.order-${fact}`,
      sequence: entries.map(({ instrument, paper }) => ({ key: instrument.id, text: upperFirst(paper) })),
      explanation: entries.map(({ paper, shown }) => `${upperFirst(paper)}: ${shown}.`).join(' '),
      proofs: entries.flatMap(({ proofs }) => proofs.slice(0, 1)),
    },
  ];
}

/** The longest chain of stated relations, each paper resting on the one before it, with the reason as what is shown. */
function chainEntries(context: AskContext, instruments: readonly Instrument[]): readonly Entry[] {
  const { corpus, language } = context;
  const chain = longestChain(corpus, new Set(instruments.map(({ id }) => id)));
  const entries = chain.flatMap((id, index): readonly Entry[] => {
    const instrument = corpus.instruments.get(id);
    const paper = instrument === undefined ? null : identify(corpus, instrument, language, null);
    const before = corpus.instruments.get(chain[index - 1] ?? '');
    const edge = followers(corpus, before?.id ?? id).find(({ from }) => before === undefined || from === id);
    if (instrument === undefined || paper === null || edge === undefined) return [];
    const holder = corpus.instruments.get(edge.from) ?? instrument;
    const shown =
      before === undefined
        ? prompts[language].first
        : `${edgeVerb(edge.kind, 'active', language)} ${instrumentName(before, language)}`;
    const proofs = proveByEvidence(corpus, holder, `${paper}: ${shown}.`, edge.attested, language);
    return proofs.length === 0 ? [] : [{ instrument, paper, value: id, shown, proofs }];
  });
  return entries.length === chain.length ? entries : [];
}

/** Stated relations by which a later paper rests on this one. */
const followers = (corpus: Corpus, id: string): readonly Edge[] =>
  (corpus.edgesOf.get(id) ?? []).filter((edge) => edge.to === id && isTestable(corpus, edge));

function longestChain(corpus: Corpus, held: ReadonlySet<string>): readonly string[] {
  let best: readonly string[] = [];
  const walk = (trail: readonly string[]): void => {
    if (trail.length > best.length) best = trail;
    const last = trail.at(-1) ?? '';
    if (trail.length === MOST_ENTRIES) return;
    for (const { from } of followers(corpus, last)) {
      if (held.has(from) && !trail.includes(from) && isLater(corpus, last, from)) walk([...trail, from]);
    }
  };
  for (const id of [...held].sort(compareText)) walk([id]);
  return best;
}

function isLater(corpus: Corpus, before: string, after: string): boolean {
  const [first, second] = [corpus.instruments.get(before)?.date, corpus.instruments.get(after)?.date];
  return first !== undefined && second !== undefined && comparePartialDates(first, second) === 'before';
}
