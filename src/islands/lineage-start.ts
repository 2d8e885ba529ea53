/**
 * A drawing that is wider than the screen begins at the document of its page, as far in the middle as its sides allow;
 * the names of the bands stand before it and take their share. One that belongs to no document begins with the latest
 * years, where most of it stands. Without a script both begin with the first year.
 */
for (const region of document.querySelectorAll<HTMLElement>('.graph-scroll')) {
  const focus = region.querySelector('.is-focus .g-mark');
  if (region.scrollWidth <= region.clientWidth) continue;
  if (focus === null) {
    region.scrollLeft = region.scrollWidth;
    continue;
  }
  const frame = region.getBoundingClientRect();
  const mark = focus.getBoundingClientRect();
  const margin = region.querySelector('.g-margin')?.getBoundingClientRect().width ?? 0;
  const middle = frame.left + margin + (region.clientWidth - margin) / 2;
  region.scrollLeft += mark.left + mark.width / 2 - middle;
}
