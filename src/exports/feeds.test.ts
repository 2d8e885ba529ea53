import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { aCorpus, anInstrument, aSource, day } from '../testing/builders.ts';
import { addressesAt } from './addresses.ts';
import { listChanges } from './changes.ts';
import { writeAtom, writeJsonFeed, writeRss } from './feeds.ts';
import { writeOpenSearch } from './open-search.ts';
import { writeSitemap } from './sitemap.ts';

const addresses = addressesAt('https://copy.example/kho');
const awkward = 'Về "nắm dân" & <gần dân> {1} ~ \u0001đường ước';
const shown = awkward.replace('\u0001', '');
const corpus = aCorpus({
  instruments: [
    anInstrument({
      id: 'a-2001',
      title: { vi: awkward },
      review: { on: day('2026-03-02'), next: day('2027-03-02'), compared: ['journal-a'] },
    }),
    anInstrument({
      id: 'b',
      example: true,
      review: { on: day('2026-09-09'), next: day('2027'), compared: ['journal-a'] },
    }),
    anInstrument({ id: 'c' }),
  ],
  sources: [aSource({ id: 'read-later', read: day('2026-05-06'), title: { en: 'A page' } })],
  tombstones: [
    { was: 'instruments/a-2001#quan-diem-9', gone: day('2026-03'), why: { vi: 'vì', en: 'because' } },
  ],
});
const changes = listChanges(corpus);
const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
const texts = (xml: string, tag: string) =>
  Array.from(read(xml).getElementsByTagName(tag), (one) => one.textContent);

describe('changes', () => {
  test('come from the days of the content, newest first, without worked examples', () => {
    expect(changes.map(({ date, path }) => [date, path])).toEqual([
      ['2026-05-06', 'sources/read-later/'],
      ['2026-03-02', 'instruments/a-2001/'],
      ['2026-03', 'instruments/a-2001/#quan-diem-9'],
    ]);
  });

  test('are told in both languages', () => {
    expect(changes[1]?.summary).toEqual({
      vi: 'Đã đối chiếu với 1 nguồn; lần đối chiếu tới: 2027-03-02.',
      en: 'Compared with 1 source; due again 2027-03-02.',
    });
    expect(changes[0]?.title).toEqual({ vi: 'Nguồn đã đọc: A page', en: 'Source read: A page' });
  });
});

describe('feeds', () => {
  test('Atom and RSS give titles back as they went in', () => {
    expect(texts(writeAtom(changes, 'vi', addresses), 'title')).toContain(shown);
    expect(texts(writeRss(changes, 'vi', addresses), 'title')).toContain(shown);
  });

  test('an entry is called the same on every day and in every format', () => {
    const ids = texts(writeAtom(changes, 'vi', addresses), 'id').slice(1);
    expect(ids).toEqual(texts(writeRss(changes, 'en', addresses), 'guid'));
    expect(ids).toEqual(
      (JSON.parse(writeJsonFeed(changes, 'vi', addresses)) as { items: { id: string }[] }).items.map(
        ({ id }) => id,
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a feed of nothing is still a feed', () => {
    expect(texts(writeAtom([], 'en', addresses), 'updated')).toEqual(['1970-01-01T00:00:00Z']);
    expect(writeRss([], 'en', addresses)).toContain(
      '<lastBuildDate>Thu, 01 Jan 1970 00:00:00 GMT</lastBuildDate>',
    );
  });

  test('a month is its first day', () => {
    expect(texts(writeAtom(changes, 'en', addresses), 'updated').at(-1)).toBe('2026-03-01T00:00:00Z');
  });
});

test('a sitemap names each page with its mirrors and the day of its change', () => {
  const xml = writeSitemap([
    { address: 'https://copy.example/b/?x=1&y=2', mirrors: [] },
    {
      address: 'https://copy.example/a/',
      mirrors: [{ language: 'vi', address: 'https://copy.example/vi/a/' }],
      changed: '2026-03-02',
    },
  ]);
  expect(texts(xml, 'loc')).toEqual(['https://copy.example/a/', 'https://copy.example/b/?x=1&y=2']);
  expect(texts(xml, 'lastmod')).toEqual(['2026-03-02']);
  expect(Array.from(read(xml).getElementsByTagName('xhtml:link'), (one) => one.getAttribute('href'))).toEqual(
    ['https://copy.example/vi/a/'],
  );
});

test('the name of the search is short enough for browsers', () => {
  for (const language of ['vi', 'en'] as const)
    expect(texts(writeOpenSearch(language, addresses), 'ShortName')[0]?.length).toBeLessThanOrEqual(16);
});
