import { type Corpus, findInstrument, sharersOf } from '../core/corpus/corpus.ts';
import type { IssuingLevel } from '../core/corpus/vocabulary.ts';
import type { Instrument } from '../core/instrument/instrument.ts';
import { type Language, otherLanguage } from '../core/language.ts';
import { oembedPath } from '../exports/embed-card.ts';
import { t } from '../i18n/strings.ts';
import { siteAddresses } from './addresses.ts';
import { type CiteView, viewCite } from './cite-view.ts';
import { type CitedByView, viewCitedBy } from './cited-by-view.ts';
import {
  type DifferView,
  type FactRow,
  sayerOf,
  type TitleVariant,
  viewDiffers,
  viewFacts,
  viewTitleVariants,
} from './facts-view.ts';
import { type TextUnitView, viewFullText } from './full-text.ts';
import { openGlossary } from './glossary.ts';
import {
  type BodyLink,
  colourOf,
  type DateView,
  type InstrumentRow,
  type LevelColour,
  newestFirst,
  type StatusSign,
  signOf,
  statusWord,
  viewBody,
  viewDate,
  viewRow,
} from './instrument-row.ts';
import { describeSource, type Mark, type MarkBook, type NoteView, openMarkBook } from './marks.ts';
import { longDate, nameOf, type Worded, wordIn } from './naming.ts';
import { type NeighboursView, viewNeighbours } from './neighbours-view.ts';
import { type OutlineEntry, outlineProvisions, outlineText } from './outline-view.ts';
import { isParallel, parallelPath } from './parallel-view.ts';
import { printProse } from './prose.ts';
import { type NamedLink, type ProvisionView, viewProvision, viewProvisions } from './provisions-view.ts';
import { type RelationGroup, viewRelations } from './relations-view.ts';
import { entryPath, pathTo } from './urls.ts';

export interface StatusView {
  readonly sign: StatusSign;
  readonly word: string;
  readonly asOf: string | null;
  readonly sayer: Worded | null;
  readonly marks: readonly Mark[];
  readonly explanation: string | null;
  readonly note: string | null;
  /** The later instrument that a reader should turn to. */
  readonly later: InstrumentRow | null;
}

export interface AdviceView {
  readonly source: Worded;
  readonly href: string;
  readonly provisions: readonly ProvisionView[];
}

/** Everything that the page of an instrument prints, in its order. */
export interface InstrumentView {
  readonly id: string;
  readonly path: string;
  readonly name: Worded;
  readonly numbered: boolean;
  readonly number: string | null;
  readonly title: Worded | null;
  readonly titleMarks: readonly Mark[];
  readonly secondTitleMarks: readonly Mark[];
  readonly secondTitle: Worded | null;
  /** Languages whose title is our own translation: no source gives one. */
  readonly translated: readonly Language[];
  readonly kind: NamedLink | null;
  readonly issuer: BodyLink | null;
  readonly colour: LevelColour;
  readonly term: string | null;
  readonly date: DateView | null;
  readonly status: StatusView;
  readonly sharers: readonly InstrumentRow[];
  readonly introduction: { readonly html: string; readonly lang: Language | undefined } | null;
  readonly facts: readonly FactRow[];
  readonly numberVariants: readonly string[];
  readonly titleVariants: readonly TitleVariant[];
  readonly differs: readonly DifferView[];
  readonly otherConflicts: readonly NamedLink[];
  readonly topics: readonly NamedLink[];
  readonly concepts: readonly NamedLink[];
  /** The tree of its text, where the whole text is held. */
  readonly text: readonly TextUnitView[];
  readonly provisions: readonly ProvisionView[];
  readonly outline: readonly OutlineEntry[];
  /** Address of the page with both languages, where there are both. */
  readonly parallel: string | null;
  readonly advice: readonly AdviceView[];
  readonly relations: readonly RelationGroup[];
  readonly citedBy: CitedByView;
  readonly holding: { readonly word: string; readonly gap: string | null; readonly note: string | null };
  readonly officialCopies: readonly {
    readonly name: string;
    readonly address: string | null;
    readonly href: string;
  }[];
  readonly review: {
    readonly on: string;
    readonly next: string;
    readonly nextIso: string;
    readonly compared: readonly NamedLink[];
  } | null;
  readonly notes: readonly NoteView[];
  readonly neighbours: readonly NeighboursView[];
  readonly cite: CiteView;
  /** The description of its card for other pages. */
  readonly oembed: string;
  readonly description: string;
}

export function viewInstrument(corpus: Corpus, instrument: Instrument, language: Language): InstrumentView {
  const book = openMarkBook(corpus, language);
  const say = t(language);
  const second =
    instrument.title[language] === undefined ? undefined : instrument.title[otherLanguage(language)];
  const issuer = viewBody(corpus, instrument.issuer, language);
  // The order of these lines is the order of the footnote numbers.
  const status = viewStatus(corpus, instrument, language, book);
  const titles = viewTitleVariants(instrument, language, book);
  const facts = viewFacts(corpus, instrument, language, book);
  const differs = viewDiffers(corpus, instrument, language, book);
  const text = viewFullText(corpus, instrument, language, book);
  const duties = instrument.provisions.filter(({ level }) => level === undefined);
  const glossary = openGlossary(corpus, language);
  const introduction = viewIntroduction(corpus, instrument, language, glossary);
  const provisions = viewProvisions(corpus, duties, language, book).map((one) => linkTerms(one, glossary));
  const relations = viewRelations(corpus, instrument.id, language, book);
  const advice = viewAdvice(corpus, instrument.id, language, book);
  const body = corpus.bodies.get(instrument.issuer ?? '');
  const cite = viewCite(corpus, instrument, language);
  return {
    id: instrument.id,
    path: `instruments/${instrument.id}/`,
    name: nameOf(instrument, language),
    numbered: instrument.number !== undefined,
    number: instrument.number ?? null,
    title: instrument.number === undefined ? null : wordIn(language, instrument.title),
    titleMarks: instrument.title[language] === undefined ? titles.second : titles.first,
    secondTitleMarks: titles.second,
    translated: instrument.translated,
    secondTitle: second === undefined ? null : { text: second, lang: otherLanguage(language) },
    kind: linkTo(corpus.kinds, 'kinds', instrument.kind, language),
    issuer,
    colour: body === undefined ? 'other' : colourOf(body.level),
    term: viewTerm(facts, body?.level, language),
    date: viewDate(instrument.date, language),
    status,
    sharers: sharersOf(corpus, instrument)
      .flatMap((id) => findInstrument(corpus, id) ?? [])
      .sort(newestFirst)
      .map((item) => viewRow(corpus, item, language)),
    introduction,
    facts,
    numberVariants: instrument.numberVariants,
    titleVariants: titles.variants,
    differs,
    otherConflicts: viewOtherConflicts(corpus, instrument, language, differs),
    topics: instrument.topics.flatMap((id) => linkTo(corpus.topics, 'topics', id, language) ?? []),
    concepts: instrument.concepts.flatMap((id) => {
      const concept = corpus.concepts.get(id);
      return concept === undefined
        ? []
        : [{ name: concept.term[language], href: entryPath(language, 'concepts', id) }];
    }),
    text,
    provisions,
    outline: text.length > 0 ? outlineText(text) : outlineProvisions(duties, language),
    parallel: isParallel(instrument) ? pathTo(language, parallelPath(instrument.id)) : null,
    advice,
    relations,
    citedBy: viewCitedBy(corpus, instrument, language),
    holding: {
      word: say(`holding.${instrument.holding}`),
      gap: instrument.gap?.[language] ?? null,
      note: instrument.note?.[language] ?? null,
    },
    officialCopies: [...corpus.sources.values()]
      .filter(({ textOf }) => textOf.includes(instrument.id))
      .map((source) => {
        const { name, href, address } = describeSource(source, language);
        return { name: name.text, href, address };
      }),
    review: viewReview(corpus, instrument, language),
    notes: book.notes(),
    neighbours: viewNeighbours(corpus, instrument, language),
    cite,
    oembed: siteAddresses().file(oembedPath(instrument.id, language)),
    description: `${cite.line} ${status.word}.`,
  };
}

function viewStatus(corpus: Corpus, instrument: Instrument, language: Language, book: MarkBook): StatusView {
  const say = t(language);
  const { status } = instrument;
  const sign = signOf(status);
  const replacer =
    status.by ??
    corpus.edgesOf.get(instrument.id)?.find(({ kind, to }) => to === instrument.id && kind === 'replaces')
      ?.from;
  const later = replacer === undefined ? undefined : findInstrument(corpus, replacer);
  const [first] = status.attested;
  return {
    sign,
    word: statusWord(sign, language),
    asOf: status.asOf === undefined ? null : longDate(status.asOf, language),
    sayer: first === undefined ? null : (sayerOf(corpus, first, language, book)[0]?.name ?? null),
    marks: book.mark(status.attested),
    explanation: sign === 'cited' || sign === 'unknown' ? say(`status.${sign}.means`) : null,
    note: status.note?.[language] ?? null,
    later: later === undefined ? null : viewRow(corpus, later, language),
  };
}

/** `khóa XII`, `15th legislature`: the term in which it was issued. */
function viewTerm(
  facts: readonly FactRow[],
  level: IssuingLevel | undefined,
  language: Language,
): string | null {
  const term = facts.find(({ name, found }) => name === 'term' && found)?.value;
  if (term === undefined) return null;
  return t(language)(level === 'assembly' ? 'kicker.legislature' : 'kicker.term', { term });
}

/** The terms of the glossary are those of the page's language. */
const linkTerms = (provision: ProvisionView, glossary: (html: string) => string): ProvisionView =>
  provision.lang === undefined ? { ...provision, html: glossary(provision.html) } : provision;

function viewIntroduction(
  corpus: Corpus,
  { introduction }: Instrument,
  language: Language,
  glossary: (html: string) => string,
) {
  const own = introduction[language];
  const prose = own ?? introduction[otherLanguage(language)];
  if (prose === undefined || prose.text.trim() === '') return null;
  const html = printProse(prose, corpus, language);
  return own === undefined
    ? { html, lang: otherLanguage(language) }
    : { html: glossary(html), lang: undefined };
}

function viewAdvice(corpus: Corpus, id: string, language: Language, book: MarkBook): readonly AdviceView[] {
  return [...corpus.sources.values()].flatMap((source) => {
    const advice = source.provisions.filter(({ instruments }) => instruments.includes(id));
    if (advice.length === 0) return [];
    const { name, href } = describeSource(source, language);
    return [
      { source: name, href, provisions: advice.map((one) => viewProvision(corpus, one, language, book)) },
    ];
  });
}

function viewOtherConflicts(
  corpus: Corpus,
  instrument: Instrument,
  language: Language,
  differs: readonly DifferView[],
): readonly NamedLink[] {
  const shown = new Set(differs.map(({ conflictHref }) => conflictHref));
  return [...corpus.conflicts.values()]
    .filter(({ instruments }) => instruments.includes(instrument.id))
    .map(({ id, title }) => ({ name: title[language], href: pathTo(language, `conflicts/#${id}`) }))
    .filter(({ href }) => !shown.has(href));
}

function viewReview(corpus: Corpus, { review }: Instrument, language: Language): InstrumentView['review'] {
  if (review === undefined) return null;
  return {
    on: longDate(review.on, language),
    next: longDate(review.next, language),
    nextIso: review.next,
    compared: review.compared.flatMap((id) => {
      const source = corpus.sources.get(id);
      if (source === undefined) return [];
      const { name, href } = describeSource(source, language);
      return [{ name: name.text, href }];
    }),
  };
}

function linkTo(
  entries: ReadonlyMap<string, { readonly name: Readonly<Record<Language, string>> }>,
  folder: 'kinds' | 'topics',
  id: string,
  language: Language,
): NamedLink | null {
  const entry = entries.get(id);
  return entry === undefined ? null : { name: entry.name[language], href: entryPath(language, folder, id) };
}
