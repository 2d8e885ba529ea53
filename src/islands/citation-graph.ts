import { findIn } from './graph/elements.ts';
import { Explorer, type PageSetting } from './graph/explorer.ts';
import { loadGraph } from './graph/graph-data.ts';
import { nextFrame, nextTask } from './graph/next-task.ts';

/**
 * The explorer of the whole graph. The page under it is complete: a static drawing and two tables. When the files
 * have come, the drawing gives way to a canvas with a list beside it; when they do not come, nothing is lost.
 */
class CitationGraph extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    void this.#start(this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  async #start(signal: AbortSignal): Promise<void> {
    const setting = JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? 'null',
    ) as PageSetting | null;
    if (setting === null) return;
    const loaded = await loadGraph(setting.viewUrl, setting.labelsUrl, setting.language).catch(
      (cause: unknown) => ({
        ok: false as const,
        reason: String(cause),
      }),
    );
    await nextTask();
    // Taken out of the page while the files were on their way.
    if (signal.aborted) return;
    if (!loaded.ok) {
      findIn(this, '.explorer-failed').hidden = false;
      return;
    }
    findIn(this, '.explorer').hidden = false;
    findIn(this, '[data-static]').hidden = true;
    await nextFrame();
    if (!signal.aborted) await Explorer.open(this, loaded.value, setting, signal);
  }
}

customElements.define('citation-graph', CitationGraph);
