import { edgeVerb } from '../../core/corpus/edge.ts';
import { bandTypes } from '../../core/graph/bands.ts';
import { bandAt } from '../../core/graph/columns.ts';
import { certainties, kindOf } from '../../core/graph/links.ts';
import { type FoundPath, findPaths } from '../../core/graph/paths.ts';
import { findCommonBases } from '../../core/graph/walk-bases.ts';
import type { PanelSetting } from './detail-panel.ts';
import { make } from './elements.ts';
import type { GraphData } from './graph-data.ts';
import { linkNode } from './node-names.ts';

/** Answers "how does A reach B": paths as ladders of sentences, then what both rest on. */
export function showPaths(
  panel: HTMLElement,
  from: number,
  to: number,
  throughArticles: boolean,
  setting: PanelSetting,
): string {
  const { data, say } = setting;
  const { links } = data.columns;
  const names = { from: data.nameOf(from), to: data.nameOf(to) };
  const mayPass = (node: number): boolean => throughArticles || !data.isArticle(node);
  const search = findPaths(links, from, to, { mayPass });
  if (search.status !== 'found') {
    const meet =
      search.status === 'none' &&
      !throughArticles &&
      findPaths(links, from, to, { budget: 1 }).status === 'found';
    const answer = say(meet ? 'path.only-articles' : `path.${search.status}`, names);
    const shared = search.status === 'same' ? [] : commonBases(from, to, setting);
    panel.replaceChildren(make('p', {}, answer), ...shared);
    return answer;
  }
  const answer = say('path.found', { ...names, count: search.paths.length, steps: search.shortest });
  panel.replaceChildren(
    make('p', {}, answer),
    ...search.paths.flatMap((path) => [
      ladderOf(path, setting),
      ...(path.loose === 0
        ? []
        : [make('p', { class: 'fine soft' }, say('path.loose', { count: path.loose }))]),
    ]),
    ...(search.complete ? [] : [make('p', { class: 'soft' }, say('path.more'))]),
    ...commonBases(from, to, setting),
  );
  return answer;
}

/** One path as a ladder: the nodes in the order of the walk, between them what joins them, said in its own direction. */
function ladderOf({ nodes, steps }: FoundPath, { data, language, say }: PanelSetting): HTMLElement {
  const { links } = data.columns;
  const ladder = make('ol', { class: 'ladder' });
  nodes.forEach((node, index) => {
    const { side, name } = bandTypes[bandAt(data.columns, node)];
    const rung = make(
      'li',
      { class: `side-${side}` },
      linkNode(data, node),
      make('span', { class: 'fine soft' }, ` ${name[language]}`),
    );
    for (const edge of steps[index]?.edges ?? [])
      rung.append(make('p', { class: 'fine' }, sayEdge(data, edge)));
    ladder.append(rung);
  });
  function sayEdge(graph: GraphData, edge: number): string {
    const verb = edgeVerb(kindOf(links, edge), 'active', language);
    const sentence = `${graph.nameOf(links.from[edge] ?? 0)} ${verb} ${graph.nameOf(links.to[edge] ?? 0)}`;
    const certainty = certainties[links.certainty[edge] ?? 0];
    return certainty === 'stated' ? sentence : `${sentence} (${say(`certainty.${certainty}`)})`;
  }
  return ladder;
}

function commonBases(from: number, to: number, { data, say }: PanelSetting): readonly Node[] {
  const shared = findCommonBases(data.columns.links, from, to).filter(
    ({ node }) => node !== from && node !== to,
  );
  if (shared.length === 0) return [make('p', { class: 'soft' }, say('common.none'))];
  const list = make('ol', { class: 'explorer-steps' });
  for (const { node, fromFirst, fromSecond, nearest } of shared.slice(0, 40)) {
    const far = say('common.steps', {
      first: fromFirst,
      second: fromSecond,
      from: data.nameOf(from),
      to: data.nameOf(to),
    });
    list.append(
      make(
        'li',
        {},
        linkNode(data, node),
        make('span', { class: 'fine soft' }, ` ${far}${nearest ? ` · ${say('common.nearest')}` : ''}`),
      ),
    );
  }
  return [make('h3', {}, say('common.title')), list];
}
