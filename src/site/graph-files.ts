import type { Corpus } from '../core/corpus/corpus.ts';
import type { Graph } from '../core/graph/graph.ts';
import { runsAgainstTime } from '../core/graph/graph.ts';
import { edgesPerFile } from '../core/graph/graph-codec.ts';
import { nameNode, titleOf } from '../core/graph/node-label.ts';
import type { Language } from '../core/language.ts';
import { type EvidenceView, viewEvidence } from './graph-lineage-sentences.ts';
import { sayGraph, wordsForExplorer } from './graph-words.ts';
import { filePath, pathTo } from './urls.ts';

/** Above this many nodes the file of names leaves titles out. */
const titledUpTo = 5_000;

/** Everything that the explorer's script is handed in the page. */
export const viewExplorerSetting = (language: Language) => ({
  language,
  viewUrl: filePath('graph/view.bin'),
  labelsUrl: filePath(`graph/labels-${language}.json`),
  evidenceUrl: filePath(`graph/evidence-${language}-{chunk}.json`),
  lineageUrl: filePath(`graph/lineage/{id}.${language}.svg`),
  roots: {
    instruments: pathTo(language, 'instruments/'),
    sources: pathTo(language, 'sources/'),
    missing: pathTo(language, 'missing/'),
  },
  words: wordsForExplorer(language),
});

/** The names of all nodes in their order. */
export function listLabels({ nodes }: Graph, language: Language) {
  const names = nodes.map((node) => nameNode(node, language));
  const titles = nodes.length > titledUpTo ? [] : nodes.map((node) => titleOf(node, language) ?? '');
  return {
    ids: nodes.map(({ id }) => id),
    names,
    titles: titles.map((title, place) => (title === names[place] ? '' : title)),
  };
}

export const countEvidenceFiles = ({ edges }: Graph): number => Math.ceil(edges.length / edgesPerFile);

/** Evidence of a stretch of edges: sources once, then for each edge its sources with places, and a remark. */
export function listEvidence(corpus: Corpus, graph: Graph, chunk: number, language: Language) {
  const say = sayGraph(language);
  const sources: (readonly [name: string, href: string])[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ source, href }: EvidenceView): number => {
    const key = `${href} ${source}`;
    const number = numbers.get(key) ?? sources.length;
    if (number === sources.length) sources.push([source, href]);
    numbers.set(key, number);
    return number;
  };
  const edges = graph.edges.slice(chunk * edgesPerFile, (chunk + 1) * edgesPerFile).map((edge) => {
    const places = viewEvidence(corpus, edge, language).map(
      (one) => [numberOf(one), one.places.join(', ')] as const,
    );
    const remarks = [
      ...(edge.from === edge.to
        ? [say('edge.to-itself')]
        : runsAgainstTime(graph, edge)
          ? [say('edge.against-time')]
          : []),
      ...(edge.note === undefined ? [] : [edge.note[language]]),
    ];
    return [places, remarks.join('. ')] as const;
  });
  return { sources, edges };
}
