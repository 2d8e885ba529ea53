/** Where notes begin: the rest is fetched when this page has notes or the reader asks for them. */
const panel = document.getElementById('my-notes');

/** The provision that the reader wants to write a note on. */
export function writeNoteOn(provision: HTMLElement): void {
  void openNotes().then((notes) => notes?.write(provision));
}

let opened: Promise<{ readonly write: (provision: HTMLElement) => void } | undefined> | undefined;

function openNotes(): Promise<{ readonly write: (provision: HTMLElement) => void } | undefined> {
  if (panel === null) return Promise.resolve(undefined);
  const home = panel;
  opened ??= import('./reader-notes.ts').then(
    ({ ReaderNotes }) => new ReaderNotes(home),
    () => {
      // Offline: said in words, and the next wish tries again.
      opened = undefined;
      const state = home.querySelector('[role=status]');
      if (state !== null) state.textContent = home.dataset['failed'] ?? '';
      return undefined;
    },
  );
  return opened;
}

function mentions(instrument: string): boolean {
  try {
    return localStorage.getItem('vankien-notes')?.includes(`"${instrument}"`) ?? false;
  } catch {
    // Storage is forbidden: there is nothing to show.
    return false;
  }
}

if (panel !== null) {
  panel.hidden = false;
  panel.querySelector('button')?.addEventListener('click', () => void openNotes());
  if (mentions(panel.dataset['instrument'] ?? '')) void openNotes();
}
