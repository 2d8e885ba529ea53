/** Buttons that copy a text or this page's address, and say that they did. */
function startCopyButtons(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-copied]')) group.hidden = false;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const group = button?.closest<HTMLElement>('[data-copied]');
    if (button !== null && group !== null && group !== undefined) void copy(button, group);
  });
}

async function copy(button: HTMLButtonElement, group: HTMLElement): Promise<void> {
  const { copy: text, copyLink: link } = button.dataset;
  const label = button.textContent;
  const done = await write(text ?? new URL(link ?? '', location.href).href);
  button.textContent = (done ? group.dataset['copied'] : group.dataset['failed']) ?? label;
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

/** The clipboard needs a secure origin; a copy on a closed network may have none, so the old way stands behind it. */
async function write(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused: try the old way.
    }
  }
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

startCopyButtons();
