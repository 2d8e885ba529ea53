import { make, type Say } from '../graph/elements.ts';
import type { Desk } from './desk.ts';
import type { Given, Outcome, Refusal, Step } from './messages.ts';

export interface GivenWork {
  /** Does the work and shows its outcome; tells why, where there is none. */
  readonly work: (given: Given, step: (step: Step) => void) => Promise<Outcome<unknown>>;
  readonly language: 'vi' | 'en';
  readonly say: Say;
}

/** The form on which a file is put: chosen, dropped or pasted; it tells what is being done and what went wrong. */
export class GiveForm {
  readonly #form: HTMLFormElement;
  readonly #desk: Desk;
  readonly #on: GivenWork;
  #busy = false;
  /** Counts what is given: of several the last is wanted, and what an earlier one still has to say is not heard. */
  #turn = 0;

  constructor(form: HTMLFormElement, desk: Desk, on: GivenWork) {
    [this.#form, this.#desk, this.#on] = [form, desk, on];
    form.hidden = false;
    const file = form.querySelector<HTMLInputElement>('input[type="file"]');
    file?.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      // Chosen again, the same file is read again.
      if (chosen !== undefined) void this.#take(chosen).finally(() => (file.value = ''));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = form.querySelector('textarea')?.value ?? '';
      const given = {
        name: `${on.say('pasted')}.txt`,
        bytes: new TextEncoder().encode(text),
        convert: false,
      };
      void this.#give(given);
    });
    this.#button('stop')?.addEventListener('click', () => desk.stop());
    this.#button('pdf')?.addEventListener('click', () => void this.#getPdf());
    this.#listenForDrops();
    void this.#open();
  }

  /** A file dropped beside the form would replace the page: the whole window takes it. */
  #listenForDrops(): void {
    const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener('dragover', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      this.#form.classList.add('dropping');
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.#form.classList.remove('dropping');
    });
    addEventListener('drop', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      this.#form.classList.remove('dropping');
      const dropped = event.dataTransfer?.files[0];
      if (dropped !== undefined) void this.#take(dropped);
    });
  }

  async #open(): Promise<void> {
    const outcome = await this.#desk.open();
    if (this.#busy) return;
    this.#tell(outcome.ok ? this.#on.say('ready') : this.#on.say('not-loaded'));
    this.#form.dataset['ready'] = outcome.ok ? 'records' : 'no';
  }

  async #getPdf(): Promise<void> {
    this.#refuse();
    this.#tell(this.#on.say('loading'));
    const outcome = await this.#desk.ask('pdf', null);
    this.#tell(outcome.ok ? this.#on.say('pdf-ready') : '');
    if (outcome.ok) this.#form.dataset['ready'] = 'pdf';
    else this.#refuse(this.#on.say('pdf-not-loaded'));
  }

  async #take(file: File): Promise<void> {
    const { say } = this.#on;
    const turn = this.#begin();
    this.#tell(say('step.read', { name: file.name }));
    const bytes = await file.arrayBuffer().catch((error: unknown) => {
      // A folder, or a file that was moved away meanwhile.
      if (turn !== this.#turn) return;
      this.#tell('');
      this.#refuse(say('broken', { message: error instanceof Error ? error.message : String(error) }));
    });
    if (bytes !== undefined && turn === this.#turn)
      await this.#give({ name: file.name, bytes: new Uint8Array(bytes), convert: false });
  }

  async #give(given: Given): Promise<void> {
    const turn = this.#begin();
    this.#busy = true;
    this.#form.setAttribute('aria-busy', 'true');
    const stop = this.#button('stop');
    if (stop !== null) stop.hidden = false;
    const outcome = await this.#on.work(given, (step) => {
      if (turn === this.#turn) this.#tell(this.#on.say(`step.${step}`, { name: given.name }));
    });
    if (turn !== this.#turn) return;
    this.#rest();
    if (!outcome.ok) this.#explain(outcome.refusal, given);
  }

  /** Something new is given: what was being read is left. */
  #begin(): number {
    if (this.#busy) this.#desk.stop();
    this.#rest();
    this.#refuse();
    this.#turn += 1;
    return this.#turn;
  }

  #rest(): void {
    this.#busy = false;
    this.#form.removeAttribute('aria-busy');
    const stop = this.#button('stop');
    if (stop !== null) stop.hidden = true;
    this.#tell('');
  }

  #explain(refusal: Refusal, given: Given): void {
    const { say, language } = this.#on;
    if (refusal.kind === 'refused') return this.#refuse(refusal.sentence[language]);
    if (refusal.kind === 'stopped') return this.#tell(say('stopped'));
    if (refusal.kind === 'broken') return this.#refuse(say('broken', { message: refusal.message }));
    if (refusal.kind === 'not-loaded')
      return this.#refuse(say(/\.pdf$/iu.test(given.name) ? 'pdf-not-loaded' : 'not-loaded'));
    const convert = make('button', { type: 'button' }, say('convert'));
    convert.addEventListener('click', () => void this.#give({ ...given, convert: true }));
    const { encoding, sample } = refusal;
    this.#refuse(say('legacy', { encoding, sample }), make('p', { class: 'buttons' }, convert));
  }

  #tell(text: string): void {
    const state = this.#form.querySelector('.give-state');
    if (state !== null) state.textContent = text;
  }

  #refuse(text = '', ...more: readonly Node[]): void {
    const place = this.#form.querySelector('.give-refusal');
    place?.replaceChildren(...(text === '' ? [] : [make('p', {}, text), ...more]));
  }

  #button(name: 'stop' | 'pdf'): HTMLButtonElement | null {
    return this.#form.querySelector(`[data-${name}]`);
  }
}
