import type { Corpus } from '../core/corpus/corpus.ts';
import { comparedFacts } from '../core/corpus/fact.ts';
import type { Attestation } from '../core/evidence/attestation.ts';
import { type Source, sourceKinds } from '../core/evidence/source.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { t } from '../i18n/strings.ts';
import { type CiteView, viewSourceCite } from './cite-view.ts';
import { type EntryFact, type EntryIndexView, factOfLines, factOfLinks } from './entry-view.ts';
import { printFact } from './facts-view.ts';
import { type InstrumentRow, newestFirst, viewRow } from './instrument-row.ts';
import { listedInstruments } from './listed.ts';
import { openMarkBook, placeOf } from './marks.ts';
import { longDate, nameOf, sourceName, type Worded, wordIn } from './naming.ts';
import { printProse } from './prose.ts';
import { type NamedLink, type ProvisionView, viewProvisions } from './provisions-view.ts';
import { entryPath, pathTo } from './urls.ts';

/** What the source says of one instrument, place by place. */
export interface StatedView {
  readonly instrument: InstrumentRow;
  readonly statements: readonly {
    readonly place: string;
    readonly facts: readonly { readonly label: string; readonly words: Worded }[];
    readonly note: string | null;
  }[];
}

export interface SourceView {
  readonly id: string;
  readonly path: string;
  readonly kicker: NamedLink;
  readonly title: Worded;
  readonly introduction: { readonly html: string; readonly lang: Language | undefined } | null;
  readonly facts: readonly EntryFact[];
  readonly address: string | null;
  readonly states: readonly StatedView[];
  readonly supports: readonly { readonly name: string; readonly href: string }[];
  readonly advice: readonly ProvisionView[];
  readonly cite: CiteView;
}

export function viewSource(corpus: Corpus, source: Source, language: Language): SourceView {
  const say = t(language);
  const line = (text: string | undefined) => (text === undefined ? [] : [{ text }]);
  const address = source.linkable ? (source.address ?? null) : null;
  const ownProse = source.introduction[language];
  const prose = ownProse ?? source.introduction[otherLanguage(language)];
  return {
    cite: viewSourceCite(source, language),
    id: source.id,
    path: `sources/${source.id}/`,
    kicker: { name: say('source.title'), href: pathTo(language, 'sources/') },
    title: wordIn(language, source.title) ?? sourceName(source, language),
    introduction:
      prose === undefined || prose.text.trim() === ''
        ? null
        : {
            html: printProse(prose, corpus, language),
            lang: ownProse === undefined ? otherLanguage(language) : undefined,
          },
    facts: [
      ...factOfLines(say('source.author'), line(source.author)),
      ...factOfLines(say('source.publisher'), line(source.publisher?.[language])),
      ...factOfLines(
        say('source.date'),
        line(source.date === undefined ? undefined : longDate(source.date, language)),
      ),
      ...factOfLines(say('source.kind'), [{ text: say(`source-kind.${source.kind}`) }]),
      ...factOfLines(
        say('source.language'),
        source.language === undefined ? [] : [{ text: say(`source.language.${source.language}`) }],
      ),
      ...factOfLines(say('source.reliability'), [{ text: say(`source.reliability.${source.reliability}`) }]),
      ...factOfLinks(
        say('source.text-of'),
        source.textOf.flatMap((id) => {
          const held = corpus.instruments.get(id);
          return held === undefined
            ? []
            : [{ name: nameOf(held, language).text, href: entryPath(language, 'instruments', id) }];
        }),
      ),
      ...factOfLines(say('source.shows'), [{ text: source.shows[language] }]),
      ...factOfLines(say('source.note'), line(source.note?.[language])),
      ...factOfLines(
        say('source.read'),
        line(source.read === undefined ? undefined : longDate(source.read, language)),
      ),
      ...factOfLines(say('source.address'), address === null ? [{ text: say('source.address.none') }] : []),
    ],
    address,
    states: viewStates(corpus, source, language),
    supports: viewSupports(corpus, source, language),
    advice: viewProvisions(corpus, source.provisions, language, openMarkBook(corpus, language)),
  };
}

function viewStates(corpus: Corpus, source: Source, language: Language): readonly StatedView[] {
  return listedInstruments(corpus).flatMap((instrument) => {
    const attested = instrument.attestations.filter((one) => one.source === source.id);
    if (attested.length === 0) return [];
    return [
      {
        instrument: viewRow(corpus, instrument, language),
        statements: attested.map((one) => ({
          place: placeOf(one, language),
          facts: viewStated(corpus, one, language),
          note: one.note?.[language] ?? null,
        })),
      },
    ];
  });
}

function viewStated(corpus: Corpus, attestation: Attestation, language: Language) {
  const say = t(language);
  const facts = comparedFacts.flatMap((name) => {
    const value = attestation[name];
    return value === undefined
      ? []
      : [{ label: say(`fact.${name}`), words: { text: printFact(corpus, name, String(value), language) } }];
  });
  const title = attestation.title === undefined ? null : wordIn(language, attestation.title);
  return title === null ? facts : [...facts, { label: say('fact.title'), words: title }];
}

/** Instruments with provisions that rest on the source, and how many. */
function viewSupports(corpus: Corpus, source: Source, language: Language): SourceView['supports'] {
  return listedInstruments(corpus).flatMap((instrument) => {
    const count = instrument.provisions.filter(({ from }) =>
      from.some((one) => one.source === source.id),
    ).length;
    if (count === 0) return [];
    const name = t(language)('source.supports.count', {
      count,
      instrument: nameOf(instrument, language).text,
    });
    return [{ name, href: `${entryPath(language, 'instruments', instrument.id)}#provisions` }];
  });
}

/** Sources by kind, the weightiest first, each kind newest first. */
export function viewSourceIndex(corpus: Corpus, language: Language): EntryIndexView {
  const say = t(language);
  const listed = listedInstruments(corpus);
  const usesOf = (id: string) =>
    listed.filter(({ attestations }) => attestations.some(({ source }) => source === id)).length;
  const groups = sourceKinds.map((kind) => ({
    id: kind,
    heading: say(`source-kind.${kind}.heading`),
    lines: [...corpus.sources.values()]
      .filter((source) => source.kind === kind)
      .sort(newestFirst)
      .map((source) => {
        const title = wordIn(language, source.title) ?? sourceName(source, language);
        const name = sourceName(source, language);
        return {
          name: title,
          href: entryPath(language, 'sources', source.id),
          about: name.text === title.text ? { text: source.shows[language] } : name,
          count: say('index.instruments', { count: usesOf(source.id) }),
          colour: null,
          depth: 0,
        };
      }),
  }));
  return {
    path: 'sources/',
    title: say('source.title'),
    lead: say('source.lead'),
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}
