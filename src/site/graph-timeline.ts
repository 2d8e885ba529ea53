import type { Corpus } from '../core/corpus/corpus.ts';
import { type Band, bands, bandTypes } from '../core/graph/bands.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { TermSpan } from '../core/graph/terms.ts';
import { buildTimeline, eventKinds, type TimelineEvent } from '../core/graph/timeline.ts';
import type { Language } from '../core/language.ts';
import { type FilterField, listOptions, writeTokens } from './filters.ts';
import { graphOf } from './graph-corpus.ts';
import { type NodeView, viewNodeAt } from './graph-node-view.ts';
import { drawStrip, type StripView } from './graph-strip.ts';
import { sayGraph } from './graph-words.ts';
import { longDate, ordinal, romanNumeral, shortDate } from './naming.ts';
import { entryPath } from './urls.ts';

/** One event as the page prints it: its date, what it is, what it is about, what is said of it. */
export interface EventView {
  readonly iso: string;
  readonly date: string;
  readonly sort: string;
  readonly side: string;
  readonly tokens: string;
  readonly subject: {
    readonly name: string;
    readonly href: string;
    readonly nameLang?: Language | undefined;
  };
  readonly title: string | null;
  /** Set when the title is there in the other language only. */
  readonly titleLang?: Language | undefined;
  readonly remark: string | null;
  /** What it replaced, or what followed a body. */
  readonly others: readonly {
    readonly name: string;
    readonly href: string;
    readonly nameLang?: Language | undefined;
  }[];
  readonly othersWord: string | null;
}

export interface TimelineView {
  readonly first: number;
  readonly last: number;
  readonly strip: StripView;
  readonly filters: readonly FilterField[];
  readonly years: readonly {
    readonly year: number;
    readonly terms: string;
    readonly events: readonly EventView[];
  }[];
  readonly undated: readonly NodeView[];
}

export function viewTimeline(corpus: Corpus, language: Language): TimelineView {
  const graph = graphOf(corpus);
  const timeline = buildTimeline(corpus, graph);
  const nameTerm = (term: number): string =>
    sayGraph(language)('term.name', { term: language === 'vi' ? romanNumeral(term) : ordinal(term) });
  const answers = new Map(
    timeline.years.flatMap(({ terms, events }) =>
      events.map((event) => [event, answersOf(graph, event, terms)] as const),
    ),
  );
  return {
    first: timeline.years[0]?.year ?? 0,
    last: timeline.years.at(-1)?.year ?? 0,
    strip: drawStrip(graph, timeline, language),
    filters: viewFilters(corpus, [...answers.values()], nameTerm, language),
    years: timeline.years.map(({ year, terms, events }) => ({
      year,
      terms: terms.map(({ term }) => nameTerm(term)).join(', '),
      events: events.map((event) => ({
        ...viewEvent(corpus, graph, event, language),
        tokens: writeTokens(answers.get(event) ?? {}),
      })),
    })),
    undated: timeline.undated.map((place) => viewNodeAt(corpus, graph, place, language)),
  };
}

interface Answers extends Readonly<Record<string, readonly string[]>> {
  readonly event: readonly string[];
  readonly level: readonly string[];
  readonly topic: readonly string[];
  readonly term: readonly string[];
}

/** An instrument that states its term belongs to that one alone, also in the year of a congress. */
function answersOf(graph: Graph, event: TimelineEvent, terms: readonly TermSpan[]): Answers {
  const own = event.kind === 'issued' ? graph.nodes[event.node] : undefined;
  const stated = own?.band === 'party' || own?.band === 'cmc' ? own.term : undefined;
  const inTerms = stated === undefined ? terms.map(({ term }) => term) : [stated];
  return { event: [event.kind], level: [event.level], topic: event.topics, term: inTerms.map(String) };
}

function viewEvent(
  corpus: Corpus,
  graph: Graph,
  event: TimelineEvent,
  language: Language,
): Omit<EventView, 'tokens'> {
  const say = sayGraph(language);
  const base = {
    iso: event.date,
    date: shortDate(event.date, language),
    sort: say(`event.${event.kind}`),
    side: bandTypes[event.level].side,
  };
  if (event.kind === 'body') {
    const until = event.until === undefined ? '' : longDate(event.until, language);
    const next = event.successor === undefined ? undefined : corpus.bodies.get(event.successor);
    return {
      ...base,
      subject: { name: event.name[language], href: entryPath(language, 'bodies', event.body) },
      title: null,
      remark: say(`event.${event.change}`, { until }),
      others:
        next === undefined
          ? []
          : [{ name: next.name[language], href: entryPath(language, 'bodies', next.id) }],
      othersWord: next === undefined ? null : say('event.successor'),
    };
  }
  const { name, nameLang, href, title, titleLang, issuer } = viewNodeAt(corpus, graph, event.node, language);
  const ended =
    event.kind === 'issued' ? event.ends.map((place) => viewNodeAt(corpus, graph, place, language)) : [];
  return {
    ...base,
    subject: { name, href, nameLang },
    title,
    titleLang,
    remark: event.kind === 'issued' ? issuer : null,
    others: ended,
    othersWord: ended.length === 0 ? null : say('event.ends'),
  };
}

function viewFilters(
  corpus: Corpus,
  answers: readonly Answers[],
  nameTerm: (term: number) => string,
  language: Language,
): readonly FilterField[] {
  const say = sayGraph(language);
  const field = (
    name: keyof Answers & string,
    nameOf: (value: string) => string | undefined,
    order: 'name' | 'given' = 'given',
  ): FilterField =>
    listOptions(
      answers.map((row) => row[name] ?? []),
      { name, label: say(`filter.${name as 'event' | 'level' | 'topic' | 'term'}`), language, nameOf, order },
    );
  const isEvent = (value: string) => eventKinds.find((kind) => kind === value);
  const isBand = (value: string): Band | undefined => bands.find((band) => band === value);
  return [
    field('event', (value) => {
      const kind = isEvent(value);
      return kind === undefined ? undefined : say(`event.${kind}`);
    }),
    field('level', (value) => {
      const band = isBand(value);
      return band === undefined ? undefined : bandTypes[band].name[language];
    }),
    field('topic', (id) => corpus.topics.get(id)?.name[language], 'name'),
    field('term', (term) => nameTerm(Number(term))),
  ];
}
