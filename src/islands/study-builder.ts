import type { Corpus } from '../core/corpus/corpus.ts';
import { type ItemRef, parseItemRef } from '../core/study/item-ref.ts';
import { emptySession, itemsOf, type Session } from '../core/study/session.ts';
import { writeSessionText } from '../core/study/session-text.ts';
import { make } from './graph/elements.ts';
import { makeAddForm } from './study/add-form.ts';
import { drawDetails, drawPlan } from './study/details-form.ts';
import { beginHistory, type History, putNext, redo, undo } from './study/history.ts';
import { drawNotices } from './study/notices.ts';
import { openStudy, readPage, type StudyPage } from './study/open-study.ts';
import { drawDrawn, drawTotal } from './study/outcome.ts';
import { makeOutputs, type Outputs } from './study/outputs.ts';
import { drawParts } from './study/part-list.ts';
import { addItems, addPart, proposeParts } from './study/session-edits.ts';
import { sessionHere } from './study/session-here.ts';
import {
  addressKey,
  basketKey,
  beforeKey,
  emptyBasket,
  keep,
  keepSession,
  recallSession,
  writeAddress,
} from './study/session-store.ts';
import type { ChangeManner, StudyHost } from './study/study-host.ts';

/** How long the hands must rest before what follows from a change is reckoned and the address written. */
const REST = 300;

/**
 * The builder at /study/: a session as a value, every edit makes a new one. It is kept in this browser at once and in the
 * address when the hands rest; undo walks back through the values. Typing changes the value, not the form; moving things
 * draws the form anew and gives the focus back.
 */
class StudyBuilder extends HTMLElement implements StudyHost {
  page!: StudyPage;
  corpus!: Corpus;
  #history: History<Session> = beginHistory(emptySession);
  #outputs: Outputs | undefined;
  #said: readonly string[] = [];
  #full = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  get session(): Session {
    return this.#history.present;
  }

  connectedCallback(): void {
    this.page = readPage(this);
    this.hidden = false;
    this.append(make('p', { class: 'study-state', role: 'status' }));
    this.tell(this.page.say('loading'));
    void this.#open();
  }

  tell(text: string): void {
    const state = this.querySelector('.study-state');
    if (state !== null) state.textContent = text;
  }

  change(next: Session, { draw = false, focus, say }: ChangeManner = {}): void {
    if (next === this.session) return;
    this.#history = putNext(this.#history, { ...next, release: next.release ?? this.page.release });
    this.#keep();
    if (draw) this.#draw(focus);
    if (say !== undefined) this.tell(say);
  }

  async #open(): Promise<void> {
    const { say } = this.page;
    try {
      this.corpus = await openStudy(this.page);
    } catch {
      // Told in full: nothing is lost by a page that did not load its records.
      this.tell(say('load-failed'));
      return;
    }
    this.#drawFrame();
    await this.#begin();
    this.dataset['ready'] = '';
    addEventListener('hashchange', () => void this.#begin());
    addEventListener('storage', ({ key }) => {
      if (key === basketKey) this.#takeBasket();
    });
  }

  /** The session of the address, else the one kept here, with what waits in the basket. */
  async #begin(): Promise<void> {
    const kept = recallSession();
    const { session, notices } = await sessionHere(this.corpus, this.page);
    const next = session ?? emptySession;
    const replaces = kept !== null && itemsOf(kept).length > 0 && !isSame(kept, next);
    if (replaces) keepSession(kept, beforeKey);
    this.#said = notices;
    const begun = this.dataset['ready'] !== undefined;
    this.#history = begun ? putNext(this.#history, next) : beginHistory(next);
    this.tell(this.page.say('opened'));
    this.#keep();
    this.#draw();
    this.#takeBasket();
  }

  #takeBasket(): void {
    const refs = emptyBasket().flatMap((line): readonly ItemRef[] => {
      const ref = parseItemRef(line);
      return ref.ok ? [ref.value] : [];
    });
    if (refs.length === 0) return;
    this.change(addItems(this.corpus, this.session, refs), {
      draw: true,
      say: this.page.say('added', { count: refs.length }),
    });
  }

  #walk(walk: (history: History<Session>) => History<Session>): void {
    this.#history = walk(this.#history);
    this.#keep();
    this.#draw();
  }

  #keep(): void {
    const full = !keepSession(this.session);
    const turned = full !== this.#full;
    this.#full = full;
    if (turned && this.#outputs !== undefined) this.#drawNotices();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#drawOutcome();
      void writeAddress(this.session).then((hash) => {
        history.replaceState(null, '', location.pathname + hash);
        keep(addressKey, full ? null : hash);
        this.#outputs?.lead(hash);
      });
    }, REST);
  }

  #slot(name: string): HTMLElement {
    const slot = this.querySelector<HTMLElement>(`[data-slot="${name}"]`);
    if (slot === null) throw new Error(`the builder has no ${name}`);
    return slot;
  }

  #drawFrame(): void {
    const { say } = this.page;
    const slot = (name: string, kind = ''): HTMLElement =>
      make('div', { 'data-slot': name, ...(kind === '' ? {} : { class: kind }) });
    const act = (word: string, run: () => void): HTMLButtonElement => {
      const button = make('button', { type: 'button', 'data-act': word }, say(word));
      button.addEventListener('click', run);
      return button;
    };
    this.#outputs = makeOutputs(this);
    const propose = (): void =>
      itemsOf(this.session).length === 0
        ? this.tell(say('nothing-to-order'))
        : this.change(proposeParts(this.corpus, this.session), { draw: true, say: say('proposed') });
    const addOne = (): void =>
      this.change(addPart(this.session), { draw: true, focus: `title-${this.session.parts.length}` });
    const startAnew = (): void => {
      keepSession(this.session, beforeKey);
      this.change(emptySession, { draw: true, say: say('begun-anew') });
    };
    this.append(
      slot('notices'),
      makeAddForm(this),
      make(
        'p',
        { class: 'buttons study-acts' },
        act('propose', propose),
        act('undo', () => this.#walk(undo)),
        act('redo', () => this.#walk(redo)),
        act('new-session', startAnew),
      ),
      make('details', { open: '' }, make('summary', {}, say('details')), slot('details', 'study-details')),
      make('h3', {}, say('parts')),
      make('p', { class: 'fine soft' }, say('move-hint')),
      slot('total'),
      slot('parts'),
      make('p', { class: 'buttons' }, act('add-part', addOne)),
      make('h3', {}, say('questions')),
      slot('plan', 'study-plan'),
      slot('drawn'),
      make('h3', {}, say('outputs')),
      this.#outputs.element,
    );
  }

  #draw(focus?: string): void {
    const active = document.activeElement;
    const key = focus ?? (active instanceof HTMLElement ? active.dataset['key'] : undefined);
    const { page, corpus } = this;
    const parts = drawParts(this);
    this.#slot('details').replaceChildren(
      ...drawDetails(page, corpus, this.session, (edit) => this.change(edit(this.session))),
    );
    this.#slot('parts').replaceChildren(
      ...(parts.length === 0 ? [make('p', { class: 'soft' }, page.say('empty'))] : parts),
    );
    this.#slot('plan').replaceChildren(
      ...drawPlan(page, this.session, (edit) =>
        this.change({ ...this.session, questions: edit(this.session.questions) }),
      ),
    );
    this.#drawNotices();
    this.#drawOutcome();
    if (key !== undefined) this.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }

  #drawNotices(): void {
    const full = this.#full ? [this.page.say('storage-full')] : [];
    this.#slot('notices').replaceChildren(...drawNotices(this, [...this.#said, ...full]));
  }

  /** What follows from the value alone: totals, questions, what can be undone and what can be written. */
  #drawOutcome(): void {
    this.#slot('total').replaceChildren(drawTotal(this));
    this.#slot('drawn').replaceChildren(...drawDrawn(this));
    this.#outputs?.follow();
    for (const [word, steps] of [
      ['undo', this.#history.past],
      ['redo', this.#history.future],
    ] as const)
      this.querySelector(`[data-act="${word}"]`)?.toggleAttribute('disabled', steps.length === 0);
  }
}

const isSame = (a: Session, b: Session): boolean => writeSessionText(a) === writeSessionText(b);

customElements.define('study-builder', StudyBuilder);
