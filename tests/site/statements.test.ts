import { describe, expect, it } from 'vitest';
import {
  attribute,
  findElements,
  hasClass,
  type PageElement,
  parsePage,
  textOf,
} from '../support/elements.ts';
import { listPages, readPage } from '../support/site.ts';

const pages = listPages().filter((path) => /^(?:\/vi)?\/instruments\/[^/]+\/$/u.test(path));

/** A statement shows a source: a mark that leads to a note, or says itself that nothing is known or that it is ours. */
const isSourced = (element: PageElement): boolean =>
  findElements(element, (one) => attribute(one, 'role') === 'doc-noteref').length > 0 ||
  findElements(element, (one) => ['missing', 'unknown', 'doubt'].some((name) => hasClass(one, name))).length >
    0;

const unsourced = (mark: string): readonly string[] =>
  pages.flatMap((path) =>
    findElements(parsePage(readPage(path)), (element) => attribute(element, mark) !== undefined)
      .filter((element) => !isSourced(element))
      .map(
        (element) =>
          `${path} ${attribute(element, mark)}: ${textOf(element).replace(/\s+/gu, ' ').trim().slice(0, 90)}`,
      ),
  );

describe('statements on the pages of instruments', () => {
  it('has pages to look at', () => {
    expect(pages.length).toBeGreaterThanOrEqual(120);
  });

  it('shows a source for every fact, status and relation', () => {
    expect(unsourced('data-statement')).toEqual([]);
  });

  it('shows a source for every provision', () => {
    expect(unsourced('data-provision')).toEqual([]);
  });

  it('leads every mark to a note that names its source', () => {
    const broken = pages.flatMap((path) => {
      const page = parsePage(readPage(path));
      const notes = new Set(
        findElements(page, (one) => (attribute(one, 'id') ?? '').startsWith('note-')).map((one) =>
          attribute(one, 'id'),
        ),
      );
      const marks = findElements(page, (one) => attribute(one, 'role') === 'doc-noteref');
      return marks
        .filter((mark) => !notes.has(attribute(mark, 'href')?.slice(1)))
        .map((mark) => `${path} ${attribute(mark, 'href')}`);
    });
    expect(broken).toEqual([]);
  });
});
