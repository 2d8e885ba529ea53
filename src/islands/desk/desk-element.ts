import { make, type Say, sayFrom } from '../graph/elements.ts';
import { Desk } from './desk.ts';
import { GiveForm } from './give.ts';
import type { Given, Outcome, Step } from './messages.ts';

/** What both desks have in common: words, addresses, the form, the place of the outcome. */
export abstract class DeskElement extends HTMLElement {
  protected abstract readonly kind: 'review' | 'ingest';
  protected say: Say = (key) => key;
  protected language: 'vi' | 'en' = 'vi';
  /** Address of the site's pages in this language, with a slash at its end. */
  protected home = '/';
  protected desk: Desk | undefined;

  connectedCallback(): void {
    const words: unknown = JSON.parse(this.querySelector('script')?.textContent ?? '{}');
    this.say = sayFrom(words as Record<string, string>);
    this.language = this.dataset['language'] === 'en' ? 'en' : 'vi';
    this.home = this.dataset['home'] ?? '/';
    const form = this.querySelector('form');
    if (form === null) return;
    const files = new URL(this.dataset['files'] ?? '/', location.href).href;
    this.desk = new Desk({ desk: this.kind, files });
    const work = async (given: Given, step: (step: Step) => void): Promise<Outcome<unknown>> => {
      const section = this.querySelector<HTMLElement>('.desk-result');
      if (section !== null) section.hidden = true;
      return this.work(given, step);
    };
    new GiveForm(form, this.desk, { work, language: this.language, say: this.say });
  }

  protected abstract work(given: Given, step: (step: Step) => void): Promise<Outcome<unknown>>;

  /** Shows an outcome and leads the reader there. */
  protected show(name: string, ...content: readonly Node[]): void {
    const section = this.querySelector<HTMLElement>('.desk-result');
    const heading = section?.querySelector('h2');
    section?.querySelector('.desk-body')?.replaceChildren(...content);
    if (section === null || heading === null || heading === undefined) return;
    heading.textContent = this.say('result-title', { name });
    section.hidden = false;
    heading.focus();
  }

  /** A heading with what stands under it. */
  protected titled(title: string, ...content: readonly Node[]): HTMLElement {
    return make('section', {}, make('h3', {}, title), ...content);
  }

  protected button(name: string, act: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' }, name);
    button.addEventListener('click', act);
    return button;
  }
}
