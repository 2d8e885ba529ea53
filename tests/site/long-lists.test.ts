import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { cutPage } from '../support/cut-page.ts';
import { readPage, serveFolder } from '../support/site.ts';

let browser: Browser;
let page: Page;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What a reader sees of a list: the count, the groups and rows in their order, each row with the sources it leans on. */
const readList = () =>
  page.evaluate(() => {
    const sourceOf = (hash: string) => document.querySelector(`${hash} a`)?.getAttribute('href') ?? 'none';
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(`filter-list ${selector}`)].filter(
        (element) => element.closest('[hidden]') === null,
      );
    return {
      busy: document.querySelector('filter-list')?.hasAttribute('aria-busy'),
      sentence: document.querySelector('filter-list output')?.textContent,
      headings: shown('h2').map(({ textContent }) => textContent),
      rows: shown('[data-list] [data-f], [data-part=arranged] .provision').map((row) =>
        [
          row.querySelector('a')?.getAttribute('href') ?? '',
          ...[...row.querySelectorAll<HTMLAnchorElement>('.marks a[role=doc-noteref]')]
            .map(({ hash }) => sourceOf(hash))
            .sort(),
        ].join(' '),
      ),
      choices: [...document.querySelectorAll('filter-list option')].map(({ textContent }) => textContent),
    };
  });

/** What stands at an address of the whole list, as the build made it. */
async function readWhole(address: string) {
  await page.unrouteAll();
  await page.goto(`${site.url}${address}`);
  await expect.poll(async () => (await readList()).sentence, { timeout: 30_000 }).toMatch(/\d/u);
  return readList();
}

/** Opens an address of the same list, cut in two. */
async function openCut(list: string, address: string): Promise<void> {
  const addresses = [list, `${list}page/2/`] as const;
  const cut = await page.evaluate(cutPage, [readPage(list), ...addresses] as const);
  for (const [place, path] of addresses.entries()) {
    await page.route(
      ({ pathname }) => pathname === path,
      (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: cut[place] ?? '' }),
    );
  }
  await page.goto(`${site.url}${address}`);
}

describe('a list on several pages', () => {
  it.each([
    ['/vi/duties/', '', '?actor=communes&wider=0'],
    ['/duties/', '', '?group=topic&sort=word'],
    ['/vi/duties/', 'page/2/', '?word=must'],
    ['/vi/instruments/', '', '?topic=unity'],
    ['/instruments/', 'page/2/', '?q=mass'],
  ])('%s%s%s is filtered and arranged as one page is', async (list, part, query) => {
    const whole = await readWhole(`${list}${query}`);
    expect(whole.rows.length).toBeGreaterThan(1);
    await openCut(list, `${list}${part}${query}`);
    await expect.poll(readList, { timeout: 30_000 }).toEqual(whole);
    expect(await page.locator('.pager').count()).toBe(0);
  });

  it('speaks of all rows before it is filtered, and has its own order again after', async () => {
    const whole = await readWhole('/vi/duties/');
    await openCut('/vi/duties/', '/vi/duties/');
    await expect.poll(async () => (await readList()).sentence, { timeout: 30_000 }).toBe(whole.sentence);
    expect((await readList()).rows.length).toBeLessThan(whole.rows.length);
    await page.locator('select[name=group]').selectOption('actor');
    await page.locator('[data-part=arranged] .provision').first().waitFor();
    await page.locator('select[name=group]').selectOption('instrument');
    await expect.poll(readList, { timeout: 30_000 }).toEqual(whole);
  });
});
