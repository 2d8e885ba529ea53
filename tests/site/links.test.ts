import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '../support/site.ts';

interface Element {
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Element[];
  readonly content?: Element;
}

interface PageParts {
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly string[];
  readonly twice: readonly string[];
}

function readParts(html: string): PageParts {
  const ids = new Set<string>();
  const twice: string[] = [];
  const addresses: string[] = [];
  const walk = (node: Element): void => {
    for (const { name, value } of node.attrs ?? []) {
      if (name === 'id') {
        if (ids.has(value)) twice.push(value);
        ids.add(value);
      }
      if (['href', 'src', 'xlink:href', 'action'].includes(name)) addresses.push(value);
    }
    for (const child of node.childNodes ?? []) walk(child);
    if (node.content !== undefined) walk(node.content);
  };
  walk(parse(html) as Element);
  return { ids, addresses, twice };
}

const pages = new Map(listPages().map((path) => [path, readParts(readPage(path))]));
const origin = 'https://site.test';

function isBroken(page: string, address: string): boolean {
  if (/^(?:mailto:|data:|tel:)/u.test(address)) return false;
  const url = new URL(address, `${origin}${page}`);
  if (url.origin !== origin) return false;
  const target = pages.get(url.pathname);
  if (target === undefined)
    return !existsSync(join(siteFolder, decodeURIComponent(url.pathname))) || url.pathname.endsWith('/');
  return (
    url.hash !== '' &&
    !url.hash.startsWith('#:~:') &&
    !target.ids.has(decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? ''))
  );
}

describe('links of the built site', () => {
  it('has pages in both languages, each the mirror of one', () => {
    const english = [...pages.keys()].filter((path) => !path.startsWith('/vi/') && path.endsWith('/'));
    expect(english.length).toBeGreaterThan(150);
    expect(english.filter((path) => !pages.has(`/vi${path}`) && !path.startsWith('/embed/'))).toEqual([]);
  });

  it('leads every internal link and anchor somewhere', () => {
    const broken = [...pages].flatMap(([page, { addresses }]) =>
      addresses.filter((address) => isBroken(page, address)).map((address) => `${page} → ${address}`),
    );
    expect(broken).toEqual([]);
  });

  it('uses each id once on a page', () => {
    expect(
      [...pages]
        .filter(([, { twice }]) => twice.length > 0)
        .map(([page, { twice }]) => `${page}: ${twice.join(', ')}`),
    ).toEqual([]);
  });
});
