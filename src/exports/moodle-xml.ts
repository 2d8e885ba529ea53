import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Discussion, Question } from '../core/study/questions/question.ts';
import type { Session } from '../core/study/session.ts';
import { shareOf } from './gift.ts';
import { openSheet, outsideId, type SessionSheet, type SheetOptions } from './session-sheet.ts';
import { writeXmlText } from './xml-text.ts';

/**
 * Moodle's own XML of questions: with ids that a later import recognises, tags, and feedback that quotes and links the
 * source. Gaps are asked as a choice, ordering as pairs of paper and place, talks as essays.
 */
export function writeMoodleXml(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): string {
  const sheet = openSheet(corpus, session, language, options);
  const { view, set } = sheet;
  const category = `$course$/top/${view.title.replace(/\//gu, '//')}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    `<question type="category"><category>${text(category)}</category><info format="plain_text">${text(set.shortage?.[language] ?? '')}</info><idnumber>${writeXmlText(`${view.id}:${language}`)}</idnumber></question>`,
    ...set.questions.map((question) => writeQuestion(sheet, question)),
    ...set.discussions.map((discussion) => writeDiscussion(sheet, discussion)),
    '</quiz>',
    '',
  ].join('\n');
}

const text = (words: string): string => `<text>${writeXmlText(words)}</text>`;

/** Words as HTML within XML: escaped once for the one and once for the other. */
export const asHtml = (words: string): string =>
  words
    .split('\n')
    .map((line) => `<p>${writeXmlText(line)}</p>`)
    .join('');

const html = (name: string, words: string): string =>
  `<${name} format="html">${text(asHtml(words))}</${name}>`;

const types = {
  'true-false': 'truefalse',
  single: 'multichoice',
  multiple: 'multichoice',
  cloze: 'multichoice',
  matching: 'matching',
  ordering: 'matching',
  short: 'shortanswer',
} as const;

function writeQuestion(sheet: SessionSheet, question: Question): string {
  return [
    `<question type="${types[question.kind]}">`,
    ...headOf(sheet, question.id, question.prompt, feedbackOf(sheet, question)),
    '<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>',
    ...answersOf(sheet, question),
    tags(sheet, question.kind),
    '</question>',
  ].join('\n');
}

const headOf = (
  { language }: SessionSheet,
  id: string,
  prompt: string,
  feedback: string,
): readonly string[] => [
  `<name>${text(outsideId(id, language))}</name>`,
  html('questiontext', prompt),
  `<generalfeedback format="html">${text(feedback)}</generalfeedback>`,
  `<idnumber>${writeXmlText(outsideId(id, language))}</idnumber>`,
];

/** The reason and the proofs, each with a link to the page that it stands on. */
function feedbackOf({ addressOf }: SessionSheet, { explanation, proofs }: Question): string {
  const lines = proofs.map(
    ({ text: words, by, href, lang }) =>
      `<li${lang === undefined ? '' : ` lang="${lang}"`}>${writeXmlText(words)} (<a href="${writeXmlText(addressOf(href))}">${writeXmlText(by)}</a>)</li>`,
  );
  return `${asHtml(explanation)}<ul>${lines.join('')}</ul>`;
}

const tags = ({ view }: SessionSheet, kind: string): string =>
  `<tags>${['vankien', view.id, kind].map((tag) => `<tag>${text(tag)}</tag>`).join('')}</tags>`;

const answer = (
  fraction: string,
  words: string,
  format: 'html' | 'moodle_auto_format' | 'plain_text',
): string =>
  `<answer fraction="${fraction}" format="${format}">${text(words)}<feedback format="html"><text></text></feedback></answer>`;

function answersOf({ say }: SessionSheet, question: Question): readonly string[] {
  switch (question.kind) {
    case 'true-false':
      return [true, false].map((value) =>
        answer(value === question.answer ? '100' : '0', String(value), 'moodle_auto_format'),
      );
    case 'single':
    case 'cloze':
    case 'multiple': {
      const single = question.kind !== 'multiple';
      return [
        `<single>${single}</single><shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>`,
        ...question.options.map((option) => {
          const share = single ? (option.right ? '100' : '0') : shareOf(option, question.options);
          return answer(share, asHtml(option.text), 'html');
        }),
      ];
    }
    case 'matching':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...question.pairs.map(({ left, right }) => pair(left.text, right.text)),
      ];
    case 'ordering':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...question.sequence.map(({ text: paper }, index) => pair(paper, say('place', { n: index + 1 }))),
      ];
    case 'short':
      return [
        '<usecase>0</usecase>',
        ...question.answers.map((one) => answer('100', wildless(one), 'plain_text')),
      ];
  }
}

/** An asterisk in a short answer would stand for anything. */
const wildless = (words: string): string => words.replace(/\*/gu, '\\*');

const pair = (left: string, right: string): string =>
  `<subquestion format="html">${text(asHtml(left))}<answer>${text(right)}</answer></subquestion>`;

function writeDiscussion(sheet: SessionSheet, discussion: Discussion): string {
  const { say } = sheet;
  const positions = discussion.positions.map(({ says, by }) => `– ${say('says', { position: says, by })}`);
  return [
    '<question type="essay">',
    ...headOf(sheet, discussion.id, [discussion.prompt, ...positions].join('\n'), asHtml(discussion.favours)),
    '<defaultgrade>1</defaultgrade><penalty>0</penalty><hidden>0</hidden>',
    '<responseformat>editor</responseformat><responserequired>1</responserequired><responsefieldlines>10</responsefieldlines><attachments>0</attachments>',
    `<graderinfo format="html">${text(asHtml(discussion.favours))}</graderinfo>`,
    tags(sheet, 'discussion'),
    '</question>',
  ].join('\n');
}
