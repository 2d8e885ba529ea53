/*
 * The box of citations turned to one provision and back. Each button holds what it copies for the whole and, in
 * `data-pattern`, the same for a provision, with PROVISION-ID and PROVISION-PLACE to be filled in.
 */

/** A provision to be cited: its id, its label on the page, its label in Vietnamese. */
export interface CitedProvision {
  readonly id: string;
  readonly place: string;
  readonly vietnamese: string;
}

const fill = (pattern: string, id: string, place: string): string =>
  pattern.replaceAll('PROVISION-ID', id).replaceAll('PROVISION-PLACE', place);

/** Turns the box to a provision and leads there; its last button turns it back. */
export function turnToProvision(box: HTMLElement, { id, place, vietnamese }: CitedProvision): void {
  const end = box.querySelector('.cite-line')?.lastChild;
  const back = box.querySelector<HTMLButtonElement>('.cite-whole');
  if (!(end instanceof Text) || back === null) return;
  const link = box.querySelector<HTMLButtonElement>('button[data-copy-link]');
  const page = link?.dataset['copyLink']?.split('#')[0] ?? '';
  const buttons = box.querySelectorAll<HTMLButtonElement>('button[data-pattern]');
  const turnBack = (): void => {
    end.data = box.dataset['end'] ?? end.data;
    for (const button of buttons) button.dataset['copy'] = button.dataset['whole'] ?? button.dataset['copy'];
    if (link !== null) link.dataset['copyLink'] = page;
    back.hidden = true;
  };
  box.dataset['end'] ??= end.data;
  for (const button of buttons) button.dataset['whole'] ??= button.dataset['copy'];
  turnBack();
  end.data = end.data.replace(/\.?$/u, `, ${place}.`);
  for (const button of buttons) {
    const label = button.dataset['record'] === 'true' ? vietnamese : place;
    button.dataset['copy'] = fill(button.dataset['pattern'] ?? '', id, label);
  }
  if (link !== null) link.dataset['copyLink'] = `${page}#${id}`;
  back.hidden = false;
  back.onclick = turnBack;
  box.querySelector('h2')?.focus();
}
