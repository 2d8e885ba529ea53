import type { Corpus } from '../../corpus/corpus.ts';
import { factOf } from '../../corpus/fact.ts';
import type { Conflict } from '../../corpus/vocabulary.ts';
import type { Evidence } from '../../evidence/attestation.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { isPartialDate } from '../../instrument/partial-date.ts';
import type { Language } from '../../language.ts';
import { nameWithDate, quote, sayDate } from '../wording.ts';
import { nameSource } from './proof.ts';
import type { Discussion, Proof } from './question.ts';

const words = {
  vi: {
    prompt: (title: string) =>
      `${title}. Các nguồn ghi khác nhau như dưới đây; đồng chí căn cứ vào nguồn nào, vì sao? Khi trích dẫn nên ghi thế nào?`,
    open: (paper: string, fact: string) =>
      `Các nguồn ghi khác nhau về ${fact} của ${paper}. Căn cứ vào nguồn nào, vì sao?`,
    favours: (text: string) => `Chứng cứ hiện có nghiêng về: ${text}`,
    nobody: 'chưa nêu nguồn',
    shown: (value: string) => `Trang văn bản đang ghi: ${value}.`,
  },
  en: {
    prompt: (title: string) =>
      `${title}. The sources say different things; which would you follow, why, and how would you cite it?`,
    open: (paper: string, fact: string) =>
      `Sources differ on ${fact} of ${paper}. Which would you follow, and why?`,
    favours: (text: string) => `What the evidence favours: ${text}`,
    nobody: 'no source named',
    shown: (value: string) => `The page shows: ${value}.`,
  },
} as const;

/** A recorded disagreement as a question to talk about. */
export function discussConflict(corpus: Corpus, conflict: Conflict, language: Language): Discussion {
  const say = words[language];
  const reason = conflict.reason === undefined ? '' : ` ${conflict.reason[language]}`;
  const positions = conflict.positions.map(({ says, attested }) => ({
    says: says[language],
    by: nameAll(corpus, attested, language),
  }));
  const proofs = conflict.positions.flatMap(({ says, attested }) =>
    attested
      .slice(0, 1)
      .flatMap((evidence) => prove(corpus, evidence, says[language], `conflicts/#${conflict.id}`, language)),
  );
  return {
    id: `conflicts/${conflict.id}:discuss`,
    language,
    prompt: say.prompt(conflict.title[language]),
    about: [`conflicts/${conflict.id}`, ...conflict.instruments.map((id) => `instruments/${id}`)],
    positions,
    favours: `${say.favours(conflict.favours[language])}${reason}`,
    proofs,
  };
}

const factNames = {
  issuer: { vi: 'cơ quan ban hành', en: 'the issuer' },
  date: { vi: 'ngày tháng', en: 'the date' },
} as const;

/** Facts that sources give different values for, where no entry of content/conflicts speaks of them. */
export function discussFacts(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
): readonly Discussion[] {
  return (['issuer', 'date'] as const).flatMap((name) => {
    const fact = factOf(corpus, instrument, name);
    if (fact === null || fact.others.length === 0 || fact.conflict !== undefined) return [];
    const show = (value: string): string => {
      if (name === 'issuer') return corpus.bodies.get(value)?.name[language] ?? value;
      return isPartialDate(value) ? sayDate(value, language) : value;
    };
    const href = `instruments/${instrument.id}/`;
    const values = [fact.preferred, ...fact.others];
    return [
      {
        id: `instruments/${instrument.id}:discuss.${name}`,
        language,
        prompt: words[language].open(nameWithDate(corpus, instrument, language), factNames[name][language]),
        about: [`instruments/${instrument.id}`],
        positions: values.map(({ value, attested }) => ({
          says: show(value),
          by: nameAll(corpus, attested, language),
        })),
        favours: words[language].shown(show(fact.preferred.value)),
        proofs: values.flatMap(({ value, attested }) =>
          attested.slice(0, 1).flatMap((evidence) => prove(corpus, evidence, show(value), href, language)),
        ),
      },
    ];
  });
}

function nameAll(corpus: Corpus, attested: readonly Evidence[], language: Language): string {
  const names = attested.flatMap((evidence) => {
    const source = corpus.sources.get(evidence.source);
    return source === undefined ? [] : [nameSource(source, evidence, language)];
  });
  return names.length === 0 ? words[language].nobody : [...new Set(names)].join('; ');
}

function prove(
  corpus: Corpus,
  evidence: Evidence,
  says: string,
  href: string,
  language: Language,
): readonly Proof[] {
  const source = corpus.sources.get(evidence.source);
  if (source === undefined) return [];
  return [
    { text: quote(says, language), by: nameSource(source, evidence, language), href, source: source.id },
  ];
}
