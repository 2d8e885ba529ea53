import type { Corpus } from '../../core/corpus/corpus.ts';
import { itemsOf, type Session } from '../../core/study/session.ts';
import { make } from '../graph/elements.ts';
import { openStudy, readPage, type StudyPage } from './open-study.ts';
import { sessionHere } from './session-here.ts';

/** Draws what a page makes of a session. */
export type DrawWork = (corpus: Corpus, session: Session, page: StudyPage) => readonly Node[];

/** A page that works on one session, given by its address or kept here; it is drawn anew when the address changes. */
export function startWork(element: HTMLElement, draw: DrawWork): void {
  const body = make('div', { class: 'study-body' });
  element.append(body);
  element.hidden = false;
  const open = async (): Promise<void> => {
    const page = readPage(element);
    const warn = (text: string): HTMLElement => make('p', { class: 'warning' }, text);
    body.replaceChildren(make('p', { role: 'status' }, page.say('loading')));
    try {
      const corpus = await openStudy(page);
      const { session, notices } = await sessionHere(corpus, page);
      const empty = session === null || itemsOf(session).length === 0;
      body.replaceChildren(
        ...notices.map(warn),
        ...(empty ? [warn(page.say('nothing-to-show'))] : draw(corpus, session, page)),
      );
    } catch {
      // Told in full: nothing is lost by a page that did not load its records.
      body.replaceChildren(warn(page.say('load-failed')));
    }
    element.dataset['ready'] = '';
  };
  addEventListener('hashchange', () => void open());
  void open();
}
