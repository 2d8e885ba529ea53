import { describe, expect, test } from 'vitest';
import { aCorpus, anInstrument, aProvision, aSource } from '../../testing/builders.ts';
import type { Authority } from '../provision/provision.ts';
import type { Mention } from '../register/mentions.ts';
import { foundEdges } from './found-edges.ts';
import { buildGraph } from './graph.ts';

const provision = (id: string, authority: Authority) =>
  aProvision({ id, authority, from: [{ source: 'journal-a', at: id }] });
const corpus = aCorpus({
  instruments: [
    anInstrument({
      id: 'law',
      provisions: [
        provision('p1', 'official-text'),
        provision('p2', 'commentary'),
        provision('p3', 'official-text'),
      ],
    }),
    anInstrument({ id: 'resolution' }),
  ],
  sources: [aSource({ id: 'press', article: true, provisions: [provision('a1', 'advice')] })],
});

/** A mention as the reader of mentions gives it; only its passage matters here. */
const mention = (folder: 'instruments' | 'sources', id: string, inProvision?: string): Mention =>
  ({ passage: { folder, id, provision: inProvision, language: 'vi' } }) as unknown as Mention;
const found = (...mentions: Mention[]) =>
  foundEdges(corpus, { inProse: new Map(), of: new Map([['resolution', mentions]]) });

describe('foundEdges()', () => {
  test('finds that the text of an instrument names another one, and says where', () => {
    expect(found(mention('instruments', 'law', 'p1'))).toEqual([
      {
        kind: 'cites',
        from: 'law',
        to: 'resolution',
        certainty: 'found',
        attested: [{ source: 'journal-a', at: 'p1' }],
        provision: 'p1',
      },
    ]);
  });

  test('joins mentions in several provisions and both languages', () => {
    const [edge, ...others] = found(
      mention('instruments', 'law', 'p1'),
      mention('instruments', 'law', 'p1'),
      mention('instruments', 'law', 'p3'),
    );
    expect(others).toEqual([]);
    expect(edge?.attested.map(({ at }) => at)).toEqual(['p1', 'p3']);
  });

  test('takes the advice of an article for its word', () => {
    expect(found(mention('sources', 'press', 'a1'))).toMatchObject([
      { from: 'source:press', certainty: 'found' },
    ]);
  });

  test('leaves out our own words: introductions and paraphrases', () => {
    expect(found(mention('instruments', 'law'), mention('instruments', 'law', 'p2'))).toEqual([]);
  });

  test('gives the graph edges that are never more than found', () => {
    const edges = found(mention('instruments', 'law', 'p1'));
    expect(buildGraph(corpus, edges).edges.map(({ kind, certainty }) => `${kind} ${certainty}`)).toEqual([
      'cites found',
    ]);
  });
});
