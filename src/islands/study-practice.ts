import { makeCards } from '../core/study/cards.ts';
import { drawQuestions } from '../core/study/questions/draw.ts';
import { viewSession } from '../core/study/session-view.ts';
import { make } from './graph/elements.ts';
import { drawCards } from './study/card-stack.ts';
import { drawQuiz } from './study/quiz.ts';
import { startWork } from './study/work-page.ts';

/** The page /study/practice/: the questions and the cards of a session. */
class StudyPractice extends HTMLElement {
  connectedCallback(): void {
    startWork(this, (corpus, session, page) => {
      const { say, language } = page;
      const { questions } = drawQuestions(corpus, session, language);
      const cards = makeCards(corpus, session, language);
      return [
        make('p', { class: 'study-name' }, viewSession(corpus, session, language).title),
        make('section', {}, make('h2', {}, say('quiz')), drawQuiz(page, questions)),
        make('section', {}, make('h2', {}, say('cards')), drawCards(page, cards)),
      ];
    });
  }
}

customElements.define('study-practice', StudyPractice);
