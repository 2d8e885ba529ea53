import { type Say, sayFrom } from './graph/elements.ts';
import { Explorer, findIn, type PageSetting } from './graph/explorer.ts';
import { type GraphData, loadGraph } from './graph/graph-data.ts';

/**
 * The explorer of the whole graph. The page under it is complete: a static drawing and two tables. When the files
 * have come, the drawing gives way to a canvas with a list beside it; when they do not come, nothing is lost.
 */
class CitationGraph extends HTMLElement {
  #explorer: Explorer | undefined;
  #stop = new AbortController();

  connectedCallback(): void {
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#explorer?.stage.close();
    this.#stop.abort();
  }

  async #start(): Promise<void> {
    const setting = JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? 'null',
    ) as PageSetting | null;
    if (setting === null) return;
    const say = sayFrom(setting.words);
    const loaded = await loadGraph(setting.viewUrl, setting.labelsUrl, setting.language).catch(
      (cause: unknown) => ({
        ok: false as const,
        reason: String(cause),
      }),
    );
    if (loaded.ok) this.#open(loaded.value, setting, say);
    else this.#find('.explorer-failed').hidden = false;
  }

  #open(data: GraphData, setting: PageSetting, say: Say): void {
    this.#find('.explorer').hidden = false;
    this.#find('[data-static]').hidden = true;
    this.#explorer = new Explorer(this, data, setting, say, this.#stop.signal);
  }

  #find(selector: string): HTMLElement {
    return findIn(this, selector);
  }
}

customElements.define('citation-graph', CitationGraph);
