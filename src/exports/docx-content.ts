import { BorderStyle, HeadingLevel, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import { rightAnswer } from '../core/study/questions/grade.ts';
import type { Question } from '../core/study/questions/question.ts';
import type { ItemView, PartView } from '../core/study/session-view.ts';
import { type Block, heading, link, listed, paragraphs, run } from './docx-blocks.ts';
import { jumble, type SessionSheet } from './session-sheet.ts';
import { authorityWords } from './session-words.ts';

export function frontMatter(sheet: SessionSheet): readonly Block[] {
  const { view, say } = sheet;
  const facts = [
    [say('audience'), view.audience ?? ''],
    [say('length'), say('minutes', { n: view.minutes })],
    [say('when'), view.when],
  ].filter(([, value]) => value !== '');
  return [
    heading(view.title, HeadingLevel.TITLE),
    ...facts.map(
      ([name = '', value = '']) =>
        new Paragraph({ children: [run(`${name}: `, { bold: true }), run(value)], spacing: { after: 60 } }),
    ),
    ...(view.aims.length === 0
      ? []
      : [heading(say('aims'), HeadingLevel.HEADING_1), ...view.aims.map((aim) => listed(aim, 'dots', 0))]),
    ...(view.parts.length === 0 ? [] : [heading(say('agenda'), HeadingLevel.HEADING_1), agenda(sheet)]),
  ];
}

function agenda({ view, say }: SessionSheet): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = [5600, 2000, 2038];
  const cell = (text: string, index: number): TableCell =>
    new TableCell({
      children: [new Paragraph({ children: [run(text)] })],
      width: { size: widths[index] ?? 2000, type: WidthType.DXA },
      borders: { top: border, bottom: border, left: none, right: none },
    });
  return new Table({
    width: { size: 9638, type: WidthType.DXA },
    columnWidths: widths,
    rows: view.parts.map(
      ({ title, formName, minutes }) =>
        new TableRow({ children: [title, formName, say('minutes', { n: minutes })].map(cell) }),
    ),
  });
}

export const writePart = (sheet: SessionSheet, part: PartView): readonly Block[] =>
  part.items.length === 0
    ? []
    : [heading(part.title, HeadingLevel.HEADING_1), ...part.items.flatMap((item) => writeItem(sheet, item))];

function writeItem({ say, language, addressOf }: SessionSheet, item: ItemView): readonly Block[] {
  const name = item.href === null ? run(item.heading) : link(item.heading, addressOf(item.href));
  const authority = item.authority === null ? '' : authorityWords[item.authority][language];
  const foot = [
    authority,
    item.sources.length === 0 ? '' : `${say('source')}: ${item.sources.join('; ')}`,
  ].filter((part) => part !== '');
  const warnings = item.warnings
    .filter(({ kind }) => kind !== 'force-unknown')
    .map(({ text }) => `${say('warning')}: ${text[language]}`);
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [name],
      spacing: { before: 160, after: 60 },
      keepNext: true,
    }),
    ...(item.text === null ? [] : paragraphs(item.text.text, { indent: 300 })),
    ...[...item.lines, ...warnings].flatMap((line) => paragraphs(line)),
    ...(foot.length === 0 ? [] : paragraphs(foot.join(' · '), { italics: true })),
  ];
}

export const writeTalks = ({ set, say }: SessionSheet): readonly Block[] =>
  set.discussions.length === 0
    ? []
    : [
        heading(say('discussion'), HeadingLevel.HEADING_1),
        ...set.discussions.flatMap((talk) => [
          ...paragraphs(talk.prompt),
          ...talk.positions.map(({ says, by }) => listed(say('says', { position: says, by }), 'dots', 0)),
        ]),
      ];

export function writeQuestions(sheet: SessionSheet): readonly Block[] {
  const { set, say } = sheet;
  if (set.questions.length === 0) return [];
  return [
    heading(say('questions'), HeadingLevel.HEADING_1),
    ...set.questions.flatMap((question, index) => [
      listed(question.prompt, 'questions', 0),
      ...choicesOf(sheet, question, index),
    ]),
  ];
}

function choicesOf({ say }: SessionSheet, question: Question, instance: number): readonly Block[] {
  switch (question.kind) {
    case 'true-false':
      return [say('true'), say('false')].map((text) => listed(text, 'choices', instance));
    case 'single':
    case 'cloze':
    case 'multiple':
      return question.options.map(({ text }) => listed(text, 'choices', instance));
    case 'matching': {
      const rights = jumble(
        question,
        question.pairs.map(({ right }) => right.text),
      );
      return [
        ...question.pairs.map(({ left }) => listed(`${left.text}: ……`, 'dots', 0)),
        ...rights.map((text) => listed(text, 'choices', instance)),
      ];
    }
    case 'ordering':
      return jumble(question, question.sequence).map(({ text }) => listed(`…… ${text}`, 'dots', 0));
    case 'short':
      return paragraphs('………………………………', { indent: 500 });
  }
}

export const writeSources = ({ view, say, addressOf }: SessionSheet): readonly Block[] =>
  view.sources.length === 0
    ? []
    : [
        heading(say('sources'), HeadingLevel.HEADING_1),
        ...view.sources.map(
          ({ name, title, href, address }) =>
            new Paragraph({
              numbering: { reference: 'dots', level: 0, instance: 0 },
              spacing: { after: 60 },
              children: [
                link(name, addressOf(href)),
                ...(title === null || title.text === name ? [] : [run(`. ${title.text}`)]),
                ...(address === null ? [] : [run(' '), link(address, address)]),
              ],
            }),
        ),
        ...paragraphs(say('own'), { italics: true }),
      ];

export function writeKey({ set, say, language, addressOf }: SessionSheet): readonly Block[] {
  if (set.questions.length === 0 && set.discussions.length === 0 && set.shortage === undefined) return [];
  // Where sources state one thing, the words stand once and the sources under them.
  const proof = (
    { text, by, href }: Question['proofs'][number],
    index: number,
    all: Question['proofs'],
  ): Paragraph =>
    new Paragraph({
      indent: { left: 500 },
      spacing: { after: 60 },
      children: [run(text === all[index - 1]?.text ? '(' : `${text} (`), link(by, addressOf(href)), run(')')],
    });
  return [
    heading(say('key'), HeadingLevel.HEADING_1, true),
    ...(set.shortage === undefined ? [] : paragraphs(set.shortage[language], { italics: true })),
    ...set.questions.flatMap((question) => [
      listed(rightAnswer(question, { true: say('true'), false: say('false') }), 'answers', 0),
      ...question.proofs.map(proof),
    ]),
    ...set.discussions.flatMap((talk) =>
      paragraphs(`${talk.prompt.split(/[.?]\s/u)[0] ?? ''}: ${talk.favours}`),
    ),
  ];
}
