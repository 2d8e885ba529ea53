import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { type SitemapPage, writeSitemap } from '../../src/exports/sitemap.ts';

/**
 * Writes sitemap.xml into a built site from what its pages say of themselves: their canonical address and the links to
 * their mirrors. A page that is not to be indexed gives no canonical address and is left out. An instrument's page
 * changed on the day of its last comparison with the sources.
 */
export function writeSiteMap(site: string, corpus: Corpus): void {
  const changed = (path: string): string | undefined => {
    const id = /(?:^|\/)instruments\/([^/]+)\/index\.html$/u.exec(path)?.[1] ?? '';
    return corpus.instruments.get(id)?.review?.on;
  };
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'))
    .flatMap((path) => readPage(readFileSync(join(site, path), 'utf8'), changed(path)) ?? []);
  writeFileSync(join(site, 'sitemap.xml'), writeSitemap(pages));
}

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function readPage(html: string, changed: string | undefined): SitemapPage | null {
  const head = html.slice(0, html.indexOf('</head>') + '</head>'.length);
  const links = elementsOf(parse(head) as Node, 'link').map(
    ({ attrs = [] }) => new Map(attrs.map(({ name, value }) => [name, value])),
  );
  const address = links.find((link) => link.get('rel') === 'canonical')?.get('href');
  if (address === undefined) return null;
  const mirrors = links.flatMap((link) => {
    const [language, href] = [link.get('hreflang'), link.get('href')];
    const mirror = link.get('rel') === 'alternate' && link.get('type') === undefined;
    return mirror && language !== undefined && href !== undefined ? [{ language, address: href }] : [];
  });
  return { address, mirrors, changed };
}

const elementsOf = (node: Node, name: string): readonly Node[] => [
  ...(node.tagName === name ? [node] : []),
  ...(node.childNodes ?? []).flatMap((child) => elementsOf(child, name)),
];
