/**
 * A small note under a citation in a text, on hover and on focus: the title and the force of the instrument, taken from
 * its own page. It can be pointed at, and Escape sends it away; on a phone a tap follows the link as ever.
 */
const delay = 300;
const seen = new Map<string, Promise<readonly HTMLElement[]>>();
let note: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function start(): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    if (note?.contains(event.target) === true) return clearTimeout(timer);
    const link = event.target.closest<HTMLAnchorElement>('.prose a.cite');
    later(() => (link === null ? close() : void open(link)), link === null && note === undefined);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.prose a.cite') : null;
    if (link === null || !link.matches(':focus-visible')) close();
    else void open(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
}

function later(act: () => void, idle: boolean): void {
  clearTimeout(timer);
  if (!idle) timer = setTimeout(act, delay);
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (link.getAttribute('aria-describedby') === 'citation-note') return;
  const lines = seen.get(link.href) ?? readHead(link.href);
  seen.set(link.href, lines);
  const content = await lines;
  close();
  if (content.length === 0 || !link.isConnected) return;
  note = document.createElement('div');
  note.id = 'citation-note';
  note.setAttribute('role', 'tooltip');
  note.append(...content.map((line) => line.cloneNode(true)));
  document.body.append(note);
  link.setAttribute('aria-describedby', 'citation-note');
  const at = link.getBoundingClientRect();
  const left = Math.min(at.left, document.documentElement.clientWidth - note.offsetWidth - 16);
  note.style.insetInlineStart = `${Math.max(8, left) + scrollX}px`;
  note.style.insetBlockStart = `${at.bottom + scrollY + 6}px`;
}

function close(): void {
  clearTimeout(timer);
  document.querySelector('[aria-describedby=citation-note]')?.removeAttribute('aria-describedby');
  note?.remove();
  note = undefined;
}

/** The head of an instrument's page without its marks; nothing when the page cannot be had. */
async function readHead(href: string): Promise<readonly HTMLElement[]> {
  try {
    const answer = await fetch(href);
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const lines = ['.kicker', 'h1', '.title', '.status-line > p'].flatMap(
      (selector) => page.querySelector<HTMLElement>(`article ${selector}`) ?? [],
    );
    for (const line of lines) {
      for (const mark of line.querySelectorAll('.marks')) mark.remove();
    }
    return lines.map((line) => {
      const plain = document.createElement('p');
      plain.className = line.tagName === 'H1' ? 'instrument' : line.className;
      plain.textContent = line.textContent.replace(/\s+/gu, ' ').trim();
      return plain;
    });
  } catch {
    // Offline: the link itself still tells the number.
    return [];
  }
}

start();
