import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeWordFile } from '../formats/word-file.ts';
import { openBrowser } from '../support/browser.ts';
import {
  dropFile,
  listRequests,
  openDesk,
  pasteText,
  readRefusal,
  saveBy,
  waitForOutcome,
} from '../support/desk.ts';
import { gzipSize, serveFolder } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A decision that nobody issued: a head, two bases, articles of which one is missing, a signature. */
const decision = `ĐẢNG ỦY XÃ THANH MỘC
*
Số: 17-QĐ/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Thanh Mộc, ngày 12 tháng 3 năm 2024

QUYẾT ĐỊNH
về việc lập tổ dân vận ở các thôn

Căn cứ Quyết định số 23-QĐ/TW ngày 30/7/2021 của Bộ Chính trị;
Căn cứ Quy chế làm việc của Đảng ủy xã,

BAN THƯỜNG VỤ ĐẢNG ỦY XÃ QUYẾT ĐỊNH

Điều 1. Mỗi thôn lập một tổ dân vận.
1. Tổ có từ năm đến bảy người.
2. Tổ trưởng do chi bộ cử.
Điều 3. Quyết định này có hiệu lực từ ngày ký.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Hà Văn Mẫu
`;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const factOf = (name: string): Promise<string> => page.locator(`[data-fact="${name}"] dd`).innerText();
const labels = (): Promise<string[]> => page.locator('.desk-tree .label').allInnerTexts();

describe('the page /ingest/', () => {
  it('shows facts, structure, doubts and citations of a pasted text and of dropped files, with the network cut', async () => {
    await openDesk(page, `${site.url}/vi/ingest/`);
    await context.setOffline(true);
    const requests = listRequests(page);
    await pasteText(page, decision);
    await waitForOutcome(page, 'van-ban-dan.txt');
    expect(await factOf('number')).toContain('17-QĐ/ĐU');
    expect(await factOf('date')).toContain('2024-03-12');
    expect(await labels()).toEqual(['Điều 1.', '1.', '2.', 'Điều 3.']);
    const outcome = page.locator('.desk-body');
    expect(await outcome.innerText()).toMatch(/dòng \d+, cột \d+: Nhảy số: sau “Điều 1.?” là “Điều 3.?”/u);
    const cited = outcome.locator('a[href="/vi/instruments/23-qd-tw-2021/"]');
    expect(await cited.innerText()).toBe('23-QĐ/TW');
    const paragraphs = decision.split('\n').filter((line) => line !== '');
    const body = paragraphs.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
    const files = [
      { name: 'quyet-dinh.docx', content: makeWordFile({ body }) },
      {
        name: 'quyet-dinh.html',
        content: `<meta charset="utf-8">${paragraphs.map((line) => `<p>${line}</p>`).join('')}`,
      },
      { name: 'quyet-dinh.md', content: decision },
    ];
    for (const file of files) {
      await dropFile(page, file);
      await waitForOutcome(page, file.name);
      expect(await labels(), file.name).toEqual(['Điều 1.', '1.', '2.', 'Điều 3.']);
    }
    expect(requests.map((request) => request.url())).toEqual([]);
  });

  it('packs the files of the draft, with the digest of what was given', async () => {
    await openDesk(page, `${site.url}/ingest/`);
    await dropFile(page, { name: 'decision.txt', content: decision });
    await waitForOutcome(page, 'decision.txt');
    const { name, bytes } = await saveBy(page, 'All files of the draft (zip)');
    const id = '17-qd-du-2024';
    expect(name).toBe(`${id}.zip`);
    const files = unzipSync(new Uint8Array(bytes));
    expect(Object.keys(files).sort()).toEqual([
      `content/instruments/${id}.mdx`,
      `content/instruments/${id}.vi.mdx`,
      `content/sources/${id}-text.mdx`,
    ]);
    const read = (path: string): string => new TextDecoder().decode(files[path]);
    expect(read(`content/instruments/${id}.vi.mdx`)).toContain('Mỗi thôn lập một tổ dân vận.');
    expect(read(`content/sources/${id}-text.mdx`)).toContain(
      createHash('sha256').update(decision).digest('hex'),
    );
    const single = await saveBy(page, `${id}.mdx`);
    expect(single.bytes.toString()).toBe(read(`content/instruments/${id}.mdx`));
  });

  it('of files given one upon the other reads the last, and the others say nothing', async () => {
    await openDesk(page, `${site.url}/vi/ingest/`);
    await page.evaluate((text) => {
      const drop = (name: string, content: string): void => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], name));
        dispatchEvent(new DragEvent('drop', { dataTransfer }));
      };
      drop('dai.txt', text.repeat(3_000));
      drop('bang.xlsx', 'a');
      setTimeout(() => drop('dai-nua.txt', text.repeat(3_000)), 50);
      setTimeout(() => drop('cuoi.txt', text), 300);
    }, decision);
    await waitForOutcome(page, 'cuoi.txt');
    await page.locator('form.give:not([aria-busy])').waitFor();
    expect(await page.locator('.give-state').innerText()).toBe('');
    expect(await page.locator('.give-refusal').innerText()).toBe('');
    expect(await page.locator('.desk-result h2').first().innerText()).toContain('cuoi.txt');
  });

  it('takes in a text that is no official paper, and says so', async () => {
    await openDesk(page, `${site.url}/vi/ingest/`);
    await pasteText(page, 'Một đoạn văn không có số, không có điều khoản nào.');
    await waitForOutcome(page, 'van-ban-dan.txt');
    expect(await factOf('number')).toBe('không thấy');
    expect(await page.locator('.desk-body').innerText()).toContain('Không thấy số, ký hiệu');
  });

  it('says why a file cannot be read', async () => {
    await openDesk(page, `${site.url}/vi/ingest/`);
    await dropFile(page, { name: 'trong.txt', content: '\n' });
    expect(await readRefusal(page)).toContain('tệp trống');
    await dropFile(page, { name: 'bang.xlsx', content: 'a' });
    await page.locator('.give-refusal p', { hasText: 'bảng tính' }).waitFor();
  });

  it('keeps its scripts within the budget', async () => {
    const requests = listRequests(page);
    await openDesk(page, `${site.url}/ingest/`);
    const scripts = requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.endsWith('.js'));
    const readers = /\/(?:markdown|html|docx|doc)-/u;
    const size = scripts.filter((path) => !readers.test(path)).reduce((sum, path) => sum + gzipSize(path), 0);
    console.log(`/ingest/: ${size} bytes of scripts without the readers of formats`);
    expect(size).toBeLessThanOrEqual(120_000);
    expect(scripts.filter((path) => /\/(?:pdf|pdfjs)[-.]/u.test(path))).toEqual([]);
  });

  it('tells in words how to do the same without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.url}/vi/ingest/`);
    expect(await still.locator('main').innerText()).toContain('npm run -s vankien -- ingest quy-che.docx');
    await plain.close();
  });

  it('gives axe and the security policy nothing to complain of, on a phone, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const said: string[] = [];
      const narrow = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
      narrow.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text());
      });
      await openDesk(narrow, `${site.url}/vi/ingest/`);
      await pasteText(narrow, decision);
      await waitForOutcome(narrow, 'van-ban-dan');
      await narrow.evaluate(axe);
      const faults = await narrow.evaluate(
        `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3)))`,
      );
      expect(faults).toEqual([]);
      expect(said).toEqual([]);
      const overflow = await narrow.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBe(0);
      await narrow.close();
    }
  });
});
