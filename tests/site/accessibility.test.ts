import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { listTemplates, serveFolder } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' | ')))`;

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
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds nothing on any template in both languages, ${colorScheme}`, async () => {
      const page = await browser.newPage({ colorScheme });
      const faults: string[] = [];
      for (const path of listTemplates()) {
        await page.goto(`${site.url}${path}`);
        await page.evaluate(axe);
        for (const fault of (await page.evaluate(run)) as string[]) faults.push(`${path}: ${fault}`);
      }
      await page.close();
      expect(faults).toEqual([]);
    }, 400_000);
  }
});
