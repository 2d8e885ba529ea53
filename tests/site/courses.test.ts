import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  findElements,
  hasClass,
  type PageElement,
  parsePage,
  textOf,
} from '../support/elements.ts';
import { listPages, readPage, siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');
const pages = listPages().filter((path) => /^(?:\/vi)?\/courses\/[^/]+\/$/u.test(path));
const hrefs = (element: PageElement): readonly string[] =>
  findElements(element, (one) => one.nodeName === 'a').map((one) => attribute(one, 'href') ?? '');
const rowsOf = (path: string): readonly PageElement[] =>
  findElements(parsePage(readPage(path)), (one) => one.nodeName === 'tr').slice(1);

describe('the pages of courses', () => {
  test('there are two worked examples in both languages, which say so and stand in no list', () => {
    expect(pages.length).toBe(4);
    const index = read('api/index.json');
    const sitemap = read('sitemap.xml');
    for (const path of pages) {
      const html = readPage(path);
      expect(html).toContain('content="noindex"');
      expect(html).toContain(path.startsWith('/vi/') ? 'Đây là ví dụ' : 'A worked example');
      expect(index).not.toContain(`"${path.split('/').at(-2)}"`);
      expect(sitemap).not.toContain(path);
      expect(html).not.toContain('data-pagefind-body');
    }
  });

  test('every line of the table leads to its instrument and to each provision', () => {
    for (const path of pages) {
      const rows = rowsOf(path);
      expect(rows.length).toBeGreaterThan(8);
      const id = path.split('/').at(-2) ?? '';
      const { coverage } = JSON.parse(read(`courses/${id}.json`)) as {
        coverage: readonly { instrument: string; covered: readonly string[]; missing: readonly string[] }[];
      };
      coverage.forEach(({ instrument, covered, missing }, index) => {
        const links = hrefs(rows[index] as PageElement);
        const page = `${path.startsWith('/vi/') ? '/vi' : ''}/instruments/${instrument}/`;
        for (const anchor of [...covered, ...missing].map((one) => `${page}#${one}`))
          expect(links).toContain(anchor);
      });
    }
  });

  test('what lost force is said with the later instrument, in the syllabus and in the table', () => {
    const page = parsePage(readPage('/courses/vi-du-cong-tac-dan-van-cua-dang/'));
    const outdated = findElements(page, (one) => hasClass(one, 'outdated'));
    // Once for the articles that are read one after the other, once in the table.
    expect(outdated.length).toBe(2);
    for (const one of outdated) {
      expect(textOf(one)).toContain('23-QĐ/TW');
      expect(hrefs(one)).toEqual(['/instruments/23-qd-tw-2021/']);
    }
  });

  test('the reading list and the table can be taken away', () => {
    expect(read('courses/vi-du-dan-chu-o-co-so.ris')).toContain('10/2022/QH15');
    expect(read('courses/vi-du-dan-chu-o-co-so.csv')).toMatch(/^session,session_en,periods,item\r\n/u);
  });
});
