import { describe, expect, it } from 'vitest';
import { cutIntoPages, laterPages, viewPager } from './pager.ts';

describe('the pages of a long list', () => {
  it.each([
    [[], [[]]],
    [[3, 3, 4], [[3, 3, 4]]],
    [
      [3, 3, 5],
      [[3, 3], [5]],
    ],
    [
      [2, 25, 1, 9],
      [[2], [25], [1, 9]],
    ],
    [[12], [[12]]],
  ])('hold whole groups of about ten rows: %j', (groups, pages) => {
    expect(cutIntoPages(groups, (rows) => rows, 10)).toEqual(pages);
  });

  it('lead to one another; the list itself is the first', () => {
    expect([1, 2, 3].map((page) => viewPager('vi', 'duties', page, 3))).toEqual([
      { page: 1, pages: 3, path: 'duties/', previousHref: null, nextHref: '/vi/duties/page/2/' },
      {
        page: 2,
        pages: 3,
        path: 'duties/page/2/',
        previousHref: '/vi/duties/',
        nextHref: '/vi/duties/page/3/',
      },
      { page: 3, pages: 3, path: 'duties/page/3/', previousHref: '/vi/duties/page/2/', nextHref: null },
    ]);
    expect(laterPages(1)).toEqual([]);
    expect(laterPages(3).map(({ params }) => params)).toEqual([
      { locale: undefined, page: '2' },
      { locale: undefined, page: '3' },
      { locale: 'vi', page: '2' },
      { locale: 'vi', page: '3' },
    ]);
  });
});
