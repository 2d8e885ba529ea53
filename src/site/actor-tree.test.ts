import { describe, expect, it } from 'vitest';
import { aCorpus } from '../testing/builders.ts';
import { lineOf, partsOf, wholeOf, widerOf } from './actor-tree.ts';

const actor = (id: string, parent?: string) => ({
  id,
  name: { vi: id, en: id },
  variants: { vi: [], en: [] },
  parent,
});

describe('the tree of actors', () => {
  const corpus = aCorpus({
    actors: [actor('state'), actor('communes', 'state'), actor('chair', 'communes')],
  });

  it('knows what an actor is part of and what is part of it', () => {
    expect(lineOf(corpus, 'chair')).toEqual(['chair', 'communes', 'state']);
    expect(partsOf(corpus, 'state')).toEqual(['communes']);
    expect([...wholeOf(corpus, 'state')]).toEqual(['state', 'communes', 'chair']);
  });

  it('knows the circles around an actor, everyone last', () => {
    const cadres = { ...actor('commander', 'army'), circles: ['staff'] };
    const wide = aCorpus({
      actors: [actor('army'), actor('staff', 'state'), actor('state'), cadres, actor('all')],
    });
    expect(widerOf(wide, 'commander')).toEqual(['army', 'staff', 'state', 'all']);
    expect(widerOf(wide, 'all')).toEqual([]);
  });

  it('ends on actors that hold one another', () => {
    const round = aCorpus({ actors: [actor('a', 'b'), actor('b', 'a')] });
    expect(lineOf(round, 'a')).toEqual(['a', 'b']);
    expect([...wholeOf(round, 'a')].sort()).toEqual(['a', 'b']);
  });
});
