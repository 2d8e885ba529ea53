import { describe, expect, test } from 'vitest';
import { aBody, aCorpus, aKnown, anInstrument, aProvision, aSource, day } from '../../testing/builders.ts';
import { relationKinds } from '../instrument/relation.ts';
import { buildGraph, runsAgainstTime } from './graph.ts';
import { edgesAt, kindOf } from './links.ts';
import { kindsInGraph } from './relation-family.ts';
import { aGraph, anEdge, placeOf } from './testing/builders.ts';

const press = aSource({ id: 'press', article: true, date: day('2025-12-12'), author: 'Nguyễn Văn A' });
const continuing = {
  kind: 'continues',
  target: 'old',
  certainty: 'stated',
  attested: [{ source: 'press', at: 'note 10' }],
} as const;
const corpus = aCorpus({
  instruments: [
    anInstrument({ id: 'new', date: day('2019-01-07'), issuer: 'secretariat', relations: [continuing] }),
    anInstrument({
      id: 'old',
      date: day('2013-06-03'),
      issuer: 'central-military-commission',
      attestations: [
        { source: 'press', at: 'note 2' },
        { source: 'press', at: '¶ 8' },
        { source: 'journal-a', at: 'page 3' },
      ],
    }),
    anInstrument({ id: 'homeless', issuer: 'nobody', relations: [{ ...continuing, target: 'lost' }] }),
  ],
  known: [aKnown({ id: 'known-one', attested: [{ source: 'press', at: 'note 4' }] })],
  bodies: [aBody({ id: 'unused' })],
  sources: [press, aSource({ id: 'not-an-article' })],
});
const graph = buildGraph(corpus);
const nodeOf = (id: string) => graph.nodes[placeOf(graph, id)];
const sentences = graph.edges.map(({ from, kind, to }) => `${from} ${kind} ${to}`);

describe('buildGraph()', () => {
  test('tells held, known and unknown instruments and articles apart', () => {
    expect(graph.nodes.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'old held',
      'new held',
      'source:press article',
      'homeless held',
      'known-one known',
      'lost unknown',
    ]);
  });

  test('takes the band from the level of the issuing body, and a band of its own where there is none', () => {
    expect(nodeOf('new')?.band).toBe('party');
    expect(nodeOf('old')?.band).toBe('cmc');
    expect(nodeOf('homeless')?.band).toBe('no-level');
    expect(nodeOf('source:press')?.band).toBe('article');
  });

  test('makes one edge from an article to each instrument that it names, with all the places', () => {
    const edge = graph.edges.find(({ from, to }) => from === 'source:press' && to === 'old');
    expect(edge?.attested.map(({ at }) => at)).toEqual(['note 2', '¶ 8']);
    expect(sentences).toContain('source:press cites known-one');
  });

  test('keeps a target that nobody knows, as unknown', () => {
    expect(sentences).toContain('homeless continues lost');
  });

  test('is the same in typed arrays', () => {
    const { links } = graph;
    graph.edges.forEach((edge, number) => {
      expect(graph.nodes[links.from[number] ?? -1]?.id).toBe(edge.from);
      expect(graph.nodes[links.to[number] ?? -1]?.id).toBe(edge.to);
      expect(kindOf(links, number)).toBe(edge.kind);
      expect(edgesAt(links, links.to[number] ?? 0)).toContain(number);
    });
  });

  test('lets advice in an article count as naming the instrument', () => {
    const advice = aProvision({
      id: 'a',
      authority: 'advice',
      instruments: ['x'],
      from: [{ source: 'guide', at: '¶ 1' }],
    });
    const advised = aCorpus({
      instruments: [anInstrument({ id: 'x' })],
      sources: [aSource({ id: 'guide', article: true, provisions: [advice] })],
    });
    expect(buildGraph(advised).edges).toMatchObject([{ from: 'source:guide', kind: 'cites', to: 'x' }]);
  });

  test('drops what the engine found where a statement already joins the two, and keeps the rest as found', () => {
    const found = (from: string, to: string) => anEdge(`${from} cites ${to}`, { certainty: 'found' });
    const { edges } = buildGraph(corpus, [found('new', 'old'), found('old', 'new')]);
    expect(edges.filter(({ certainty }) => certainty === 'found')).toMatchObject([
      { from: 'old', to: 'new', kind: 'cites' },
    ]);
  });

  test('joins two equal statements and keeps both attestations and the better certainty', () => {
    const twice = aCorpus({
      instruments: [
        anInstrument({
          id: 'b',
          relations: [
            { ...continuing, target: 'a', certainty: 'inferred', attested: [{ source: 'one' }] },
            { ...continuing, target: 'a', attested: [{ source: 'two' }] },
          ],
        }),
        anInstrument({ id: 'a' }),
      ],
    });
    expect(buildGraph(twice).edges).toMatchObject([
      { certainty: 'stated', attested: [{ source: 'one' }, { source: 'two' }] },
    ]);
  });
});

describe('runsAgainstTime()', () => {
  const against = (edge: string) => {
    const small = aGraph(['early 1990-01-01', 'late 2000', 'undated', 'within 2000-05'], [edge]);
    return runsAgainstTime(small, anEdge(edge));
  };

  test('notices that an instrument carries out a later one', () => {
    expect(against('early implements late')).toBe(true);
    expect(against('late implements early')).toBe(false);
  });

  test('says nothing where a date is missing, or the two may be the same day, or any order is right', () => {
    expect(against('undated implements late')).toBe(false);
    expect(against('late implements within')).toBe(false);
    expect(against('early orders late')).toBe(false);
  });
});

test('every kind of relation has a family, a basis rule and a word for the drawing', () => {
  expect(Object.keys(kindsInGraph).sort()).toEqual([...relationKinds].sort());
});
