import type { Corpus } from '../core/corpus/corpus.ts';
import { type ComparedFact, comparedFacts, type Fact, type FactValue, factOf } from '../core/corpus/fact.ts';
import type { Body } from '../core/corpus/vocabulary.ts';
import type { Attestation, Evidence, FactName } from '../core/evidence/attestation.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { isPartialDate } from '../core/instrument/partial-date.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { romanNumeral } from '../core/text/roman.ts';
import { t } from '../i18n/strings.ts';
import type { Mark, MarkBook } from './marks.ts';
import { placeOf } from './marks.ts';
import { longDate, ordinal, sourceName, type Worded } from './naming.ts';
import { pathTo } from './urls.ts';

/** A row of the fact list: what, the value, who says so, how sure. */
export interface FactRow {
  readonly name: FactName | 'letterhead';
  readonly label: string;
  readonly value: string;
  readonly iso: string | null;
  readonly marks: readonly Mark[];
  /** A word of doubt, or that other sources give another value. */
  readonly doubt: string | null;
  readonly differs: boolean;
  /** False when no source gives a value: the row then says so. */
  readonly found: boolean;
}

/** One disagreement on one fact: each value with those who give it, the preferred one first. */
export interface DifferView {
  readonly fact: ComparedFact;
  readonly heading: string;
  readonly values: readonly {
    readonly value: string;
    readonly preferred: boolean;
    readonly sayers: readonly { readonly name: Worded; readonly place: string; readonly mark: Mark }[];
  }[];
  readonly reason: string | null;
  readonly conflictHref: string | null;
}

/** A title in use, as sources give it. */
export interface TitleVariant {
  readonly title: Worded;
  readonly marks: readonly Mark[];
}

/** Facts that a reader expects on every page, found or not; the others appear when there is a value. */
const expected: readonly ComparedFact[] = ['number', 'kind', 'issuer', 'date'];
const order: readonly ComparedFact[] = [
  'number',
  'kind',
  'issuer',
  'date',
  'effective',
  'term',
  'plenum',
  'signatory',
];

/** A value of a fact in the words of the page. */
export function printFact(corpus: Corpus, name: ComparedFact, value: string, language: Language): string {
  const say = t(language);
  if (name === 'kind') return corpus.kinds.get(value)?.name[language] ?? value;
  if (name === 'issuer') return corpus.bodies.get(value)?.name[language] ?? value;
  if (name === 'date' || name === 'effective')
    return isPartialDate(value) ? longDate(value, language) : value;
  if (name === 'term' || name === 'plenum') {
    const count = Number(value);
    if (language === 'en') return ordinal(count);
    return name === 'term' ? romanNumeral(count) : say('fact.plenum.value', { plenum: count });
  }
  return value;
}

export function viewFacts(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  book: MarkBook,
): readonly FactRow[] {
  const say = t(language);
  const rows: FactRow[] = [];
  for (const name of order.filter((one) => comparedFacts.includes(one))) {
    const fact = factOf(corpus, instrument, name);
    if (fact === null && !expected.includes(name)) continue;
    const doubt = instrument.doubts[name];
    const value = fact?.preferred.value;
    rows.push({
      name,
      label: say(name === 'term' && isAssembly(corpus, instrument) ? 'fact.legislature' : `fact.${name}`),
      value: value === undefined ? say('fact.not-found') : printFact(corpus, name, value, language),
      iso: value !== undefined && (name === 'date' || name === 'effective') ? value : null,
      marks: book.mark(fact?.preferred.attested ?? []),
      doubt: doubt === undefined ? null : say(`doubt.${doubt}`),
      differs: (fact?.others.length ?? 0) > 0,
      found: value !== undefined,
    });
    const letterhead = name === 'issuer' ? corpus.bodies.get(instrument.letterhead ?? '') : undefined;
    if (letterhead !== undefined) {
      const seen = instrument.attestations.filter((one) => one.issuer === letterhead.id);
      rows.push(letterheadRow(letterhead, language, book.mark(seen)));
    }
  }
  return rows;
}

const isAssembly = (corpus: Corpus, { issuer }: Instrument): boolean =>
  corpus.bodies.get(issuer ?? '')?.level === 'assembly';

function letterheadRow(body: Body, language: Language, marks: FactRow['marks']): FactRow {
  return {
    name: 'letterhead',
    label: t(language)('fact.letterhead'),
    value: body.name[language],
    iso: null,
    marks,
    doubt: null,
    differs: false,
    found: true,
  };
}

/** The facts that sources give differently. */
export function viewDiffers(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  book: MarkBook,
): readonly DifferView[] {
  const say = t(language);
  return comparedFacts.flatMap((name) => {
    const fact = factOf(corpus, instrument, name);
    if (fact === null || fact.others.length === 0) return [];
    const viewValue = ({ value, attested }: FactValue, preferred: boolean) => ({
      value: printFact(corpus, name, value, language),
      preferred,
      sayers: attested.flatMap((one) => sayerOf(corpus, one, language, book)),
    });
    return [
      {
        fact: name,
        heading: say(`differ.${name}`),
        values: [viewValue(fact.preferred, true), ...fact.others.map((value) => viewValue(value, false))],
        reason: reasonOf(fact, language),
        conflictHref: fact.conflict === undefined ? null : pathTo(language, `conflicts/#${fact.conflict.id}`),
      },
    ];
  });
}

function reasonOf(fact: Fact, language: Language): string | null {
  if (fact.conflict !== undefined) return fact.conflict.reason?.[language] ?? fact.conflict.favours[language];
  return fact.preferred.attested.length === 0 ? null : t(language)('differ.by-rule');
}

export function sayerOf(corpus: Corpus, evidence: Evidence, language: Language, book: MarkBook) {
  const source = corpus.sources.get(evidence.source);
  const [mark] = book.mark([evidence]);
  if (source === undefined || mark === undefined) return [];
  return [{ name: sourceName(source, language), place: placeOf(evidence, language), mark }];
}

/** Who gives the two titles at the head of the page, and the other titles in use, the page's language first. */
export function viewTitleVariants(
  instrument: Instrument,
  language: Language,
  book: MarkBook,
): {
  readonly first: readonly Mark[];
  readonly second: readonly Mark[];
  readonly variants: readonly TitleVariant[];
} {
  const used = new Map<string, { title: Worded; attested: Attestation[] }>();
  for (const attestation of instrument.attestations) {
    for (const lang of [language, otherLanguage(language)]) {
      const text = attestation.title?.[lang];
      if (text === undefined) continue;
      const key = `${lang} ${text}`;
      const entry = used.get(key) ?? {
        title: { text, lang: lang === language ? undefined : lang },
        attested: [],
      };
      entry.attested.push(attestation);
      used.set(key, entry);
    }
  }
  const entries = [...used.values()];
  const { vi, en } = instrument.title;
  const marksOf = (text: string | undefined) =>
    book.mark(entries.filter(({ title }) => title.text === text).flatMap(({ attested }) => attested));
  return {
    first: marksOf(instrument.title[language]),
    second: marksOf(instrument.title[otherLanguage(language)]),
    variants: entries
      .filter(({ title }) => title.text !== vi && title.text !== en)
      .sort((a, b) => Number(a.title.lang !== undefined) - Number(b.title.lang !== undefined))
      .map(({ title, attested }) => ({ title, marks: book.mark(attested) })),
  };
}
