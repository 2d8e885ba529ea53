import { describe, expect, it } from 'vitest';
import { vankien, withTree } from './command-line.ts';

describe('vankien cite and lookup', () => {
  it('say in words what cannot be read, and exit with 2', () => {
    withTree({ 'bad.docx': 'PK\x03\x04junk', 'paper.pdf': '%PDF-1.7' }, (root) => {
      for (const name of ['bad.docx', 'paper.pdf']) {
        const { code, out, err } = vankien('cite', `${root}/${name}`);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain('is no text but a Word, PDF or other packed file, expected text');
      }
      expect(vankien('cite', `${root}/none.txt`).err).toContain(
        'none.txt: cannot be read (ENOENT): there is no such file',
      );
    });
  });

  it('say that nothing is asked when the question is empty', () => {
    const { code, err } = vankien('lookup', ' ');
    expect(code).toBe(2);
    expect(err).toContain('nothing is asked, expected a number such as 25-NQ/TW');
  });

  it('point to the help when an option is misspelt', () => {
    expect(vankien('lookup', '--jsn', '25-NQ/TW').err).toContain('--help lists the options');
  });
});
