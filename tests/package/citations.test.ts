import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The package is built, packed and installed into an empty project of its own, without the network; what its README
 * shows is run there.
 */
let folder: string;
let project: string;
let packed: readonly { readonly path: string }[];

const run = (command: string, args: readonly string[], cwd: string): string => {
  const { npm_config_nodedir: _ignored, ...env } = process.env;
  return execFileSync(command, args, { cwd, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vankien-package-'));
  project = join(folder, 'empty');
  mkdirSync(project);
  run(process.execPath, ['scripts/build-package.ts', '--out', join(folder, 'package')], resolve('.'));
  const [made] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], join(folder, 'package')),
  ) as [{ filename: string; files: { path: string }[] }];
  packed = made.files;
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', join(folder, made.filename)], project);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const readme = readFileSync('src/package/README.md', 'utf8');
const examples = [
  ...readme.matchAll(/## ([^\n]+)\n(?:(?!\n## )[\s\S])*?```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gu),
].map(([, heading = '', code = '', output = '']) => ({ heading, code, output }));

describe('vankien/citations, installed into an empty project', () => {
  it('is the engine, its words and its licence, without a dependency', () => {
    const description = JSON.parse(
      readFileSync(join(project, 'node_modules/vankien/package.json'), 'utf8'),
    ) as object;
    expect(description).toMatchObject({ name: 'vankien', license: 'MIT', type: 'module' });
    expect(description).not.toHaveProperty('dependencies');
    const outside = packed
      .map(({ path }) => path)
      .filter((path) => !/^lib\/(?:core|package)\/.+\.(?:js|d\.ts)$/u.test(path));
    expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
    expect(packed.some(({ path }) => path.includes('.test.'))).toBe(false);
  });

  it('has an example for each thing that it does', () => {
    expect(examples.map(({ heading }) => heading)).toEqual([
      'Find',
      'Read a number',
      'Resolve against your own register',
      'Link',
    ]);
  });

  it.each(examples)('does what the README shows: $heading', ({ code, output }) => {
    writeFileSync(join(project, 'example.js'), code);
    expect(run(process.execPath, ['example.js'], project)).toBe(output);
  });

  it('type-checks from there, and its types say what is wrong', () => {
    const check = (code: string): string => {
      writeFileSync(join(project, 'check.ts'), code);
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', 'check.ts'];
      try {
        return run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...options], project);
      } catch (error) {
        return (error as { stdout?: string }).stdout ?? String(error);
      }
    };
    const right = `import { cite, findCitations, makeRegister, parseNumber, type Resolution } from 'vankien/citations';
      const register = makeRegister([{ id: 'a', number: '25-NQ/TW', date: '2013-06-03' }]);
      const keys: readonly (string | null)[] = cite('25-NQ/TW', register).map(({ key }) => key);
      const starts: readonly number[] = findCitations('25-NQ/TW').map(({ start }) => start);
      const number = parseNumber('25-NQ/TW');
      const said: string = number.ok ? number.value.key : number.reason;
      export const all: readonly unknown[] = [keys, starts, said, undefined as Resolution | undefined];\n`;
    expect(check(right)).toBe('');
    expect(check(`${right}cite(12);\n`)).toContain('TS2345');
  });
});
