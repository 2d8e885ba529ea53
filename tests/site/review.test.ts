import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../formats/pdf-file.ts';
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

const wrongDate = 'Nghị quyết số 25-NQ/TW ngày 03/6/2012 của Ban Chấp hành Trung ương Đảng';
const replaced = 'Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị';
const text = `Bài giảng nêu ${wrongDate}.\n\nĐơn vị vẫn dẫn ${replaced} và Quyết định số 999-QĐ/TW.`;

const wordFile = (words: string): Uint8Array =>
  makeWordFile({ body: `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>` });

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;
let context: BrowserContext;
/** What the page has asked for since it was opened. */
let requests: readonly Request[];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

type Desk = readonly [Page, BrowserContext, readonly Request[]];
const desks = new Map<string, Promise<Desk>>();

/** A desk, opened once by its name: it takes one document after the other. One whose network is cut has its own name. */
async function takeDesk(path: string, name = path): Promise<void> {
  const desk = desks.get(name) ?? openNew(path);
  desks.set(name, desk);
  [page, context, requests] = await desk;
}

async function openNew(path: string): Promise<Desk> {
  const own = await browser.newContext();
  const fresh = await own.newPage();
  const asked = listRequests(fresh);
  await openDesk(fresh, `${site.url}${path}`);
  return [fresh, own, asked];
}

const verdictsOf = (): Promise<string[]> =>
  page.locator('.desk-table tbody tr').evaluateAll((rows) => rows.map((row) => row.dataset['verdict'] ?? ''));

describe('the page /review/', () => {
  it('reviews pasted text and dropped files with the network cut', async () => {
    await takeDesk('/vi/review/', 'cut');
    await context.setOffline(true);
    const before = requests.length;
    await pasteText(page, text);
    await waitForOutcome(page, 'van-ban-dan.txt');
    expect(await verdictsOf()).toEqual(['date-differs', 'superseded', 'unknown']);
    const files = [
      { name: 'bai.md', content: `# Bài\n\n${text}\n` },
      { name: 'bai.html', content: `<!doctype html><meta charset="utf-8"><p>${text}</p>` },
      { name: 'bai.docx', content: wordFile(text) },
    ];
    for (const file of files) {
      await dropFile(page, file);
      await waitForOutcome(page, file.name);
      expect(await verdictsOf(), file.name).toEqual(['date-differs', 'superseded', 'unknown']);
    }
    expect(requests.slice(before).map((request) => request.url())).toEqual([]);
  });

  it('says that the PDF reader is missing when the network was cut before it came', async () => {
    await takeDesk('/vi/review/', 'cut');
    await context.setOffline(true);
    const pdf = { name: 'bai.pdf', content: await makePdf([[{ x: 60, y: 700, text: wrongDate }]]) };
    await dropFile(page, pdf);
    expect(await readRefusal(page)).toContain('Phần đọc PDF chưa tải được');
  });

  it('loads no PDF module before a PDF, and few bytes before anything', async () => {
    await takeDesk('/review/');
    const scripts = requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => /\/(?:pdf|pdfjs)[-.]/u.test(path))).toEqual([]);
    const readers = /\/(?:markdown|html|docx|doc)-/u;
    const size = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + gzipSize(path), 0);
    const [tool, all] = [size(scripts.filter((path) => !readers.test(path))), size(scripts)];
    console.log(`/review/: ${tool} bytes of scripts, ${all} with the readers of all formats but PDF`);
    expect(tool).toBeLessThanOrEqual(120_000);
    expect(all).toBeLessThanOrEqual(200_000);
  });

  it('sends nothing of a file anywhere: it asks for parts of the site and for nothing else', async () => {
    await takeDesk('/review/');
    const before = requests.length;
    await pasteText(page, `${text} Tên riêng: Zyxwvu.`);
    await waitForOutcome(page, 'pasted-text.txt');
    await dropFile(page, {
      name: 'zyxwvu.pdf',
      content: await makePdf([[{ x: 60, y: 700, text: wrongDate }]]),
    });
    await waitForOutcome(page, 'zyxwvu.pdf');
    for (const request of requests.slice(before)) {
      expect(request.method()).toBe('GET');
      expect(request.url()).toMatch(new RegExp(`^${site.url}/_astro/[\\w.-]+\\.(?:js|woff2)$`, 'u'));
    }
  });

  it('leads to the pages of what is cited and copies a correction', async () => {
    await takeDesk('/vi/review/');
    await pasteText(page, text);
    await waitForOutcome(page, 'van-ban-dan');
    const row = page.locator('tr[data-verdict="date-differs"]');
    expect(await row.locator('a.number').getAttribute('href')).toBe('/vi/instruments/25-nq-tw-2013/');
    expect(await row.locator('.place').innerText()).toBe('dòng 1');
    const copy = row.locator('button[data-copy]');
    expect(await copy.getAttribute('data-copy')).toBe('03/06/2013');
    await copy.click();
    await page.getByText('Đã chép', { exact: true }).waitFor();
  });

  it('filters by verdict with the keyboard', async () => {
    await takeDesk('/vi/review/');
    await pasteText(page, text);
    await waitForOutcome(page, 'van-ban-dan');
    await page.locator('.desk-verdicts input[name="unknown"]').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.desk-table tbody tr:visible').count()).toBe(2);
    expect(await page.locator('.desk-result [role="status"]').first().innerText()).toContain('2 trong 3');
  });

  it('gives back the same document with links', async () => {
    await takeDesk('/vi/review/');
    const source = `# Bài\n\nTheo *${replaced}*.\n`;
    await dropFile(page, { name: 'bài giảng.md', content: source });
    await waitForOutcome(page, 'bài giảng.md');
    const { name, bytes } = await saveBy(page, 'Chính tài liệu này kèm liên kết');
    expect(name).toBe('bài giảng-lien-ket.md');
    const link = `${site.url}/vi/instruments/`;
    expect(bytes.toString()).toMatch(new RegExp(`\\[290-QĐ/TW\\]\\(${link}290-qd-tw-2010/`, 'u'));
    expect(bytes.toString().replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')).toBe(source);
  });

  it('gives back Word and PDF files with links', async () => {
    await takeDesk('/review/');
    await dropFile(page, { name: 'thesis.docx', content: wordFile(wrongDate) });
    await waitForOutcome(page, 'thesis.docx');
    const word = await saveBy(page, 'The same document with links');
    expect(word.name).toBe('thesis-linked.docx');
    const relations = unzipSync(new Uint8Array(word.bytes))['word/_rels/document.xml.rels'];
    expect(new TextDecoder().decode(relations)).toContain(`${site.url}/instruments/25-nq-tw-2013/`);
    await dropFile(page, {
      name: 'thesis.pdf',
      content: await makePdf([[{ x: 60, y: 700, text: wrongDate }]]),
    });
    await waitForOutcome(page, 'thesis.pdf');
    expect(await page.locator('.desk-table .place').first().innerText()).toBe('p. 1');
    const pdf = await saveBy(page, 'The same document with links');
    const opened = await getDocumentProxy(new Uint8Array(pdf.bytes), { verbosity: 0 });
    const links: { url?: string }[] = await (await opened.getPage(1)).getAnnotations();
    expect(links.map(({ url }) => url)).toEqual([`${site.url}/instruments/25-nq-tw-2013/`]);
  });

  it('writes the table, the data and the report', async () => {
    await takeDesk('/review/');
    await pasteText(page, text);
    await waitForOutcome(page, 'pasted-text.txt');
    const [csv, json, report] = [
      await saveBy(page, 'Table (CSV)'),
      await saveBy(page, 'Data (JSON)'),
      await saveBy(page, 'Report to print (HTML)'),
    ];
    expect(csv.name).toBe('pasted-text-review.csv');
    expect(csv.bytes.toString()).toContain('date-differs');
    expect(JSON.parse(json.bytes.toString()).summary).toMatchObject({ 'date-differs': 1, superseded: 1 });
    expect(report.bytes.toString()).toContain(`${site.url}/instruments/25-nq-tw-2013/`);
  });

  it('says why a file cannot be read', async () => {
    await takeDesk('/vi/review/');
    const zip = 'PK\u0003\u0004 hỏng';
    const cases = [
      { name: 'trong.txt', content: ' ', words: 'không có chữ nào' },
      { name: 'hong.docx', content: zip, words: 'hong.docx' },
      { name: 'bang.xlsx', content: 'a', words: 'bảng tính' },
      { name: 'anh.pdf', content: await makePdf([[]]), words: 'chỉ có hình ảnh' },
      { name: 'la.txt', content: new Uint8Array([0xc3, 0x28, 0x41]), words: 'UTF-8' },
    ];
    for (const { name, content, words } of cases) {
      await dropFile(page, { name, content });
      await page.locator('.give-refusal p', { hasText: words }).waitFor();
      expect(await page.locator('.desk-result').isHidden(), name).toBe(true);
    }
  });

  it('recognises TCVN3 and converts it when that is wanted', async () => {
    await takeDesk('/vi/review/');
    const legacy =
      'C¸n bé, ®¶ng viªn ph¶i g­¬ng mÉu vµ g¾n bã víi nh©n d©n theo NghÞ quyÕt sè 25-NQ/TW ngµy 03/6/2013.';
    const bytes = Uint8Array.from(legacy, (sign) => sign.charCodeAt(0));
    await dropFile(page, { name: 'cu.txt', content: bytes });
    expect(await readRefusal(page)).toMatch(/TCVN3.*Cán bộ, đảng viên phải gương mẫu/su);
    await page.getByRole('button', { name: 'Chuyển sang Unicode rồi làm tiếp' }).click();
    await waitForOutcome(page, 'cu.txt');
    expect(await verdictsOf()).toEqual(['ok']);
    expect(await page.locator('.desk-notices').innerText()).toContain('TCVN3');
  });

  it('reads a PDF with the network cut once its reader was fetched', async () => {
    await takeDesk('/vi/review/', 'fetched');
    await page.getByRole('button', { name: 'Tải sẵn phần đọc PDF' }).click();
    await page.locator('form.give[data-ready="pdf"]').waitFor();
    await context.setOffline(true);
    await dropFile(page, { name: 'bai.pdf', content: await makePdf([[{ x: 60, y: 700, text: wrongDate }]]) });
    await waitForOutcome(page, 'bai.pdf');
    expect(await verdictsOf()).toEqual(['date-differs']);
  });

  it('tells in words how to do the same without JavaScript', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    for (const [path, words] of [
      ['/review/', 'npm run -s vankien -- review thesis.docx'],
      ['/vi/review/', 'npm run -s vankien -- review luan-van.docx'],
    ] as const) {
      await still.goto(`${site.url}${path}`);
      expect(await still.locator('main').innerText()).toContain(words);
      expect(await still.locator('form.give').isVisible()).toBe(false);
    }
    await plain.close();
  });

  it('writes no complaint of the security policy to the console, and axe finds nothing in an outcome', async () => {
    const said: string[] = [];
    const narrow = await browser.newPage({ viewport: { width: 390, height: 844 } });
    narrow.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text());
    });
    await openDesk(narrow, `${site.url}/vi/review/`);
    const pdf = await makePdf([[{ x: 60, y: 700, text: wrongDate }]]);
    await dropFile(narrow, { name: 'bai.pdf', content: pdf });
    await waitForOutcome(narrow, 'bai.pdf');
    await pasteText(narrow, text);
    await waitForOutcome(narrow, 'van-ban-dan');
    await narrow.evaluate(axe);
    // In the dark only colours are others; the page around the outcome is the test of all templates' to look at.
    for (const [colorScheme, rules] of [
      ['light', '{}'],
      ['dark', '{ runOnly: ["color-contrast"] }'],
    ] as const) {
      await narrow.emulateMedia({ colorScheme });
      const faults = await narrow.evaluate(
        `axe.run('main', ${rules}).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3)))`,
      );
      expect(faults, colorScheme).toEqual([]);
    }
    expect(said).toEqual([]);
    const overflow = await narrow.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await narrow.close();
  });
});
