import type { Answer, AnswerMatch } from './code-box-answers.ts';

/** The sentences of the box, from its `data-` attributes. */
type Sentences = Readonly<Record<string, string | undefined>>;

/** The answer as a panel: how the query was read, the choices, and what to do when there is none. */
export function showAnswer(answer: Answer, say: Sentences): DocumentFragment {
  const panel = document.createDocumentFragment();
  const state = make('p', '', stateOf(answer, say));
  state.setAttribute('role', 'status');
  panel.append(state);
  const shown = answer.matches.length > 0 ? answer.matches : answer.near;
  if (shown.length > 0) {
    const list = make('ol');
    list.append(...shown.map((match) => showMatch(match, say)));
    panel.append(list);
  }
  const further = make('p');
  const link = make('a', '', (say['fulltext'] ?? '').replace('{query}', answer.query));
  link.setAttribute('href', `${say['home'] ?? '/'}search/?q=${encodeURIComponent(answer.query)}`);
  further.append(link);
  panel.append(further);
  return panel;
}

function stateOf({ verdict, reading, matches, near, byNumber }: Answer, say: Sentences): string {
  if (verdict === 'none') return near.length > 0 ? (say['near'] ?? '') : (say['none'] ?? '');
  const read =
    verdict === 'repaired' && reading !== null ? (say['reading'] ?? '').replace('{reading}', reading) : '';
  const many =
    matches.length > 1
      ? (say[byNumber ? 'choice' : 'fit'] ?? '').replace('{count}', String(matches.length))
      : '';
  return [read, many].filter((part) => part !== '').join(' · ') || (matches[0]?.why ?? '');
}

function showMatch(match: AnswerMatch, say: Sentences): HTMLElement {
  const item = make('li');
  const line = make(match.href === null ? 'div' : 'a');
  if (match.href !== null) line.setAttribute('href', match.href);
  const head = make('b');
  head.append(...(match.number === null ? [match.title] : showNumber(match.number)));
  line.append(head);
  if (match.number !== null && match.title !== '') line.append(make('span', 'answer-title', match.title));
  const facts = [match.date, match.href === null ? (say['notHeld'] ?? '') : null].filter(
    (part) => part !== null,
  );
  const foot = make('span', 'soft fine', facts.join(' · '));
  const word =
    match.sign === null
      ? undefined
      : say[`sign${match.sign.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase())}`];
  if (match.sign !== null && word !== undefined) foot.append(' ', make('span', `status ${match.sign}`, word));
  line.append(foot);
  item.append(line);
  return item;
}

function showNumber(number: string): readonly HTMLElement[] {
  return number
    .split(/([-/])/u)
    .filter((part) => part !== '')
    .map((part) => make('span', part === '-' || part === '/' ? 'separator' : '', part));
}

function make(name: string, kind = '', text = ''): HTMLElement {
  const element = document.createElement(name);
  if (kind !== '') element.className = kind;
  element.textContent = text;
  return element;
}
