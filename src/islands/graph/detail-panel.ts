import { edgeVerb } from '../../core/corpus/edge.ts';
import { certainties, edgesAt, kindOf, otherEnd } from '../../core/graph/links.ts';
import { walkBases } from '../../core/graph/walk-bases.ts';
import { relationKinds, relationTypes } from '../../core/instrument/relation.ts';
import type { Language } from '../../core/language.ts';
import { make, type Say } from './elements.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { type GraphData, rowIdOf } from './graph-data.ts';
import { levelOf, linkNode, type PageRoots, pageOf, stateWordOf } from './node-names.ts';

/** What the panel needs to know of the page. */
export interface PanelSetting {
  readonly data: GraphData;
  readonly evidence: EvidenceStore;
  readonly roots: PageRoots;
  readonly lineageUrl: string;
  readonly language: Language;
  readonly say: Say;
}

/** Edges of one verb that are listed at once. */
const groupLimit = 40;

/** Fills the panel of the chosen node: what it is, its relations both ways, what it rests on and what rests on it. */
export function showDetail(panel: HTMLElement, node: number, setting: PanelSetting): void {
  panel.replaceChildren(...headOf(node, setting), ...relationsOf(node, setting), ...basesOf(node, setting));
  panel.hidden = false;
}

function headOf(node: number, { data, roots, language, say, lineageUrl }: PanelSetting): readonly Node[] {
  const page = pageOf(data, node, roots);
  const name = data.nameOf(node);
  const heading = make('h2', {}, page === null ? name : make('a', { href: page }, name));
  const title = data.titleOf(node);
  const facts = [
    data.writeDate(node) || say('date.unknown'),
    levelOf(data, node, language),
    stateWordOf(data, node, say),
  ].filter(Boolean);
  const tools = make('p', { class: 'buttons' });
  for (const end of ['from', 'to'] as const) {
    tools.append(
      make(
        'button',
        { type: 'button', 'data-end': end, 'data-node': data.idOf(node) },
        say(`path.set-${end}`),
      ),
    );
  }
  if (data.isHeld(node)) {
    const file = lineageUrl.replace('{id}', rowIdOf(data.idOf(node)));
    tools.append(
      make('a', { href: file, download: '' }, say('lineage.svg')),
      make('button', { type: 'button', 'data-picture': file }, say('lineage.png')),
    );
  }
  return [
    heading,
    ...(title === '' ? [] : [make('p', {}, title)]),
    make('p', { class: 'fine soft' }, facts.join(' · ')),
    tools,
  ];
}

function relationsOf(node: number, { data, evidence, language, say }: PanelSetting): readonly Node[] {
  const { links } = data.columns;
  const edges = edgesAt(links, node);
  if (edges.length === 0) return [make('p', { class: 'soft' }, say('lineage.none'))];
  const list = make('dl', { class: 'explorer-relations' });
  for (const kind of relationKinds) {
    for (const direction of ['active', 'passive'] as const) {
      const own = edges.filter((edge) => {
        if (kindOf(links, edge) !== kind) return false;
        if (relationTypes[kind].symmetric) return direction === 'active';
        return (links.from[edge] === node) === (direction === 'active');
      });
      if (own.length === 0) continue;
      list.append(make('dt', {}, edgeVerb(kind, direction, language)));
      for (const edge of own.slice(0, groupLimit)) {
        const said = make(
          'span',
          { class: 'fine soft' },
          ` ${say(`certainty.${certainties[links.certainty[edge] ?? 0]}`)}`,
        );
        list.append(make('dd', {}, linkNode(data, otherEnd(links, edge, node)), said));
        void addEvidence(said, edge, evidence);
      }
      if (own.length > groupLimit)
        list.append(make('dd', { class: 'soft' }, say('list.more', { count: own.length - groupLimit })));
    }
  }
  return [list];
}

/** Evidence comes when its file has come; until then and without it the certainty stands alone. */
async function addEvidence(said: HTMLElement, edge: number, evidence: EvidenceStore): Promise<void> {
  const found = await evidence.evidenceOf(edge);
  if (found === null) return;
  found.sources.forEach(({ name, href, places }, index) => {
    said.append(index === 0 ? ': ' : '; ', href === '' ? name : make('a', { href }, name));
    if (places !== '') said.append(` (${places})`);
  });
  if (found.remark !== '') said.append(`. ${found.remark}`);
}

function basesOf(node: number, { data, say }: PanelSetting): readonly Node[] {
  return (['bases', 'dependents'] as const).flatMap((direction) => {
    const reached = walkBases(data.columns.links, node, direction);
    if (reached.length === 0)
      return direction === 'dependents' ? [make('p', { class: 'soft' }, say('dependents.none'))] : [];
    const list = make('ol', { class: 'explorer-steps' });
    for (const step of reached.slice(0, groupLimit)) {
      list.append(
        make(
          'li',
          {},
          linkNode(data, step.node),
          make('span', { class: 'fine soft' }, ` ${say('steps', { count: step.distance })}`),
        ),
      );
    }
    const rest = reached.length - groupLimit;
    return [
      make('h3', {}, say(`${direction}.title`, { count: reached.length })),
      list,
      ...(rest > 0 ? [make('p', { class: 'soft' }, say('list.more', { count: rest }))] : []),
    ];
  });
}
