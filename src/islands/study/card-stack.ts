import type { Card } from '../../core/study/cards.ts';
import { saveFile } from '../desk/save-file.ts';
import { make } from '../graph/elements.ts';
import {
  dueCards,
  grades,
  keepProgress,
  rateCard,
  readProgress,
  recallProgress,
  writeProgress,
} from './deck.ts';
import type { StudyPage } from './open-study.ts';

/** The cards of a session: what is due comes up, is turned over and rated. */
export function drawCards(page: StudyPage, cards: readonly Card[]): HTMLElement {
  const { say } = page;
  const stage = make('div', { class: 'cards' });
  const state = make('p', { role: 'status' });
  const byId = new Map(cards.map((card) => [card.id, card]));
  let progress = recallProgress();
  const show = (): void => {
    const due = dueCards(progress, [...byId.keys()], new Date());
    const card = byId.get(due[0] ?? '');
    stage.replaceChildren(
      make('p', {}, say('cards-due', { due: due.length, count: cards.length })),
      ...(card === undefined
        ? [make('p', {}, say('no-cards-due'))]
        : [
            drawCard(page, card, (grade) => {
              progress = rateCard(progress, card.id, grade, new Date());
              if (!keepProgress(progress)) state.textContent = say('storage-full');
              show();
            }),
          ]),
    );
    stage.querySelector<HTMLElement>('.card-front')?.focus();
  };
  const save = make('button', { type: 'button' }, say('progress-save'));
  save.addEventListener('click', () =>
    saveFile('vankien-cards.json', writeProgress(progress), 'application/json'),
  );
  const file = make('input', { type: 'file', accept: '.json,application/json' });
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then((text) => {
      const read = readProgress(text);
      if (read === null) state.textContent = say('progress-bad');
      else {
        progress = { ...progress, ...read };
        keepProgress(progress);
        state.textContent = say('progress-opened', { count: Object.keys(read).length });
        show();
      }
    });
  });
  show();
  return make(
    'div',
    {},
    stage,
    state,
    make('p', { class: 'buttons' }, save),
    make('label', { class: 'cards-file' }, make('span', {}, say('progress-open')), file),
  );
}

function drawCard(
  { say, home }: StudyPage,
  card: Card,
  rate: (grade: (typeof grades)[number][1]) => void,
): HTMLElement {
  const back = make(
    'div',
    { class: 'card-back', hidden: '' },
    ...card.back.split('\n').map((line) => make('p', {}, line)),
    make(
      'ul',
      {},
      ...card.proofs.map(({ by, href }) => make('li', {}, make('a', { href: `${home}${href}` }, by))),
    ),
    make(
      'p',
      { class: 'buttons' },
      ...grades.map(([name, grade]) => {
        const button = make('button', { type: 'button', 'data-grade': name }, say(`rate.${name}`));
        button.addEventListener('click', () => rate(grade));
        return button;
      }),
    ),
  );
  const turn = make('button', { type: 'button', 'data-act': 'turn' }, say('show-answer'));
  turn.addEventListener('click', () => {
    turn.hidden = true;
    back.hidden = false;
    back.querySelector<HTMLElement>('button')?.focus();
  });
  return make(
    'div',
    { class: 'study-card' },
    make('p', { class: 'card-front', tabindex: '-1' }, card.front),
    turn,
    back,
  );
}
