import { readPreview } from './preview-lines.ts';

/**
 * A small note under a citation, a term, a reference within a text and the mark of a source: on hover, on focus and on
 * a tap. It can be pointed at, and Escape or a tap elsewhere sends it away; a second tap follows the link.
 */
const links = '.prose a:is(.cite, .term, .inner), .marks a[role=doc-noteref]';
const noteId = 'link-note';
const delay = 300;
const seen = new Map<string, ReturnType<typeof readPreview>>();
/** The link that the reader is at: what comes late for another one is not shown. */
let wanted: HTMLAnchorElement | undefined;
let note: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function start(): void {
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    if (note?.contains(event.target) === true) return clearTimeout(timer);
    const link = linkAt(event.target);
    later(() => (link === null ? close() : void open(link)), link === null && note === undefined);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (link === null || !link.matches(':focus-visible')) close();
    else void open(link);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.addEventListener('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const link = linkAt(event.target);
    if (link === null) {
      if (!(event.target instanceof Node && note?.contains(event.target) === true)) close();
    } else if (!isTold(link)) {
      event.preventDefault();
      void openByTap(link);
    }
  });
}

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;

const isTold = (link: HTMLAnchorElement): boolean => link.getAttribute('aria-describedby') === noteId;

function later(act: () => void, idle: boolean): void {
  clearTimeout(timer);
  if (!idle) timer = setTimeout(act, delay);
}

/** A finger sees no address and no pointer: the note says what a second tap does. Where there is no note, one does. */
async function openByTap(link: HTMLAnchorElement): Promise<void> {
  if (!(await open(link))) {
    if (wanted === link) location.assign(link.href);
    return;
  }
  const hint = document.createElement('p');
  hint.className = 'fine soft';
  hint.textContent = document.querySelector('main')?.dataset['tapAgain'] ?? '';
  note?.append(hint);
}

async function open(link: HTMLAnchorElement): Promise<boolean> {
  wanted = link;
  if (isTold(link)) return true;
  const lines = seen.get(link.href) ?? readPreview(link);
  seen.set(link.href, lines);
  const content = await lines;
  if (wanted !== link) return false;
  remove();
  if (content.length === 0 || !link.isConnected) return false;
  note = document.createElement('div');
  note.id = noteId;
  note.setAttribute('role', 'tooltip');
  note.append(...content.map((line) => line.cloneNode(true)));
  document.body.append(note);
  link.setAttribute('aria-describedby', noteId);
  const at = link.getBoundingClientRect();
  const left = Math.min(at.left, document.documentElement.clientWidth - note.offsetWidth - 16);
  note.style.insetInlineStart = `${Math.max(8, left) + scrollX}px`;
  note.style.insetBlockStart = `${at.bottom + scrollY + 6}px`;
  return true;
}

function close(): void {
  wanted = undefined;
  remove();
}

function remove(): void {
  clearTimeout(timer);
  document.querySelector(`[aria-describedby=${noteId}]`)?.removeAttribute('aria-describedby');
  note?.remove();
  note = undefined;
}

start();
