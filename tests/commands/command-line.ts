import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line on 21 November 2026. */
export function vankien(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/vankien.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21) / 1000) },
  });
  return { code: status, out: stdout, err: stderr };
}

/** Writes a tree of files to a folder of its own, hands it over, and takes it away again. */
export function withTree<T>(tree: Readonly<Record<string, string>>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'vankien-'));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
