import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveFolder } from '../support/site.ts';

/*
 * A page of somebody else's, on a port of its own, under a content policy that allows nothing but its own text and what
 * the embedding needs: the script and the frame of the copy.
 */
let browser: Browser;
let copy: { readonly url: string; readonly close: () => Promise<void> };
let host: { readonly url: string; readonly close: () => Promise<void> };

const policy = (url: string): string =>
  [
    "default-src 'none'",
    `script-src ${url}`,
    `frame-src ${url}`,
    "require-trusted-types-for 'script'",
    'trusted-types vankien',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const text = `<!doctype html><html lang="vi"><title>Trang khác</title><body>
<p id="one">Nghị quyết số <b>25-NQ/TW</b>, ngày 3/6/2013; Nghị quyết số 25-NQ/TW; Nghị quyết 49-NQ/QUTW.</p>
<p id="two">Kết luận 43-KL/TW ngày 7/1/2009; <a href="#x">43-KL/TW</a>; <code>43-KL/TW</code>; số 999999-KL/TW.</p>
<p id="three" data-vankien="off">49-NQ/QUTW</p>
<p id="four">Quy chế 718-QC/QUTW và "Luật 10/2022/QH15" &amp; &lt;10/2022/QH15&gt;</p>`;

async function serveHost(): Promise<typeof host> {
  const server = createServer((request, response) => {
    const body =
      request.url === '/frame'
        ? `${text}<iframe id="card" src="${copy.url}/vi/embed/25-nq-tw-2013/" width="480" height="240" title="25-NQ/TW"></iframe>`
        : `${text}<script src="${copy.url}/embed.js" data-lang="vi" defer></script>`;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(copy.url),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

beforeAll(async () => {
  copy = await serveFolder();
  host = await serveHost();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await copy?.close();
});

async function openHost(
  path: string,
): Promise<{ readonly page: Page; readonly told: string[]; readonly asked: string[] }> {
  const page = await browser.newPage();
  const told: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${host.url}${path}`, { waitUntil: 'networkidle' });
  return { page, told, asked };
}

describe('the embedded script on a page from elsewhere, under a strict policy', () => {
  test('links what is certain, leaves the rest, and breaks no rule of the page', async () => {
    const { page, told, asked } = await openHost('/');
    await page.waitForSelector('a.vankien');
    const links = await page.$$eval('a.vankien', (anchors) =>
      anchors.map((anchor) => [
        anchor.closest('p')?.id,
        anchor.textContent,
        new URL((anchor as HTMLAnchorElement).href).pathname,
      ]),
    );
    expect(links).toEqual([
      ['one', '25-NQ/TW', '/vi/instruments/25-nq-tw-2013/'],
      ['one', '49-NQ/QUTW', '/vi/instruments/49-nq-qutw-2015/'],
      ['four', '718-QC/QUTW', '/vi/instruments/718-qc-qutw-2021/'],
      ['four', '10/2022/QH15', '/vi/instruments/10-2022-qh15/'],
      ['four', '10/2022/QH15', '/vi/instruments/10-2022-qh15/'],
    ]);
    expect(await page.textContent('#one')).toBe(
      'Nghị quyết số 25-NQ/TW, ngày 3/6/2013; Nghị quyết số 25-NQ/TW; Nghị quyết 49-NQ/QUTW.',
    );
    expect(told.filter((message) => !message.includes('favicon'))).toEqual([]);
    expect(asked.filter((url) => !url.includes('favicon')).map((url) => url.replace(copy.url, ''))).toEqual([
      `${host.url}/`,
      '/embed.js',
      '/embed/register.vi.js',
    ]);
    await page.close();
  });

  test('a notice shows on focus and on pointing, is named to readers, and goes with Escape', async () => {
    const { page } = await openHost('/');
    const anchor = page.locator('#one a.vankien').first();
    await anchor.focus();
    const notice = page.locator('.vankien-notice');
    expect(await notice.innerText()).toMatch(/^Nghị quyết số 25-NQ\/TW\n/u);
    expect(await anchor.getAttribute('aria-describedby')).toBe(await notice.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await notice.count()).toBe(0);
    expect(await anchor.getAttribute('aria-describedby')).toBe(null);
    await page.locator('#four a.vankien').first().hover();
    await notice.waitFor();
    expect(await notice.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
    await notice.hover();
    await page.waitForTimeout(400);
    expect(await notice.count()).toBe(1);
    await page.mouse.move(1, 1);
    await notice.waitFor({ state: 'detached' });
    await page.close();
  });

  test('what is added later is linked when asked for', async () => {
    const { page } = await openHost('/');
    await page.waitForSelector('a.vankien');
    const href = await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Nghị quyết 49-NQ/QUTW';
      document.body.append(added);
      (window as unknown as { vankien: { link: (element: Element) => void } }).vankien.link(added);
      return added.querySelector('a')?.pathname;
    });
    expect(href).toBe('/vi/instruments/49-nq-qutw-2015/');
    await page.close();
  });

  test('the card in a frame shows without a script and leads out of the frame', async () => {
    const { page, told } = await openHost('/frame');
    const card = page.frameLocator('#card');
    expect(await card.locator('h1').innerText()).toBe('25-NQ/TW');
    expect(await card.locator('a').getAttribute('target')).toBe('_top');
    expect(told.filter((message) => !message.includes('favicon'))).toEqual([]);
    await page.close();
  });
});
