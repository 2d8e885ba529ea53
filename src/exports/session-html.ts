import type { Language } from '../core/language.ts';
import { rightAnswer } from '../core/study/questions/grade.ts';
import { type Discussion, GAP, type Proof, type Question } from '../core/study/questions/question.ts';
import type { ItemView, PartView } from '../core/study/session-view.ts';
import { jumble, type SessionSheet } from './session-sheet.ts';
import { authorityWords } from './session-words.ts';

/*
 * A session as HTML: what the pages of prepared sessions, the print views of a trainer's own and the page inside a
 * Common Cartridge show. Every text is escaped here, because titles and notes may come from a link that somebody made.
 * Classes only, no style attributes: the site's Content-Security-Policy forbids them.
 */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const lines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
const langOf = (lang: Language | undefined): string => (lang === undefined ? '' : ` lang="${lang}"`);
const section = (name: string, heading: string, body: string, level = 2): string =>
  body === ''
    ? ''
    : `<section class="${name}"><h${level}>${escapeText(heading)}</h${level}>${body}</section>`;

/** How the links of an HTML view lead to pages: within the site, or by full address. */
export type LinkTo = (href: string) => string;

/** The head of every sheet: for whom, how long, when. */
export function writeFacts({ view, say }: SessionSheet): string {
  const rows = [
    [say('audience'), view.audience ?? ''],
    [say('length'), say('minutes', { n: view.minutes })],
    [say('when'), view.when],
  ].filter(([, value]) => value !== '');
  return `<dl class="facts">${rows
    .map(([name = '', value = '']) => `<div><dt>${escapeText(name)}</dt><dd>${escapeText(value)}</dd></div>`)
    .join('')}</dl>`;
}

export const writeAims = ({ view, say }: SessionSheet): string =>
  section(
    'aims',
    say('aims'),
    view.aims.length === 0
      ? ''
      : `<ul>${view.aims.map((aim) => `<li>${escapeText(aim)}</li>`).join('')}</ul>`,
  );

const clock = (session: SessionSheet['session'], minutes: number): string => {
  const [hours = 0, rest = 0] = (session.time ?? '0:00').split(':').map(Number);
  const total = hours * 60 + rest + minutes;
  return `${String(Math.floor(total / 60) % 24).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

/** The agenda as a table: from when, what, how, how long. */
export function writeAgenda({ view, session, say }: SessionSheet): string {
  const rows = view.parts.map(
    (part) =>
      `<tr><td class="clock">${clock(session, part.from)}</td><th scope="row">${escapeText(part.title)}</th><td>${escapeText(part.formName)}</td><td class="minutes">${escapeText(say('minutes', { n: part.minutes }))}</td></tr>`,
  );
  return rows.length === 0
    ? ''
    : section('agenda', say('agenda'), `<table><tbody>${rows.join('')}</tbody></table>`);
}

/** What is read in a part, item by item. */
export function writePart(
  sheet: SessionSheet,
  part: PartView,
  linkTo: LinkTo,
  withNotes: boolean,
  level = 3,
): string {
  const notes =
    withNotes && part.notes !== ''
      ? `<div class="speaking"><b>${escapeText(sheet.say('notes'))}</b>${lines(part.notes)}</div>`
      : '';
  const items = part.items.map((item) => writeItem(sheet, item, linkTo, level + 1)).join('');
  return `<section class="part"><h${level}>${escapeText(part.title)} <span class="form">${escapeText(part.formName)}, ${escapeText(sheet.say('minutes', { n: part.minutes }))}</span></h${level}>${notes}${items}</section>`;
}

export function writeItem(
  { say, language }: SessionSheet,
  item: ItemView,
  linkTo: LinkTo,
  level: number,
): string {
  const name = escapeText(item.heading);
  const heading = item.href === null ? name : `<a href="${escapeText(linkTo(item.href))}">${name}</a>`;
  const text =
    item.text === null ? '' : `<blockquote${langOf(item.text.lang)}>${lines(item.text.text)}</blockquote>`;
  const under = item.lines.map((line) => `<p class="under">${escapeText(line)}</p>`).join('');
  const authority = item.authority === null ? '' : authorityWords[item.authority][language];
  const foot = [
    authority,
    item.sources.length === 0 ? '' : `${say('source')}: ${item.sources.join('; ')}`,
  ].filter((part) => part !== '');
  const warnings = item.warnings
    .filter(({ kind }) => kind !== 'force-unknown')
    .map(({ kind, text: words, href }) => {
      const sentence = escapeText(words[language]);
      const said = href === undefined ? sentence : `<a href="${escapeText(linkTo(href))}">${sentence}</a>`;
      return `<p class="warning ${kind}">${escapeText(say('warning'))}: ${said}</p>`;
    })
    .join('');
  return `<article class="item ${item.kind}"><h${level}>${heading}</h${level}>${text}${under}${warnings}${foot.length === 0 ? '' : `<p class="foot">${escapeText(foot.join(' · '))}</p>`}</article>`;
}

/** Questions for the people in the room: nothing in them says which answer is right. */
export function writeQuestions(sheet: SessionSheet, level = 2): string {
  const { set, say, language } = sheet;
  const shortage =
    set.shortage === undefined ? '' : `<p class="shortage">${escapeText(set.shortage[language])}</p>`;
  if (set.questions.length === 0 && shortage === '') return '';
  const list = set.questions.map((question) => `<li>${writeQuestion(sheet, question)}</li>`).join('');
  return section('questions', say('questions'), `${shortage}${list === '' ? '' : `<ol>${list}</ol>`}`, level);
}

function writeQuestion({ say }: SessionSheet, question: Question): string {
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
          `<div class="talk"><p class="prompt">${escapeText(talk.prompt)}</p>${positions(sheet, talk)}</div>`,
      )
      .join(''),
    level,
  );

const positions = ({ say }: SessionSheet, talk: Discussion): string =>
  `<ul>${talk.positions.map(({ says, by }) => `<li>${escapeText(say('says', { position: says, by }))}</li>`).join('')}</ul>`;

/** The answer key: right answers with their reasons, and what they lean on with links. */
export function writeKey(sheet: SessionSheet, linkTo: LinkTo, level = 2): string {
  const { set, say } = sheet;
  const answers = set.questions.map((question) => {
    const right = rightAnswer(question, { true: say('true'), false: say('false') });
    return `<li><b>${escapeText(right)}</b><p>${escapeText(question.explanation)}</p>${writeProofs(question.proofs, linkTo)}</li>`;
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

export const writeProofs = (proofs: readonly Proof[], linkTo: LinkTo): string =>
  `<ul class="proofs">${proofs
    .map(
      ({ text, lang, by, href }) =>
        `<li><q${langOf(lang)}>${escapeText(text)}</q> <a href="${escapeText(linkTo(href))}">${escapeText(by)}</a></li>`,
    )
    .join('')}</ul>`;

/** The sources of a session; `extra` puts a picture beside a source that may be linked. */
export function writeSources(
  { view, say }: SessionSheet,
  linkTo: LinkTo,
  extra: (address: string, id: string) => string = () => '',
  level = 2,
): string {
  const rows = view.sources.map(({ id, name, title, href, address }) => {
    const words =
      title === null || title.text === name
        ? ''
        : ` <cite${langOf(title.lang)}>${escapeText(title.text)}</cite>`;
    const outside =
      address === null
        ? ''
        : ` <a class="address" href="${escapeText(address)}">${escapeText(address)}</a>${extra(address, id)}`;
    return `<li><a href="${escapeText(linkTo(href))}">${escapeText(name)}</a>${words}${outside}</li>`;
  });
  return section('sources', say('sources'), rows.length === 0 ? '' : `<ol>${rows.join('')}</ol>`, level);
}

/** An attendance sheet with empty rows. */
export function writeAttendance({ say }: SessionSheet, rows = 30, level = 2): string {
  const cells = '<td></td><td></td><td></td>';
  const body = Array.from(
    { length: rows },
    (_, index) => `<tr><td class="count">${index + 1}</td>${cells}</tr>`,
  ).join('');
  const head = `<tr><th scope="col">#</th>${(['name', 'unit', 'signature'] as const).map((word) => `<th scope="col">${escapeText(say(word))}</th>`).join('')}</tr>`;
  return section(
    'attendance',
    say('attendance'),
    `<table><thead>${head}</thead><tbody>${body}</tbody></table>`,
    level,
  );
}

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
  const notes = view.notes === '' ? '' : section('notes', say('notes'), lines(view.notes));
  const parts = view.parts.map((part) => writePart(sheet, part, linkTo, true));
  return [
    writeFacts(sheet),
    writeAims(sheet),
    writeAgenda(sheet),
    notes,
    section('content', say('content'), parts.join('')),
    writeTalks(sheet),
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
        `<h2>${escapeText(say('discussion'))}</h2><p class="prompt">${escapeText(talk.prompt)}</p>${positions(sheet, talk)}`,
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
