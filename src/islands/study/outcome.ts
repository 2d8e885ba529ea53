import { drawQuestions } from '../../core/study/questions/draw.ts';
import { itemsOf, minutesOf } from '../../core/study/session.ts';
import { make } from '../graph/elements.ts';
import type { StudyHost } from './study-host.ts';

/** Whether the parts fill the session. */
export function drawTotal({ session, page: { say } }: StudyHost): HTMLElement {
  const sum = minutesOf(session);
  const gap = Math.abs(sum - session.minutes);
  const off = gap !== 0 && sum !== 0;
  const total = say('total', { sum, minutes: session.minutes });
  return make('p', off ? { class: 'warning' } : {}, off ? `${total} ${say('total-off', { gap })}` : total);
}

/** How many questions there are, why there are no more, and which. */
export function drawDrawn({ corpus, session, page: { say, language } }: StudyHost): readonly HTMLElement[] {
  const { questions, discussions, shortage } = drawQuestions(corpus, session, language);
  const prompts = (list: readonly { readonly prompt: string }[]): readonly HTMLElement[] =>
    list.map(({ prompt }) => make('li', {}, prompt));
  return [
    make('p', {}, say('drawn', { count: questions.length, talks: discussions.length })),
    ...(shortage === undefined || itemsOf(session).length === 0
      ? []
      : [make('p', { class: 'warning' }, shortage[language])]),
    make(
      'details',
      {},
      make('summary', {}, say('show-questions')),
      make('ol', {}, ...prompts(questions)),
      make('ul', {}, ...prompts(discussions)),
    ),
  ];
}
