import { writeQr } from '../exports/qr-code.ts';
import { writeHandout, writeSlides, writeTrainer } from '../exports/session-papers.ts';
import { openSheet, type SessionSheet } from '../exports/session-sheet.ts';
import { make } from './graph/elements.ts';
import { optionsOf } from './study/open-study.ts';
import { startWork } from './study/work-page.ts';

type WritePaper = (sheet: SessionSheet, linkTo: (href: string) => string) => string;

const papers = {
  handout: writeHandout,
  slides: writeSlides,
  trainer: (sheet, linkTo) => writeTrainer(sheet, linkTo, writeQr),
} as const satisfies Record<string, WritePaper>;

const isPaper = (name: string): name is keyof typeof papers => Object.hasOwn(papers, name);

/** The page /study/show/: a trainer's own session as hand-out, slides or trainer's papers, for print. */
class StudyShow extends HTMLElement {
  connectedCallback(): void {
    startWork(this, (corpus, session, page) => {
      const { say, home, language } = page;
      const asked = /&view=(\w+)/u.exec(location.hash)?.[1] ?? '';
      const view = isPaper(asked) ? asked : 'handout';
      const sheet = openSheet(corpus, session, language, optionsOf(page));
      const paper = make('div', { class: `study-sheet ${view}` });
      // Every text in it is escaped by the writer, whoever made the link.
      paper.innerHTML = papers[view](sheet, (href) => `${home}${href}`);
      const print = make('button', { type: 'button' }, say('print'));
      print.addEventListener('click', () => globalThis.print());
      const others = Object.keys(papers).map((name) =>
        make(
          'li',
          {},
          name === view
            ? make('b', {}, say(name))
            : make(
                'a',
                { href: `${location.hash.replace(/&view=\w+/u, '') || '#'}&view=${name}` },
                say(name),
              ),
        ),
      );
      return [
        make('ul', { class: 'study-views screen-only' }, ...others, make('li', {}, print)),
        make('h2', { class: 'study-name' }, sheet.view.title),
        paper,
      ];
    });
  }
}

customElements.define('study-show', StudyShow);
