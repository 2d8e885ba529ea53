/** The contents beside a long page mark the section that the reader is in. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].flatMap((link) => {
    const section = document.getElementById(link.hash.slice(1));
    return section === null ? [] : [[section as Element, link] as const];
  }),
);

if (links.size > 0) {
  const inView = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
      }
      const first = [...links.keys()].find((section) => inView.has(section));
      for (const [section, link] of links) {
        if (section === first) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    },
    // A section counts while it crosses the upper third of the window.
    { rootMargin: '0px 0px -66% 0px' },
  );
  for (const section of links.keys()) watcher.observe(section);
}
