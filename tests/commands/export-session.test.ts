import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sessionExports } from '../../src/exports/session-exports.ts';
import { vankien } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'vankien-session-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('vankien export of a session', () => {
  it('writes every format in both languages, and says what is lacking for the rest', () => {
    const { code, out, err } = vankien('export', 'all', 'sessions/dan-van-1949', '--out', folder);
    expect(err).toBe(
      'vankien export: left out ics: The session has no day yet: set a full date, then export the calendar.\n',
    );
    expect(code).toBe(0);
    const files = readdirSync(folder);
    const formats = Object.keys(sessionExports).filter((name) => name !== 'ics');
    expect(files.length).toBe(2 * formats.length);
    expect(out.trim().split('\n').sort()).toEqual(files.map((file) => join(folder, file)).sort());
    for (const name of formats) {
      for (const language of ['vi', 'en']) {
        const file = files.find((one) => one.startsWith(`dan-van-1949.${language}.${name}.`)) ?? '';
        expect(statSync(join(folder, file)).size, name).toBeGreaterThan(500);
      }
    }
    const packed = files.filter((file) => /\.(?:apkg|imscc|zip|docx)$/u.test(file));
    expect(packed.length).toBe(8);
    for (const file of packed)
      expect(readFileSync(join(folder, file)).subarray(0, 2).toString(), file).toBe('PK');
  });

  it.each([
    [['moodle-xml', '25-nq-tw-2013'], 'moodle-xml is written for a session; name one such as sessions/'],
    [['bibtex', 'sessions/dan-van-1949'], 'a session is not written as bibtex, expected one of docx, '],
    [['md', 'sessions/dan-van-1949'], '2 files cannot be printed as one; give --out DIR or --lang'],
  ])('refuses %j and says why', (args, message) => {
    const { code, out, err } = vankien('export', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
