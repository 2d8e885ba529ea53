import type { Corpus } from '../core/corpus/corpus.ts';
import type { Language } from '../core/language.ts';
import type { Card } from '../core/study/cards.ts';
import type { Session } from '../core/study/session.ts';
import { escapeText } from './session-html.ts';
import { openSheet, type SessionSheet, type SheetOptions } from './session-sheet.ts';

/*
 * Cards as a table that Anki imports: the first column is the id by which Anki knows a card again, so that a mended text
 * replaces the old one and the learner's progress stays. Fields are HTML, without tabs or line ends.
 */
export function writeAnkiTsv(
  session: Session,
  corpus: Corpus,
  language: Language,
  options: SheetOptions = {},
): string {
  const sheet = openSheet(corpus, session, language, options);
  const rows = sheet
    .cards()
    .map((card) => [card.id, frontOf(card), backOf(sheet, card), tagsOf(sheet, card).join(' ')].join('\t'));
  return [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${deckName(sheet)}`,
    '#guid column:1',
    '#tags column:4',
    ...rows,
    '',
  ].join('\n');
}

/** Two colons would make a deck within a deck. */
export const deckName = ({ view }: SessionSheet): string =>
  `văn/kiện – ${view.title.replace(/\s+/gu, ' ').replace(/::+/gu, ':')}`;

const cell = (text: string): string =>
  escapeText(text)
    .replace(/[\t\r]/gu, ' ')
    .replace(/\n/gu, '<br>');

export const frontOf = ({ front }: Card): string => cell(front);

/** The answer with what it leans on. */
export function backOf({ addressOf }: SessionSheet, { back, proofs }: Card): string {
  const proof = proofs
    .map(({ by, href }) => `<a href="${escapeText(addressOf(href))}">${cell(by)}</a>`)
    .join('; ');
  return `${cell(back)}<br><small>${proof}</small>`;
}

export const tagsOf = ({ view, language }: SessionSheet, { subject }: Card): readonly string[] => [
  'vankien',
  `vankien::${language}`,
  `vankien::${subject}`,
  `vankien::session::${view.id}`,
];
