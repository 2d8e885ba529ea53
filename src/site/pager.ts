import type { Language } from '../core/language.ts';
import { localeParams, pathTo } from './urls.ts';

/** Where a page of a long list stands among its pages. */
export interface PagerView {
  readonly page: number;
  readonly pages: number;
  /** Address of this page without the language. */
  readonly path: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

/** The list itself is its first page: `instruments/`, `instruments/page/2/`. */
const pagePath = (folder: string, page: number): string =>
  page === 1 ? `${folder}/` : `${folder}/page/${page}/`;

export function viewPager(language: Language, folder: string, page: number, pages: number): PagerView {
  const href = (to: number) => (to < 1 || to > pages ? null : pathTo(language, pagePath(folder, to)));
  return {
    page,
    pages,
    path: pagePath(folder, page),
    previousHref: href(page - 1),
    nextHref: href(page + 1),
  };
}

/** The static paths of a list's pages after the first, in each language. */
export const laterPages = (pages: number) =>
  localeParams.flatMap(({ locale, language }) =>
    Array.from({ length: pages - 1 }, (_, index) => index + 2).map((page) => ({
      params: { locale, page: String(page) },
      props: { language, page },
    })),
  );

/**
 * Whole groups on pages of about `size` rows. A group is never cut, so that its heading counts what stands under it: one
 * that is longer than a page has a page to itself. No group at all is one page.
 */
export function cutIntoPages<T>(
  groups: readonly T[],
  rowsOf: (group: T) => number,
  size: number,
): readonly [readonly T[], ...(readonly T[])[]] {
  const [first, later]: [T[], T[][]] = [[], []];
  let [page, rows] = [first, 0];
  for (const group of groups) {
    const more = rowsOf(group);
    if (page.length > 0 && rows + more > size) {
      page = [];
      rows = 0;
      later.push(page);
    }
    page.push(group);
    rows += more;
  }
  return [first, ...later];
}
