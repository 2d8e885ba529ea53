import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus.ts';
import type { Finding } from '../../src/core/finding.ts';
import { assemble } from '../../src/loaders/assemble.ts';
import { listContent, readContent } from '../../src/loaders/list-content.ts';
import { parseFile } from '../../src/loaders/parse-file.ts';

/** A corpus as it lies on disk, with what was wrong in the files. */
export interface OpenedCorpus {
  readonly corpus: Corpus;
  readonly findings: readonly Finding[];
  /** Pages whose file could not be read whole. */
  readonly unread: readonly string[];
  /** Pages and anchors that were promised: content/anchors.lock. */
  readonly promised: readonly string[];
  /** The text of a file by its path in the project; undefined for one that is not there. */
  readonly textOf: (path: string) => string | undefined;
}

/** Reads content/ under `root` by the same functions as the site. */
export function openCorpus(root: string): OpenedCorpus {
  const texts = new Map(listContent(root).map((path) => [path, readContent(root, path)]));
  const { parts, findings, unread } = assemble([...texts].map(([path, text]) => parseFile(path, text)));
  return {
    corpus: buildCorpus(parts),
    findings,
    unread,
    promised: readLock(root),
    textOf: (path) => texts.get(path),
  };
}

export const lockPath = 'content/anchors.lock';

function readLock(root: string): readonly string[] {
  const path = join(root, lockPath);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
