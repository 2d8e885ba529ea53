import { type Found, findNumbers, type Index, indexRows, type Row } from './find-numbers.ts';
import { showNotices } from './notices.ts';

/*
 * The embedded script: one tag on any page turns the document numbers that it knows for certain into links with a
 * short notice.
 *
 *   <script src="https://copy.example/embed.js" data-lang="vi" data-root="article" defer></script>
 *
 * It loads one file, the list of numbers, as a script from the copy that it came from itself: no permission to fetch is
 * needed, and a copy in a folder works. Styles are made by script and nothing is written as HTML, so that a strict
 * content policy stands. Later additions to a page are linked by `vankien.link(element)`.
 */

const apart =
  'a,button,input,textarea,select,option,script,style,noscript,code,pre,svg,iframe,[contenteditable],[data-vankien="off"]';

type Registrable = Window & {
  vankienRegister?: (rows: readonly Row[]) => void;
  vankien?: { readonly link: (element: Element) => void };
};

function start(script: HTMLScriptElement): void {
  const page = window as Registrable;
  const { lang, root = 'body' } = script.dataset;
  const language = (lang ?? document.documentElement.lang).startsWith('en') ? 'en' : 'vi';
  const home = new URL('.', script.src);
  const pages = new URL(language === 'vi' ? 'vi/instruments/' : 'instruments/', home);
  page.vankienRegister = (rows) => {
    const index = indexRows(rows);
    const notices = showNotices();
    const link = (element: Element): void => linkNumbers(element, index, pages, notices);
    page.vankien = { link };
    for (const element of document.querySelectorAll(root)) link(element);
  };
  const register = document.createElement('script');
  register.src = trusted(new URL(`embed/register.${language}.js`, home).href);
  register.nonce = script.nonce;
  document.head.append(register);
}

/** Where a page asks for trusted types, the address of the register is vouched for under the name `vankien`. */
function trusted(address: string): string {
  const factory = (
    window as {
      trustedTypes?: {
        createPolicy: (name: string, rules: object) => { createScriptURL: (address: string) => string };
      };
    }
  ).trustedTypes;
  return factory
    ? factory.createPolicy('vankien', { createScriptURL: (one: string) => one }).createScriptURL(address)
    : address;
}

function linkNumbers(
  element: Element,
  index: Index,
  pages: URL,
  notices: (anchor: HTMLAnchorElement, row: Row) => void,
): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  nodes.forEach((node, place) => {
    if (!/\d/u.test(node.data) || node.parentElement?.closest(apart)) return;
    const after = nodes
      .slice(place + 1, place + 4)
      .filter((next) => blockOf(next) === blockOf(node))
      .map((next) => next.data)
      .join('');
    replaceText(node, findNumbers(node.data, after, index), pages, notices);
  });
}

const blockOf = (node: Text): Element | null | undefined =>
  node.parentElement?.closest('p,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,blockquote,div,section,article,body');

function replaceText(
  node: Text,
  found: readonly Found[],
  pages: URL,
  notices: (anchor: HTMLAnchorElement, row: Row) => void,
): void {
  for (const { start, end, row } of [...found].reverse()) {
    const rest = node.splitText(start);
    rest.splitText(end - start);
    const anchor = document.createElement('a');
    anchor.href = new URL(`${row[2]}/`, pages).href;
    anchor.className = 'vankien';
    rest.replaceWith(anchor);
    anchor.append(rest);
    notices(anchor, row);
  }
}

const own = document.currentScript;
if (own instanceof HTMLScriptElement) start(own);
