import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { askAll, readGoldenQueries, scoreAnswers } from '../support/golden.ts';
import { serveFolder, siteFolder } from '../support/site.ts';

let browser: Browser;
/** A search page that the tests share which only ask. */
let shared: Page;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
  shared = await browser.newPage();
  await shared.goto(`${site.url}/vi/search/`);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const ask = async (page: Page, query: string): Promise<void> => {
  await page.locator('.code-box.page input').fill(query);
  const asked = query.slice(0, 400);
  await page.waitForFunction(
    (text) => document.querySelector<HTMLElement>('search-results')?.dataset.answered === text,
    asked,
  );
};

describe('search', () => {
  it('has an index whose files are all whole', () => {
    const folder = join(siteFolder, 'pagefind');
    const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:pf_[a-z]+|pagefind)$/u.test(path),
    );
    expect(parts.length).toBeGreaterThan(100);
    for (const path of parts) expect(() => gunzipSync(readFileSync(join(folder, path))), path).not.toThrow();
    expect(readFileSync(join(folder, 'pagefind.js'), 'utf8').trimEnd()).toMatch(/\};?$/u);
  });

  it('puts the expected page first for the golden queries (at least 97 of 100)', async () => {
    const queries = readGoldenQueries();
    expect(queries.length).toBeGreaterThanOrEqual(150);
    const { firstHit, meanReciprocalRank, misses } = scoreAnswers(await askAll(browser, site.url, queries));
    console.log(`golden queries: first hit ${firstHit.toFixed(3)}, MRR ${meanReciprocalRank.toFixed(3)}`);
    expect(firstHit, misses.join('\n')).toBeGreaterThanOrEqual(0.97);
  }, 600_000);

  it('counts what each choice would leave, leaves names out that a choice does not fit, and shows more when asked', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/vi/search/?q=${encodeURIComponent('dân chủ ở cơ sở')}&status=nonsense`);
    await page.locator('search-results[data-answered]').waitFor();
    const lines = page.locator('.search-list li');
    const before = await lines.count();
    await page.locator('.search-more').click();
    await expect.poll(() => lines.count()).toBeGreaterThan(before);
    const field = page.locator('.search-filters select[name=type]');
    await field.focus();
    const option = field.locator('option[value=concepts]');
    await expect.poll(() => option.textContent()).toMatch(/\(\d+\)/u);
    const count = Number(/\((\d+)\)/u.exec((await option.textContent()) ?? '')?.[1]);
    await field.selectOption('concepts');
    const others = page.locator('.search-list a:not([href*="/concepts/"])');
    await expect.poll(() => others.count()).toBe(0);
    expect(await lines.count()).toBeGreaterThan(0);
    expect(await lines.count()).toBeLessThanOrEqual(count);
    await page.close();
  });

  it('says so when the network goes away while somebody types, and answers again when it is back', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${site.url}/vi/search/`);
    await context.setOffline(true);
    await ask(page, 'dân vận khéo');
    expect(await page.locator('.search-state').innerText()).toContain('Chưa tải được');
    await context.setOffline(false);
    await ask(page, 'dân vận khéo ');
    expect(await page.locator('.search-list li').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('tells who waits that it is searching', async () => {
    const page = await browser.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/names.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.url}/vi/search/?q=${encodeURIComponent('dân vận khéo')}`);
    const state = page.locator('.search-state');
    await expect.poll(() => state.innerText()).toBe('Đang tìm…');
    release();
    await expect.poll(() => state.innerText()).toMatch(/\d/u);
    await page.close();
  });

  it('writes dates as each language does, and gives no words of the head again that the line has', async () => {
    const [vi, en] = [await browser.newPage(), await browser.newPage()];
    await vi.goto(`${site.url}/vi/search/?q=25-NQ/TW+2013`);
    await en.goto(`${site.url}/search/?q=ethnic+minority+areas`);
    await expect.poll(() => vi.locator('.search-list li').first().innerText()).toContain('3-6-2013');
    const first = en.locator('.search-list li').filter({ hasText: '49-CT/TW' }).first();
    await expect.poll(() => first.innerText()).toContain('20 Oct 2015');
    expect(await first.locator('.search-excerpt').count()).toBe(0);
    await Promise.all([vi.close(), en.close()]);
  });

  it.each([
    ['ethnic minorties', 'ethnic minority'],
    ['QCDC', 'quy chế dân chủ'],
    ['ddaij ddoanf keets', 'dai doan ket'],
  ])('says how it read %j', async (query, reading) => {
    await ask(shared, query);
    expect(await shared.locator('.search-state').innerText()).toContain(reading);
  });

  it('leads a number to no longer one', async () => {
    await ask(shared, '125-NQ/TW');
    expect(await shared.locator('.search-list a[href*="/instruments/"]').count()).toBe(0);
  });

  it('finds words of a provision and leads to it', async () => {
    const page = await browser.newPage();
    await page.goto(
      `${site.url}/vi/search/?q=${encodeURIComponent('Ban Giám sát đầu tư của cộng đồng giám sát')}`,
    );
    await page.locator('.search-list mark').first().waitFor();
    const href = await page.locator('.search-list a[href*="#dieu-"]').first().getAttribute('href');
    await page.goto(`${site.url}${href}`);
    expect(await page.locator(':target').count()).toBe(1);
    await page.close();
  });

  it('does not lose everything to a word that is on no page', async () => {
    await ask(shared, 'hòa giải cơ sở xyzzyq');
    expect(await shared.locator('.search-list li').count()).toBeGreaterThan(0);
  });

  it('reads an English question in Vietnamese texts and says so', async () => {
    await ask(shared, 'grass-roots democracy');
    expect(await shared.locator('.search-state').innerText()).toContain('dân chủ ở cơ sở');
  });

  it.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['markup', '<script>alert(1)</script>'],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['pictures', '🙂🙂'],
    ['marks without letters', '́̀̉'],
    ['spaces', '   '],
    ['a quotation mark', '"'],
    ['SQL', "'; drop table"],
  ])('takes %s calmly', async (_, query) => {
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(
      `${site.url}/search/?q=${encodeURIComponent(query.slice(0, 2000))}&kind=%3Cnonsense%3E&x=1`,
    );
    await page.waitForTimeout(300);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('stays within its bytes on the wire: 300 kB for the first question, 150 kB for the next', async () => {
    const own = await serveFolder();
    const page = await browser.newPage();
    const bytesOf = async (query: string): Promise<number> => {
      const before = own.sent();
      await ask(page, query);
      await page.waitForLoadState('networkidle');
      return own.sent() - before;
    };
    await page.goto(`${own.url}/vi/search/`, { waitUntil: 'networkidle' });
    expect(await bytesOf('tổ chức đối thoại với nhân dân')).toBeLessThanOrEqual(300_000);
    expect(await bytesOf('kiểm tra đầu tư công trình')).toBeLessThanOrEqual(150_000);
    expect(await bytesOf('trách nhiệm của Ủy ban nhân dân cấp xã')).toBeLessThanOrEqual(150_000);
    await page.close();
    await own.close();
  });
});
