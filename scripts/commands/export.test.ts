import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exit } from '../lib/command.ts';
import { exportCommand } from './export.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'vankien-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await exportCommand.run(args, {
    out: (text) => {
      out += typeof text === 'string' ? text : new TextDecoder().decode(text);
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new Uint8Array(),
    root,
  });
  return { code, out, err };
}

describe('vankien export', () => {
  test('names a copy by --site', async () => {
    expect((await run('ris', '25-nq-tw-2013', '--site', 'https://copy.example/kho')).out).toContain(
      'UR  - https://copy.example/kho/vi/instruments/25-nq-tw-2013/\r\n',
    );
  });

  test('writes into a folder and never over a file', async () => {
    const first = await run('jsonld', '--out', folder);
    expect(first).toEqual({ code: exit.done, out: `${join(folder, 'instruments.jsonld')}\n`, err: '' });
    writeFileSync(join(folder, 'instruments.jsonld'), 'mine');
    const second = await run('jsonld', '--out', folder);
    expect(second.code).toBe(exit.misuse);
    expect(second.err).toContain('is there already; nothing was written');
    expect(readFileSync(join(folder, 'instruments.jsonld'), 'utf8')).toBe('mine');
  });

  test('writes a file for each instrument where the format has no file of them all', async () => {
    const into = join(folder, 'akn');
    expect((await run('akn', '--out', into)).code).toBe(exit.done);
    expect(readdirSync(into)).toContain('25-nq-tw-2013.akn.xml');
    const unprintable = await run('akn');
    expect(unprintable.code).toBe(exit.misuse);
    expect(unprintable.err).toContain('give --out DIR or an ID');
  });

  test.each([
    [[], 'no format was given, expected one of json, '],
    [['word'], 'no format is called `word`'],
    [['ris', '25-nq-tw'], 'nothing is called `25-nq-tw`; did you mean 25-nq-tw-2003, 25-nq-tw-2013?'],
    [['ris', 'a', 'b'], '`b` is one argument too many'],
    [['ris', '--site', 'here'], '`here` is not an address'],
    [['ris', '--colour'], 'Unknown option'],
  ])('refuses %j and says why', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([exit.misuse, '']);
    expect(err).toContain(message);
  });
});
