import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gzipSize, listPages, readPage, siteFolder } from '../support/site.ts';

const kB = 1000;
const pages = listPages().filter((path) => path.endsWith('/'));

const stylesheets = (html: string): readonly string[] =>
  [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/gu)].map(
    ([tag]) => /href="([^"]+)"/u.exec(tag)?.[1] ?? '',
  );

/** All scripts that a page loads by itself: its own and what those import statically. */
function scriptsOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path) || !path.startsWith('/')) return;
    found.add(path);
    const code = readFileSync(join(siteFolder, path), 'utf8');
    for (const [, from] of code.matchAll(/(?:^|[;}\s])import\s*(?:[^'"()]*?from\s*)?["']([^"']+)["']/gu)) {
      if (from !== undefined) follow(new URL(from, `https://site.test${path}`).pathname);
    }
  };
  for (const [tag] of html.matchAll(/<script[^>]+src="[^"]+"[^>]*>/gu))
    follow(/src="([^"]+)"/u.exec(tag)?.[1] ?? '');
  return found;
}

const inlineScripts = (html: string): number =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/gu)].reduce(
    (sum, [, code = '']) => sum + (code === '' ? 0 : gzipSync(code).length),
    0,
  );

const heavy = /^(?:\/vi)?\/(?:study|review|graph|ingest|compare|search)\//u;

describe('budgets of the built site', () => {
  it('keeps instrument pages small: 20 kB, or 60 kB with more than 60 provisions', () => {
    const over = pages
      .filter((path) => /^(?:\/vi)?\/instruments\/[^/]+\/$/u.test(path) && !path.includes('/page/'))
      .filter((path) => {
        const provisions = readPage(path).match(/data-provision=/gu)?.length ?? 0;
        return gzipSize(path) > (provisions > 60 ? 60 : 20) * kB;
      });
    expect(over.map((path) => `${path} ${gzipSize(path)}`)).toEqual([]);
  });

  it('keeps the duties table under 120 kB', () => {
    expect(gzipSize('/duties/')).toBeLessThanOrEqual(120 * kB);
    expect(gzipSize('/vi/duties/')).toBeLessThanOrEqual(120 * kB);
  });

  it('keeps style sheets under 12 kB a page', () => {
    const over = pages.filter(
      (path) => stylesheets(readPage(path)).reduce((sum, sheet) => sum + gzipSize(sheet), 0) > 12 * kB,
    );
    expect(over).toEqual([]);
  });

  it('keeps the first view of an instrument under 45 kB before fonts', () => {
    const path = '/vi/instruments/25-nq-tw-2013/';
    const html = readPage(path);
    const scripts = [...scriptsOf(html)].reduce((sum, script) => sum + gzipSize(script), 0);
    const sheets = stylesheets(html).reduce((sum, sheet) => sum + gzipSize(sheet), 0);
    expect(gzipSize(path) + scripts + sheets).toBeLessThanOrEqual(45 * kB);
  });

  it('keeps scripts under 12 kB on reading pages and 120 kB on the workshop pages', () => {
    const over = pages.filter((path) => {
      const html = readPage(path);
      const size =
        [...scriptsOf(html)].reduce((sum, script) => sum + gzipSize(script), 0) + inlineScripts(html);
      return size > (heavy.test(path) ? 120 : 12) * kB;
    });
    expect(over).toEqual([]);
  });

  it('keeps all fonts together under 180 kB', () => {
    const fonts = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.woff2?$/u.test(path),
    );
    const size = fonts.reduce((sum, path) => sum + statSync(join(siteFolder, path)).size, 0);
    expect(fonts.length).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(180 * kB);
  });
});
