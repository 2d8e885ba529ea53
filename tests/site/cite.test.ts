import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBibtex } from '../../src/exports/testing/read-bibtex.ts';
import { readRis, valuesOf } from '../../src/exports/testing/read-ris.ts';
import { openBrowser } from '../support/browser.ts';
import { readPage, serveFolder } from '../support/site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  site = await serveFolder();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('the cite box', () => {
  test('turns to a provision and back, in every format', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}/instruments/25-nq-tw-2013/`);
    const box = page.locator('.cite-box');
    const copies = (): Promise<readonly string[]> =>
      box
        .locator('button[data-pattern]')
        .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['copy'] ?? ''));
    const whole = await copies();
    const line = await page.textContent('.cite-line');
    await page.locator('#quan-diem-1').hover();
    await page.locator('.provision-tools button').nth(2).click();
    expect(await page.textContent('.cite-line')).toBe(line?.replace(/\.$/u, ', viewpoint 1.'));
    const [academy, , , bibtex = '', ris = '', csl = ''] = await copies();
    expect(academy).toMatch(/, viewpoint 1\.$/u);
    expect(readBibtex(bibtex)[0]).toMatchObject({ key: '25-nq-tw-2013:quan-diem-1' });
    // An attribute of HTML keeps plain line ends; the file of the same record has both signs.
    const lines = ris.replaceAll('\n', '\r\n');
    expect(valuesOf(readRis(lines)[0] ?? [], 'SE')).toEqual(['quan điểm 1']);
    expect(JSON.parse(csl)).toMatchObject([{ section: 'quan điểm 1', type: 'legislation' }]);
    expect(await box.locator('button[data-copy-link]').getAttribute('data-copy-link')).toBe(
      '/instruments/25-nq-tw-2013/#quan-diem-1',
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-heading');
    await box.locator('.cite-whole').click();
    expect(await copies()).toEqual(whole);
    expect(await page.textContent('.cite-line')).toBe(line);
    expect(await box.locator('.cite-whole').isVisible()).toBe(false);
    await page.close();
  });

  test('stands on a source too', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/vi/sources/communist-review-2025/`);
    const [, , , bibtex = ''] = await page
      .locator('.cite-box button[data-pattern]')
      .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['copy'] ?? ''));
    expect(readBibtex(bibtex)[0]?.type).toBe('article');
    await page.close();
  });
});

describe('what programs read in the head of a page', () => {
  test('an instrument says its type, its records and its card', () => {
    const html = readPage('/vi/instruments/25-nq-tw-2013/');
    expect(html).toContain('<meta name="DC.type" content="statute">');
    expect(html).toContain('type="application/x-research-info-systems"');
    expect(html).toContain('type="application/json+oembed"');
  });

  test.each(['/topics/party-leadership/', '/vi/instruments/', '/sources/', '/kinds/resolution/'])(
    'the list at %s offers its records',
    (path) => {
      expect(readPage(path)).toMatch(/<link rel="alternate" type="application\/x-research-info-systems"/u);
    },
  );
});
