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
    const input = page.locator('.code-box.page input');
    for (const query of queries.filter((one) => one.language === language)) {
      await input.fill(query.query);
      await page.waitForFunction(
        (asked) => document.querySelector<HTMLElement>('search-results')?.dataset.answered === asked,
        query.query,
      );
      const paths = await page
        .locator('.search-list .search-head a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      answers.set(
        query,
        paths.map((path) => path.slice(home.length)),
      );
    }
    await page.close();
  };
  await Promise.all([askIn('vi'), askIn('en')]);
  return answers;
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
