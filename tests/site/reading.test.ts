import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { listPages, readPage, serveFolder } from '../support/site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
const path = '/vi/instruments/25-nq-tw-2013/';

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(page: Page, address = path): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${site.url}${address}`);
  return faults;
}

/** Writes a note on a provision by keyboard alone: from its label to the button, through the form. */
async function write(page: Page, provision: string, quote: string, words: string): Promise<void> {
  await page.locator(`#${provision} .locator`).focus();
  await page.locator(`#${provision} .provision-tools button`, { hasText: 'ghi chú' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.note-form textarea').first().fill(quote);
  await page.locator('.note-form textarea').last().fill(words);
  await page.locator('.note-form button[type=submit]').press('Enter');
}

const wordsOf = (page: Page, provision: string): Promise<string> =>
  page
    .locator(`#${provision} .prose`)
    .evaluate((prose) => (prose.textContent ?? '').trim().split(/\s+/u).slice(1, 4).join(' '));

describe("the reader's notes", () => {
  it('are kept under their provision, go out as a file and come back from it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const faults = await open(page);
    const quote = await wordsOf(page, 'quan-diem-1');
    await write(page, 'quan-diem-1', quote, 'Hỏi lại chi bộ.');
    await page.reload();
    expect(await page.locator('#quan-diem-1 mark.own-mark').innerText()).toBe(quote);
    expect(await page.locator('#quan-diem-1 .own-note').innerText()).toContain('Hỏi lại chi bộ.');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Lưu ra tệp' }).click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    await context.close();

    const other = await browser.newPage();
    const more = await open(other);
    await other.locator('#my-notes button').click();
    const kept = JSON.parse(file);
    kept.notes.push({ ...kept.notes[0], id: 'gone', provision: 'quan-diem-99' });
    kept.notes.push({ ...kept.notes[0], id: 'changed', quote: { ...kept.notes[0].quote, prefix: 'khác ' } });
    kept.notes.push({ id: 'half' });
    await other.locator('#my-notes input[type=file]').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(kept)),
    });
    await other.locator('#quan-diem-1 mark.own-mark').waitFor();
    expect(await other.locator('#my-notes [role=status]').innerText()).toContain(
      '1 mục trong tệp không đọc được',
    );
    expect(await other.locator('mark.own-mark').count()).toBe(1);
    expect(await other.locator('.own-lost li').count()).toBe(2);
    expect([...faults, ...more]).toEqual([]);
    await other.close();
  });

  it('say in words that storage is full or forbidden, and throw nothing', async () => {
    for (const [name, sentence] of [
      ['QuotaExceededError', 'đã đầy'],
      ['SecurityError', 'không cho lưu'],
    ] as const) {
      const page = await browser.newPage();
      await page.addInitScript(
        `Storage.prototype.setItem = () => { throw new DOMException('no', '${name}'); };`,
      );
      const faults = await open(page);
      await write(page, 'quan-diem-1', '', 'Một ghi chú');
      await page.locator('.own-note').waitFor();
      expect(await page.locator('#my-notes [role=status]').innerText()).toContain(sentence);
      expect(faults).toEqual([]);
      await page.close();
    }
  });
});

describe('reading', () => {
  it('follows the reader through the contents of a long text', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await open(page, '/instruments/10-2022-qh15/#dieu-13-khoan-2');
    await page.locator('.outline [aria-current]').waitFor();
    expect(await page.locator('.outline [aria-current]').getAttribute('aria-label')).toMatch('Article 13');
    await page.close();
  });

  it('prints addresses of links as numbered notes, each address once', async () => {
    const page = await browser.newPage();
    await open(page);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const addresses = await page.locator('#links-printed li').allInnerTexts();
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses).size).toBe(addresses.length);
    const numbers = await page.locator('.printed-link').allTextContents();
    expect(new Set(numbers).size).toBe(addresses.length);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('.printed-link, #links-printed').count()).toBe(0);
    await page.close();
  });

  it('sets both languages side by side under the ids of the provisions, on a phone one under the other', async () => {
    const pages = listPages().filter((one) => one.endsWith('/parallel/'));
    expect(pages.length).toBeGreaterThan(60);
    const ids = (html: string) => [...html.matchAll(/ data-provision="([^"]+)"/gu)].map(([, id]) => id);
    const rows = (html: string) =>
      [...html.matchAll(/class="parallel-row" id="([^"]+)"/gu)].map(([, id]) => id);
    const home = '/instruments/10-2022-qh15/';
    expect(rows(readPage(`${home}parallel/`))).toEqual(ids(readPage(home)));
    const page = await browser.newPage({ javaScriptEnabled: false });
    await open(page, '/instruments/25-nq-tw-2013/parallel/#quan-diem-2');
    const boxes = () =>
      page
        .locator('#quan-diem-2 > .prose')
        .evaluateAll((cells) =>
          cells.map((cell) => [cell.getAttribute('lang'), cell.getBoundingClientRect().top]),
        );
    const [vietnamese, english] = await boxes();
    expect([vietnamese?.[0], english?.[0]]).toEqual(['vi', null]);
    expect(vietnamese?.[1]).toBe(english?.[1]);
    await page.setViewportSize({ width: 390, height: 800 });
    const [above, below] = await boxes();
    expect(Number(below?.[1])).toBeGreaterThan(Number(above?.[1]));
    await page.close();
  });

  it('puts chosen instruments and provisions together as sheets, and names what it could not get', async () => {
    const page = await browser.newPage();
    const faults = await open(
      page,
      '/vi/dossier/?items=25-nq-tw-2013,10-2022-qh15~dieu-13-khoan-2,49-nq-qutw-2015,no-such-1',
    );
    await page.locator('.dossier-sheet').nth(2).waitFor();
    expect(await page.locator('.dossier-contents li').count()).toBe(3);
    // What stands in the dossier is led to there, and has no address among the notes.
    const inner = page.locator('#dossier-49-nq-qutw-2015 a[href="#dossier-25-nq-tw-2013"]');
    expect(await inner.count()).toBeGreaterThan(0);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await inner.first().evaluate('link => link.nextElementSibling?.className ?? ""')).not.toBe(
      'printed-link',
    );
    expect(await page.locator('.dossier-sheet').nth(1).locator('.provision').count()).toBe(1);
    expect(await page.locator('dossier-sheets [role=status]').innerText()).toContain('no-such-1');
    expect(await page.locator('.print-foot').textContent()).toContain('/vi/dossier/?items=25-nq-tw-2013');
    expect(
      await page.evaluate(
        "document.querySelectorAll('[id]').length - new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size",
      ),
    ).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the note under a link', () => {
  const note = '#link-note';

  it('tells on focus what a citation, a term and the mark of a source lead to, and goes on Escape', async () => {
    const page = await browser.newPage();
    const faults = await open(page, '/vi/instruments/43-kl-tw-2019/');
    const told = async (link: string): Promise<string> => {
      const target = page.locator(link).first();
      await target.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect.poll(() => target.getAttribute('aria-describedby'), { timeout: 20_000 }).toBe('link-note');
      const words = await page.locator(note).innerText();
      await page.keyboard.press('Escape');
      expect(await page.locator(note).count()).toBe(0);
      return words;
    };
    const cited = await told('.prose a.cite[href="/vi/instruments/25-nq-tw-2013/"]');
    for (const words of ['25-NQ/TW', '3 tháng 6 năm 2013', 'Đang được viện dẫn'])
      expect(cited).toContain(words);
    expect(await told('.prose a.term[href="/vi/concepts/cong-tac-dan-van/"]')).toMatch(
      /^Khái niệm\s+công tác dân vận\s+Công tác của cả hệ thống chính trị/u,
    );
    expect(await told('.status-line .marks a')).toContain('Tạp chí Cộng sản');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('opens on a tap, and a second tap follows the link', async () => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await open(page, '/vi/instruments/43-kl-tw-2019/');
    const link = page.locator('.prose a.cite').first();
    await link.tap();
    expect(await page.locator(note).innerText()).toMatch(/25-NQ\/TW[\s\S]*Chạm lần nữa để mở/u);
    await page.locator('h1').tap();
    expect(await page.locator(note).count()).toBe(0);
    await link.tap();
    await page.locator(note).waitFor();
    await link.tap();
    await page.waitForURL('**/vi/instruments/25-nq-tw-2013/');
    await context.close();
  });
});
