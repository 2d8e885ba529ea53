import lighthouse from 'lighthouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDebuggableBrowser } from '../support/browser.ts';
import { mainTemplates, serveFolder } from '../support/site.ts';

let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof openDebuggableBrowser>>;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveFolder(), openDebuggableBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Performance is a matter of time and belongs to `npm run bench`. */
describe('Lighthouse', () => {
  it.each(mainTemplates)('gives %s 100 for accessibility, best practices and SEO', async (path) => {
    const result = await lighthouse(`${site.url}${path}`, {
      port: browser.port,
      onlyCategories: ['accessibility', 'best-practices', 'seo'],
      logLevel: 'error',
    });
    const { categories = {}, audits = {} } = result?.lhr ?? {};
    const failed = Object.values(audits)
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id }) => id);
    const scores = Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, (score ?? 0) * 100]),
    );
    expect(scores, failed.join(', ')).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
