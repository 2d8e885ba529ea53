import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What must a political cadre of a local military agency do about this? Two actions from the home page. */
const tasks = [
  ['/', 'grassroots-democracy', 'political-cadres'],
  ['/vi/', 'grassroots-democracy', 'local-military'],
  ['/vi/', 'ethnic', 'political-cadres'],
  ['/', 'unity', 'local-military'],
  ['/vi/', 'army', 'political-cadres'],
] as const;

describe('the duties of a cadre', () => {
  it.each(tasks)('from %s: the topic %s, then “I am” %s', async (home, topic, actor) => {
    const page = await browser.newPage();
    await page.goto(`${site.url}${home}`);
    await page.locator(`main a[href="${home}topics/${topic}/"]`).first().click();
    await page.locator('filter-list select[name=actor]').selectOption(actor);
    const rows = page.locator('filter-list li.provision:not([hidden])');
    const all = await page.locator('filter-list li.provision').count();
    // On a busy machine the choice is made before the script is there; it is then read when the script comes.
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeLessThan(all);
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) {
      expect(await row.locator('.marks a').count(), await row.innerText()).toBeGreaterThan(0);
      // Rows below the fold are not drawn yet (content-visibility), so their inner text is empty.
      expect(await row.locator('.authority').textContent()).not.toBe('');
    }
    await page.close();
  });
});
