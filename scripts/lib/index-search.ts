import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import type { PagesFile } from '../../src/search/facets.ts';
import { markPage, marksOf } from '../../src/search/index-marks.ts';
import { cutIndex } from './cut-index.ts';

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
  const { files: made, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`the search index cannot be made: ${faults.join('; ')}`);
  await pagefind.close();
  const files = cutIndex(made.filter(({ path }) => !ownInterface.test(path)));
  for (const { path, content } of files) {
    const file = join(site, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const language of ['vi', 'en'] as const)
    writeFileSync(
      join(site, 'pagefind', `pages.${language}.json`),
      JSON.stringify(listIndexed(files, corpus, language)),
    );
  return count;
}

/** The pages of a language by Pagefind's names for them, which are the names of its fragments. */
function listIndexed(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  corpus: Corpus,
  language: 'vi' | 'en',
): PagesFile {
  const topics = [...corpus.topics.keys()].sort();
  const pages = files.flatMap(({ path, content }) => {
    const [, page = ''] = new RegExp(`^fragment/(${language}_\\w+)\\.pf_fragment$`, 'u').exec(path) ?? [];
    if (page === '') return [];
    const { url } = JSON.parse(
      gunzipSync(content)
        .toString()
        .replace(/^[^{]*/u, ''),
    ) as { url: string };
    const own = url.replace(/^\/(?:vi\/)?|\/$/gu, '');
    const [folder, id = ''] = own.split('/');
    const about = folder === 'instruments' ? (corpus.instruments.get(id)?.topics ?? []) : [];
    return [[page, [own, ...about.map((topic) => topics.indexOf(topic))]] as const];
  });
  return { topics, pages: Object.fromEntries(pages.sort(([a], [b]) => (a < b ? -1 : 1))) };
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
