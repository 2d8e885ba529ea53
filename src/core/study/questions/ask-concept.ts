import type { Corpus } from '../../corpus/corpus.ts';
import type { Concept } from '../../corpus/vocabulary.ts';
import { compareText } from '../../finding.ts';
import type { Language } from '../../language.ts';
import { quote, upperFirst } from '../wording.ts';
import { areAlike, isMentioned } from './alike.ts';
import { type AskContext, mixNearest, offer } from './context.ts';
import { nameSource } from './proof.ts';
import type { Proof, Question } from './question.ts';

const words = {
  vi: {
    term: (definition: string) => `Khái niệm nào được giải thích như sau? ${definition}`,
    claim: (term: string, definition: string) => `${term}: ${definition}`,
  },
  en: {
    term: (definition: string) => `Which term is explained here? ${definition}`,
    claim: (term: string, definition: string) => `${term}: ${definition}`,
  },
} as const;

/** Which term an explanation belongs to. */
export function askConcept(context: AskContext, concept: Concept): readonly Question[] {
  const { corpus, language } = context;
  const proofs = proveConcept(corpus, concept, language);
  if (proofs.length === 0) return [];
  const about = [`concepts/${concept.id}`];
  const id = `${about[0]}:term.single`;
  const wrong = [...corpus.concepts.values()]
    .filter((other) => conceptsApart(context, concept, other))
    .sort((a, b) => compareText(a.id, b.id))
    .map((other) => ({ key: other.id, text: upperFirst(other.term[language]) }));
  const right = { key: concept.id, text: upperFirst(concept.term[language]) };
  const options = offer(context, id, [right], mixNearest(context, id, wrong, wrong.length));
  if (options === null) return [];
  const prompt = words[language].term(quote(hideTerm(concept, language), language));
  const explanation = words[language].claim(concept.term[language], concept.definition[language]);
  return [
    { kind: 'single', id, level: 1, language, about, fact: 'term', prompt, options, explanation, proofs },
  ];
}

/** Sources that use the term, with our explanation of it. */
export function proveConcept(corpus: Corpus, concept: Concept, language: Language): readonly Proof[] {
  return concept.attested.slice(0, 3).flatMap((evidence) => {
    const source = corpus.sources.get(evidence.source);
    if (source === undefined) return [];
    return [
      {
        text: words[language].claim(concept.term[language], concept.definition[language]),
        by: nameSource(source, evidence, language),
        href: `concepts/${concept.id}/`,
        source: source.id,
      },
    ];
  });
}

/** Two terms of which neither can be taken for the other: not related, not named in each other's explanation, not alike. */
export function conceptsApart({ language, wordsOf }: AskContext, a: Concept, b: Concept): boolean {
  if (a.id === b.id || a.related.includes(b.id) || b.related.includes(a.id)) return false;
  const [left, right] = [a.definition[language], b.definition[language]];
  if (termNames(b, language).some((name) => isMentioned(name, left))) return false;
  if (termNames(a, language).some((name) => isMentioned(name, right))) return false;
  const alike = (one: string, other: string): boolean => areAlike(wordsOf(one), wordsOf(other));
  return !alike(left, right) && !alike(a.term[language], b.term[language]);
}

const termNames = ({ term, variants }: Concept, language: Language): readonly string[] => [
  term[language],
  ...variants.filter(({ lang }) => lang === language).map(({ text }) => text),
];

/** The first sentence of the explanation without the term, which would give it away. */
export function hideTerm(concept: Concept, language: Language): string {
  const [first = ''] = concept.definition[language].split(/(?<=[.;])\s+(?=\p{Lu})/u);
  return [...termNames(concept, language)]
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replace(new RegExp(escapeName(name), 'giu'), '…'), first);
}

const escapeName = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
