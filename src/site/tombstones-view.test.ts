import { describe, expect, it } from 'vitest';
import { aCorpus, anInstrument, aProvision, day } from '../testing/builders.ts';
import { listRetiredPages, viewRetired, viewRetiredPage, viewRetiredParts } from './tombstones-view.ts';

const living = anInstrument({
  id: '25-nq-tw-2013',
  number: '25-NQ/TW',
  provisions: [aProvision({ id: 'nhiem-vu-2', locator: 'nhiệm vụ 2' })],
});
const why = { vi: 'Nhập vào nhiệm vụ 2.', en: 'Merged into task 2.' };
const corpus = aCorpus({
  instruments: [living],
  tombstones: [
    {
      was: 'instruments/25-nq-tw-2013#nhiem-vu-1',
      gone: day('2026-11-22'),
      why,
      now: 'instruments/25-nq-tw-2013#nhiem-vu-2',
    },
    { was: 'instruments/1-kl-tw-1990', gone: day('2026-11'), why, now: 'instruments/25-nq-tw-2013' },
    { was: 'instruments/1-kl-tw-1990#muc-1', gone: day('2026-11'), why },
    { was: 'conflicts/two-days', gone: day('2026'), why, now: 'bodies/politburo' },
    { was: 'sessions/an-evening', gone: day('2026'), why },
  ],
});

describe('what was withdrawn', () => {
  it('keeps a page at its address, in both languages, which says when, why and where its content is', () => {
    expect(listRetiredPages(corpus)).toEqual(['instruments/1-kl-tw-1990', 'sessions/an-evening']);
    expect(viewRetiredPage(corpus, 'instruments/1-kl-tw-1990', 'vi')).toMatchObject({
      path: 'instruments/1-kl-tw-1990/',
      page: {
        gone: 'Rút vào tháng 11 năm 2026.',
        why: why.vi,
        now: { name: { text: '25-NQ/TW' }, href: '/vi/instruments/25-nq-tw-2013/' },
      },
    });
    expect(viewRetiredParts(corpus, 'instruments/1-kl-tw-1990', 'vi')).toMatchObject([
      { anchor: 'muc-1', now: null },
    ]);
  });

  it('keeps its anchor on the page of the instrument', () => {
    expect(viewRetiredParts(corpus, `instruments/${living.id}`, 'en')).toEqual([
      {
        was: 'instruments/25-nq-tw-2013#nhiem-vu-1',
        href: '/instruments/25-nq-tw-2013/#nhiem-vu-1',
        anchor: 'nhiem-vu-1',
        gone: 'Withdrawn on 22 November 2026.',
        why: why.en,
        now: {
          name: { text: expect.stringMatching(/^25-NQ\/TW, ./u) },
          href: '/instruments/25-nq-tw-2013/#nhiem-vu-2',
        },
      },
    ]);
  });

  it('keeps a disagreement as an anchor on the page of all, and a session under study', () => {
    expect(viewRetiredParts(corpus, 'conflicts', 'vi')).toMatchObject([
      {
        anchor: 'two-days',
        href: '/vi/conflicts/#two-days',
        now: { name: { text: corpus.bodies.get('politburo')?.name.vi }, href: '/vi/bodies/politburo/' },
      },
    ]);
    expect(viewRetiredPage(corpus, 'sessions/an-evening', 'en')).toMatchObject({
      path: 'study/an-evening/',
      page: { href: '/study/an-evening/' },
    });
  });

  it('is listed whole, and a corpus that withdrew nothing has nothing to list', () => {
    expect(viewRetired(corpus, 'en')).toHaveLength(5);
    expect(viewRetired(aCorpus(), 'en')).toEqual([]);
  });
});
