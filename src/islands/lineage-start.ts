/**
 * A drawing that is wider than the screen begins at the document of its page, as far in the middle as its sides allow;
 * the names of the bands stand before it and take their share. One that belongs to no document begins with the latest
 * years, where most of it stands. Without a script both begin with the first year. Nothing is measured before the
 * drawing comes near: far below, the browser has not laid it out.
 */
const nearing = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearing.unobserve(target);
      start(target);
    }
  },
  { rootMargin: '50%' },
);
for (const region of document.querySelectorAll('.graph-scroll')) nearing.observe(region);

function start(region: Element): void {
  if (region.scrollWidth <= region.clientWidth) return;
  const focus = region.querySelector('.is-focus .g-mark');
  if (focus === null) {
    region.scrollLeft = region.scrollWidth;
    return;
  }
  const frame = region.getBoundingClientRect();
  const mark = focus.getBoundingClientRect();
  const margin = region.querySelector('.g-margin')?.getBoundingClientRect().width ?? 0;
  const middle = frame.left + margin + (region.clientWidth - margin) / 2;
  region.scrollLeft += mark.left + mark.width / 2 - middle;
}
