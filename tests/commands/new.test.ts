import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallTree } from '../content/small-tree.ts';
import { vankien, withTree } from './command-line.ts';

const first = 'content/instruments/12-ct-tw-2016.mdx';
const second = 'content/instruments/12-ct-tw-2016.vi.mdx';
const errors = (out: string) => out.match(/error: .*/gu) ?? [];

describe('vankien new', () => {
  it('writes two files whose open places the checks ask for', () => {
    withTree(smallTree, (root) => {
      const { code, out } = vankien('new', '12-CT/TW', '2016-03-01', '--root', root);
      expect(out).toBe(`${first}\n${second}\n`);
      expect(code).toBe(0);
      const said = vankien('check', '--root', root);
      expect(said.code).toBe(1);
      expect(errors(said.out).every((error) => error.endsWith('(placeholder-left)'))).toBe(true);
      expect(said.out).toContain('`issuer` still holds the placeholder `BODY`');
    });
  });

  it('writes a skeleton that passes all checks once it is filled in', () => {
    withTree(smallTree, (root) => {
      vankien('new', '12-CT/TW', '2016-03-01', '--root', root);
      const values = {
        TITLE: 'Về một việc',
        SOURCE: 'communist-review-2025',
        PLACE: 'note 3',
        BODY: 'secretariat',
      };
      let text = readFileSync(join(root, first), 'utf8');
      for (const [word, value] of Object.entries(values)) text = text.replaceAll(word, value);
      writeFileSync(join(root, first), text);
      const { code, out } = vankien('check', '--root', root);
      expect(errors(out)).toEqual([]);
      expect(code).toBe(0);
    });
  });

  it('reads a number as people type it', () => {
    withTree(smallTree, (root) => {
      const { out } = vankien('new', '12/QD-TW', '2016-03', '--root', root);
      expect(out).toBe('content/instruments/12-qd-tw-2016.mdx\ncontent/instruments/12-qd-tw-2016.vi.mdx\n');
      expect(readFileSync(join(root, 'content/instruments/12-qd-tw-2016.mdx'), 'utf8')).toContain(
        'number: 12-QĐ/TW\nkind: KIND  # decision, provisions\n',
      );
    });
  });

  it('never writes over a file, not even one of the two', () => {
    withTree({ ...smallTree, [second]: 'Đã có.\n' }, (root) => {
      const { code, out, err } = vankien('new', '12-CT/TW', '2016-03-01', '--root', root);
      expect(err).toBe(`vankien new: ${second} is there already and was left as it is\n`);
      expect(out).toBe('');
      expect(code).toBe(2);
      expect(readFileSync(join(root, second), 'utf8')).toBe('Đã có.\n');
      expect(() => readFileSync(join(root, first))).toThrow();
    });
  });

  it('gives a second instrument of one number and year its day, and the same one no second file', () => {
    withTree(smallTree, (root) => {
      const second = vankien('new', '25-NQ/TW', '2013-02-15', '--root', root);
      expect(second.out.split('\n')[0]).toBe('content/instruments/25-nq-tw-2013-0215.mdx');
      expect(vankien('check', '--root', root).out).not.toMatch(/id-mismatch|instrument-twice/u);
      for (const date of ['2013-06-03', '2013-06', '2013', '2013-02-15']) {
        const { code, err } = vankien('new', '25-NQ/TW', date, '--root', root);
        expect(err).toContain('is there already and was left as it is');
        expect(code).toBe(2);
      }
    });
  });

  it.each([
    [['12-CT/TW'], 'is not a date'],
    [['Directive 12', '2016-03-01'], '`Directive 12` is not a document number'],
    [['12-CT/TW', '01/3/2016'], '`01/3/2016` is not a date such as 2003, 2003-03 or 2003-03-12'],
    [['12-CT/TW', '2016-02-30'], '`2016-02-30` has no day 30 in that month'],
  ])('says what is wrong with %j and exits with 2', (args, message) => {
    const { code, out, err } = vankien('new', ...args);
    expect(err).toContain(message);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
