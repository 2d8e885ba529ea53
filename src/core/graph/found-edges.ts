import type { Corpus } from '../corpus/corpus.ts';
import type { Edge } from '../corpus/edge.ts';
import type { Provision } from '../provision/provision.ts';
import type { Mention, Mentions } from '../register/mentions.ts';
import { articleNodeId } from './article-edges.ts';

/**
 * What the citation engine found: one "cites" edge, and nothing more than that, from each instrument whose own text
 * names another one, and from each article whose advice does. Our introductions and paraphrases are not the
 * instrument's words, so what they name counts for nothing here.
 */
export function foundEdges(corpus: Corpus, mentions: Mentions): readonly Edge[] {
  const found = new Map<string, Edge>();
  for (const [target, named] of mentions.of) {
    for (const mention of named) {
      const edge = edgeOf(corpus, mention, target);
      if (edge === null) continue;
      const key = `${edge.from} ${target}`;
      const before = found.get(key);
      found.set(
        key,
        before === undefined ? edge : { ...before, attested: [...before.attested, ...edge.attested] },
      );
    }
  }
  return [...found.values()].map((edge) => ({ ...edge, attested: distinct(edge.attested) }));
}

function edgeOf(corpus: Corpus, { passage }: Mention, target: string): Edge | null {
  const holder = corpus[passage.folder].get(passage.id);
  const provision = holder?.provisions.find(({ id }) => id === passage.provision);
  if (provision === undefined || !speaksItself(passage.folder, provision)) return null;
  return {
    kind: 'cites',
    from: passage.folder === 'sources' ? articleNodeId(passage.id) : passage.id,
    to: target,
    certainty: 'found',
    attested: provision.from,
    provision: provision.id,
  };
}

const speaksItself = (folder: 'instruments' | 'sources', { authority }: Provision): boolean =>
  folder === 'sources' ? authority === 'advice' : authority === 'official-text';

const distinct = (attested: Edge['attested']): Edge['attested'] => [
  ...new Map(attested.map((one) => [JSON.stringify([one.source, one.at, one.lines]), one])).values(),
];
