import type { Answer } from './code-box-answers.ts';
import { showAnswer } from './code-box-panel.ts';

/**
 * The box that everybody starts from. Without it the form goes to the search page; with it the register answers while
 * a number is typed. Nothing is fetched before somebody means to use it, and nothing is read while Telex or Unikey is
 * still putting a letter together.
 */
class CodeBox extends HTMLElement {
  readonly #input = this.querySelector('input');
  #panel: HTMLElement | undefined;
  #answer: Answer | undefined;
  #asked = 0;

  connectedCallback(): void {
    const input = this.#input;
    if (input === null) return;
    const asked = new URLSearchParams(location.search).get('q');
    if (asked !== null && this.classList.contains('page')) {
      input.value = asked.slice(0, input.maxLength);
      void this.#ask();
    }
    input.addEventListener('focus', () => void loadAnswers());
    input.addEventListener('input', (event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      void this.#ask();
    });
    input.addEventListener('compositionend', () => void this.#ask());
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event));
    this.addEventListener('keydown', (event) => this.#walk(event));
    this.addEventListener('focusout', (event) => {
      const next = event.relatedTarget;
      if (next instanceof Node && !this.contains(next)) this.#close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) this.#close();
    });
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  /** Answers what stands in the box; of several questions under way only the last is shown. */
  async #ask(): Promise<void> {
    const query = this.#input?.value.trim() ?? '';
    this.#asked += 1;
    const mine = this.#asked;
    if (query === '') {
      this.#close();
      return;
    }
    const answers = await loadAnswers();
    if (mine !== this.#asked || answers === undefined) return;
    this.#answer = answers.answer(query);
    this.#open(showAnswer(this.#answer, this.dataset));
    // Titles may still be on their way: what they add is shown when they are there.
    if (await answers.titlesArrive()) {
      if (mine === this.#asked) this.#open(showAnswer(answers.answer(query), this.dataset));
    }
  }

  #submit(event: SubmitEvent): void {
    const href = this.#answer?.query === this.#input?.value.trim() ? this.#answer?.goesTo : undefined;
    if (href !== undefined) {
      event.preventDefault();
      location.assign(href);
      return;
    }
    const first = this.#panel?.querySelector('a');
    if (this.#answer?.matches.length !== 0 && first !== null && first !== undefined) {
      event.preventDefault();
      first.focus();
    }
  }

  /** Arrows walk through the answers, Escape goes back to the box. */
  #walk(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      this.#close();
      this.#input?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops: readonly (HTMLElement | null)[] = [
      this.#input,
      ...this.querySelectorAll<HTMLElement>('.answers a'),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next === undefined || next === null || stops.length < 2) return;
    event.preventDefault();
    next.focus();
  }

  #open(content: DocumentFragment): void {
    // The search page answers in its own place, below.
    if (document.querySelector('search-results') !== null) return;
    const panel = this.#panel ?? document.createElement('div');
    panel.className = 'answers';
    panel.setAttribute('role', 'region');
    panel.setAttribute('aria-label', this.dataset['results'] ?? '');
    panel.replaceChildren(content);
    if (this.#panel === undefined) this.append(panel);
    this.#panel = panel;
  }

  #close(): void {
    if (this.classList.contains('page') && this.#input?.value.trim() !== '') return;
    this.#panel?.remove();
    this.#panel = undefined;
  }
}

let loading: Promise<typeof import('./code-box-answers.ts') | undefined> | undefined;

/** The register and the reader of numbers, fetched on first use; undefined when they cannot be had. */
function loadAnswers(): Promise<typeof import('./code-box-answers.ts') | undefined> {
  loading ??= import('./code-box-answers.ts').then(async (answers) => {
    const box = document.querySelector<HTMLElement>('code-box');
    const { register = '', titles = '', home = '/' } = box?.dataset ?? {};
    await answers.loadRegister(register, titles, home);
    return answers;
  });
  return loading.catch(() => {
    // Offline: the form still leads to the search page, and the next key tries again.
    loading = undefined;
    return undefined;
  });
}

/** `/` outside a field, unless it is switched off; Ctrl or Command with K anywhere. */
function isShortcut(event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  const { target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return plain && !typing && event.key === '/' && document.documentElement.dataset['shortcut'] !== 'off';
}

customElements.define('code-box', CodeBox);
