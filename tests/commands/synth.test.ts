import { describe, expect, it } from 'vitest';
import { vankien, withTree } from './command-line.ts';

describe('vankien synth', () => {
  it('writes a corpus that the checks find nothing against', () => {
    withTree({}, (root) => {
      expect(vankien('synth', '70', '--out', root).code).toBe(0);
      const { code, out } = vankien('check', '--root', root);
      expect(out.match(/(?:error|warning): .*/gu) ?? []).toEqual([]);
      expect(code).toBe(0);
    });
  });
});
