import type { Corpus } from '../corpus/corpus.ts';
import { factOf } from '../corpus/fact.ts';
import { compareText } from '../finding.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { parseNumber } from '../instrument/number.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import { relationTypes } from '../instrument/relation.ts';
import type { Bilingual } from '../language.ts';
import { buildRegister, type Register, type RegisterEntry } from '../register/register.ts';
import { registerOf } from '../register/register-of-corpus.ts';

/** Who states the value that a record shows, and the values that other sources give instead. */
export interface AttestedValue {
  readonly sources: readonly string[];
  readonly others: readonly { readonly value: string; readonly sources: readonly string[] }[];
}

/** That an instrument's force has ended: by which other one, on which day, who says so. */
export interface RecordedEnd {
  readonly by?: string | undefined;
  readonly on?: PartialDate | undefined;
  readonly sources: readonly string[];
}

/** What a review has to say of an instrument besides its entry in the register. */
export interface ReviewFacts {
  readonly id: string;
  readonly date?: AttestedValue | undefined;
  readonly issuer?: AttestedValue | undefined;
  /** Sources of the wordings of the title. */
  readonly title: readonly string[];
  /** True where the fact base itself is not sure of the title. */
  readonly titleDoubtful: boolean;
  readonly ended?: RecordedEnd | undefined;
}

export interface ReviewBody {
  readonly id: string;
  readonly name: Bilingual;
  /** All names that it has or had, in both languages. */
  readonly names: readonly string[];
  readonly level: string;
  readonly successor?: string | undefined;
}

/** All that a review needs of the corpus, as a plain value: it goes to the browser as JSON. */
export interface ReviewCorpus {
  readonly entries: readonly RegisterEntry[];
  readonly facts: readonly ReviewFacts[];
  readonly bodies: readonly ReviewBody[];
}

/** The same, opened for asking. */
export interface OpenReviewCorpus {
  readonly register: Register;
  readonly facts: ReadonlyMap<string, ReviewFacts>;
  readonly bodies: ReadonlyMap<string, ReviewBody>;
  /** Numbered instruments with the canonical form of their number. */
  readonly numbered: readonly { readonly entry: RegisterEntry; readonly key: string }[];
}

/** What a review needs of a corpus, ordered by id. */
export function reviewCorpusOf(corpus: Corpus): ReviewCorpus {
  const entries = [...registerOf(corpus).entries].sort((a, b) => compareText(a.id, b.id));
  return {
    entries,
    facts: entries.map(({ id }) => factsOf(corpus, id)),
    bodies: [...corpus.bodies.values()].map(({ id, name, variants, formerNames, level, successor }) => {
      const names = [name, ...formerNames.map((one) => one.name)].flatMap((one) => [one.vi, one.en]);
      return { id, name, names: distinct([...names, ...variants.vi, ...variants.en]), level, successor };
    }),
  };
}

export const openReviewCorpus = ({ entries, facts, bodies }: ReviewCorpus): OpenReviewCorpus => ({
  register: buildRegister(entries, bodies),
  facts: new Map(facts.map((one) => [one.id, one])),
  bodies: new Map(bodies.map((one) => [one.id, one])),
  numbered: entries.flatMap((entry) => {
    if (entry.number === undefined) return [];
    const read = parseNumber(entry.number);
    return [{ entry, key: read.ok ? read.value.key : entry.number }];
  }),
});

function factsOf(corpus: Corpus, id: string): ReviewFacts {
  const instrument = corpus.instruments.get(id);
  const known = distinct((corpus.known.get(id)?.attested ?? []).map((one) => one.source));
  const ended = endOf(corpus, id, instrument);
  if (!instrument) {
    const attested = { sources: known, others: [] };
    return { id, date: attested, issuer: attested, title: known, titleDoubtful: false, ended };
  }
  return {
    id,
    date: attestedValue(corpus, instrument, 'date'),
    issuer: attestedValue(corpus, instrument, 'issuer'),
    title: distinct(instrument.attestations.filter((one) => one.title).map((one) => one.source)),
    titleDoubtful: instrument.doubts.title !== undefined,
    ended,
  };
}

function attestedValue(
  corpus: Corpus,
  instrument: Instrument,
  name: 'date' | 'issuer',
): AttestedValue | undefined {
  const fact = factOf(corpus, instrument, name);
  if (!fact) return undefined;
  const sourcesOf = (attested: readonly { readonly source: string }[]): string[] =>
    distinct(attested.map((one) => one.source));
  return {
    sources: sourcesOf(fact.preferred.attested),
    others: fact.others.map(({ value, attested }) => ({ value, sources: sourcesOf(attested) })),
  };
}

/** An end of force stands in the status of the instrument, or as a relation of the one that ended it. */
function endOf(corpus: Corpus, id: string, instrument: Instrument | undefined): RecordedEnd | undefined {
  const edge = corpus.edgesOf.get(id)?.find(({ to, kind }) => to === id && relationTypes[kind].endsForce);
  const status = instrument?.status;
  const ended = status?.value === 'replaced' || status?.value === 'lapsed';
  if (!ended && (!edge || status?.value === 'in-force')) return undefined;
  const by = status?.by ?? edge?.from;
  const held = by === undefined ? undefined : corpus.instruments.get(by);
  const after = by === undefined ? undefined : (held ?? corpus.known.get(by));
  const evidence = ended && status.attested.length > 0 ? status.attested : (edge?.attested ?? []);
  return {
    by,
    on: ended ? status.asOf : (held?.effective ?? after?.date),
    sources: distinct(evidence.map((one) => one.source)),
  };
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
