import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignProvisions } from './align-provisions.ts';

const say = (id: string, actors: string[], topics: string[] = []) => ({ id, actors, topics });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');

describe('alignProvisions()', () => {
  it('sets what both say to one actor side by side, shared actors first', () => {
    const aligned = alignProvisions(
      [say('a1', ['heads']), say('a2', ['heads', 'communes'], ['army']), say('a3', [])],
      [say('b1', ['communes'], ['army']), say('b2', ['communes'], ['unity'])],
    );
    expect(
      aligned.map(({ actor, shared, rows }) => [
        actor,
        shared,
        ...rows.map(({ topic, left, right }) => `${topic}: ${ids(left)} | ${ids(right)}`),
      ]),
    ).toEqual([
      ['communes', true, 'army: a2 | b1', 'unity:  | b2'],
      ['heads', false, 'null: a1 | '],
      [null, false, 'null: a3 | '],
    ]);
  });

  it('shows each provision once, whatever the two sides are', () => {
    const one = fc.record({
      actors: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
      topics: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (left, right) => {
        const rows = alignProvisions(left, right).flatMap((group) => group.rows);
        expect(rows.flatMap((row) => row.left).length).toBe(left.length);
        expect(new Set(rows.flatMap((row) => row.right)).size).toBe(right.length);
      }),
    );
  });
});
