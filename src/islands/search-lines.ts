import type { RegisterEntry } from '../core/register/register.ts';
import type { Answer } from '../search/answer.ts';

/** What a line needs to know of its page. */
export interface LineContext {
  readonly home: string;
  readonly language: string;
  readonly label: (folder: string) => string;
  /** What stands beside an instrument that has no page. */
  readonly known: string;
  /** `{name}`: the other name that matched. */
  readonly named: string;
}

/** The line of an instrument that the number in the query leads to. */
export function showNumber(entry: RegisterEntry, context: LineContext): HTMLElement {
  const own = context.language === 'vi' ? entry.title.vi : entry.title.en;
  const title = own ?? entry.title.vi ?? entry.title.en ?? '';
  const href = entry.held ? `${context.home}instruments/${entry.id}/` : null;
  const head = entry.number ?? title;
  return makeLine(href, context.label('instruments'), head, [
    part('p', 'search-title', entry.number === undefined ? '' : title),
    part('p', 'search-note', entry.held ? '' : context.known),
  ]);
}

export const showAnswers = (answers: readonly Answer[], context: LineContext): readonly HTMLElement[] =>
  answers.map((answer) => showAnswer(answer, context));

function showAnswer({ item, url, name, text }: Answer, context: LineContext): HTMLElement {
  const own = item === null ? undefined : context.language === 'vi' ? item.vi : item.en;
  const head = own === undefined || own === '' ? (name ?? text?.title ?? url) : own;
  const folder = item?.folder ?? folderOf(url, context.home);
  const href = text?.anchor ? `${url}#${text.anchor}` : url;
  const other = name !== null && name !== head ? context.named.replace('{name}', name) : '';
  return makeLine(href, context.label(folder), head, [
    part('p', 'search-note', other),
    ...(text === null ? [] : [makeExcerpt(text)]),
  ]);
}

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
