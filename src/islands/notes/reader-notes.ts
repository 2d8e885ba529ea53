import type { Language } from '../../core/language.ts';
import { mergeNotes, noteFile, type ReaderNote, readNoteFile } from '../../core/notes/note.ts';
import { placeQuote, quoteWords } from '../../core/notes/place-quote.ts';
import { saveFile } from '../desk/save-file.ts';
import { openNoteForm } from './note-form.ts';
import { loadNotes, newNoteId, type StoreFailure, saveNotes } from './note-store.ts';
import { type NoteWord, noteWord } from './note-words.ts';
import { markStretch, readProvisionText, readSelection, removeMarks } from './provision-text.ts';

const largestFile = 5_000_000;
type Lost = 'provision-gone' | 'words-gone';

/** The reader's notes on one page: under their provisions, and in a list in the column beside the text. */
export class ReaderNotes {
  readonly #body = document.createElement('div');
  readonly #state: Element | null;
  readonly #instrument: string;
  readonly #language: Language = document.documentElement.lang === 'vi' ? 'vi' : 'en';
  readonly #say: (key: NoteWord, count?: number) => string;
  #notes: readonly ReaderNote[] = [];
  #failure: StoreFailure | null = null;
  #raw = '';

  constructor(panel: HTMLElement) {
    this.#state = panel.querySelector('[role=status]');
    this.#instrument = panel.dataset['instrument'] ?? '';
    this.#say = noteWord(this.#language);
    panel.querySelector('button')?.replaceWith(this.#body);
    this.#load();
    this.#show();
    // Another tab's notes are shown here too, and are never written over.
    addEventListener('storage', ({ key }) => {
      if (key !== null && key !== 'vankien-notes') return;
      this.#load();
      this.#show();
    });
  }

  /** Opens the form under a provision, with the words that are selected in it. */
  write(provision: HTMLElement): void {
    const stretch = readSelection(provision, getSelection());
    openNoteForm(provision, { stretch, text: '' }, this.#say, (written) => {
      if (written !== null) this.#keep(this.#make(provision, written.stretch, written.text, newNoteId()));
    });
  }

  #load(): void {
    const loaded = loadNotes();
    if ('failure' in loaded) {
      this.#failure = loaded.failure;
      this.#raw = loaded.raw;
      this.#tell(this.#say(loaded.failure));
    } else {
      this.#notes = loaded.notes;
      this.#failure = null;
    }
  }

  #make(
    provision: HTMLElement,
    stretch: { start: number; end: number } | null,
    text: string,
    id: string,
  ): ReaderNote {
    const locator = provision.querySelector<HTMLElement>('.locator');
    return {
      id,
      instrument: this.#instrument,
      provision: provision.id,
      place: locator?.dataset['place'] ?? locator?.textContent.trim() ?? '',
      quote:
        stretch === null
          ? undefined
          : quoteWords(readProvisionText(provision).text, stretch, languageOf(provision, this.#language)),
      text,
      changed: new Date().toISOString(),
    };
  }

  #keep(note: ReaderNote): void {
    this.#change((notes) => [...notes.filter(({ id }) => id !== note.id), note], this.#say('saved'));
  }

  /** Changes what is kept now, which another tab may have changed since; what cannot be kept stays on the page. */
  #change(act: (notes: readonly ReaderNote[]) => readonly ReaderNote[], done: string): void {
    if (this.#failure === null) this.#load();
    this.#notes = act(this.#notes);
    if (this.#failure !== 'damaged') this.#failure = saveNotes(this.#notes);
    this.#tell(this.#failure === null ? done : this.#say(this.#failure));
    this.#show();
  }

  #tell(sentence: string): void {
    if (this.#state !== null) this.#state.textContent = sentence;
  }

  #show(): void {
    removeMarks();
    for (const shown of document.querySelectorAll('.own-note')) shown.remove();
    const here = this.#notes.filter(({ instrument }) => instrument === this.#instrument);
    const lost = here.flatMap((note) => {
      const reason = this.#attach(note);
      return reason === null ? [] : [{ note, reason }];
    });
    this.#body.replaceChildren(
      ...(here.length === 0 ? [make('p', 'fine', this.#say('none'))] : []),
      ...this.#listLost(lost),
      ...this.#listElsewhere(),
      this.#controls(),
    );
  }

  /** Puts a note where it belongs; the reason when it has no place on the page. */
  #attach(note: ReaderNote): Lost | null {
    const provision = document.getElementById(note.provision);
    if (provision === null || !provision.classList.contains('provision')) return 'provision-gone';
    const { quote } = note;
    if (quote !== undefined && quote.language === languageOf(provision, this.#language)) {
      const stretch = placeQuote(readProvisionText(provision).text, quote);
      if (stretch === null) return 'words-gone';
      markStretch(provision, stretch, note.id);
    }
    const shown = this.#printNote(note);
    shown.className = 'own-note';
    shown.prepend(make('b', 'fine', this.#say('own')));
    const edit = make('button', '', this.#say('edit'));
    edit.addEventListener('click', () => this.#edit(note, provision));
    shown.querySelector('.own-acts')?.prepend(edit, ' ');
    const places = ':scope > .provision-text, :scope > .provision-foot, :scope > .prose';
    const place = provision.querySelector(places);
    if (place === null) provision.append(shown);
    else if (place.matches('.provision-text')) place.append(shown);
    else place.after(shown);
    return null;
  }

  #edit(note: ReaderNote, provision: HTMLElement): void {
    const text = readProvisionText(provision).text;
    const stretch = note.quote === undefined ? null : placeQuote(text, note.quote);
    openNoteForm(provision, { stretch, text: note.text }, this.#say, (written) => {
      if (written === null) return;
      const made = this.#make(provision, written.stretch, written.text, note.id);
      const foreign = note.quote !== undefined && stretch === null && written.stretch === null;
      this.#keep(foreign ? { ...made, quote: note.quote } : made);
    });
  }

  #printNote({ id, quote, text }: ReaderNote): HTMLElement {
    const shown = make('div');
    if (quote !== undefined) {
      const words = make('q', '', quote.exact);
      words.lang = quote.language;
      shown.append(words);
    }
    for (const line of text.split(/\n+/u)) if (line.trim() !== '') shown.append(make('p', '', line));
    const acts = make('span', 'own-acts');
    const remove = make('button', '', this.#say('remove'));
    remove.addEventListener('click', () =>
      this.#change((notes) => notes.filter((note) => note.id !== id), this.#say('removed')),
    );
    acts.append(remove);
    shown.append(acts);
    return shown;
  }

  #listLost(lost: readonly { readonly note: ReaderNote; readonly reason: Lost }[]): readonly HTMLElement[] {
    if (lost.length === 0) return [];
    const list = make('ul', 'plain own-lost');
    for (const { note, reason } of lost) {
      const item = make('li');
      item.append(make('b', 'fine', note.place || note.provision), this.#printNote(note));
      item.append(make('p', 'fine soft', this.#say(reason)));
      list.append(item);
    }
    return [make('h3', 'own-lost', this.#say('orphans')), list];
  }

  #listElsewhere(): readonly HTMLElement[] {
    const pages = [...new Set(this.#notes.map(({ instrument }) => instrument))]
      .filter((id) => id !== this.#instrument && /^[a-z0-9-]+$/u.test(id))
      .sort();
    if (pages.length === 0) return [];
    const line = make('p', 'fine own-controls', `${this.#say('elsewhere')}: `);
    for (const id of pages) {
      const link = make('a', '', id);
      link.setAttribute('href', `../${id}/`);
      line.append(link, ' ');
    }
    return [line];
  }

  #controls(): HTMLElement {
    const controls = make('div', 'own-controls buttons');
    const save = make('button', '', this.#say('export'));
    save.addEventListener('click', () =>
      saveFile('vankien-notes.json', JSON.stringify(noteFile(this.#notes), null, 2), 'application/json'),
    );
    const take = make('label', 'own-file', this.#say('import'));
    const file = document.createElement('input');
    file.type = 'file';
    file.accept = '.json,application/json';
    file.addEventListener('change', () => void this.#import(file));
    take.append(file);
    const print = make('label', 'fine', ` ${this.#say('print')}`);
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = document.documentElement.dataset['printNotes'] !== undefined;
    box.addEventListener('change', () =>
      document.documentElement.toggleAttribute('data-print-notes', box.checked),
    );
    print.prepend(box);
    if (this.#notes.length > 0) controls.append(save);
    controls.append(take);
    if (this.#failure === 'damaged') controls.append(...this.#mend());
    if (this.#notes.length > 0) controls.append(print);
    controls.append(make('p', 'fine soft', this.#say('local')));
    return controls;
  }

  /** What was kept but cannot be read: the reader saves it as it is before it is let go. */
  #mend(): readonly HTMLElement[] {
    const raw = make('button', '', this.#say('save-raw'));
    raw.addEventListener('click', () => saveFile('vankien-notes-old.txt', this.#raw, 'text/plain'));
    const restart = make('button', '', this.#say('restart'));
    restart.addEventListener('click', () => {
      this.#failure = saveNotes(this.#notes);
      this.#tell(this.#failure === null ? this.#say('saved') : this.#say(this.#failure));
      this.#show();
    });
    return [raw, restart];
  }

  async #import(file: HTMLInputElement): Promise<void> {
    const [given] = file.files ?? [];
    if (given === undefined) return;
    file.value = '';
    const found = given.size > largestFile ? null : readNoteFile(await given.text());
    if (found === null) {
      this.#tell(this.#say(given.size > largestFile ? 'too-large' : 'not-notes'));
      return;
    }
    const told = [this.#say('imported', found.notes.length)];
    if (found.unread > 0) told.push(this.#say('unread', found.unread));
    this.#change((notes) => mergeNotes(notes, found.notes), told.join(' '));
  }
}

/** The language of a provision's words: of the page, or of what stands in for a text that it lacks. */
const languageOf = (provision: Element, page: Language): Language => {
  const lang = provision.querySelector('.prose')?.getAttribute('lang');
  return lang === 'vi' || lang === 'en' ? lang : page;
};

function make(name: string, kind = '', text = ''): HTMLElement {
  const element = document.createElement(name);
  if (kind !== '') element.className = kind;
  if (text !== '') element.textContent = text;
  if (element instanceof HTMLButtonElement) element.type = 'button';
  return element;
}
