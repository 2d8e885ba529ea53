import type { Language } from '../core/language.ts';
import type { ItemView, PartView } from '../core/study/session-view.ts';
import { holdTogether } from '../core/text/hold-together.ts';
import type { SessionSheet } from './session-sheet.ts';
import { authorityWords } from './session-words.ts';

/*
 * The pieces of a session as HTML (question-html.ts has those of questions, session-papers.ts puts them together): what the pages of prepared sessions, the print views of a trainer's own and the page inside a
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

/** A name or line whose numbers and dates no line break enters. */
const writeName = (text: string): string => holdTogether(escapeText(text));

/** A text in paragraphs, one a line. */
export const writeLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
export const langOf = (lang: Language | undefined): string => (lang === undefined ? '' : ` lang="${lang}"`);
/** A section with its heading; nothing where there is nothing in it. */
export const section = (name: string, heading: string, body: string, level = 2): string =>
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
      `<tr><td class="clock">${clock(session, part.from)}</td><th scope="row">${writeName(part.title)}</th><td>${escapeText(part.formName)}</td><td class="minutes">${escapeText(say('minutes', { n: part.minutes }))}</td></tr>`,
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
      ? `<div class="speaking"><b>${escapeText(sheet.say('notes'))}</b>${writeLines(part.notes)}</div>`
      : '';
  const items = part.items.map((item) => writeItem(sheet, item, linkTo, level + 1)).join('');
  return `<section class="part"><h${level}>${writeName(part.title)} <span class="form">${escapeText(part.formName)}, ${escapeText(sheet.say('minutes', { n: part.minutes }))}</span></h${level}>${notes}${items}</section>`;
}

export function writeItem(
  { say, language }: SessionSheet,
  item: ItemView,
  linkTo: LinkTo,
  level: number,
): string {
  const name = writeName(item.heading);
  const heading = item.href === null ? name : `<a href="${escapeText(linkTo(item.href))}">${name}</a>`;
  const text =
    item.text === null
      ? ''
      : `<blockquote${langOf(item.text.lang)}>${writeLines(item.text.text)}</blockquote>`;
  const under = item.lines.map((line) => `<p class="under">${writeName(line)}</p>`).join('');
  const authority = item.authority === null ? '' : authorityWords[item.authority][language];
  const foot = [
    authority,
    item.sources.length === 0 ? '' : `${say('source')}: ${item.sources.join('; ')}`,
  ].filter((part) => part !== '');
  const warnings = item.warnings
    .filter(({ kind }) => kind !== 'force-unknown')
    .map(({ kind, text: words, href }) => {
      const sentence = writeName(words[language]);
      const said = href === undefined ? sentence : `<a href="${escapeText(linkTo(href))}">${sentence}</a>`;
      return `<p class="warning is-${kind}">${escapeText(say('warning'))}: ${said}</p>`;
    })
    .join('');
  return `<article class="item is-${item.kind}"><h${level}>${heading}</h${level}>${text}${under}${warnings}${foot.length === 0 ? '' : `<p class="foot">${writeName(foot.join(' · '))}</p>`}</article>`;
}

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
        : ` <cite${langOf(title.lang)}>${writeName(title.text)}</cite>`;
    const outside =
      address === null
        ? ''
        : ` <a class="address" href="${escapeText(address)}">${escapeText(address)}</a>${extra(address, id)}`;
    return `<li><a href="${escapeText(linkTo(href))}">${writeName(name)}</a>${words}${outside}</li>`;
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
