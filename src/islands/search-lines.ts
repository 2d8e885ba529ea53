import { formatShortDate } from '../core/instrument/partial-date.ts';
import type { Language } from '../core/language.ts';
import type { Answer } from '../search/answer.ts';
import { splitWords } from '../search/query.ts';
import type { FiledEntry } from '../search/register-file.ts';

/** What a line needs to know of its page. */
export interface LineContext {
  readonly home: string;
  readonly language: Language;
  readonly label: (folder: string) => string;
  /** What stands beside an instrument that has no page. */
  readonly known: string;
  /** `{name}`: the other name that matched. */
  readonly named: string;
  /** An instrument by its id. */
  readonly entryOf: (id: string) => FiledEntry | undefined;
  /** The word for a sign of force. */
  readonly signWord: (sign: string) => string;
}

/** The line of an instrument that the number in the query leads to. */
export const showNumber = (entry: FiledEntry, context: LineContext): HTMLElement =>
  showInstrument(entry, entry.held ? `${context.home}instruments/${entry.id}/` : null, context, []);

/** Number, title, then date and force, as the register has them. */
function showInstrument(
  entry: FiledEntry,
  href: string | null,
  context: LineContext,
  rest: readonly (HTMLElement | null)[],
): HTMLElement {
  const title = titleOf(entry, context);
  const line = makeLine(href, context.label('instruments'), entry.number ?? title, [
    part('p', 'search-title', entry.number === undefined ? '' : title),
    showFacts(entry, context),
    ...rest,
  ]);
  if (entry.number !== undefined) line.querySelector('.search-head > :first-child')?.classList.add('number');
  return line;
}

function showFacts({ date, held, sign }: FiledEntry, context: LineContext): HTMLElement | null {
  const facts = [
    ...(date === undefined ? [] : [part('span', 'number', formatShortDate(date, context.language))]),
    ...(held ? [] : [part('span', '', context.known)]),
    ...(sign === undefined ? [] : [part('span', `status ${sign}`, context.signWord(sign))]),
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  const line = document.createElement('p');
  line.className = 'search-note';
  line.append(...facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])));
  return line;
}

export const showAnswers = (answers: readonly Answer[], context: LineContext): readonly HTMLElement[] =>
  answers.map((answer) => showAnswer(answer, context));

function showAnswer({ item, url, name, text }: Answer, context: LineContext): HTMLElement {
  const own = item === null ? undefined : context.language === 'vi' ? item.vi : item.en;
  const head = own === undefined || own === '' ? (name ?? text?.title ?? url) : own;
  const folder = item?.folder ?? folderOf(url, context.home);
  const href = text?.anchor ? `${url}#${text.anchor}` : url;
  const entry = folder === 'instruments' ? context.entryOf(idOf(url)) : undefined;
  const shown = entry === undefined ? head : ((own || entry.title.vi) ?? '');
  const other = name === null || name === '' || name === shown ? '' : context.named.replace('{name}', name);
  const title = entry === undefined ? head : titleOf(entry, context);
  const rest = [
    part('p', 'search-note', other),
    ...(text === null || isTold(text, `${title} ${other}`) ? [] : [makeExcerpt(text)]),
  ];
  return entry === undefined
    ? makeLine(href, context.label(folder), head, rest)
    : showInstrument(entry, href, context, rest);
}

const titleOf = ({ title }: FiledEntry, { language }: LineContext): string =>
  title[language] ?? title.vi ?? title.en ?? '';

/** The head of a page says nothing new where title and names have every word that was found. */
function isTold({ anchor, excerpt }: NonNullable<Answer['text']>, told: string): boolean {
  const words = new Set(splitWords(told));
  const found = excerpt.flatMap(({ text, hit }) => (hit ? [text] : []));
  return (
    (anchor === null || anchor === 'facts') && splitWords(found.join(' ')).every((word) => words.has(word))
  );
}

/** The last folder of an address: `25-nq-tw-2013`. */
const idOf = (url: string): string => /([^/]+)\/(?:#.*)?$/u.exec(url)?.[1] ?? '';

function folderOf(url: string, home: string): string {
  const folder = url.slice(home.length).split('/')[0] ?? '';
  return folder === 'study' ? 'sessions' : folder;
}

function makeLine(
  href: string | null,
  folder: string,
  head: string,
  rest: readonly (HTMLElement | null)[],
): HTMLElement {
  const line = document.createElement('li');
  const heading = document.createElement('p');
  heading.className = 'search-head';
  const name = document.createElement(href === null ? 'span' : 'a');
  if (href !== null) name.setAttribute('href', href);
  name.textContent = head;
  const kind = document.createElement('span');
  kind.className = 'search-folder';
  kind.textContent = folder;
  heading.append(name, ' ', kind);
  line.append(heading, ...rest.filter((element) => element !== null));
  return line;
}

function part(tag: string, className: string, text: string): HTMLElement | null {
  if (text === '') return null;
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function makeExcerpt({ excerpt }: NonNullable<Answer['text']>): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'search-excerpt';
  for (const { text, hit } of excerpt) {
    const word = hit ? document.createElement('mark') : document.createTextNode(text);
    if (word instanceof HTMLElement) word.textContent = text;
    paragraph.append(word, ' ');
  }
  return paragraph;
}
