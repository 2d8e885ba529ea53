import { describe, expect, test } from 'vitest';
import { aBody, aCorpus, anInstrument, aSource, day } from '../../testing/builders.ts';
import { buildGraph } from './graph.ts';
import { readTerms } from './terms.ts';
import { aNode } from './testing/builders.ts';
import { buildTimeline } from './timeline.ts';

const timelineOf = (parts: Parameters<typeof aCorpus>[0]) => {
  const corpus = aCorpus(parts);
  const graph = buildGraph(corpus);
  const timeline = buildTimeline(corpus, graph);
  const lines = timeline.years.flatMap(({ events }) =>
    events.map((event) => {
      const what = event.kind === 'body' ? `${event.body} ${event.change}` : graph.nodes[event.node]?.id;
      return `${event.date} ${event.kind} ${what}`;
    }),
  );
  return { timeline, lines, graph };
};

describe('buildTimeline()', () => {
  test('puts instruments, articles and bodies in order of date', () => {
    const { lines } = timelineOf({
      instruments: [
        anInstrument({ id: 'law', date: day('2015-06-09'), effective: day('2016-01-01') }),
        anInstrument({ id: 'old', date: day('1947-09-01'), effective: day('1947-09-01') }),
      ],
      sources: [
        aSource({ id: 'press', article: true, date: day('2020') }),
        aSource({ id: 'page', date: day('2021') }),
      ],
      bodies: [
        aBody({ id: 'conference', period: { from: day('1930-01-06'), to: day('1930-02-07') } }),
        aBody({ id: 'heir', name: { vi: 'Ban cũ', en: 'Old board' }, period: { from: day('1985') } }),
        aBody({
          id: 'board',
          period: { from: day('1981-03'), to: day('2025-02-03') },
          successor: 'joint-board',
        }),
        aBody({
          id: 'renamed',
          period: { from: day('2011') },
          formerNames: [
            { name: { vi: 'Ban cũ', en: 'Old board' }, from: day('1985') },
            { name: { vi: 'Ban đầu', en: 'First board' }, from: day('1961') },
          ],
        }),
      ],
    });
    expect(lines).toEqual([
      '1930-01-06 body conference sat',
      '1947-09-01 issued old',
      '1961 body renamed named',
      '1981-03 body board named',
      '1985 body heir named',
      '2011 body central-military-commission named',
      '2011 body renamed named',
      '2015-06-09 issued law',
      '2016-01-01 effective law',
      '2020 article source:press',
      '2025-02-03 body board ended',
    ]);
  });

  test('says what an instrument ended, and keeps the undated apart', () => {
    const ending = { kind: 'replaces', target: 'old', certainty: 'stated', attested: [] } as const;
    const { timeline, graph } = timelineOf({
      instruments: [
        anInstrument({ id: 'new', date: day('2021'), relations: [ending] }),
        anInstrument({ id: 'old' }),
      ],
    });
    const issued = timeline.years.flatMap(({ events }) => events).find(({ kind }) => kind === 'issued');
    expect(issued?.kind === 'issued' && issued.ends.map((place) => graph.nodes[place]?.id)).toEqual(['old']);
    expect(timeline.undated.map((place) => graph.nodes[place]?.id)).toEqual(['old']);
  });
});

describe('readTerms()', () => {
  const termed = (id: string, term: number, date: string, issuer = 'politburo') =>
    aNode(id, { term, date, issuer });

  test('starts a term at its congress and ends it at the next one', () => {
    const nodes = [
      termed('c11', 11, '2011-01', 'party-congress'),
      termed('r', 11, '2013-06-03'),
      termed('late', 11, '2016-01-07'),
      termed('c12', 12, '2016', 'party-congress'),
      termed('k', 12, '2019-01-07'),
    ];
    expect(readTerms(nodes)).toEqual([
      { term: 11, from: '2011-01', to: '2016', basis: 'congress' },
      { term: 12, from: '2016', to: '2019-01-07', basis: 'congress' },
    ]);
  });

  test('says when a term is known only from its instruments, and claims no more than they show', () => {
    expect(
      readTerms([termed('a', 8, '1998-02-18'), termed('b', 8, '1999-10-14'), termed('c', 13, '2021')]),
    ).toEqual([
      { term: 8, from: '1998-02-18', to: '1999-10-14', basis: 'instruments' },
      { term: 13, from: '2021', to: '2021', basis: 'instruments' },
    ]);
  });

  test('leaves out the terms of assemblies', () => {
    expect(readTerms([aNode('law', { term: 15, date: '2022', band: 'assembly' })])).toEqual([]);
  });
});
