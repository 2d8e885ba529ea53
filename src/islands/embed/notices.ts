import type { Row } from './find-numbers.ts';

const styles = `a.vankien{text-decoration:underline dotted;text-underline-offset:.15em}
.vankien-notice{position:absolute;z-index:2147483000;box-sizing:border-box;max-width:22rem;padding:.6rem .8rem;border:1px solid #8b8475;border-radius:2px;background:#fcfaf5;color:#1d1b17;font:400 .9rem/1.45 system-ui,sans-serif;text-align:start}
.vankien-notice b,.vankien-notice span{display:block}
.vankien-notice span+span{color:#5d574c}
@media(prefers-color-scheme:dark){.vankien-notice{background:#201e19;color:#ece6d8}.vankien-notice span+span{color:#b3ab9b}}
@media print{.vankien-notice{display:none}}`;

const delay = 200;

/**
 * Notices beside links: name, title and force of the instrument. One shows on pointing or focus, stays while pointed
 * at, and goes with Escape. Gives the function that binds a link to its row.
 */
export function showNotices(): (anchor: HTMLAnchorElement, row: Row) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const notice = document.createElement('div');
  notice.className = 'vankien-notice';
  notice.id = 'vankien-notice';
  notice.setAttribute('role', 'tooltip');
  let timer = 0;
  let shown: Element | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    notice.remove();
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(hide, delay);
  };
  const show = (anchor: HTMLAnchorElement, row: Row): void => {
    hide();
    shown = anchor;
    const line = (tag: string, text = ''): readonly Element[] => {
      if (text === '') return [];
      const element = document.createElement(tag);
      element.textContent = text;
      return [element];
    };
    notice.replaceChildren(...line('b', row[3]), ...line('span', row[4]), ...line('span', row[5]));
    document.body.append(notice);
    anchor.setAttribute('aria-describedby', notice.id);
    const box = anchor.getBoundingClientRect();
    const below = box.bottom + notice.offsetHeight < innerHeight;
    const left = Math.max(
      8,
      Math.min(box.left, document.documentElement.clientWidth - notice.offsetWidth - 8),
    );
    notice.style.left = `${left + scrollX}px`;
    notice.style.top = `${(below ? box.bottom : box.top - notice.offsetHeight) + scrollY}px`;
  };
  notice.addEventListener('pointerenter', () => clearTimeout(timer));
  notice.addEventListener('pointerleave', later);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  return (anchor, row) => {
    anchor.addEventListener('pointerenter', () => show(anchor, row));
    anchor.addEventListener('focus', () => show(anchor, row));
    anchor.addEventListener('pointerleave', later);
    anchor.addEventListener('blur', hide);
  };
}
