import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listContent, readContent } from './list-content.ts';
import { parseFile } from './parse-file.ts';

/*
 * The site's way to content/: one entry a file, its data what parseFile() made of it. An entry is kept from build to
 * build under a digest of its text and of the code that read it, so that neither a changed file nor a changed rule
 * is ever served stale. VANKIEN_CONTENT names another folder that holds a content/, to build a synthetic corpus from.
 * What pages show of other files is resolved when they are printed, from the whole corpus.
 */

const readingCode = ['src/core', 'src/markdown', 'src/schemas', 'src/loaders'];

/** The Astro loader of all content files. */
export function contentLoader(): Loader {
  return {
    name: 'vankien-content',
    load: async ({ store, config, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const home = process.env.VANKIEN_CONTENT ?? root;
      const code = digestFiles(root, readingCode, '.ts');
      const loadAll = (): void => {
        const paths = new Set(listContent(home));
        for (const id of store.keys()) if (!paths.has(id)) store.delete(id);
        let read = 0;
        for (const path of paths) {
          const text = readContent(home, path);
          const digest = createHash('sha256').update(code).update(text).digest('hex');
          if (store.get(path)?.digest === digest) continue;
          read += 1;
          store.set({ id: path, data: { file: parseFile(path, text) }, digest });
        }
        logger.info(`${paths.size} content files, ${read} read anew`);
      };
      loadAll();
      watcher?.add(join(home, 'content'));
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path: string) => {
          if (path.replaceAll('\\', '/').includes('/content/')) loadAll();
        });
      }
    },
  };
}

const listFiles = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();

function digestFiles(root: string, folders: readonly string[], ending: string): string {
  const hash = createHash('sha256');
  for (const path of folders.flatMap((folder) => listFiles(root, folder))) {
    if (path.endsWith(ending) && !path.endsWith('.test.ts'))
      hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
