import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { gzipSize, readPage, serveFolder } from '../support/site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page and waits until the explorer is there. */
async function openExplorer(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}${path}`);
  await page.waitForSelector('.explorer canvas');
  return page;
}

const said = (page: Page): Promise<string> => page.locator('.explorer-said').innerText();
const hashOf = (page: Page): string => new URL(page.url()).hash;

describe('the graph page', () => {
  it('is whole without a script: a drawing with links, both tables, the files', () => {
    for (const path of ['/graph/', '/vi/graph/']) {
      const html = readPage(path);
      expect(html.match(/<a class="g-node/gu)?.length).toBeGreaterThan(50);
      expect(html).toContain('id="25-nq-tw-2013"');
      expect(html).toContain('/graph.graphml');
    }
  });

  it('opens on the document that the address names, with its relations both ways and their sources', async () => {
    const page = await openExplorer('/graph/#25-nq-tw-2013');
    const detail = page.locator('.explorer-detail');
    await expect.poll(() => detail.innerText()).toContain('43-KL/TW');
    await expect.poll(() => detail.innerText()).toMatch(/is continued by[\s\S]*stated by a source: /u);
    expect(await said(page)).toContain('25-NQ/TW');
    await page.close();
  });

  it('answers "what has to be looked at again if this is replaced" with one choice', async () => {
    const page = await openExplorer('/graph/#25-nq-tw-2013');
    await expect
      .poll(() => page.locator('.explorer-detail').innerText())
      .toContain('To be looked at again if this one is replaced');
    await page.close();
  });

  it('is walked by keyboard, and the address follows', async () => {
    const page = await openExplorer('/vi/graph/');
    await page.locator('.explorer canvas').focus();
    await page.keyboard.press('ArrowRight');
    const first = await said(page);
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).not.toBe(first);
    await expect.poll(() => hashOf(page)).not.toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await page.keyboard.press('Escape');
    await expect.poll(() => hashOf(page)).toBe('');
    await page.close();
  });

  it('filters, says how many are left, and stands in the address', async () => {
    const page = await openExplorer('/graph/');
    await page.selectOption('select[name=body]', 'central-military-commission');
    await expect.poll(() => page.locator('.explorer-list li').count()).toBeLessThan(12);
    expect(new URL(page.url()).searchParams.get('body')).toBe('central-military-commission');
    await page.fill('citation-graph input[name=q]', 'nothing is called so');
    await expect.poll(() => page.locator('.filter-none').isVisible()).toBe(true);
    expect(await page.locator('.explorer-list li').count()).toBe(0);
    await page.click('[type=reset]');
    await expect.poll(() => page.locator('.explorer-list li').count()).toBeGreaterThan(12);
    await page.close();
  });

  it('lists on as it is scrolled, to the last', async () => {
    const page = await openExplorer('/graph/');
    const rows = page.locator('.explorer-list li');
    await expect.poll(() => rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(50);
    await expect
      .poll(async () => {
        await rows.last().scrollIntoViewIfNeeded();
        return rows.count();
      })
      .toBeGreaterThan(80);
    expect(await page.locator('.explorer-list > button').isHidden()).toBe(true);
    await page.close();
  });

  it('shows how two documents hang together from the address alone', async () => {
    const page = await openExplorer('/graph/?from=43-kl-tw-2019&to=49-nq-qutw-2015');
    await expect.poll(() => page.locator('.ladder').count()).toBeGreaterThan(0);
    expect(await page.locator('.path-answer').innerText()).toContain(
      '43-KL/TW continues the implementation of 25-NQ/TW',
    );
    await page.close();
  });

  it('says of an address that names nothing here that no such document was found', async () => {
    const page = await openExplorer('/vi/graph/?from=999-nq-tw-1999&to=25-nq-tw-2013');
    await expect
      .poll(() => page.locator('[data-choices=from]').innerText())
      .toContain('Không thấy văn bản nào như vậy');
    expect(await page.inputValue('input[name=from]')).toBe('999-nq-tw-1999');
    await page.goto('about:blank');
    await page.goto(`${site.url}/graph/#999-nq-tw-1999`);
    await expect.poll(() => said(page)).toContain('No such document');
    await page.close();
  });

  it('keeps the choice of articles in the address, and says when a way is made of citations only', async () => {
    const page = await openExplorer('/graph/?from=25-nq-tw-2013&to=23-nq-tw-2003&articles=1');
    const answer = page.locator('.path-answer');
    await expect.poll(() => answer.innerText()).toContain('citations only');
    await page.uncheck('input[name=articles]');
    await expect.poll(() => answer.innerText()).toContain('only through articles');
    expect(new URL(page.url()).searchParams.get('articles')).toBeNull();
    await page.close();
  });

  it('never guesses between holders of one number', async () => {
    const page = await openExplorer('/graph/');
    await page.fill('input[name=from]', '25-NQ/TW');
    await page.locator('input[name=to]').focus();
    await expect.poll(() => page.locator('[data-choices=from] button').count()).toBeGreaterThan(2);
    expect(new URL(page.url()).searchParams.get('from')).toBeNull();
    await page.locator('[data-choices=from] button', { hasText: '2013' }).click();
    expect(new URL(page.url()).searchParams.get('from')).toBe('25-nq-tw-2013');
    await page.close();
  });

  it('makes a picture of a lineage in the browser', async () => {
    const page = await openExplorer('/graph/#25-nq-tw-2013');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-picture]')]);
    expect(download.suggestedFilename()).toBe('25-nq-tw-2013.en.png');
    await page.close();
  });

  it('keeps its drawing and tables when the data does not come', async () => {
    const page = await browser.newPage();
    await page.route('**/graph/view.bin', (route) => route.abort());
    await page.goto(`${site.url}/graph/`);
    await page.waitForSelector('.explorer-failed:not([hidden])');
    expect(await page.locator('[data-static]').isVisible()).toBe(true);
    await page.close();
  });

  it('loads at most 120 kB of script', () => {
    const scripts = [...readPage('/graph/').matchAll(/<script[^>]+src="([^"]+)"/gu)].map(([, source = '']) =>
      gzipSize(source),
    );
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
  });
});

describe('the timeline', () => {
  it('filters by term and hides the years that have nothing left', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/timeline/?term=11`);
    await expect.poll(() => page.locator('.timeline-year:visible').count()).toBeLessThan(10);
    expect(await page.locator('.timeline-year:visible').count()).toBeGreaterThan(0);
    await page.close();
  });
});
