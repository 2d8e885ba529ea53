import { filterNames } from './address.ts';
import { findIn } from './elements.ts';
import type { Matches } from './matching.ts';

/** What the form of filters asks for. */
export interface Wanted {
  readonly filters: ReadonlyMap<string, string>;
  readonly words: string;
}

/** The filters above the graph, and the sentence that says how many documents they leave. */
export class FilterForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, changed: () => void, signal: AbortSignal) {
    this.#form = form;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener(
      'input',
      (event) => {
        // A word that Telex or Unikey is still putting together is no word yet.
        if (!(event instanceof InputEvent && event.isComposing)) changed();
      },
      { signal },
    );
    form.addEventListener('compositionend', changed, { signal });
    // The fields are empty only after the event.
    form.addEventListener(
      'reset',
      () => {
        const timer = setTimeout(changed);
        signal.addEventListener('abort', () => clearTimeout(timer));
      },
      { signal },
    );
  }

  read(): Wanted {
    const fields = new FormData(this.#form);
    const valueOf = (name: string): string => String(fields.get(name) ?? '');
    const chosen = filterNames
      .map((name) => [name, valueOf(name)] as const)
      .filter(([, value]) => value !== '');
    return { filters: new Map(chosen), words: valueOf('q') };
  }

  write({ filters, words }: Wanted): void {
    for (const select of this.#form.querySelectorAll('select')) select.value = filters.get(select.name) ?? '';
    findIn<HTMLInputElement>(this.#form, 'input[name=q]').value = words;
  }

  /** Says how many are left, and offers to clear the filters when there are any. */
  tell({ count, has }: Matches): void {
    const output = this.#form.querySelector('output');
    if (output !== null) {
      output.textContent = (this.#form.dataset['sentence'] ?? '')
        .replace('{count}', String(count))
        .replace('{total}', String(has.length));
    }
    const { filters, words } = this.read();
    findIn(this.#form, '.filter-none').hidden = count > 0;
    findIn(this.#form, '[type=reset]').hidden = filters.size === 0 && words === '';
  }
}
