import { type Answer, gradeAnswer, rightAnswer } from '../../core/study/questions/grade.ts';
import type { Question } from '../../core/study/questions/question.ts';
import { jumble } from '../../exports/session-sheet.ts';
import { make } from '../graph/elements.ts';
import type { StudyPage } from './open-study.ts';

/** A quiz: one question after the other, each answered, judged and explained before the next. */
export function drawQuiz(page: StudyPage, questions: readonly Question[]): HTMLElement {
  const stage = make('div', { class: 'quiz' });
  let score = 0;
  const show = (at: number): void => {
    const question = questions[at];
    if (question === undefined)
      stage.replaceChildren(...drawEnd(page, score, questions.length, () => start()));
    else {
      stage.replaceChildren(
        ...drawQuestion(page, question, at, questions.length, (share) => {
          score += share;
          return () => show(at + 1);
        }),
      );
    }
    stage.querySelector<HTMLElement>('h3')?.focus();
  };
  const start = (): void => {
    score = 0;
    show(0);
  };
  if (questions.length === 0) stage.append(make('p', {}, page.say('no-questions')));
  else start();
  return stage;
}

function drawEnd(
  { say }: StudyPage,
  score: number,
  count: number,
  again: () => void,
): readonly HTMLElement[] {
  const button = make('button', { type: 'button' }, say('again'));
  button.addEventListener('click', again);
  const shown = Number.isInteger(score) ? String(score) : score.toFixed(1);
  return [make('h3', { tabindex: '-1' }, say('score', { score: shown, count })), button];
}

function drawQuestion(
  page: StudyPage,
  question: Question,
  at: number,
  count: number,
  judged: (share: number) => () => void,
): readonly HTMLElement[] {
  const { say, home } = page;
  const form = make('form', { class: 'quiz-form' });
  const fields = drawFields(page, question);
  const check = make('button', { 'data-act': 'check' }, say('check'));
  const outcome = make('div', { class: 'quiz-outcome', role: 'status' });
  form.append(make('fieldset', {}, make('legend', {}, question.prompt), ...fields), check, outcome);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const share = gradeAnswer(question, readAnswer(form, question));
    const next = make('button', { type: 'button', 'data-act': 'next' }, say('next'));
    next.addEventListener('click', judged(share));
    check.hidden = true;
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      field.disabled = true;
    const answer = rightAnswer(question, { true: say('true'), false: say('false') });
    outcome.replaceChildren(
      make(
        'p',
        { class: share === 1 ? 'verdict-right' : 'verdict-wrong' },
        say(share === 1 ? 'right' : share > 0 ? 'partly' : 'wrong'),
      ),
      make('p', {}, say('right-answer', { answer })),
      make('p', {}, question.explanation),
      make(
        'ul',
        {},
        ...question.proofs.map(({ text, by, href, lang }) =>
          make(
            'li',
            {},
            make('q', lang === undefined ? {} : { lang }, text),
            ' ',
            make('a', { href: `${home}${href}` }, by),
          ),
        ),
      ),
      next,
    );
    next.focus();
  });
  return [make('h3', { tabindex: '-1' }, say('question-of', { n: at + 1, count })), form];
}

function drawFields({ say }: StudyPage, question: Question): readonly HTMLElement[] {
  const pick = (type: 'radio' | 'checkbox', value: string, text: string): HTMLElement =>
    make(
      'label',
      {},
      make('input', { type, name: 'answer', value, ...(type === 'radio' ? { required: '' } : {}) }),
      text,
    );
  const choose = (
    name: string,
    label: string,
    options: readonly { readonly value: string; readonly text: string }[],
  ): HTMLElement =>
    make(
      'label',
      { class: 'quiz-pair' },
      make('span', {}, label),
      make(
        'select',
        { name, required: '' },
        make('option', { value: '' }, say('choose-pair')),
        ...options.map(({ value, text }) => make('option', { value }, text)),
      ),
    );
  switch (question.kind) {
    case 'true-false':
      return [pick('radio', 'true', say('true')), pick('radio', 'false', say('false'))];
    case 'single':
    case 'cloze':
      return question.options.map(({ key, text }) => pick('radio', key, text));
    case 'multiple':
      return question.options.map(({ key, text }) => pick('checkbox', key, text));
    case 'matching': {
      const rights = jumble(question, question.pairs).map(({ right }) => ({
        value: right.key,
        text: right.text,
      }));
      return question.pairs.map(({ left }) => choose(left.key, left.text, rights));
    }
    case 'ordering': {
      const places = question.sequence.map((_, index) => ({
        value: String(index),
        text: say('place-n', { n: index + 1 }),
      }));
      return jumble(question, question.sequence).map(({ key, text }) => choose(key, text, places));
    }
    case 'short':
      return [
        make(
          'label',
          {},
          make('span', {}, say('your-answer')),
          make('input', { name: 'answer', required: '', autocomplete: 'off' }),
        ),
      ];
  }
}

function readAnswer(form: HTMLFormElement, question: Question): Answer {
  const data = new FormData(form);
  switch (question.kind) {
    case 'true-false':
      return { kind: 'judged', value: data.get('answer') === 'true' };
    case 'single':
    case 'cloze':
    case 'multiple':
      return { kind: 'chosen', keys: data.getAll('answer').map(String) };
    case 'matching':
      return {
        kind: 'paired',
        rights: Object.fromEntries(question.pairs.map(({ left }) => [left.key, String(data.get(left.key))])),
      };
    case 'ordering': {
      const keys: string[] = [];
      for (const { key } of question.sequence) keys[Number(data.get(key))] = key;
      return { kind: 'ordered', keys };
    }
    case 'short':
      return { kind: 'typed', text: String(data.get('answer')) };
  }
}
