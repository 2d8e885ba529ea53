// npm run build: checks the content, builds the site beside the old one and puts it in its place only when it is whole.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './commands/check.ts';
import { bundleEmbed } from './lib/bundle-embed.ts';
import { indexSearch } from './lib/index-search.ts';
import { openCorpus } from './lib/open-corpus.ts';
import { writeSiteMap } from './lib/write-sitemap.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const workshop = join(root, '.build');
const fresh = join(workshop, 'fresh');
const old = join(workshop, 'old');
const site = join(root, 'dist');

const content = process.env.VANKIEN_CONTENT ?? root;
const write = (text: string | Uint8Array): boolean => process.stderr.write(text);
const code = await check.run(['--root', content], {
  out: write,
  err: write,
  stdin: async () => new Uint8Array(),
  root,
});
if (code !== 0) fail('the content has errors; nothing was built', code);

rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop);
build('astro', ['build'], { VANKIEN_OUT: fresh });
const { corpus } = openCorpus(content);
await indexSearch(fresh, corpus);
await bundleEmbed(root, fresh);
writeSiteMap(fresh, corpus);

if (existsSync(site)) renameSync(site, old);
renameSync(fresh, site);
rmSync(workshop, { recursive: true, force: true });

function build(program: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${program} failed; the last good site is untouched`, status ?? 1);
}

function fail(message: string, exitCode: number): never {
  process.stderr.write(`vankien build: ${message}\n`);
  process.exit(exitCode);
}
