import {
  arrangeDuties,
  type DutyRow,
  type Grouping,
  groupings,
  type Sorting,
  sortings,
} from './duty-order.ts';
import { wholeList } from './whole-list.ts';

interface PageRow extends DutyRow {
  readonly element: HTMLElement;
  /** The link in the heading over the row, printed in the row where the heading is another one. */
  readonly link: Element | null;
}

/**
 * Arranges the duties as the reader asks. The page keeps its own order and its filters; another arrangement is a
 * copy of the rows in front of it, whose rows are hidden whenever the filters hide theirs.
 */
class DutyGroups extends HTMLElement {
  #rows: readonly PageRow[] = [];
  #copies: readonly { readonly of: HTMLElement; readonly copy: HTMLElement }[] = [];

  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('form');
    const [given, arranged] = [this.#part('given'), this.#part('arranged')];
    if (form === null || given === null || arranged === null) return;
    const parameters = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const asked = parameters.get(select.name);
      if ([...select.options].some(({ value }) => value === asked)) select.value = asked ?? '';
    }
    const arrange = (): void => void this.#arrange(form, given, arranged);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      writeAddress(form);
      arrange();
    });
    this.#list?.addEventListener('filtered', () => {
      // Pages that could not be had before may have come now.
      if (rowsOf(given).length === this.#rows.length) this.#follow();
      else arrange();
    });
    arrange();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`);
  }

  get #list(): HTMLElement | null {
    return this.closest<HTMLElement>('filter-list');
  }

  async #arrange(form: HTMLFormElement, given: HTMLElement, arranged: HTMLElement): Promise<void> {
    if (!isAsGiven(form) && this.#list !== null) await wholeList(this.#list);
    // What is chosen now, and not when the other pages were asked for.
    const asGiven = isAsGiven(form);
    const grouping = chosenOf(form, 'group', groupings);
    const sorting = chosenOf(form, 'sort', sortings);
    given.hidden = !asGiven;
    arranged.hidden = asGiven;
    this.#copies = [];
    const rows = rowsOf(given);
    if (!asGiven && rows.length !== this.#rows.length) this.#rows = rows.map(readRow);
    arranged.replaceChildren(...(asGiven ? [] : this.#makeGroups(grouping, sorting)));
    this.#follow();
  }

  #makeGroups(grouping: Grouping, sorting: Sorting): readonly HTMLElement[] {
    const names = this.#namesOf(grouping);
    const copies: { of: HTMLElement; copy: HTMLElement }[] = [];
    const sections = arrangeDuties(this.#rows, grouping, sorting, [...names.keys()]).map((group) => {
      const section = document.createElement('section');
      section.className = 'duty-group';
      const heading = document.createElement('h2');
      heading.className = 'duty-holder';
      const count = document.createElement('span');
      count.className = 'fine soft';
      heading.append(names.get(group.value ?? '')?.cloneNode(true) ?? this.dataset['none'] ?? '', count);
      const list = document.createElement('ul');
      list.className = 'duties plain';
      for (const place of group.rows) {
        const row = this.#rows[place];
        if (row === undefined) continue;
        const copy = copyRow(row, grouping !== 'instrument');
        copies.push({ of: row.element, copy });
        list.append(copy);
      }
      section.append(heading, list);
      return section;
    });
    this.#copies = copies;
    return sections;
  }

  /** Headings by value in their order: those of the page, or the choices of the filter of that name. */
  #namesOf(grouping: Grouping): ReadonlyMap<string, Node> {
    if (grouping === 'instrument') {
      return new Map(this.#rows.flatMap(({ holder, link }) => (link === null ? [] : [[holder, link]])));
    }
    const options =
      this.#list?.querySelectorAll<HTMLOptionElement>(`select[name="${grouping}"] option[data-name]`) ?? [];
    return new Map(
      [...options].map(({ value, dataset }) => [
        value,
        document.createTextNode((dataset['name'] ?? '').trim()),
      ]),
    );
  }

  /** Hides the copies of what the filters hide, and the headings that are left without rows. */
  #follow(): void {
    for (const { of, copy } of this.#copies) copy.hidden = of.hidden;
    for (const section of this.querySelectorAll<HTMLElement>('[data-part="arranged"] > section')) {
      const shown = section.querySelectorAll('li.provision:not([hidden])').length;
      section.hidden = shown === 0;
      const count = section.querySelector('h2 > .fine');
      if (count !== null) count.textContent = String(shown);
    }
  }
}

const rowsOf = (given: HTMLElement): readonly HTMLElement[] => [
  ...given.querySelectorAll<HTMLElement>('[data-f]'),
];

function readRow(element: HTMLElement): PageRow {
  const section = element.closest('.duty-group');
  return {
    element,
    link: section?.querySelector('.duty-holder > :first-child') ?? null,
    holder: section?.id ?? '',
    tokens: (element.dataset['f'] ?? '').split(' '),
    actors: [...element.querySelectorAll<HTMLAnchorElement>('.provision-foot .inline-list a')].flatMap(
      ({ pathname }) => /\/actors\/([^/]+)\/$/u.exec(pathname)?.[1] ?? [],
    ),
  };
}

function copyRow({ element, link }: PageRow, withLink: boolean): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.removeAttribute('data-f');
  if (withLink && link !== null) copy.querySelector('.provision-foot')?.prepend(link.cloneNode(true));
  return copy;
}

function chosenOf<T extends string>(form: HTMLFormElement, name: string, offered: readonly [T, ...T[]]): T {
  const field = form.elements.namedItem(name);
  const value = field instanceof HTMLSelectElement ? field.value : '';
  return offered.find((one) => one === value) ?? offered[0];
}

const isAsGiven = (form: HTMLFormElement): boolean =>
  chosenOf(form, 'group', groupings) === groupings[0] && chosenOf(form, 'sort', sortings) === sortings[0];

/** The arrangement stands in the URL beside the filters; the one that the page comes with is left out. */
function writeAddress(form: HTMLFormElement): void {
  const url = new URL(location.href);
  for (const { name, value, selectedIndex } of form.querySelectorAll('select')) {
    if (selectedIndex === 0) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', url);
}

customElements.define('duty-groups', DutyGroups);
