import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { markPage, marksOf } from '../../src/search/index-marks.ts';

/**
 * Puts the pages of a built site into a full-text index at `pagefind/` beside them; gives the number of pages. The
 * files are written here and not by Pagefind: at 5,000 pages its program ended with `pagefind.js` cut short.
 */
export async function indexSearch(site: string, corpus: Corpus): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: [...repeated] });
  if (index === undefined) throw new Error(`Pagefind cannot start: ${errors.join('; ')}`);
  let count = 0;
  for (const path of listPages(site)) {
    const [, vietnamese, folder = '', id = ''] = /^(vi\/)?([a-z]+)\/([^/]+)\/index\.html$/u.exec(path) ?? [];
    const html = readFileSync(join(site, path), 'utf8');
    const marks = marksOf(corpus, folder, id, textOf(html), vietnamese === undefined ? 'en' : 'vi');
    if (marks === null || !html.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath: path, content: markPage(html, marks) });
    if (added.errors.length > 0) throw new Error(`${path} cannot be indexed: ${added.errors.join('; ')}`);
    count += 1;
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`the search index cannot be made: ${faults.join('; ')}`);
  await pagefind.close();
  for (const { path, content } of files.filter(({ path }) => !ownInterface.test(path))) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return count;
}

/**
 * What stands on a page a second time, in words of its own home or of the register: each word is found where it is at
 * home, and the first query stays small.
 */
const repeated = [
  '.provision:not([id])',
  '.provision-foot',
  '.marks',
  '.notes',
  '.sharers',
  '.cite-list',
  '#differ',
  '#relations',
  '#lineage',
  '#held',
  '#states',
  '#supports',
  '#duties',
  'table',
];

/** Pagefind's own search box and highlighter, which no page of ours asks for. */
const ownInterface = /(?:-ui|-highlight)\.(?:js|css)$/u;

const listPages = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/index.html'))
    .sort();

/** The words of a page, tags cut out: for finding words that need a folded form, not for reading. */
const textOf = (html: string): string =>
  html.slice(html.indexOf('data-pagefind-body')).replace(/<[^>]*>/gu, ' ');
