import { rightAnswer } from '../core/study/questions/grade.ts';
import { type Discussion, GAP, type Proof, type Question } from '../core/study/questions/question.ts';
import { escapeText, type LinkTo, langOf, section } from './session-html.ts';
import { jumble, type SessionSheet } from './session-sheet.ts';

/** Questions for the people in the room: nothing in them says which answer is right. */
export function writeQuestions(sheet: SessionSheet, level = 2): string {
  const { set, say } = sheet;
  const list = set.questions.map((question) => `<li>${writeQuestion(sheet, question)}</li>`).join('');
  return section('questions', say('questions'), list === '' ? '' : `<ol>${list}</ol>`, level);
}

/** Why there are fewer questions than were asked for: a word to the trainer, never to the room. */
export const writeShortage = ({ set, language }: SessionSheet): string =>
  set.shortage === undefined ? '' : `<p class="shortage">${escapeText(set.shortage[language])}</p>`;

/** One question without its answer. */
export function writeQuestion({ say }: SessionSheet, question: Question): string {
  const prompt = (text: string, how: string): string =>
    `<p class="prompt">${markGap(text)} <span class="how">${escapeText(how)}</span></p>`;
  const choices = (list: readonly string[]): string =>
    `<ol class="choices">${list.map((text) => `<li>${escapeText(text)}</li>`).join('')}</ol>`;
  switch (question.kind) {
    case 'true-false':
      return prompt(question.prompt, say('judge'));
    case 'single':
    case 'cloze':
      return `${prompt(question.prompt, say('choose'))}${choices(question.options.map(({ text }) => text))}`;
    case 'multiple':
      return `${prompt(question.prompt, say('chooseAll'))}${choices(question.options.map(({ text }) => text))}`;
    case 'matching': {
      const rights = jumble(
        question,
        question.pairs.map(({ right }) => right.text),
      );
      const rows = question.pairs.map(
        ({ left }, index) =>
          `<tr><td>${escapeText(left.text)}</td><td class="blank"></td><td>${escapeText(rights[index] ?? '')}</td></tr>`,
      );
      return `${prompt(question.prompt, '')}<table class="pairs"><tbody>${rows.join('')}</tbody></table>`;
    }
    case 'ordering':
      return `${prompt(question.prompt, '')}<ul class="choices">${jumble(question, question.sequence)
        .map(({ text }) => `<li>${escapeText(text)}</li>`)
        .join('')}</ul>`;
    case 'short':
      return `${prompt(question.prompt, say('write'))}<p class="blank-line"></p>`;
  }
}

const markGap = (text: string): string => escapeText(text).replace(GAP, '<span class="gap">____</span>');

/** Talks: who says what, without what the evidence favours. */
export const writeTalks = (sheet: SessionSheet, level = 2): string =>
  section(
    'talks',
    sheet.say('discussion'),
    sheet.set.discussions
      .map(
        (talk) =>
          `<div class="talk"><p class="prompt">${escapeText(talk.prompt)}</p>${writePositions(sheet, talk)}</div>`,
      )
      .join(''),
    level,
  );

/** Who says what. */
export const writePositions = ({ say }: SessionSheet, talk: Discussion): string =>
  `<ul>${talk.positions.map(({ says, by }) => `<li>${escapeText(say('says', { position: says, by }))}</li>`).join('')}</ul>`;

/** The answer key: right answers with their reasons, and what they lean on with links. */
export function writeKey(sheet: SessionSheet, linkTo: LinkTo, level = 2): string {
  const { set, say } = sheet;
  const answers = set.questions.map((question) => {
    const right = rightAnswer(question, { true: say('true'), false: say('false') });
    return `<li><b>${escapeText(right)}</b><p>${escapeText(question.explanation)}</p>${writeProofs(question.proofs, linkTo, question.explanation)}</li>`;
  });
  const talks = set.discussions.map(
    (talk) => `<li><b>${escapeText(talk.favours)}</b>${writeProofs(talk.proofs, linkTo)}</li>`,
  );
  const body =
    (answers.length === 0 ? '' : `<ol>${answers.join('')}</ol>`) +
    (talks.length === 0
      ? ''
      : `<h${level + 1}>${escapeText(say('discussion'))}</h${level + 1}><ul>${talks.join('')}</ul>`);
  return section('key', say('key'), body, level);
}

/** Who says it, with the words where they were not said just before: three sources often state one thing. */
export const writeProofs = (proofs: readonly Proof[], linkTo: LinkTo, said = ''): string =>
  `<ul class="proofs">${proofs
    .map(({ text, lang, by, href }, index) => {
      const again = text === said || text === proofs[index - 1]?.text;
      const words = again ? '' : `<q${langOf(lang)}>${escapeText(text)}</q> `;
      return `<li>${words}<a href="${escapeText(linkTo(href))}">${escapeText(by)}</a></li>`;
    })
    .join('')}</ul>`;
