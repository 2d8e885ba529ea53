/**
 * A printed page cannot be clicked: before printing, every link in what is printed gets a number, and the addresses are
 * listed at the end, each once. Links inside the page stay as they are, and what is hidden on paper has no number.
 */
const unprinted =
  'nav, form, button, .kicker, .provision-foot, .parallel-place, .screen-only, .browse, .pager, .neighbours, .downloads, .files, .skip, .cite-box, [hidden], svg, .marks, .dossier-choice, .dossier-contents, .locator, #links-printed';

function numberLinks(): void {
  removeNumbers();
  const main = document.querySelector<HTMLElement>('main');
  const heading = main?.dataset['printedLinks'];
  if (main === null || heading === undefined) return;
  const numbers = new Map<string, number>();
  const home = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const here = location.href.split('#')[0];
  nameQuery(home);
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.closest(unprinted) !== null) continue;
    const printed = link.href;
    const inner = printed.split('#')[0] === here || !/^https?:/u.test(printed);
    // A copy on a closed network prints the address that will be found again, not its own.
    const address = home === undefined ? printed : printed.replace(location.origin, new URL(home).origin);
    // An address that is printed in full needs no number.
    if (inner || link.textContent.trim() === address) continue;
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    const mark = document.createElement('sup');
    mark.className = 'printed-link';
    mark.textContent = `[${number}]`;
    link.after(mark);
  }
  if (numbers.size === 0) return;
  const list = document.createElement('ol');
  for (const address of numbers.keys()) {
    const item = document.createElement('li');
    item.textContent = decodeAddress(address);
    list.append(item);
  }
  const section = document.createElement('section');
  section.id = 'links-printed';
  const title = document.createElement('h2');
  title.textContent = heading;
  section.append(title, list);
  main.append(section);
}

/** The foot names the question, filter or selection behind the page too, so that the same page can be had again. */
function nameQuery(home: string | undefined): void {
  const foot = document.querySelector<HTMLElement>('.print-foot');
  if (foot === null || home === undefined) return;
  const plain = foot.dataset['plain'] ?? foot.textContent;
  foot.dataset['plain'] = plain;
  foot.textContent = plain.replace(home, `${home}${decodeAddress(location.search)}`);
}

/** Addresses with Vietnamese words in them are printed as they are read, where that can be undone. */
function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // Not made of whole characters: printed as it is.
    return address;
  }
}

function removeNumbers(): void {
  document.getElementById('links-printed')?.remove();
  for (const mark of document.querySelectorAll('.printed-link')) mark.remove();
}

addEventListener('beforeprint', numberLinks);
addEventListener('afterprint', removeNumbers);
