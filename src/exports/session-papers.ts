import {
  writeKey,
  writePositions,
  writeQuestion,
  writeQuestions,
  writeShortage,
  writeTalks,
} from './question-html.ts';
import {
  escapeText,
  type LinkTo,
  section,
  writeAgenda,
  writeAims,
  writeAttendance,
  writeFacts,
  writeItem,
  writeLines,
  writePart,
  writeSources,
} from './session-html.ts';
import type { SessionSheet } from './session-sheet.ts';

/** The hand-out: what people take home, without the answers. */
export function writeHandout(sheet: SessionSheet, linkTo: LinkTo): string {
  const { view, say } = sheet;
  const parts = view.parts
    .filter(({ items }) => items.length > 0)
    .map((part) => writePart(sheet, part, linkTo, false));
  return [
    writeFacts(sheet),
    writeAims(sheet),
    writeAgenda(sheet),
    section('content', say('content'), parts.join('')),
    writeTalks(sheet),
    writeQuestions(sheet),
    writeSources(sheet, linkTo),
    `<p class="own">${escapeText(say('own'))}${sheet.release === null ? '' : ` ${escapeText(say('release', { n: sheet.release }))}.`}</p>`,
  ].join('');
}

/** The trainer's papers: agenda, notes, everything that is read, sources with their codes, attendance, and the key apart. */
export function writeTrainer(sheet: SessionSheet, linkTo: LinkTo, code: (address: string) => string): string {
  const { view, say } = sheet;
  const notes = view.notes === '' ? '' : section('trainer-notes', say('notes'), writeLines(view.notes));
  const parts = view.parts.map((part) => writePart(sheet, part, linkTo, true));
  return [
    writeFacts(sheet),
    writeAims(sheet),
    writeAgenda(sheet),
    notes,
    section('content', say('content'), parts.join('')),
    writeTalks(sheet),
    writeShortage(sheet),
    writeSources(sheet, linkTo, code),
    `<div class="apart">${writeAttendance(sheet)}</div>`,
    `<div class="apart">${writeQuestions(sheet)}</div>`,
    `<div class="apart">${writeKey(sheet, linkTo)}</div>`,
  ].join('');
}

/** Slides: a title, the aims, one slide an item, one a question. Each is a page of its own on paper. */
export function writeSlides(sheet: SessionSheet, linkTo: LinkTo): string {
  const { view, say, set } = sheet;
  const slide = (name: string, body: string): string => `<section class="slide ${name}">${body}</section>`;
  const facts = [view.audience ?? '', view.when].filter((part) => part !== '').join(' · ');
  return [
    slide('first', `<h2>${escapeText(view.title)}</h2><p>${escapeText(facts)}</p>`),
    ...(view.aims.length === 0
      ? []
      : [
          slide(
            'list',
            `<h2>${escapeText(say('aims'))}</h2><ul>${view.aims.map((aim) => `<li>${escapeText(aim)}</li>`).join('')}</ul>`,
          ),
        ]),
    ...view.parts.flatMap((part) => [
      slide(
        'divider',
        `<h2>${escapeText(part.title)}</h2><p>${escapeText(part.formName)}, ${escapeText(say('minutes', { n: part.minutes }))}</p>`,
      ),
      ...part.items.map((item) => slide('quote', writeItem(sheet, item, linkTo, 2))),
    ]),
    ...set.discussions.map((talk) =>
      slide(
        'talk',
        `<h2>${escapeText(say('discussion'))}</h2><p class="prompt">${escapeText(talk.prompt)}</p>${writePositions(sheet, talk)}`,
      ),
    ),
    ...set.questions.map((question, index) =>
      slide(
        'question',
        `<h2>${escapeText(say('questions'))} ${index + 1}</h2>${writeQuestion(sheet, question)}`,
      ),
    ),
  ].join('');
}
