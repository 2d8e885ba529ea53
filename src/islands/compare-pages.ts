import { type Alignable, type AlignedActor, alignProvisions } from './align-provisions.ts';

/** A provision taken from the page of its instrument. */
interface TakenProvision extends Alignable {
  readonly element: HTMLElement;
}

interface TakenPage {
  readonly heading: string;
  readonly href: string;
  readonly facts: ReadonlyMap<string, string>;
  readonly provisions: readonly TakenProvision[];
}

/** Two instruments side by side, read from their own pages: no other data, so nothing can differ from them. */
class ComparePages extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const parameters = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = parameters.get(select.name) ?? '';
      if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#show(form);
    });
    if ([...form.querySelectorAll('select')].some(({ value }) => value !== '')) void this.#show(form);
  }

  async #show(form: HTMLFormElement): Promise<void> {
    const [first, second] = form.querySelectorAll('select');
    const result = this.querySelector('.compare-result');
    if (first === undefined || second === undefined || result === null) return;
    result.replaceChildren();
    if (first.value === '' || second.value === '' || first.value === second.value) {
      this.#say(this.dataset['pick'] ?? '');
      return;
    }
    const url = new URL(location.href);
    url.searchParams.set('a', first.value);
    url.searchParams.set('b', second.value);
    history.replaceState(history.state, '', url);
    try {
      const [left, right] = await Promise.all([takePage(first), takePage(second)]);
      this.#say('');
      result.append(
        this.#heads(left, right),
        ...this.#actors(alignProvisions(left.provisions, right.provisions)),
      );
    } catch {
      // Offline, or a page that is not there: the reader is told, the form stays.
      this.#say(this.dataset['failed'] ?? '');
    }
  }

  #say(sentence: string): void {
    const state = this.querySelector('.compare-state');
    if (state !== null) state.textContent = sentence;
  }

  #heads(left: TakenPage, right: TakenPage): HTMLElement {
    const table = make('table', 'compare-facts');
    table.append(make('caption', 'hidden', this.dataset['facts']));
    const head = make('tr');
    head.append(make('td'));
    for (const { heading, href } of [left, right]) {
      const cell = make('th');
      cell.setAttribute('scope', 'col');
      const link = make('a', 'instrument', heading);
      link.setAttribute('href', href);
      cell.append(link);
      head.append(cell);
    }
    table.append(head);
    for (const label of new Set([...left.facts.keys(), ...right.facts.keys()])) {
      const row = make('tr');
      const name = make('th', 'soft', label);
      name.setAttribute('scope', 'row');
      row.append(name, ...[left, right].map(({ facts }) => make('td', '', facts.get(label) ?? '–')));
      table.append(row);
    }
    return table;
  }

  #actors(groups: readonly AlignedActor<TakenProvision>[]): readonly HTMLElement[] {
    return groups.map(({ actor, rows }) => {
      const section = make('section');
      section.append(make('h2', '', actor ?? this.dataset['noActor']));
      for (const { left, right } of rows) {
        const pair = make('div', 'compare-pair');
        for (const side of [left, right]) {
          const cell = make('div');
          if (side.length === 0) cell.append(make('p', 'soft fine', this.dataset['nothing']));
          cell.append(...side.map(({ element }) => element));
          pair.append(cell);
        }
        section.append(pair);
      }
      return section;
    });
  }
}

function make(name: string, kind = '', text = ''): HTMLElement {
  const element = document.createElement(name);
  if (kind !== '') element.className = kind;
  element.textContent = text;
  return element;
}

async function takePage(select: HTMLSelectElement): Promise<TakenPage> {
  const href = select.selectedOptions[0]?.dataset['href'] ?? '';
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href} answers ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const article = page.querySelector('article');
  const facts = new Map<string, string>();
  const status = article?.querySelector('.status-line .status')?.textContent.trim();
  for (const row of article?.querySelectorAll(
    '#facts .facts > [data-statement]:not([data-statement=title])',
  ) ?? []) {
    const label = row.querySelector('dt')?.textContent.trim() ?? '';
    facts.set(label, row.querySelector('.number, time, a, span')?.textContent.trim() ?? '');
  }
  if (status !== undefined) facts.set(select.form?.dataset['status'] ?? '', status);
  return {
    heading: article?.querySelector('h1')?.textContent.trim() ?? select.value,
    href,
    facts,
    provisions: [...(article?.querySelectorAll<HTMLElement>('#provisions .provision') ?? [])].map((element) =>
      takeProvision(element, href),
    ),
  };
}

/** A copy of a provision that may stand on another page: its links lead back, its id stays at home. */
function takeProvision(element: HTMLElement, href: string): TakenProvision {
  const copy = document.importNode(element, true);
  copy.removeAttribute('id');
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `${href}${link.getAttribute('href') ?? ''}`);
  }
  const tokens = (copy.dataset['f'] ?? '').split(' ');
  const topics = tokens.filter((token) => token.startsWith('topic:'));
  const actors = [...copy.querySelectorAll('.provision-foot li')].map((actor) => actor.textContent.trim());
  return { element: copy, actors, topics };
}

customElements.define('compare-pages', ComparePages);
