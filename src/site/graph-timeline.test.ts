import { describe, expect, test } from 'vitest';
import { aBody, aCorpus, anInstrument, aSource, day } from '../testing/builders.ts';
import { viewTimeline } from './graph-timeline.ts';

const corpus = aCorpus({
  instruments: [
    anInstrument({
      id: 'new',
      number: '23-QĐ/TW',
      issuer: 'politburo',
      date: day('2021-07-30'),
      term: 13,
      topics: ['unity'],
      relations: [{ kind: 'replaces', target: 'old', certainty: 'stated', attested: [] }],
    }),
    anInstrument({
      id: 'old',
      number: '290-QĐ/TW',
      issuer: 'politburo',
      date: day('2010-02-25'),
      effective: day('2010-03-01'),
    }),
    anInstrument({ id: 'congress', issuer: 'party-congress', date: day('2021'), term: 13 }),
    anInstrument({ id: 'undated' }),
  ],
  topics: [
    { id: 'unity', name: { vi: 'Đại đoàn kết', en: 'Great unity' }, about: { vi: '', en: '' }, leading: [] },
  ],
  bodies: [
    aBody({ id: 'party-congress' }),
    aBody({
      id: 'board',
      name: { vi: 'Ban cũ', en: 'Old board' },
      period: { from: day('1981'), to: day('2025-02-03') },
      successor: 'politburo',
    }),
  ],
  sources: [aSource({ id: 'press', article: true, date: day('2025-12-12'), title: { en: 'An article' } })],
});
const { years, undated, filters, strip, first, last } = viewTimeline(corpus, 'en');
const lines = years.flatMap(({ year, terms, events }) =>
  events.map(({ date, sort, subject, remark, othersWord, others }) =>
    [year, terms, date, sort, subject.name, remark, othersWord, ...others.map(({ name }) => name)]
      .filter(Boolean)
      .join(' · '),
  ),
);

describe('viewTimeline()', () => {
  test('lists what happened by year, with the terms of the Party beside it', () => {
    expect(lines).toEqual([
      '1981 · 1981 · Body · Old board · bears this name from here on',
      '2010 · 25 Feb 2010 · Issued · 290-QĐ/TW · politburo',
      '2010 · 1 Mar 2010 · Takes effect · 290-QĐ/TW',
      '2011 · 2011 · Body · central-military-commission · bears this name from here on',
      '2021 · 13th term · 2021 · Issued · Instrument congress · party-congress',
      '2021 · 13th term · 30 July 2021 · Issued · 23-QĐ/TW · politburo · replaces or repeals · 290-QĐ/TW',
      '2025 · 3 Feb 2025 · Body · Old board · ends under this name · followed by · politburo',
      '2025 · 12 Dec 2025 · Article · An article',
    ]);
    expect([first, last]).toEqual([1981, 2025]);
  });

  test('puts what has no date into no year', () => {
    expect(undated.map(({ id }) => id)).toEqual(['undated']);
  });

  test('filters by event, level, topic and term', () => {
    const replacing = years
      .flatMap(({ events }) => events)
      .find(({ subject }) => subject.name === '23-QĐ/TW');
    expect(replacing?.tokens).toBe('event:issued level:party topic:unity term:13');
    expect(
      filters.map(({ name, options }) => `${name}: ${options.map((option) => option.name).join(', ')}`),
    ).toContain('topic: Great unity');
  });

  test('draws a strip in which every year leads to its part of the page', () => {
    const anchors = [...strip.markup.matchAll(/href="#y(\d+)"/gu)].map(([, year]) => Number(year));
    expect(anchors).toEqual(years.map(({ year }) => year));
  });

  test('holds on a corpus of nothing', () => {
    expect(viewTimeline(aCorpus({ bodies: [] }), 'vi').undated).toEqual([]);
  });
});
