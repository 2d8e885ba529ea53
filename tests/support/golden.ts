import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** A query, the language of the page that it is typed on, and the paths of which one must come first. */
export interface GoldenQuery {
  readonly language: 'vi' | 'en';
  readonly query: string;
  readonly expected: readonly string[];
}

export const readGoldenQueries = (): readonly GoldenQuery[] =>
  readFileSync(join(import.meta.dirname, '../site/golden-queries.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language, query = '', expected = ''] = line.split(' | ');
      return { language: language === 'vi' ? 'vi' : 'en', query, expected: expected.trim().split(' ') };
    });

/** What the search page answers: the paths of its lines, in order, by query. */
export async function askAll(
  browser: Browser,
  url: string,
  queries: readonly GoldenQuery[],
): Promise<ReadonlyMap<GoldenQuery, readonly string[]>> {
  const answers = new Map<GoldenQuery, readonly string[]>();
  const askIn = async (language: GoldenQuery['language']): Promise<void> => {
    const home = language === 'vi' ? '/vi/' : '/';
    const page = await browser.newPage();
    await page.goto(`${url}${home}search/`);
    for (const query of queries.filter((one) => one.language === language))
      answers.set(query, await page.evaluate(askOnPage, { text: query.query, home }));
    await page.close();
  };
  await Promise.all([askIn('vi'), askIn('en')]);
  return answers;
}

/**
 * In the page: types a query as Telex and Unikey end a word, which asks at once, and gives the paths of the answer's
 * lines. One call a query: what costs is going to and fro between test and browser.
 */
function askOnPage({ text, home }: { readonly text: string; readonly home: string }): Promise<string[]> {
  const input = document.querySelector<HTMLInputElement>('.code-box.page input');
  const results = document.querySelector<HTMLElement>('search-results');
  if (input === null || results === null) throw new Error('no search on this page');
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (results.dataset['answered'] !== text) return;
      watch.disconnect();
      const links = results.querySelectorAll<HTMLAnchorElement>('.search-list .search-head a');
      resolve([...links].map((link) => link.pathname.slice(home.length)));
    });
    watch.observe(results, { attributes: true, attributeFilter: ['data-answered'] });
    input.value = text;
    input.dispatchEvent(new CompositionEvent('compositionend'));
  });
}

/** Share of queries whose first answer is right, mean reciprocal rank, and the misses in words. */
export function scoreAnswers(answers: ReadonlyMap<GoldenQuery, readonly string[]>) {
  let [first, reciprocal] = [0, 0];
  const misses: string[] = [];
  for (const [{ language, query, expected }, paths] of answers) {
    const rank = paths.findIndex((path) => expected.includes(path)) + 1;
    if (rank === 1) first += 1;
    else
      misses.push(
        `${language} «${query}»: ${rank === 0 ? 'not found' : `rank ${rank}`}, first is ${paths[0] ?? 'nothing'}`,
      );
    reciprocal += rank === 0 ? 0 : 1 / rank;
  }
  return { firstHit: first / answers.size, meanReciprocalRank: reciprocal / answers.size, misses };
}
