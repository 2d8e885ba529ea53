/**
 * The contents beside a long page mark where the reader is: the last entry whose place has reached the upper third of the
 * window, with the entries that hold it. The entry stays in view in a list that scrolls by itself.
 */
const nav = document.querySelector<HTMLElement>('.contents');
const entries = [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].flatMap((link) => {
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  // What stands in the column beside the text begins at its top and is no place in it.
  return place === null || place.closest('aside') !== null ? [] : [{ link, place }];
});

/** Places stand in the order of the page, so the last one above the line is found by halving. */
function findCurrent(line: number): HTMLAnchorElement | undefined {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = entries[middle]?.place.getBoundingClientRect().top ?? 0;
    if (top <= line) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1]?.link;
}

let marked: HTMLAnchorElement | undefined;
let waiting = false;

function follow(): void {
  waiting = false;
  const current = findCurrent(innerHeight / 3);
  if (current === marked) return;
  for (const link of nav?.querySelectorAll('[aria-current]') ?? []) link.removeAttribute('aria-current');
  marked = current;
  for (let item = current?.closest('li'); item; item = item.parentElement?.closest('li'))
    item.querySelector('a')?.setAttribute('aria-current', 'true');
  if (nav === null || current === undefined) return;
  const [box, at] = [nav.getBoundingClientRect(), current.getBoundingClientRect()];
  if (at.top < box.top || at.bottom > box.bottom) nav.scrollTop += at.top - box.top - box.height / 3;
}

if (entries.length > 0) {
  const look = (): void => {
    if (!waiting) requestAnimationFrame(follow);
    waiting = true;
  };
  addEventListener('scroll', look, { passive: true });
  addEventListener('resize', look, { passive: true });
  // At the top of a page there is nothing to mark, and measuring would lay out what is far below.
  if (scrollY > 0 || location.hash !== '') look();
}
