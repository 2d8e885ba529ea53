import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { listPages, listTemplates, serveFolder } from '../support/site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the site in a browser', () => {
  it('asks no other host for anything and writes nothing to the console, on any page', async () => {
    const faults: string[] = [];
    // One small window after the other: several at once draw over one another and take twice as long.
    const page = await browser.newPage({ viewport: { width: 390, height: 300 } });
    let path = '';
    page.on('request', (request) => {
      if (!/^(?:data|blob):/u.test(request.url()) && !request.url().startsWith(site.url)) {
        faults.push(`${path} asks ${request.url()}`);
      }
    });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        faults.push(`${path} says ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => {
      faults.push(`${path} throws ${error.message}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${path} gets ${response.status()} for ${response.url()}`);
    });
    // Both languages of a page have one template and one set of scripts: by turns the one and the other is opened.
    const english = listPages().filter((one) => one !== '/404.html' && !one.startsWith('/vi/'));
    for (const [at, one] of english.entries()) {
      path = at % 2 === 1 && one.endsWith('/') ? `/vi${one}` : one;
      await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 600_000);

  it('reads whole without JavaScript', async () => {
    const [plain, scripted] = await Promise.all([
      browser.newContext({ javaScriptEnabled: false }),
      browser.newContext({ javaScriptEnabled: true }),
    ]);
    for (const path of [
      '/vi/instruments/25-nq-tw-2013/',
      '/instruments/43-kl-tw-2019/',
      '/instruments/',
      '/vi/duties/',
      '/vi/conflicts/',
    ]) {
      const texts = await Promise.all(
        [plain, scripted].map(async (context) => {
          const page = await context.newPage();
          await page.goto(`${site.url}${path}`);
          // Filters only narrow what stands there; they come with the script that obeys them.
          await page.evaluate(
            "document.querySelectorAll('main :is(form, select, button)').forEach((control) => control.remove())",
          );
          const text = await page.locator('main').innerText();
          await page.close();
          return text.length;
        }),
      );
      expect(texts[0], path).toBeGreaterThanOrEqual((texts[1] ?? 0) * 0.9);
    }
    await Promise.all([plain.close(), scripted.close()]);
  });

  it('has no sideways scrolling on the narrowest phone (and at 400 per cent on a desk)', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const path of listTemplates()) {
      await page.goto(`${site.url}${path}`);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      if (Number(overflow) > 0) wide.push(`${path} by ${overflow} px`);
    }
    await page.close();
    expect(wide).toEqual([]);
  }, 300_000);
});
