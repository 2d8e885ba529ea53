import type { ItemRef } from '../../core/study/item-ref.ts';
import { make } from '../graph/elements.ts';
import { type Entry, findEntries, provisionsOf } from './find-entries.ts';
import { addItems, holdsItem } from './session-edits.ts';
import type { StudyHost } from './study-host.ts';

/** The field that takes numbers, titles and terms: what is sure is put in at once, of the rest one chooses. */
export function makeAddForm(host: StudyHost): HTMLElement {
  const { say, language } = host.page;
  const query = make('input', { name: 'q', maxlength: '400', autocomplete: 'off', spellcheck: 'false' });
  const whole = make('input', { type: 'checkbox', checked: '' });
  const found = make('div', { class: 'study-found' });
  const put = (refs: readonly ItemRef[]): void => {
    const all = refs.flatMap((ref) => [ref, ...(whole.checked ? provisionsOf(host.corpus, ref) : [])]);
    const fresh = all.filter((ref) => !holdsItem(host.session, ref)).length;
    host.change(addItems(host.corpus, host.session, all), { draw: true });
    host.tell(fresh === 0 ? say('already-there') : say('added', { count: fresh }));
  };
  const choices = (entries: readonly Entry[]): HTMLElement => {
    const group = make('div', {}, make('p', {}, say('add-choose', { count: entries.length })));
    const list = entries.map(({ ref, name, detail }) => {
      const choice = make('button', { type: 'button' }, name);
      choice.addEventListener('click', () => {
        put([ref]);
        group.remove();
        (found.querySelector('button') ?? query).focus();
      });
      return make('li', {}, choice, ' ', make('span', { class: 'fine soft' }, detail.slice(0, 160)));
    });
    group.append(make('ul', {}, ...list));
    return group;
  };
  const form = make(
    'form',
    { class: 'study-add' },
    make('label', {}, make('span', {}, say('add')), query),
    make('button', {}, say('add-button')),
    make('p', { class: 'fine soft' }, say('add-hint')),
    make('label', { class: 'study-whole' }, whole, say('with-provisions')),
    found,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const asked = splitQueries(query.value).map((one) => ({
      one,
      entries: findEntries(host.corpus, one, language),
    }));
    if (asked.length === 0) return;
    const sure = asked.flatMap(({ entries: [first, ...others] }) =>
      first !== undefined && others.length === 0 ? [first.ref] : [],
    );
    if (sure.length > 0) put(sure);
    const missing = asked.filter(({ entries }) => entries.length === 0);
    found.replaceChildren(
      ...missing.map(({ one }) => make('p', {}, say('add-none', { query: one }))),
      ...asked.flatMap(({ entries }) => (entries.length > 1 ? [choices(entries)] : [])),
    );
    if (missing.length > 0) host.tell(say('add-none', { query: missing.map(({ one }) => one).join(', ') }));
    else query.value = '';
    (found.querySelector('button') ?? query).focus();
  });
  return form;
}

/** Queries stand apart by commas, semicolons or lines. */
const splitQueries = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/u)
    .map((one) => one.trim())
    .filter(Boolean);
