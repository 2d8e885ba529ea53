import { describe, expect, it } from 'vitest';
import type { Course } from '../core/course/course.ts';
import { aCorpus, aKnown, anInstrument, aProvision, aSource, day } from '../testing/builders.ts';
import { viewInstrument } from './instrument-view.ts';

const old = anInstrument({
  id: '290-qd-tw-2010',
  number: '290-QĐ/TW',
  kind: 'decision',
  issuer: 'politburo',
  date: day('2010-02-25'),
  status: { value: 'replaced', attested: [{ source: 'journal-a' }] },
});
const later = anInstrument({
  id: '23-qd-tw-2021',
  number: '23-QĐ/TW',
  kind: 'decision',
  issuer: 'politburo',
  date: day('2021-07-30'),
  status: { value: 'in-force', basis: 'cited', asOf: day('2025-01-02'), attested: [{ source: 'journal-a' }] },
  relations: [
    {
      kind: 'replaces',
      target: old.id,
      certainty: 'stated',
      attested: [{ source: 'journal-a', at: 'article 3' }],
    },
  ],
});
const twin = aKnown({ id: '290-qd-tw-2024', number: '290-QĐ/TW', date: day('2024') });
const article = aSource({
  id: 'article-b',
  article: true,
  provisions: [aProvision({ id: 'giai-phap-1', authority: 'advice', instruments: [later.id] })],
});
const corpus = aCorpus({ instruments: [old, later], known: [twin], sources: [article] });

const aCourse = (id: string, example?: true): Course => ({
  id,
  title: { vi: `khóa ${id}`, en: `course ${id}` },
  topics: [],
  instruments: [],
  sessions: [
    { title: { vi: 'mở đầu', en: 'opening' }, items: [] },
    { title: { vi: 'quy chế', en: 'rules' }, items: [{ folder: 'instruments', id: later.id }] },
  ],
  example,
});

describe('the page of an instrument', () => {
  it('of a replaced one leads to the later one and says the relation from both sides', () => {
    const view = viewInstrument(corpus, old, 'en');
    expect(view.status).toMatchObject({ sign: 'replaced', later: { id: later.id } });
    expect(view.relations.map(({ verb, items }) => [verb, items[0]?.other.id])).toEqual([
      ['is replaced by', later.id],
    ]);
    expect(viewInstrument(corpus, later, 'en').relations[0]?.verb).toBe('replaces');
  });

  it('says that being cited is no proof of force', () => {
    const { status } = viewInstrument(corpus, later, 'en');
    expect(status).toMatchObject({ sign: 'cited', asOf: '2 January 2025' });
    expect(status.explanation).toContain('not proof');
  });

  it('names the others with the same number, and links none that has no page', () => {
    const [other] = viewInstrument(corpus, old, 'vi').sharers;
    expect(other).toMatchObject({ id: twin.id, href: null, year: '2024' });
  });

  it('keeps advice apart from what the instrument asks', () => {
    const view = viewInstrument(corpus, later, 'en');
    expect(view.provisions).toEqual([]);
    expect(view.advice.map(({ href, provisions }) => [href, provisions.map(({ id }) => id)])).toEqual([
      ['/sources/article-b/', ['giai-phap-1']],
    ]);
  });

  it('is cited by the courses that read it, not by worked examples', () => {
    const taught = aCorpus({
      instruments: [old, later],
      courses: [aCourse('real'), aCourse('vi-du', true)],
    });
    expect(viewInstrument(taught, later, 'en').citedBy.courses).toEqual([
      { link: { name: 'course real', href: '/courses/real/' }, sessions: [2] },
    ]);
    expect(viewInstrument(taught, old, 'en').citedBy.courses).toEqual([]);
  });

  it('leads to the instruments before and after it by date', () => {
    expect(viewInstrument(corpus, old, 'en').neighbours[0]?.next?.id).toBe(later.id);
    expect(viewInstrument(corpus, old, 'en').neighbours[0]?.previous).toBeNull();
  });

  it('numbers each source once, in the order in which the page names them', () => {
    const notes = viewInstrument(corpus, later, 'en').notes;
    expect(notes.map(({ number, href }) => [number, href])).toEqual([[1, '/sources/journal-a/']]);
    expect(notes[0]?.places).toEqual(['Article 3']);
  });
});
