import { type PartForm, partFormNames, partForms } from '../../core/study/session.ts';
import { type ItemView, type PartView, viewSession } from '../../core/study/session-view.ts';
import { make } from '../graph/elements.ts';
import {
  changePart,
  type ItemPlace,
  moveItem,
  movePart,
  removeItem,
  removePart,
  sayIn,
  stepItem,
} from './session-edits.ts';
import type { StudyHost } from './study-host.ts';

/** All parts with their items, to be edited in place, by drag or by keyboard. */
export function drawParts(host: StudyHost): readonly HTMLElement[] {
  const { corpus, session, page } = host;
  const view = viewSession(corpus, session, page.language);
  return view.parts.map((part, at) => drawPart(host, part, at));
}

function button(
  host: StudyHost,
  key: string,
  word: string,
  name: string,
  act: () => void,
): HTMLButtonElement {
  const { say } = host.page;
  const made = make(
    'button',
    { type: 'button', 'data-key': key, 'aria-label': say(`${word}-of`, { name }) },
    say(word),
  );
  made.addEventListener('click', act);
  return made;
}

function drawPart(host: StudyHost, view: PartView, at: number): HTMLElement {
  const { page, session } = host;
  const { say, language } = page;
  const part = session.parts[at];
  if (part === undefined) return make('section');
  const edit = (change: Parameters<typeof changePart>[2], draw = false): void =>
    host.change(changePart(host.session, at, change), { draw });
  const title = make('input', { 'data-key': `title-${at}`, maxlength: '300', placeholder: view.title });
  title.value = part.title[language] ?? '';
  title.addEventListener('input', () =>
    edit((old) => ({ ...old, title: sayIn(old.title, language, title.value) })),
  );
  const form = make(
    'select',
    { 'data-key': `form-${at}` },
    ...partForms.map((one) => option(one, partFormNames[one][language], part.form)),
  );
  form.addEventListener('change', () => edit((old) => ({ ...old, form: form.value as PartForm })));
  const minutes = make('input', { type: 'number', min: '0', max: '480', 'data-key': `minutes-${at}` });
  minutes.value = String(part.minutes);
  minutes.addEventListener('input', () => edit((old) => ({ ...old, minutes: wholeMinutes(minutes.value) })));
  const notes = make('textarea', { rows: '2', 'data-key': `notes-${at}`, maxlength: '5000' });
  notes.value = part.notes[language] ?? '';
  notes.addEventListener('input', () =>
    edit((old) => ({ ...old, notes: sayIn(old.notes, language, notes.value) })),
  );
  const items = make(
    'ol',
    { class: 'study-items' },
    ...view.items.map((item, index) => drawItem(host, item, { part: at, item: index })),
  );
  acceptDrops(host, items, { part: at, item: view.items.length });
  return make(
    'section',
    { class: 'study-part', 'aria-label': view.title },
    make(
      'div',
      { class: 'study-part-head' },
      labelled(say('part-title'), title),
      labelled(say('form'), form),
      labelled(say('minutes'), minutes),
      make(
        'span',
        { class: 'study-moves' },
        button(host, `part-up-${at}`, 'up', view.title, () =>
          host.change(movePart(host.session, at, at - 1), {
            draw: true,
            focus: `part-up-${Math.max(0, at - 1)}`,
          }),
        ),
        button(host, `part-down-${at}`, 'down', view.title, () =>
          host.change(movePart(host.session, at, at + 1), { draw: true, focus: `part-down-${at + 1}` }),
        ),
        button(host, `part-remove-${at}`, 'remove', view.title, () =>
          host.change(removePart(host.session, at), { draw: true, focus: `title-${Math.max(0, at - 1)}` }),
        ),
      ),
    ),
    labelled(say('notes'), notes),
    items,
  );
}

export const wholeMinutes = (text: string): number =>
  Math.max(0, Math.min(480, Math.round(Number(text)) || 0));

const option = (value: string, text: string, chosen: string): HTMLOptionElement =>
  make('option', { value, ...(value === chosen ? { selected: '' } : {}) }, text);

export const labelled = (text: string, control: HTMLElement): HTMLElement =>
  make('label', {}, make('span', {}, text), control);

const EXCERPT = 220;

function drawItem(host: StudyHost, view: ItemView, place: ItemPlace): HTMLElement {
  const { language, home } = host.page;
  const key = `item-${place.part}-${place.item}`;
  const heading =
    view.href === null
      ? make('b', {}, view.heading)
      : make('a', { href: `${home}${view.href}` }, view.heading);
  const text = view.text === null ? '' : view.text.text;
  const excerpt = text.length > EXCERPT ? `${text.slice(0, EXCERPT).replace(/\s\S*$/u, '')} …` : text;
  const warnings = view.warnings.map(({ kind, text: words, href }) =>
    make(
      'p',
      { class: `warning is-${kind}` },
      href === undefined ? words[language] : make('a', { href: `${home}${href}` }, words[language]),
    ),
  );
  const row = make(
    'li',
    { class: 'study-item', tabindex: '0', draggable: 'true', 'data-key': key },
    make('div', { class: 'study-item-name' }, heading),
    make(
      'p',
      { class: 'study-excerpt', ...(view.text?.lang === undefined ? {} : { lang: view.text.lang }) },
      excerpt,
    ),
    ...warnings,
    make(
      'span',
      { class: 'study-moves' },
      button(host, `${key}-up`, 'up', view.heading, () => step(host, view, place, -1, '-up')),
      button(host, `${key}-down`, 'down', view.heading, () => step(host, view, place, 1, '-down')),
      button(host, `${key}-remove`, 'remove', view.heading, () =>
        host.change(removeItem(host.session, place), { draw: true, focus: neighbourOf(host, place) }),
      ),
    ),
  );
  row.addEventListener('keydown', (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    step(host, view, place, event.key === 'ArrowUp' ? -1 : 1, '');
  });
  row.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData('text/vankien-item', `${place.part} ${place.item}`);
    if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
  });
  acceptDrops(host, row, place);
  return row;
}

/** Where the focus goes when an item is taken out: to the one that takes its place, else the one before it. */
function neighbourOf({ session }: StudyHost, { part, item }: ItemPlace): string {
  const last = (session.parts[part]?.items.length ?? 0) - 2;
  return last < 0 ? `title-${part}` : `item-${part}-${Math.min(item, last)}`;
}

/** One step up or down; the focus stays with the item, and a reader is told where it is now. */
function step(host: StudyHost, view: ItemView, from: ItemPlace, by: -1 | 1, control: string): void {
  const { session, place } = stepItem(host.session, from, by);
  host.change(session, {
    draw: true,
    focus: `item-${place.part}-${place.item}${control}`,
    say: host.page.say('moved', { name: view.heading, place: place.item + 1, part: place.part + 1 }),
  });
}

function acceptDrops(host: StudyHost, target: HTMLElement, to: ItemPlace): void {
  target.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('text/vankien-item') !== true) return;
    event.preventDefault();
    event.stopPropagation();
    target.classList.add('dropping');
  });
  target.addEventListener('dragleave', () => target.classList.remove('dropping'));
  target.addEventListener('drop', (event) => {
    const [part, item] = (event.dataTransfer?.getData('text/vankien-item') ?? '').split(' ').map(Number);
    if (part === undefined || item === undefined || Number.isNaN(part) || Number.isNaN(item)) return;
    event.preventDefault();
    event.stopPropagation();
    host.change(moveItem(host.session, { part, item }, to), {
      draw: true,
      focus: `item-${to.part}-${to.item}`,
    });
  });
}
