import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import { type Discussion, GAP, type Option, type Question } from '../core/study/questions/question.ts';
import type { Session } from '../core/study/session.ts';
import { openSheet, outsideId, type SessionSheet, type SheetOptions, sayProof } from './session-sheet.ts';

/*
 * GIFT, the text format of questions that Moodle reads:
 *
 *   file     = category *( BLANK question )
 *   question = "// [id:" id "] [tag:" tag "]" NL "::" title "::[plain]" stem "{" answers [ "####" feedback ] "}"
 *
 * The signs ~ = # { } : and the backslash are written with a backslash before them; line ends become \n. A gap stands
 * where its answers stand (missing word). An arrow cannot be escaped in a pair, so `->` in a text becomes →. Ordering
 * has no form of its own and is asked as pairs of paper and place.
 */

export function writeGift(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): string {
  const sheet = openSheet(corpus, session, language, options);
  const { view, set, say } = sheet;
  const category = `$CATEGORY: $course$/top/${view.title.replace(/[\r\n]+/gu, ' ').replace(/\//gu, '//')}`;
  const blocks = [
    `// ${say('session')}: ${oneLine(view.title)}`,
    ...(set.shortage === undefined ? [] : [`// ${oneLine(set.shortage[language])}`]),
    '',
    category,
    ...set.questions.map((question) => `\n${writeQuestion(sheet, question)}`),
    ...set.discussions.map((discussion) => `\n${writeDiscussion(sheet, discussion)}`),
  ];
  return `${blocks.join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** An answer; one that begins like a format or a weight is told to be plain, so that it is not taken for one. */
const answerText = (text: string): string => `${/^\s*[[%]/u.test(text) ? '[plain]' : ''}${escapeGift(text)}`;

/** A text with the signs of the format made harmless. */
export const escapeGift = (text: string): string =>
  text
    .replace(/->/gu, '→')
    .replace(/[\\~=#{}:]/gu, (sign) => `\\${sign}`)
    .replace(/\r?\n/gu, '\\n');

function writeQuestion(sheet: SessionSheet, question: Question): string {
  const feedback = [question.explanation, ...question.proofs.map((proof) => sayProof(sheet, proof))].join(
    '\n',
  );
  const general = `####${escapeGift(feedback)}`;
  const [before = '', after] = question.prompt.split(GAP);
  const gapped = question.kind === 'cloze' && after !== undefined;
  const stem = gapped ? before : question.prompt;
  const body = `{${answersOf(sheet, question)}\n${general}\n}`;
  return [
    ...headOf(question.id, sheet),
    `${titleOf(question.id, sheet)}[plain]${escapeGift(stem)} ${body}${gapped ? escapeGift(after) : ''}`,
  ].join('\n');
}

const headOf = (id: string, { language, view }: SessionSheet): readonly string[] => [
  `// [id:${outsideId(id, language)}] [tag:vankien] [tag:${view.id}]`,
];

const titleOf = (id: string, { language }: SessionSheet): string =>
  `::${escapeGift(outsideId(id, language))}::`;

function answersOf({ say }: SessionSheet, question: Question): string {
  switch (question.kind) {
    case 'true-false':
      return question.answer ? 'TRUE' : 'FALSE';
    case 'single':
    case 'cloze':
      return question.options.map(({ text, right }) => `\n${right ? '=' : '~'}${answerText(text)}`).join('');
    case 'multiple':
      return question.options
        .map((option) => `\n~%${shareOf(option, question.options)}%${answerText(option.text)}`)
        .join('');
    case 'matching':
      return question.pairs
        .map(({ left, right }) => `\n=${escapeGift(left.text)} -> ${escapeGift(right.text)}`)
        .join('');
    case 'ordering':
      return question.sequence
        .map(({ text }, index) => `\n=${escapeGift(text)} -> ${escapeGift(say('place', { n: index + 1 }))}`)
        .join('');
    case 'short':
      return question.answers.map((answer) => `\n=${answerText(answer)}`).join('');
  }
}

/** Right ones share a hundred per cent, wrong ones take as much away; the fractions are those that Moodle knows. */
export function shareOf(option: Option, options: readonly Option[]): string {
  const fellows = options.filter(({ right }) => right === option.right).length;
  const share = Number((100 / fellows).toFixed(5));
  return `${option.right ? '' : '-'}${share}`;
}

function writeDiscussion(sheet: SessionSheet, discussion: Discussion): string {
  const { say } = sheet;
  const positions = discussion.positions.map(({ says, by }) => `- ${say('says', { position: says, by })}`);
  const stem = escapeGift([discussion.prompt, ...positions].join('\n'));
  return [
    ...headOf(discussion.id, sheet),
    `${titleOf(discussion.id, sheet)}[plain]${stem} {####${escapeGift(discussion.favours)}}`,
  ].join('\n');
}
