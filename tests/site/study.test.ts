import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { listRequests } from '../support/desk.ts';
import { gzipSize, serveFolder } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let context: BrowserContext;
let page: Page;
const said: string[] = [];

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
  said.length = 0;
  page.on('console', (message) => {
    // The browser asks for the icon whenever it likes, with the network cut too.
    const { url } = message.location();
    if (['error', 'warning'].includes(message.type()) && !url.endsWith('/favicon.svg'))
      said.push(`${message.text()} ${url}`);
  });
});
afterEach(() => context.close());

const open = async (path: string, element = 'study-builder'): Promise<void> => {
  await page.goto(`${site.url}${path}`);
  await page.locator(`${element}[data-ready]`).waitFor();
};
const itemNames = (): Promise<string[]> => page.locator('.study-item-name').allInnerTexts();
const state = () => page.locator('.study-state');
/** The address is written when the hands rest. */
const settle = (): Promise<unknown> =>
  page.waitForFunction(
    () => location.hash !== '' && location.hash === localStorage.getItem('vankien-address'),
  );
const isReadyOffline = (): Promise<void> =>
  page.getByText('Các tệp trên tạo được cả khi ngắt mạng.').waitFor();

async function save(button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-format="${button}"]`).click(),
  ]);
  return readFileSync(await download.path());
}

describe('a study session in the browser', () => {
  it('goes from the home page to 60 minutes on 25-NQ/TW and 49-NQ/QUTW in 15 actions, then works with the network cut', async () => {
    let actions = 0;
    const act = async (action: Promise<unknown>): Promise<void> => {
      await action;
      actions += 1;
    };
    await page.goto(`${site.url}/vi/`);
    await act(page.locator('.site-nav').getByText('Học tập').click());
    await page.locator('study-builder[data-ready]').waitFor();
    await act(page.locator('.study-add input[name="q"]').fill('25-NQ/TW, 49-NQ/QUTW'));
    await act(page.locator('.study-add > button').click());
    await act(page.locator('.study-found button', { hasText: '2013' }).click());
    await act(page.locator('[data-key="title"]').fill('Học tập Nghị quyết 25 và Nghị quyết 49'));
    await act(page.locator('[data-key="audience"]').selectOption('political-cadres'));
    await act(page.locator('[data-key="date"]').fill('2026-11-26'));
    await act(page.locator('[data-key="time"]').fill('08:30'));
    await act(page.locator('[data-key="place"]').fill('Hội trường'));
    await act(page.locator('[data-key="aims"]').fill('Nêu được các quan điểm'));
    await act(page.locator('[data-act="propose"]').click());
    await settle();
    await isReadyOffline();
    await context.setOffline(true);
    await act(save('docx'));
    await act(save('moodle-xml'));
    console.log(`a 60-minute session from the home page: ${actions} actions`);
    expect(actions).toBeLessThanOrEqual(15);

    const names = await itemNames();
    expect(names.some((name) => name.includes('25-NQ/TW'))).toBe(true);
    expect(names.findIndex((name) => name.includes('25-NQ/TW'))).toBeLessThan(
      names.findIndex((name) => name.includes('49-NQ/QUTW')),
    );
    expect(await page.locator('[data-slot="total"]').innerText()).toBe(
      'Các phần: 60 phút; buổi học: 60 phút.',
    );
    expect(await page.locator('.study-part textarea').nth(2).inputValue()).toMatch(/^Sau 25-NQ\/TW, vì /u);
    for (const [format, start] of [
      ['gift', '//'],
      ['anki-tsv', '#'],
      ['ics', 'BEGIN:VCALENDAR'],
      ['md', '#'],
      ['json', '{'],
      ['qti', 'PK'],
      ['common-cartridge', 'PK'],
    ] as const)
      expect((await save(format)).subarray(0, start.length).toString(), format).toBe(start);
    expect(said).toEqual([]);
  });

  it('takes in what was added on reading pages, survives a reload, and walks back', async () => {
    await page.goto(`${site.url}/instruments/25-nq-tw-2013/`);
    await page.locator('.kicker .to-session').click();
    const [, along = '0'] =
      /\(with (\d+) provisions\)/u.exec(await page.locator('.kicker .to-session').innerText()) ?? [];
    expect(await page.locator('.session-bar').innerText()).toBe(`Session: ${Number(along) + 1} items`);
    await page.locator('.kicker .to-session').click();
    expect(await page.locator('.session-bar').isVisible()).toBe(false);
    await page.goto(`${site.url}/concepts/cong-tac-dan-van/`);
    await page.locator('.kicker .to-session').click();
    await page.goto(`${site.url}/instruments/25-nq-tw-2013/`);
    await page.locator('.provision').first().locator('.locator').focus();
    await page.locator('.provision').first().locator('.to-session').click();
    expect(await page.locator('.session-bar').innerText()).toBe('Session: 2 items');
    await page.goto(`${site.url}/conflicts/`);
    await page.locator('section.conflict .to-session').first().click();
    await page.locator('.session-bar').click();
    await page.locator('study-builder[data-ready]').waitFor();
    expect((await itemNames()).length).toBe(3);
    await settle();
    const before = await itemNames();
    const row = page.locator('.study-item').first();
    await row.focus();
    await page.keyboard.press('Alt+ArrowDown');
    const moved = await itemNames();
    expect(moved).toEqual([before[1], before[0], before[2]]);
    expect(await state().innerText()).toContain('is now number 2 of part 1');
    await page.reload();
    await page.locator('study-builder[data-ready]').waitFor();
    expect(await itemNames()).toEqual(moved);
    await page.locator('[data-key="item-0-0-remove"]').click();
    expect((await itemNames()).length).toBe(2);
    await page.locator('[data-act="undo"]').click();
    expect(await itemNames()).toEqual(moved);
    const grip = { x: 200, y: 8 };
    await page
      .locator('.study-item')
      .nth(1)
      .dragTo(page.locator('.study-item').first(), { sourcePosition: grip, targetPosition: grip });
    expect(await itemNames()).toEqual(before);
    await page.goto(`${site.url}/concepts/cong-tac-dan-van/`);
    await page.locator('.kicker .to-session[aria-pressed="true"]').click();
    expect(await page.locator('.session-bar').innerText()).toBe('Session: 2 items');
    expect(said).toEqual([]);
  });

  it('says so when a link is damaged, when an id is unknown, and shows markup as text', async () => {
    await open('/study/?from=dan-van-1949');
    await settle();
    const whole = await page.evaluate<string>('location.hash');
    const count = (await itemNames()).length;
    await page.evaluate('localStorage.clear()');
    await open(`/vi/study/${whole.slice(0, whole.length / 2)}`);
    expect(await page.locator('[data-slot="notices"]').innerText()).toContain('Liên kết bị cắt hoặc hỏng');
    expect((await itemNames()).length).toBeLessThan(count);
    await page.evaluate('localStorage.clear()');
    await open('/study/?x=1#s=%%%');
    expect(await page.locator('[data-slot="notices"]').innerText()).toContain('no session that can be read');
    const handmade = [
      'vankien-session 1\t1\tx',
      'title\t<img src=x onerror=alert(1)>',
      'nonsense\t1',
      'part\treading\t10\t\t\t\t',
      'item\tinstruments/khong-co-2020\tin-force.abc',
      'item\tinstruments/<b>',
      '',
    ].join('\n');
    await open(`/study/?x=2#t=${Buffer.from(handmade).toString('base64url')}`);
    expect(await page.locator('[data-slot="notices"]').innerText()).toMatch(
      /cut or damaged[\s\S]*2 lines of the link were not understood[\s\S]*no longer here/u,
    );
    expect(await page.locator('.study-item').innerText()).toContain('This copy has no such id');
    expect(await page.locator('[data-key="title"]').getAttribute('placeholder')).toBe(
      '<img src=x onerror=alert(1)>',
    );
    await settle();
    await page.locator('.study-views a').first().click();
    await page.locator('study-show[data-ready]').waitFor();
    expect(await page.locator('.study-name').innerText()).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('keeps a session of 300 items in the address when this browser stores nothing', async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const items = Array.from({ length: 300 }, (_, index) => `item\tinstruments/25-nq-tw-2013#x-${index}`);
    const text = ['vankien-session 1\t0\t0', 'part\treading\t60', ...items, ''].join('\n');
    const started = Date.now();
    await open(`/study/#t=${Buffer.from(text).toString('base64url')}`);
    console.log(`300 items open in ${Date.now() - started} ms`);
    expect((await itemNames()).length).toBe(300);
    expect(await page.locator('[data-slot="notices"]').innerText()).toContain(
      'This browser cannot store more',
    );
    await page.waitForFunction(() => location.hash.startsWith('#s='));
    await page.reload();
    await page.locator('study-builder[data-ready]').waitFor();
    expect((await itemNames()).length).toBe(300);
  });

  it('practises: an answer is judged and explained, a card comes back, progress goes to a file', async () => {
    await open('/vi/study/practice/?from=quan-doi-49-168-718', 'study-practice');
    await context.setOffline(true);
    const form = page.locator('.quiz-form');
    await form.evaluate((element) => {
      for (const field of element.querySelectorAll('input[type="radio"]'))
        (field as HTMLInputElement).checked = true;
      for (const list of element.querySelectorAll('select')) list.selectedIndex = 1;
      for (const field of element.querySelectorAll<HTMLInputElement>('input:not([type])')) field.value = 'x';
    });
    await form.locator('[data-act="check"]').click();
    const outcome = page.locator('.quiz-outcome');
    expect(await outcome.innerText()).toMatch(/^(?:Đúng|Chưa đúng|Đúng một phần)\.\n+Đáp án: .+/u);
    expect(await outcome.locator('a[href^="/vi/"]').count()).toBeGreaterThan(0);
    await outcome.locator('[data-act="next"]').click();
    expect(await page.locator('.quiz h3').innerText()).toMatch(/^Câu 2 \//u);
    const front = page.locator('.card-front');
    const first = await front.innerText();
    await page.locator('[data-act="turn"]').click();
    await page.locator('[data-grade="good"]').click();
    expect(await front.innerText()).not.toBe(first);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tiến độ về' }).click(),
    ]);
    const progress = readFileSync(await download.path());
    expect(Object.keys(JSON.parse(progress.toString()).cards).length).toBe(1);
    await page.evaluate('localStorage.clear()');
    await page.locator('.cards-file input').setInputFiles({
      name: 'tien-do.json',
      mimeType: 'application/json',
      buffer: progress,
    });
    await page.getByText('Đã nạp 1 thẻ.').waitFor();
    expect(said).toEqual([]);
  });

  it('keeps its scripts within the budget, and gives axe nothing to complain of on a phone', async () => {
    const requests = listRequests(page);
    await open('/study/');
    const scripts = requests.map((request) => new URL(request.url()).pathname);
    const size = scripts
      .filter((path) => path.endsWith('.js'))
      .reduce((sum, path) => sum + gzipSize(path), 0);
    console.log(`/study/: ${size} bytes of scripts, study.json ${gzipSize('/study.json')}`);
    expect(size).toBeLessThanOrEqual(120_000);
    for (const [path, element] of [
      ['/vi/study/?from=quan-doi-49-168-718', 'study-builder'],
      ['/study/practice/?from=quan-doi-49-168-718', 'study-practice'],
      ['/vi/study/show/?from=quan-doi-49-168-718#&view=trainer', 'study-show'],
    ] as const) {
      const phone = await browser.newContext({
        viewport: { width: 390, height: 844 },
        colorScheme: path.startsWith('/vi/') ? 'dark' : 'light',
      });
      page = await phone.newPage();
      await open(path, element);
      await page.evaluate(axe);
      const faults = await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).slice(0, 3)))`,
      );
      expect(faults, path).toEqual([]);
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      expect(await page.evaluate(overflow), path).toBe(0);
      // A number that hangs in the margin is cut off on paper, and an answer key without numbers answers nothing.
      const hanging =
        '[...document.querySelectorAll(".study :is(.questions, .key, .sources) > :is(ol, ul)")].filter((list) => parseFloat(getComputedStyle(list).paddingInlineStart) < 16).length';
      expect(await page.evaluate(hanging), path).toBe(0);
      await phone.close();
    }
  });
});
