import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { listTemplates, serveFolder } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inspect = (
  rules: string,
): string => `axe.run(document, { runOnly: ${rules}, resultTypes: ['violations'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`;
const everything = inspect("['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']");
/** Siblings of one tag and class are printed by one template: the first twelve of a long run speak for the rest. */
const shortenLists = `for (const list of document.body.querySelectorAll('*')) {
  const runs = new Map();
  for (const row of [...list.children]) {
    const looks = row.tagName + row.className;
    runs.set(looks, (runs.get(looks) ?? 0) + 1);
    if (runs.get(looks) > 12) row.remove();
  }
}`;
/** What can differ between light and dark: the page itself is the same. */
const colours = inspect("{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }");

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('accessibility', () => {
  it('axe finds nothing on any template in both languages, light and dark', async () => {
    const faults: string[] = [];
    const page = await browser.newPage({ colorScheme: 'light' });
    for (const path of listTemplates()) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${site.url}${path}`);
      await page.evaluate(shortenLists);
      await page.evaluate(axe);
      const light = (await page.evaluate(everything)) as string[];
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = (await page.evaluate(colours)) as string[];
      faults.push(...light.map((fault) => `${path} ${fault}`));
      faults.push(...dark.map((fault) => `${path} in the dark: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 600_000);
});
