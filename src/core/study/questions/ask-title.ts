import { findInstrument, sharersOf } from '../../corpus/corpus.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { parseNumber } from '../../instrument/number.ts';
import { yearOf } from '../../instrument/partial-date.ts';
import { kindWord, quote, upperFirst } from '../wording.ts';
import { areAlike } from './alike.ts';
import { type AskContext, type Candidate, mixNearest, offer } from './context.ts';
import { identify } from './identify.ts';
import { proveByEvidence } from './proof.ts';
import type { Question } from './question.ts';
import { testableFact, testableTitle } from './testable.ts';

const words = {
  vi: {
    title: (paper: string) => `${paper} có tên gọi nào sau đây?`,
    number: (paper: string) => `Số hiệu của văn bản sau là gì? ${paper}`,
    claim: (paper: string, title: string) => `${paper} có tên gọi ${title}.`,
  },
  en: {
    title: (paper: string) => `Which of these is the title of ${paper}?`,
    number: (paper: string) => `What is the number of this paper? ${paper}`,
    claim: (paper: string, title: string) => `${paper} is titled ${title}.`,
  },
} as const;

/** What it is called: one title of four. */
export function askTitle(context: AskContext, instrument: Instrument): readonly Question[] {
  const { corpus, language } = context;
  const fact = testableTitle(corpus, instrument, language);
  const paper = identify(corpus, instrument, language, 'title');
  if (fact === null || paper === null || instrument.number === undefined) return [];
  const about = [`instruments/${instrument.id}`];
  const id = `${about[0]}:title.single`;
  const explanation = words[language].claim(paper, quote(fact.value, language));
  const proofs = proveByEvidence(corpus, instrument, explanation, fact.attested, language);
  const right = [{ key: instrument.id, text: upperFirst(fact.value) }];
  const options = offer(
    context,
    id,
    right,
    mixNearest(context, id, wrongTitles(context, instrument, fact.value)),
  );
  if (options === null || proofs.length === 0) return [];
  const prompt = words[language].title(paper);
  return [
    { kind: 'single', id, level: 2, language, about, fact: 'title', prompt, options, explanation, proofs },
  ];
}

/** Its number, to be typed; every spelling in use counts. */
export function askNumber(context: AskContext, instrument: Instrument): readonly Question[] {
  const { corpus, language } = context;
  const fact = testableFact(corpus, instrument, 'number');
  const paper = identify(corpus, instrument, language, 'number');
  const title = instrument.title[language];
  if (fact === null || paper === null || title === undefined || instrument.doubts.title !== undefined)
    return [];
  if (title.includes(fact.value) || hasDouble(context, instrument, title)) return [];
  const number = parseNumber(fact.value);
  const about = [`instruments/${instrument.id}`];
  const explanation = `${upperFirst(paper)}: ${fact.value}.`;
  const proofs = proveByEvidence(corpus, instrument, explanation, fact.attested, language);
  if (proofs.length === 0) return [];
  const spellings = [fact.value, ...(number.ok ? [number.value.key] : []), ...instrument.numberVariants];
  const answers = [...new Set(spellings.flatMap((one) => [one, withoutMarks(one)]))];
  const id = `${about[0]}:number.short`;
  const prompt = words[language].number(upperFirst(paper));
  return [
    { kind: 'short', id, level: 3, language, about, fact: 'title', prompt, answers, explanation, proofs },
  ];
}

const withoutMarks = (number: string): string => number.replace(/Đ/gu, 'D').replace(/đ/gu, 'd');

/** Another instrument bears much the same title, so that its number would be an answer too. */
const hasDouble = (
  { corpus, language, wordsOf }: AskContext,
  instrument: Instrument,
  title: string,
): boolean =>
  [...corpus.instruments.values(), ...corpus.known.values()].some(
    (other) => other.id !== instrument.id && areAlike(wordsOf(other.title[language] ?? ''), wordsOf(title)),
  );

const opensWith = (kind: string, title: string): boolean =>
  title.toLocaleLowerCase('vi').startsWith(kind.toLocaleLowerCase('vi'));

const namesLaterYear = (title: string, year: number): boolean =>
  (title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []).some((named) => Number(named) > year);

/**
 * Titles that no one could give to this instrument: not its own variants, not a namesake's, none that speaks of it. Nor
 * such as one sees through: a title that says another kind, or a year to come.
 */
function wrongTitles(
  { corpus, language, wordsOf }: AskContext,
  instrument: Instrument,
  right: string,
): readonly Candidate[] {
  const own = [right, ...instrument.attestations.flatMap(({ title }) => title?.[language] ?? [])];
  const namesakes = sharersOf(corpus, instrument).flatMap(
    (id) => findInstrument(corpus, id)?.title[language] ?? [],
  );
  const taken = [...own, ...namesakes];
  const number = instrument.number ?? '';
  const says = (paper: Instrument, title: string): string | null =>
    opensWith(kindWord(corpus, paper, language), title) ? paper.kind : null;
  const year = instrument.date === undefined ? Number.POSITIVE_INFINITY : yearOf(instrument.date);
  return [...corpus.instruments.values()]
    .filter(({ id, number: other }) => id !== instrument.id && other !== undefined && other !== number)
    .sort((a, b) => Number(b.kind === instrument.kind) - Number(a.kind === instrument.kind))
    .flatMap((other) => {
      const title = other.title[language];
      if (title === undefined || title.includes(number)) return [];
      if (says(other, title) !== says(instrument, right) || namesLaterYear(title, year)) return [];
      const usual = [title, ...other.attestations.flatMap((one) => one.title?.[language] ?? [])];
      if (usual.some((one) => taken.some((mine) => areAlike(wordsOf(one), wordsOf(mine))))) return [];
      return [{ key: other.id, text: upperFirst(title) }];
    });
}
