import type { Corpus } from '../corpus/corpus.ts';
import type { Edge } from '../corpus/edge.ts';
import type { Evidence } from '../evidence/attestation.ts';

/** Articles share the namespace of nodes with instruments; the prefix keeps a source and an instrument of one id apart. */
export const articleNodeId = (source: string): string => `source:${source}`;

/** The id of the source that an article node stands for; null for an instrument. */
export const sourceOfNode = (node: string): string | null =>
  node.startsWith('source:') ? node.slice('source:'.length) : null;

/**
 * One "cites" edge from each article to each instrument that it names: where an attestation of the instrument comes
 * from the article, or advice in the article is about the instrument. The places are gathered on the edge.
 */
export function articleEdges(corpus: Corpus): readonly Edge[] {
  const places = new Map<string, { from: string; to: string; attested: Evidence[] }>();
  const add = (source: string, instrument: string, evidence: readonly Evidence[]) => {
    const key = `${source} ${instrument}`;
    const edge = places.get(key) ?? { from: articleNodeId(source), to: instrument, attested: [] };
    edge.attested.push(...evidence);
    places.set(key, edge);
  };
  for (const { id, attestations } of corpus.instruments.values()) {
    for (const { source, at, lines } of attestations)
      if (isArticle(corpus, source)) add(source, id, [{ source, at, lines }]);
  }
  for (const { id, attested } of corpus.known.values()) {
    for (const evidence of attested)
      if (isArticle(corpus, evidence.source)) add(evidence.source, id, [evidence]);
  }
  for (const source of corpus.sources.values()) {
    if (!source.article) continue;
    for (const { instruments, from } of source.provisions)
      for (const id of instruments) add(source.id, id, from);
  }
  return [...places.values()].map(
    ({ from, to, attested }): Edge => ({
      kind: 'cites',
      from,
      to,
      certainty: 'stated',
      attested: distinct(attested),
    }),
  );
}

const isArticle = (corpus: Corpus, source: string): boolean => corpus.sources.get(source)?.article === true;

function distinct(places: readonly Evidence[]): readonly Evidence[] {
  return [
    ...new Map(
      places.map((place) => [JSON.stringify([place.source, place.at, place.lines]), place]),
    ).values(),
  ];
}
