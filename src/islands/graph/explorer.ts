import type { Language } from '../../core/language.ts';
import { readAddress, writeAddress } from './address.ts';
import { readKeys, zoomStep } from './canvas-keys.ts';
import { type PanelSetting, showDetail } from './detail-panel.ts';
import { findIn, type Say, sayFrom } from './elements.ts';
import { EvidenceStore } from './evidence-store.ts';
import { FilterForm } from './filter-form.ts';
import { type GraphData, rowIdOf } from './graph-data.ts';
import { matchNodes } from './matching.ts';
import { nextTask } from './next-task.ts';
import { NodeList } from './node-list.ts';
import { describeNode, type PageRoots } from './node-names.ts';
import { type PathEnd, PathForm } from './path-form.ts';
import { showPaths } from './path-panel.ts';
import { stepAcrossBands, stepInTime } from './picking.ts';
import { savePicture } from './picture.ts';
import { Stage } from './stage.ts';

/** What the page hands over beside its markup. */
export interface PageSetting {
  readonly language: Language;
  readonly viewUrl: string;
  readonly labelsUrl: string;
  readonly evidenceUrl: string;
  readonly lineageUrl: string;
  readonly roots: PageRoots;
  readonly words: Readonly<Record<string, string>>;
}

/** Milliseconds after which a walk by keyboard has come to rest. */
const restAfter = 160;

/** Keeps filters, selection and paths in step with the address, the canvas, the list and the panels. */
export class Explorer {
  readonly #root: HTMLElement;
  readonly #data: GraphData;
  readonly #say: Say;
  readonly #panel: PanelSetting;
  readonly #filters: FilterForm;
  readonly #list: NodeList;
  readonly #paths: PathForm;
  readonly #stage: Stage;
  /** Which nodes the filters leave: 1 or 0 by place. */
  #shown: Uint8Array = new Uint8Array();
  #selected = -1;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /**
   * Works until the signal ends it: then nothing listens, watches or waits any more. The drawing is laid out first and
   * the rest comes in a task of its own, so that a finger on a slow phone does not wait for both.
   */
  static async open(
    root: HTMLElement,
    data: GraphData,
    setting: PageSetting,
    signal: AbortSignal,
  ): Promise<void> {
    const say = sayFrom(setting.words);
    let explorer: Explorer | undefined;
    const stage = new Stage(
      findIn(root, 'canvas'),
      data,
      { language: setting.language, undated: say('date.unknown') },
      { choose: (node) => explorer?.choose(node), hover: (node) => explorer?.hover(node) },
      signal,
    );
    await nextTask();
    if (!signal.aborted) explorer = new Explorer(root, data, stage, { ...setting, say }, signal);
  }

  private constructor(
    root: HTMLElement,
    data: GraphData,
    stage: Stage,
    { language, roots, lineageUrl, evidenceUrl, say }: PageSetting & { readonly say: Say },
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#data = data;
    this.#say = say;
    this.#panel = { data, evidence: new EvidenceStore(evidenceUrl), roots, lineageUrl, language, say };
    this.#filters = new FilterForm(findIn(root, 'form.filters'), () => this.#filtersChanged(), signal);
    const [rows, more] = [findIn<HTMLOListElement>(root, '.explorer-list ol'), '.explorer-list button'];
    this.#list = new NodeList(rows, findIn(root, more), data, say, signal);
    this.#paths = new PathForm(findIn(root, 'form.path-form'), data, say, () => this.#pathsChanged(), signal);
    this.#stage = stage;
    this.#listen(signal);
    this.#readAddress();
    const { from, to } = this.#paths.ends;
    if (from >= 0 && to < 0) this.#paths.ask('to');
  }

  #listen(signal: AbortSignal): void {
    const stage = this.#stage;
    readKeys(
      findIn(this.#root, 'canvas'),
      {
        stepInTime: (by) => this.#walkTo(stepInTime(this.#shown, this.#selected, by)),
        stepAcross: (by) => this.#walkTo(this.#nextLevel(by)),
        zoom: (factor) => stage.zoom(factor),
        showAll: () => stage.showAll(),
        clear: () => this.choose(-1),
        open: () => findIn(this.#root, '.explorer-detail').querySelector<HTMLElement>('a')?.focus(),
      },
      signal,
    );
    this.#root.addEventListener('click', (event) => this.#clicked(event), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#rest));
  }

  #filter(): void {
    const { filters, words } = this.#filters.read();
    const matches = matchNodes(this.#data.columns, filters, words, (node) => this.#data.textOf(node));
    this.#shown = matches.has;
    this.#stage.show(matches, filters.get('relation') ?? null);
    this.#list.show(matches);
    this.#filters.tell(matches);
    if (this.#selected >= 0) this.#list.select(this.#selected);
  }

  #filtersChanged(): void {
    this.#filter();
    this.#writeAddress('replace');
  }

  #readAddress(): void {
    const state = readAddress(new URL(location.href));
    this.#filters.write(state);
    this.#filter();
    this.#paths.throughArticles = state.articles;
    for (const end of ['from', 'to'] as const) this.#paths.take(end, state[end]);
    this.#answerPaths();
    const chosen = state.selected === null ? -1 : this.#data.placeOf(state.selected);
    this.#select(chosen);
    if (chosen !== -1) this.#root.scrollIntoView({ block: 'start' });
    else if (state.selected !== null && document.getElementById(state.selected) === null)
      this.#tell(this.#say('choice.none'));
  }

  #writeAddress(how: 'push' | 'replace'): void {
    const idOf = (node: number): string | null => (node < 0 ? null : this.#data.idOf(node));
    const { from, to } = this.#paths.ends;
    const selected = this.#selected < 0 ? null : rowIdOf(this.#data.idOf(this.#selected));
    const articles = this.#paths.throughArticles;
    const state = { ...this.#filters.read(), from: idOf(from), to: idOf(to), articles, selected };
    const next = writeAddress(new URL(location.href), state);
    if (next.href === location.href) return;
    if (how === 'push') history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  }

  /** A node was chosen, or none (-1). */
  choose(node: number): void {
    clearTimeout(this.#rest);
    this.#select(node);
    this.#writeAddress('push');
  }

  /** A step of the keyboard: one entry in the history for a whole walk, and details when it comes to rest. */
  #walkTo(node: number): void {
    this.#mark(node);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#select(node);
      this.#writeAddress('replace');
    }, restAfter);
  }

  #nextLevel(by: 1 | -1): number {
    if (this.#selected < 0) return stepInTime(this.#shown, -1, 1);
    return stepAcrossBands(this.#stage.layout, this.#shown, this.#selected, by);
  }

  #mark(node: number): void {
    this.#selected = node;
    this.#stage.select(node);
    this.#tellOf(node);
  }

  #select(node: number): void {
    this.#mark(node);
    this.#list.select(node);
    const panel = findIn(this.#root, '.explorer-detail');
    if (node < 0) panel.hidden = true;
    else showDetail(panel, node, this.#panel);
  }

  /** A pointer came over a node, or left it (-1). */
  hover(node: number): void {
    this.#tellOf(node < 0 ? this.#selected : node);
  }

  #tellOf(node: number): void {
    this.#tell(node < 0 ? '' : describeNode(this.#data, node, this.#say));
  }

  #tell(sentence: string): void {
    findIn(this.#root, '.explorer-said').textContent = sentence;
  }

  #clicked(event: MouseEvent): void {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"], button') : null;
    if (target instanceof HTMLAnchorElement) {
      const node = this.#data.placeOf(decodeURIComponent(target.hash.slice(1)));
      if (node === -1) return;
      event.preventDefault();
      this.choose(node);
    } else if (target !== null) this.#pressed(target.dataset);
  }

  #pressed({ zoom, end, node, picture }: DOMStringMap): void {
    if (zoom === 'in') this.#stage.zoom(zoomStep);
    if (zoom === 'out') this.#stage.zoom(1 / zoomStep);
    if (zoom === 'all') this.#stage.showAll();
    if (end !== undefined && node !== undefined) {
      this.#paths.set(end as PathEnd, this.#data.placeOf(node));
      this.#pathsChanged();
    }
    if (picture === undefined) return;
    void savePicture(picture).then((saved) => {
      if (!saved) this.#tell(this.#say('picture.failed'));
    });
  }

  #pathsChanged(): void {
    this.#answerPaths();
    this.#writeAddress('replace');
  }

  #answerPaths(): void {
    const { from, to } = this.#paths.ends;
    const panel = findIn(this.#root, '.path-answer');
    if (from < 0 || to < 0) panel.replaceChildren();
    else showPaths(panel, from, to, this.#paths.throughArticles, this.#panel);
  }
}
