/**
 * Cuts the long list of a page into two pages, as the build does with a longer one: each with half of the members, its
 * own notes under its own numbers, and the way to the other. Runs in a browser, on the HTML of the page and the
 * addresses of the two; gives their HTML.
 */
export function cutPage([html, ...addresses]: readonly [string, string, string]): readonly [string, string] {
  const cut = (first: boolean): string => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const list = page.querySelector<HTMLElement>('filter-list');
    if (list === null) throw new Error('no list to cut');
    list.dataset[first ? 'next' : 'previous'] = addresses[first ? 1 : 0];
    const members = [...page.querySelectorAll('[data-list]')].flatMap((one) => [...one.children]);
    const half = Math.ceil(members.length / 2);
    for (const member of members.filter((_, place) => place < half !== first)) member.remove();
    for (const advice of page.querySelectorAll<HTMLElement>('section.advice'))
      advice.hidden = advice.querySelector('[data-f]') === null;
    const marks = [...page.querySelectorAll<HTMLAnchorElement>('.marks a[role=doc-noteref]')];
    const notes = [...page.querySelectorAll('#notes li')].filter(({ id }) =>
      marks.some(({ hash }) => hash === `#${id}`),
    );
    if (!first) notes.reverse();
    const numbers = new Map(notes.map(({ id }, place) => [`#${id}`, place + 1]));
    for (const mark of marks) {
      const number = numbers.get(mark.hash);
      mark.setAttribute('href', `#note-${number}`);
      mark.textContent = String(number);
    }
    notes.forEach((note, place) => {
      note.id = `note-${place + 1}`;
    });
    page.querySelector('#notes ol')?.replaceChildren(...notes);
    const pager = page.createElement('nav');
    pager.className = 'pager';
    list.after(pager);
    return `<!doctype html>${page.documentElement.outerHTML}`;
  };
  return [cut(true), cut(false)];
}
