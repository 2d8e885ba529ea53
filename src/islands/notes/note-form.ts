import { findTypedWords, type Stretch } from '../../core/notes/place-quote.ts';
import type { NoteWord } from './note-words.ts';
import { readProvisionText } from './provision-text.ts';

type Say = (key: NoteWord) => string;

/** What a reader wrote: words of the provision to be marked, a note, or both. */
export interface WrittenNote {
  readonly stretch: Stretch | null;
  readonly text: string;
}

/** Opens the form of a note under a provision; `done` gets what was written, or null when the reader turned back. */
export function openNoteForm(
  provision: HTMLElement,
  given: { readonly stretch: Stretch | null; readonly text: string },
  say: Say,
  done: (written: WrittenNote | null) => void,
): void {
  document.querySelector('.note-form')?.remove();
  const form = document.createElement('form');
  form.className = 'note-form';
  const text = readProvisionText(provision).text;
  const marked = given.stretch === null ? '' : text.slice(given.stretch.start, given.stretch.end);
  const quote = addField(form, say('quote'), marked, 2);
  const note = addField(form, say('note'), given.text, 3);
  const alarm = document.createElement('p');
  alarm.setAttribute('role', 'alert');
  const save = addButton(say('save'), 'submit');
  const cancel = addButton(say('cancel'), 'button');
  form.append(alarm, save, ' ', cancel);
  const close = (written: WrittenNote | null): void => {
    form.remove();
    done(written);
    provision.querySelector<HTMLElement>('.locator')?.focus({ preventScroll: true });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = quote.value.trim();
    if (wanted === '' && note.value.trim() === '') {
      alarm.textContent = say('empty');
      return;
    }
    const stretch = wanted === marked ? given.stretch : wanted === '' ? null : findTypedWords(text, wanted);
    if (stretch === 'several' || (stretch === null && wanted !== '')) {
      alarm.textContent = say(stretch === 'several' ? 'several' : 'not-found');
      quote.focus();
      return;
    }
    close({ stretch, text: note.value.trim() });
  });
  cancel.addEventListener('click', () => close(null));
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(null);
  });
  const behind = provision.querySelector(
    ':scope > .provision-text > .provision-foot, :scope > .provision-foot, :scope > .prose',
  );
  if (behind === null) provision.append(form);
  else behind.after(form);
  note.focus();
}

function addField(form: HTMLFormElement, name: string, value: string, rows: number): HTMLTextAreaElement {
  const label = document.createElement('label');
  const field = document.createElement('textarea');
  field.rows = rows;
  field.value = value;
  label.append(name, field);
  form.append(label);
  return field;
}

function addButton(name: string, type: 'button' | 'submit'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = type;
  button.textContent = name;
  return button;
}
