import type { Corpus } from '../core/corpus/corpus.ts';
import { edgeVerb } from '../core/corpus/edge.ts';
import { type Graph, nodeStatuses } from '../core/graph/graph.ts';
import { edgesAt, kindOf } from '../core/graph/links.ts';
import { isRelationKind } from '../core/instrument/relation.ts';
import type { Language } from '../core/language.ts';
import { type FilterField, listOptions } from './filters.ts';
import { sayGraph } from './graph-words.ts';
import { statusWord } from './instrument-row.ts';

/** Filters of the explorer; their values are ids, so that an address can be written by hand. */
export function viewGraphFilters(corpus: Corpus, graph: Graph, language: Language): readonly FilterField[] {
  const say = sayGraph(language);
  const { nodes, links } = graph;
  const listed = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
  const relations = nodes.map((_, place) =>
    edgesAt(links, place).map((edge) => kindOf(links, edge) as string),
  );
  return [
    listOptions(
      nodes.map(({ kind }) => listed(kind)),
      {
        name: 'kind',
        label: say('filter.kind'),
        language,
        nameOf: (id) => corpus.kinds.get(id)?.name[language],
      },
    ),
    listOptions(
      nodes.map(({ issuer }) => listed(issuer)),
      {
        name: 'body',
        label: say('filter.body'),
        language,
        nameOf: (id) => corpus.bodies.get(id)?.name[language],
      },
    ),
    listOptions(
      nodes.map(({ topics }) => topics),
      {
        name: 'topic',
        label: say('filter.topic'),
        language,
        nameOf: (id) => corpus.topics.get(id)?.name[language],
      },
    ),
    listOptions(relations, {
      name: 'relation',
      label: say('filter.relation'),
      language,
      nameOf: (id) => (isRelationKind(id) ? edgeVerb(id, 'active', language) : undefined),
    }),
    listOptions(
      nodes.map(({ state, status }) => (state === 'held' ? [status] : [])),
      {
        name: 'status',
        label: say('filter.status'),
        language,
        nameOf: (id) => statusWord(nodeStatuses.find((status) => status === id) ?? 'unknown', language),
      },
    ),
  ];
}
