import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { listPaths } from './collections.ts';

/** Paths of the content files under a project folder, in order, with `/` between folders. Worked examples stay out. */
export function listContent(root: string): readonly string[] {
  return readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.replaceAll('\\', '/')}`)
    .filter(
      (path) => listPaths.includes(path) || (path.endsWith('.mdx') && !path.startsWith('content/examples/')),
    )
    .sort();
}
