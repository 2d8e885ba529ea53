import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPaths } from './collections.ts';

/** Endings of what an author may take for a content file: none is read but .mdx, so that each of these is told. */
const textEnding = /\.(?:mdx?|markdown|ya?ml|txt|docx?|odt|rtf|html?)$/iu;
/** Files beside the content: the authors' guide, worked examples, what editors leave behind. */
const beside = /^content\/(?:README\.md$|examples\/)|(?:^|\/)[.~]/u;

/** Paths of the content files under a project folder, in order, with `/` between folders, strays among them. */
export function listContent(root: string): readonly string[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .filter((path) => listPaths.includes(path) || (textEnding.test(path) && !beside.test(path)))
    .sort();
}

const decoder = new TextDecoder();

/** The text of a content file. The mark that Windows editors put before UTF-8 is no part of it. */
export const readContent = (root: string, path: string): string =>
  decoder.decode(readFileSync(join(root, path)));
