import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { rightAnswer } from '../core/study/questions/grade.ts';
import type { Question } from '../core/study/questions/question.ts';
import type { Session } from '../core/study/session.ts';
import type { ItemView } from '../core/study/session-view.ts';
import { jumble, openSheet, type SessionSheet, type SheetOptions } from './session-sheet.ts';
import { authorityWords } from './session-words.ts';

/** A session as Markdown: agenda, what is read with its sources, notes, questions, and the answer key at the end. */
export function writeSessionMarkdown(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): string {
  const sheet = openSheet(corpus, session, language, options);
  const { view, set, say, release } = sheet;
  const facts = [
    [say('audience'), view.audience ?? ''],
    [say('length'), say('minutes', { n: view.minutes })],
    [say('when'), view.when],
  ].filter(([, value]) => value !== '');
  const blocks = [
    `# ${plain(view.title)}`,
    facts.map(([name = '', value = '']) => `- ${plain(name)}: ${plain(value)}`).join('\n'),
    ...under(say('aims'), [view.aims.map((aim) => `- ${plain(aim)}`).join('\n')]),
    ...under(say('agenda'), [
      view.parts
        .map(
          ({ title, formName, minutes }, index) =>
            `${index + 1}. ${plain(title)} (${plain(formName)}, ${say('minutes', { n: minutes })})`,
        )
        .join('\n'),
    ]),
    ...under(say('notes'), [plain(view.notes)]),
    ...view.parts.flatMap((part) => [
      `## ${plain(part.title)}`,
      ...(part.notes === '' ? [] : [`*${plain(part.notes)}*`]),
      ...part.items.map((item) => writeItem(sheet, item)),
    ]),
    ...under(
      say('discussion'),
      set.discussions.map(
        (talk) =>
          `${plain(talk.prompt)}\n\n${talk.positions.map(({ says, by }) => `- ${plain(say('says', { position: says, by }))}`).join('\n')}`,
      ),
    ),
    ...under(say('questions'), [
      set.shortage === undefined ? '' : plain(set.shortage[language]),
      set.questions
        .map((question, index) => `${index + 1}. ${indent(writeQuestion(sheet, question))}`)
        .join('\n'),
    ]),
    ...under(say('key'), [
      set.questions
        .map((question, index) => `${index + 1}. ${indent(writeAnswer(sheet, question))}`)
        .join('\n'),
    ]),
    ...under(say('sources'), [
      view.sources
        .map(({ name, title, href, address }) => {
          const words = title === null || title.text === name ? '' : ` ${plain(title.text)}`;
          const outside = address === null ? '' : ` <${address}>`;
          return `- [${plain(name)}](${sheet.addressOf(href)})${words}${outside}`;
        })
        .join('\n'),
    ]),
    `${plain(say('own'))}${release === null ? '' : ` ${plain(say('release', { n: release }))}`}`,
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const under = (heading: string, blocks: readonly string[]): readonly string[] => {
  const full = blocks.filter((block) => block !== '');
  return full.length === 0 ? [] : [`## ${plain(heading)}`, ...full];
};

/** Text in which nothing is markup: signs of Markdown have a backslash before them, also where only a line's start makes them one. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|&{}!]/gu, '\\$&')
    .replace(/^(\s*)([#+=:-]|\d+(?=[.)]))/gmu, (_, space: string, sign: string) =>
      /\d/u.test(sign) ? `${space}${sign}` : `${space}\\${sign}`,
    )
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2')
    .replace(/\n+/gu, '\\\n')
    .replace(/\b(https?):\/\//gu, '$1&#58;//')
    .replace(/\b(www)\./gu, '$1&#46;')
    .replace(/@/gu, '&#64;');

const indent = (text: string): string => text.replace(/\n(?!$)/gu, '\n   ');

function writeItem({ say, language, addressOf }: SessionSheet, item: ItemView): string {
  const heading =
    item.href === null ? plain(item.heading) : `[${plain(item.heading)}](${addressOf(item.href)})`;
  const authority = item.authority === null ? '' : authorityWords[item.authority][language];
  const foot = [
    authority,
    item.sources.length === 0 ? '' : `${say('source')}: ${item.sources.join('; ')}`,
  ].filter((part) => part !== '');
  const warnings = item.warnings
    .filter(({ kind }) => kind !== 'force-unknown')
    .map(({ text }) => `${say('warning')}: ${text[language]}`);
  return [
    `### ${heading}`,
    ...(item.text === null
      ? []
      : [
          item.text.text
            .split('\n')
            .map((line) => `> ${plain(line)}`)
            .join('\n'),
        ]),
    ...[...item.lines, ...warnings, ...(foot.length === 0 ? [] : [foot.join(' · ')])].map(plain),
  ].join('\n\n');
}

function writeQuestion({ say }: SessionSheet, question: Question): string {
  const list = (texts: readonly string[]): string => texts.map((text) => `\n- ${plain(text)}`).join('');
  switch (question.kind) {
    case 'true-false':
      return `${plain(question.prompt)} ${plain(say('judge'))}`;
    case 'single':
    case 'cloze':
    case 'multiple':
      return `${plain(question.prompt)}\n${list(question.options.map(({ text }) => text))}`;
    case 'matching': {
      const rights = jumble(
        question,
        question.pairs.map(({ right }) => right.text),
      );
      return `${plain(question.prompt)}\n${list(question.pairs.map(({ left }) => left.text))}\n${list(rights.map((text) => `→ ${text}`))}`;
    }
    case 'ordering':
      return `${plain(question.prompt)}\n${list(jumble(question, question.sequence).map(({ text }) => text))}`;
    case 'short':
      return `${plain(question.prompt)} ${plain(say('write'))}`;
  }
}

function writeAnswer({ say, addressOf }: SessionSheet, question: Question): string {
  const right = rightAnswer(question, { true: say('true'), false: say('false') });
  const proofs = question.proofs.map(
    ({ text, by, href }) => `\n- ${plain(text)} [${plain(by)}](${addressOf(href)})`,
  );
  return `**${plain(right)}** ${plain(question.explanation)}\n${proofs.join('')}`;
}
