import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { attribute, findElements, type PageElement, parsePage, textOf } from '../support/elements.ts';
import { readPage, serveFolder } from '../support/site.ts';

/*
 * What a graph of citations is for: questions that people ask, each answered in at most two actions from the home page
 * or from the page of the instrument. Following a link is one action, choosing a value or typing a number is one.
 * What the built page answers by itself is read from the file; the rest is done in a browser.
 */

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const partOf = (page: PageElement, id: string): PageElement => {
  const [part] = findElements(page, (element) => attribute(element, 'id') === id);
  if (part === undefined) throw new Error(`the page has no part #${id}`);
  return part;
};

const readPart = (path: string, id: string): string => squeeze(textOf(partOf(parsePage(readPage(path)), id)));

/** One action: the link of a page to an address, which must be there in so many words. */
function follow(path: string, address: string): string {
  const links = findElements(parsePage(readPage(path)), ({ nodeName }) => nodeName === 'a');
  const found = links.some((link) => attribute(link, 'href') === address && textOf(link).trim() !== '');
  if (!found) throw new Error(`${path} has no link to ${address}`);
  return address;
}

/** The list under a heading of the figures on the page of the graph. */
function readMeasure(path: string, id: string): readonly string[] {
  const sections = findElements(parsePage(readPage(path)), ({ nodeName }) => nodeName === 'section');
  const own = sections.findLast((section) =>
    findElements(section, (element) => attribute(element, 'id') === id).some(Boolean),
  );
  if (own === undefined) throw new Error(`${path} has no figure ${id}`);
  return findElements(own, ({ nodeName }) => nodeName === 'li').map((item) => squeeze(textOf(item)));
}

describe('questions that the pages answer without a script', () => {
  it('what is this based on: the page of the instrument says it', () => {
    expect(readPart('/instruments/144-qd-tw-2024/', 'relations')).toContain('is based on 21-KL/TW');
  });

  it('what carries it out in the Army: the page says it, and the drawing has it in a band of the Army', () => {
    expect(readPart('/instruments/25-nq-tw-2013/', 'relations')).toContain('is implemented by 49-NQ/QUTW');
    const drawing = partOf(parsePage(readPage('/instruments/25-nq-tw-2013/')), 'lineage');
    const army = findElements(drawing, (element) => /side-army/u.test(attribute(element, 'class') ?? ''));
    expect(army.map((mark) => attribute(mark, 'aria-label')).join()).toContain('49-NQ/QUTW');
  });

  it('what replaced it: the page says it under the name', () => {
    expect(readPart('/instruments/290-qd-tw-2010/', 'relations')).toContain('is replaced by 23-QĐ/TW');
  });

  it('who cites it, and on whose word: the page lists both', () => {
    expect(readPart('/instruments/25-nq-tw-2013/', 'cited-by')).toContain('43-KL/TW');
    expect(readPart('/instruments/25-nq-tw-2013/', 'lineage-table')).toMatch(/stated by a source/u);
  });

  it('what do the articles lean on most: home, graph', () => {
    expect(readMeasure(follow('/', '/graph/'), 'articles-lean-on')[0]).toMatch(/articles: [2-9]/u);
    expect(readMeasure(follow('/vi/', '/vi/graph/'), 'articles-lean-on')[0]).toMatch(/[2-9] bài viết/u);
  });

  it('which instruments bridge: home, graph', () => {
    expect(readMeasure(follow('/', '/graph/'), 'bridges').length).toBeGreaterThan(3);
  });

  it('what should be read together: home, graph', () => {
    expect(readMeasure(follow('/', '/graph/'), 'read-together').join()).toContain('49-NQ/QUTW');
  });
});

describe('questions that take an action in the browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;

  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveFolder()]);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const click = (address: string): Promise<void> => page.locator(`a[href="${address}"]`).first().click();
  /** Waits until a part of the page says it; fails when it never does. */
  const says = (part: string, hasText: string | RegExp): Promise<void> =>
    page.locator(part, { hasText }).waitFor();

  it('what came out in a congress term: home, timeline; the term', async () => {
    await page.goto(`${site.url}/`);
    await click('/timeline/');
    await page.selectOption('select[name=term]', '11');
    const events = page.locator('.timeline-year li:visible');
    await expect.poll(() => events.count()).toBeLessThan(40);
    expect((await events.allInnerTexts()).join()).toContain('25-NQ/TW');
  });

  it('what depends on this if it is replaced: its page, the graph', async () => {
    await page.goto(`${site.url}/instruments/25-nq-tw-2013/`);
    await click('/graph/#25-nq-tw-2013');
    await says('.explorer-detail', /To be looked at again[\s\S]*49-NQ\/QUTW/u);
  });

  it('how does a Party decision reach my unit: its page, the graph; the number of the other', async () => {
    await page.goto(`${site.url}/instruments/43-kl-tw-2019/`);
    await click('/graph/?from=43-kl-tw-2019');
    await page.locator('input[name=to]:focus').fill('49-NQ/QUTW');
    await page.keyboard.press('Enter');
    await says('.path-answer', '49-NQ/QUTW implements 25-NQ/TW');
  });

  it('what do two instruments both rest on: the same two actions', async () => {
    await page.goto(`${site.url}/instruments/43-nq-tw-2023/`);
    await click('/graph/?from=43-nq-tw-2023');
    await page.locator('input[name=to]:focus').fill('94/NQ-CP');
    await page.keyboard.press('Enter');
    await says('.path-answer', /Both rest on[\s\S]*23-NQ\/TW/u);
  });

  it('on a phone a drawing begins at the document of its page', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${site.url}/vi/instruments/43-nq-tw-2023/`);
    const [mark, region] = [
      page.locator('#lineage .is-focus .g-mark'),
      page.locator('#lineage .graph-scroll'),
    ];
    await region.scrollIntoViewIfNeeded();
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const [at, frame] = await Promise.all([mark.boundingBox(), region.boundingBox()]);
    expect(at?.x).toBeGreaterThan((frame?.x ?? 0) + 84);
    expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
  });
});
