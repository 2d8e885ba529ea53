import type { Language } from '../../core/language.ts';
import { type ExplorerState, filterNames, readAddress, writeAddress } from './address.ts';
import { type PanelSetting, showDetail } from './detail-panel.ts';
import type { Say } from './elements.ts';
import { EvidenceStore } from './evidence-store.ts';
import { type GraphData, rowIdOf } from './graph-data.ts';
import { type Matches, matchNodes } from './matching.ts';
import { NodeList } from './node-list.ts';
import type { PageRoots } from './node-names.ts';
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

/** The part of the page that a selector names; a page without it is a slip of ours. */
export function findIn<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`the page of the graph has no ${selector}`);
  return found;
}

/** Milliseconds after which a walk by keyboard has come to rest. */
const restAfter = 160;

/** Keeps filters, selection and paths in step with the address, the canvas, the list and the panels. */
export class Explorer {
  readonly stage: Stage;
  readonly #root: HTMLElement;
  readonly #data: GraphData;
  readonly #say: Say;
  readonly #panel: PanelSetting;
  readonly #list: NodeList;
  readonly #paths: PathForm;
  readonly #form: HTMLFormElement;
  #matches: Matches;
  #selected = -1;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, data: GraphData, setting: PageSetting, say: Say, signal: AbortSignal) {
    const { language, roots, lineageUrl } = setting;
    this.#root = root;
    this.#data = data;
    this.#say = say;
    this.#panel = {
      data,
      evidence: new EvidenceStore(setting.evidenceUrl),
      roots,
      lineageUrl,
      language,
      say,
    };
    this.#form = findIn<HTMLFormElement>(root, 'form.filters');
    this.#form.hidden = false;
    this.#list = new NodeList(
      findIn(root, '.explorer-list ol'),
      findIn(root, '.explorer-list button'),
      data,
      say,
    );
    const pathForm = findIn<HTMLFormElement>(root, 'form.path-form');
    pathForm.hidden = false;
    this.#paths = new PathForm(pathForm, data, say, () => this.#pathsChanged());
    this.stage = new Stage(findIn<HTMLCanvasElement>(root, 'canvas'), data, language, say('date.unknown'), {
      choose: (node) => this.#choose(node),
      hover: (node) => this.#hover(node),
    });
    this.#matches = this.#filter();
    this.#listen(signal);
    this.#readAddress();
  }

  #listen(signal: AbortSignal): void {
    const filtered = (): void => {
      this.#filter();
      this.#writeAddress('replace');
    };
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', (event) => {
      // A word that Telex or Unikey is still putting together is no word yet.
      if (!(event instanceof InputEvent && event.isComposing)) filtered();
    });
    this.#form.addEventListener('compositionend', filtered);
    this.#form.addEventListener('reset', () => setTimeout(filtered));
    this.#root.addEventListener('click', (event) => this.#clicked(event));
    findIn(this.#root, 'canvas').addEventListener('keydown', (event) => this.#key(event));
    addEventListener('popstate', () => this.#readAddress(), { signal });
  }

  #filter(): Matches {
    const { filters, words } = this.#readForm();
    this.#matches = matchNodes(this.#data.columns, filters, words, (node) => this.#data.textOf(node));
    this.stage.show(this.#matches, filters.get('relation') ?? null);
    this.#list.show(this.#matches);
    const output = this.#form.querySelector('output');
    if (output !== null) {
      output.textContent = (this.#form.dataset['sentence'] ?? '')
        .replace('{count}', String(this.#matches.count))
        .replace('{total}', String(this.#matches.has.length));
    }
    findIn(this.#form, '.filter-none').hidden = this.#matches.count > 0;
    findIn(this.#form, '[type=reset]').hidden = filters.size === 0 && words === '';
    if (this.#selected >= 0) this.#list.select(this.#selected);
    return this.#matches;
  }

  #readForm(): { filters: Map<string, string>; words: string } {
    const fields = new FormData(this.#form);
    const read = (name: string): string => String(fields.get(name) ?? '');
    const chosen = filterNames.map((name) => [name, read(name)] as const).filter(([, value]) => value !== '');
    return { filters: new Map(chosen), words: read('q') };
  }

  #readAddress(): void {
    const state = readAddress(new URL(location.href));
    for (const select of this.#form.querySelectorAll('select'))
      select.value = state.filters.get(select.name) ?? '';
    findIn<HTMLInputElement>(this.#form, 'input[name=q]').value = state.words;
    this.#filter();
    for (const end of ['from', 'to'] as const)
      this.#paths.set(end, state[end] === null ? -1 : this.#data.placeOf(state[end]));
    this.#answerPaths();
    const chosen = state.selected === null ? -1 : this.#data.placeOf(state.selected);
    this.#select(chosen);
    if (chosen !== -1) this.#root.scrollIntoView({ block: 'start' });
  }

  #writeAddress(how: 'push' | 'replace'): void {
    const idOf = (node: number): string | null => (node < 0 ? null : this.#data.idOf(node));
    const { from, to } = this.#paths.ends;
    const selected = this.#selected < 0 ? null : rowIdOf(this.#data.idOf(this.#selected));
    const state: ExplorerState = { ...this.#readForm(), from: idOf(from), to: idOf(to), selected };
    const next = writeAddress(new URL(location.href), state);
    if (next.href === location.href) return;
    if (how === 'push') history.pushState(null, '', next);
    else history.replaceState(null, '', next);
  }

  #choose(node: number): void {
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

  #mark(node: number): void {
    this.#selected = node;
    this.stage.select(node);
    this.#tell(node < 0 ? '' : this.#describe(node));
  }

  #select(node: number): void {
    this.#mark(node);
    this.#list.select(node);
    const panel = findIn(this.#root, '.explorer-detail');
    if (node < 0) panel.hidden = true;
    else showDetail(panel, node, this.#panel);
  }

  #hover(node: number): void {
    if (node >= 0) this.#tell(this.#describe(node));
    else this.#tell(this.#selected < 0 ? '' : this.#describe(this.#selected));
  }

  #describe(node: number): string {
    const data = this.#data;
    return [data.nameOf(node), data.writeDate(node) || this.#say('date.unknown'), data.titleOf(node)]
      .filter(Boolean)
      .join(', ');
  }

  #tell(sentence: string): void {
    findIn(this.#root, '.explorer-said').textContent = sentence;
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { has } = this.#matches;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => this.#walkTo(stepInTime(has, this.#selected, 1)),
      ArrowLeft: () => this.#walkTo(stepInTime(has, this.#selected, -1)),
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      '+': () => this.stage.zoom(1.6),
      '=': () => this.stage.zoom(1.6),
      '-': () => this.stage.zoom(1 / 1.6),
      '0': () => this.stage.showAll(),
      Escape: () => this.#choose(-1),
      Enter: () => findIn(this.#root, '.explorer-detail').querySelector<HTMLElement>('a')?.focus(),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  }

  #step(by: 1 | -1): void {
    const { has } = this.#matches;
    this.#walkTo(
      this.#selected < 0
        ? stepInTime(has, -1, 1)
        : stepAcrossBands(this.stage.layout, has, this.#selected, by),
    );
  }

  #clicked(event: MouseEvent): void {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="#"], button') : null;
    if (target === null) return;
    if (target instanceof HTMLAnchorElement) {
      const node = this.#data.placeOf(decodeURIComponent(target.hash.slice(1)));
      if (node === -1) return;
      event.preventDefault();
      this.#choose(node);
      return;
    }
    const { zoom, end, node, picture } = target.dataset;
    if (zoom === 'in') this.stage.zoom(1.6);
    if (zoom === 'out') this.stage.zoom(1 / 1.6);
    if (zoom === 'all') this.stage.showAll();
    if (end !== undefined && node !== undefined) {
      this.#paths.set(end as PathEnd, this.#data.placeOf(node));
      this.#pathsChanged();
    }
    if (picture !== undefined) {
      void savePicture(picture).then((saved) => {
        if (!saved) this.#tell(this.#say('picture.failed'));
      });
    }
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
