import type { Corpus } from '../corpus/corpus.ts';
import type { Body, IssuingLevel } from '../corpus/vocabulary.ts';
import type { Evidence } from '../evidence/attestation.ts';
import { compareText } from '../finding.ts';
import { type PartialDate, yearOf } from '../instrument/partial-date.ts';
import type { Bilingual } from '../language.ts';
import type { Graph, GraphNode } from './graph.ts';
import { edgesAt } from './links.ts';
import { familyOf } from './relation-family.ts';
import { readTerms, type TermSpan, termsInYear } from './terms.ts';

export const eventKinds = ['issued', 'effective', 'article', 'body'] as const;
export type EventKind = (typeof eventKinds)[number];

interface EventBase {
  readonly date: PartialDate;
  readonly level: IssuingLevel | 'no-level' | 'article';
  readonly topics: readonly string[];
}

/** Something that happened: an instrument or article came out, took effect, or a body began, changed name or ended. */
export type TimelineEvent = EventBase &
  (
    | { readonly kind: 'issued'; readonly node: number; readonly ends: readonly number[] }
    | { readonly kind: 'effective' | 'article'; readonly node: number }
    | {
        readonly kind: 'body';
        readonly body: string;
        readonly change: 'sat' | 'named' | 'ended';
        /** Last day of what sat for some time. */
        readonly until?: PartialDate | undefined;
        readonly name: Bilingual;
        readonly successor?: string | undefined;
        readonly attested: readonly Evidence[];
      }
  );

export interface TimelineYear {
  readonly year: number;
  readonly terms: readonly TermSpan[];
  readonly events: readonly TimelineEvent[];
}

export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly terms: readonly TermSpan[];
  /** Places of the instruments and articles without a date, which stand in no year. */
  readonly undated: readonly number[];
}

/** Everything dated in the corpus, by year. The ruler of terms comes from the instruments, nothing from memory. */
export function buildTimeline(corpus: Corpus, graph: Graph): Timeline {
  const ownNames = new Set([...corpus.bodies.values()].map(({ name }) => name.vi));
  const events = [
    ...graph.nodes.flatMap((node, place) => nodeEvents(corpus, graph, node, place)),
    ...[...corpus.bodies.values()].flatMap((body) => bodyEvents(body, ownNames)),
  ].sort((a, b) => compareText(a.date, b.date));
  const terms = readTerms(graph.nodes);
  const years = [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, inYear]) => ({
    year,
    terms: termsInYear(terms, year),
    events: inYear,
  }));
  const undated = graph.nodes.flatMap(({ date }, place) => (date === undefined ? [place] : []));
  return { years, terms, undated };
}

function nodeEvents(corpus: Corpus, graph: Graph, node: GraphNode, place: number): readonly TimelineEvent[] {
  const { date, band: level, topics } = node;
  const events: TimelineEvent[] = [];
  if (date !== undefined) {
    if (node.state === 'article') events.push({ kind: 'article', date, level, topics, node: place });
    else events.push({ kind: 'issued', date, level, topics, node: place, ends: endedBy(graph, place) });
  }
  const effective = corpus.instruments.get(node.id)?.effective;
  if (effective !== undefined && effective !== date) {
    events.push({ kind: 'effective', date: effective, level, topics, node: place });
  }
  return events;
}

/** What an instrument replaces or repeals. */
function endedBy({ links, edges, indexOf }: Graph, place: number): readonly number[] {
  const ended = edgesAt(links, place).flatMap((number) => {
    const edge = edges[number];
    const from = indexOf.get(edge?.from ?? '');
    return edge !== undefined && from === place && familyOf(edge.kind) === 'ends'
      ? [links.to[number] ?? place]
      : [];
  });
  return [...new Set(ended)].filter((other) => other !== place);
}

/**
 * A body that came and went within a year is a meeting that sat; any other takes and gives up its names. A former name
 * that is a body of its own here is left to that one.
 */
function bodyEvents(body: Body, ownNames: ReadonlySet<string>): readonly TimelineEvent[] {
  const { id, level, name, period, formerNames, successor, attested } = body;
  const base = { kind: 'body', body: id, level, topics: [], attested } as const;
  const [from, to] = [period?.from, period?.to];
  if (from !== undefined && to !== undefined && yearOf(from) === yearOf(to)) {
    return [{ ...base, date: from, change: 'sat', until: to, name }];
  }
  const events: TimelineEvent[] = [];
  for (const former of formerNames) {
    const elsewhere = former.name.vi !== name.vi && ownNames.has(former.name.vi);
    if (former.from !== undefined && !elsewhere)
      events.push({ ...base, date: former.from, change: 'named', name: former.name });
  }
  if (from !== undefined) events.push({ ...base, date: from, change: 'named', name });
  if (to !== undefined) events.push({ ...base, date: to, change: 'ended', name, successor });
  return events;
}
