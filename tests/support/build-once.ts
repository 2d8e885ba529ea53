import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './site.ts';

/** Builds the site before the tests of pages when nobody has; `npm test` always has. */
export default function buildOnce(): void {
  if (existsSync(join(siteFolder, 'index.html'))) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the site does not build');
}
