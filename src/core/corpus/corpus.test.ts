import { describe, expect, it } from 'vitest';
import { aCorpus, aKnown, anInstrument, aSource, day } from '../../testing/builders.ts';
import { relationKinds, relationTypes } from '../instrument/relation.ts';
import { anchorsOf } from './anchors.ts';
import { sharersOf } from './corpus.ts';
import { edgeVerb, viewEdge } from './edge.ts';
import { factOf, ruledValue } from './fact.ts';

const evidence = [{ source: 'journal-a' }];

describe('the corpus', () => {
  const later = anInstrument({
    id: '43-kl-tw-2019',
    number: '43-KL/TW',
    relations: [{ kind: 'continues', target: '25-nq-tw-2013', certainty: 'stated', attested: evidence }],
  });
  const earlier = anInstrument({ id: '25-nq-tw-2013', number: '25-NQ/TW' });

  it('buildCorpus() gives the same corpus whatever the order of its parts', () => {
    const known = [
      aKnown({ id: '25-nq-tw-2003', number: '25-NQ/TW' }),
      aKnown({ id: '25-nq-tw-1985', number: '25-NQ/TW' }),
    ];
    const a = aCorpus({ instruments: [later, earlier], known });
    const b = aCorpus({ instruments: [earlier, later], known: [...known].reverse() });
    expect([...a.instruments.keys()]).toEqual([...b.instruments.keys()]);
    expect([...a.numbers]).toEqual([...b.numbers]);
  });

  it('sharersOf() names all holders of a number, held and known', () => {
    const known = [
      aKnown({ id: '25-nq-tw-2003', number: '25-NQ/TW' }),
      aKnown({ id: '125-nq-tw', number: '125-NQ/TW' }),
    ];
    expect(sharersOf(aCorpus({ instruments: [earlier], known }), earlier)).toEqual(['25-nq-tw-2003']);
  });

  it('an edge is seen from both ends, the inverse computed', () => {
    const corpus = aCorpus({ instruments: [later, earlier] });
    const view = (id: string) => (corpus.edgesOf.get(id) ?? []).map((edge) => viewEdge(edge, id));
    expect(view('43-kl-tw-2019').map(({ direction, other }) => [direction, other])).toEqual([
      ['active', '25-nq-tw-2013'],
    ]);
    expect(view('25-nq-tw-2013').map(({ direction, other }) => [direction, other])).toEqual([
      ['passive', '43-kl-tw-2019'],
    ]);
    expect(edgeVerb('continues', 'passive', 'vi')).toBe('được tiếp tục thực hiện theo');
  });

  it('every relation has a verb for both directions in both languages, the same one if it is symmetric', () => {
    for (const kind of relationKinds) {
      const { active, passive, symmetric } = relationTypes[kind];
      for (const verb of [active.vi, active.en, passive.vi, passive.en]) expect(verb).not.toBe('');
      expect(active.en === passive.en).toBe(symmetric);
    }
  });

  it('anchorsOf() lists pages and provisions in order', () => {
    expect(
      anchorsOf(aCorpus({ instruments: [earlier] })).filter((anchor) => anchor.startsWith('instruments')),
    ).toEqual(['instruments/25-nq-tw-2013']);
  });
});

describe('facts', () => {
  const sources = [
    aSource({ id: 'press', kind: 'newspaper' }),
    aSource({ id: 'database', kind: 'legal-database' }),
    aSource({ id: 'text', kind: 'official-text', textOf: ['43-kl-tw-2019'] }),
    aSource({ id: 'other-text', kind: 'official-text', textOf: ['other-paper'] }),
  ];
  const paper = (attestations: Parameters<typeof anInstrument>[0]['attestations'], issuer = 'secretariat') =>
    anInstrument({ id: '43-kl-tw-2019', issuer, attestations: attestations ?? [] });

  it('factOf() keeps every value with everyone who says so, the weightiest source first', () => {
    const instrument = paper([
      { source: 'press', issuer: 'secretariat' },
      { source: 'journal-a', issuer: 'central-committee' },
      { source: 'text', issuer: 'secretariat' },
    ]);
    const fact = factOf(aCorpus({ instruments: [instrument], sources }), instrument, 'issuer');
    expect(fact?.preferred.value).toBe('secretariat');
    expect(fact?.preferred.attested.map(({ source }) => source)).toEqual(['text', 'press']);
    expect(fact?.others.map(({ value }) => value)).toEqual(['central-committee']);
  });

  it('ruledValue() prefers the official text to everybody', () => {
    const instrument = paper([
      { source: 'press', issuer: 'central-committee' },
      { source: 'database', issuer: 'central-committee' },
      { source: 'text', issuer: 'secretariat' },
    ]);
    const corpus = aCorpus({ instruments: [instrument], sources });
    const fact = factOf(corpus, instrument, 'issuer');
    expect(fact && ruledValue(corpus, instrument, fact)).toBe('secretariat');
  });

  it('ruledValue() takes the text of another instrument for a summary only', () => {
    const instrument = paper([
      { source: 'other-text', issuer: 'central-committee' },
      { source: 'database', issuer: 'secretariat' },
    ]);
    const corpus = aCorpus({ instruments: [instrument], sources });
    const fact = factOf(corpus, instrument, 'issuer');
    expect(fact && ruledValue(corpus, instrument, fact)).toBeNull();
  });

  it('ruledValue() lets a conflict entry decide before the rule', () => {
    const instrument = paper([
      { source: 'text', issuer: 'central-committee' },
      { source: 'press', issuer: 'secretariat' },
    ]);
    const conflict = {
      id: 'issuer-of-43',
      title: { vi: 'x', en: 'x' },
      instruments: ['43-kl-tw-2019'],
      fact: 'issuer',
      positions: [],
      favours: { vi: 'x', en: 'x' },
      preferred: 'secretariat',
      certainty: 'high' as const,
    };
    const corpus = aCorpus({ instruments: [instrument], sources, conflicts: [conflict] });
    const fact = factOf(corpus, instrument, 'issuer');
    expect(fact && ruledValue(corpus, instrument, fact)).toBe('secretariat');
  });

  it('a date known to the month does not differ from a day in it', () => {
    const instrument = anInstrument({
      id: '23-nq-tw-2003',
      date: day('2003-03-12'),
      attestations: [
        { source: 'press', date: day('2003-03') },
        { source: 'journal-a', date: day('2003-03-12') },
      ],
    });
    const fact = factOf(aCorpus({ instruments: [instrument], sources }), instrument, 'date');
    expect(fact?.preferred.value).toBe('2003-03-12');
    expect(fact?.others).toEqual([]);
  });

  it('two spellings of one number are one value', () => {
    const instrument = anInstrument({
      id: '08b-nq-hntw-1990',
      number: '08B-NQ/HNTW',
      attestations: [
        { source: 'press', number: '8B-NQ/HNTW' },
        { source: 'journal-a', number: '08B-NQ/HNTW' },
      ],
    });
    expect(factOf(aCorpus({ instruments: [instrument], sources }), instrument, 'number')?.others).toEqual([]);
  });
});
