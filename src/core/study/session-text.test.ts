import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../testing/builders.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import { formatItemRef, type ItemRef, parseItemRef } from './item-ref.ts';
import { difficulties, questionKinds } from './question-kind.ts';
import { emptySession, itemsOf, partForms, type Session } from './session.ts';
import { readSessionRecord, sessionRecord } from './session-record.ts';
import { readSessionText, writeSessionText } from './session-text.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,6}){0,3}$/u);
const words = fc.record(
  { vi: fc.string({ unit: 'grapheme', minLength: 1 }), en: fc.string({ unit: 'grapheme', minLength: 1 }) },
  { requiredKeys: [] },
);
const plain = words.map(({ vi, en }) => ({
  ...(vi === undefined ? {} : { vi: vi.replace(/\r/gu, '') || 'x' }),
  ...(en === undefined ? {} : { en: en.replace(/\r/gu, '') || 'x' }),
}));
const ref = fc
  .record({
    folder: fc.constantFrom('instruments' as const, 'sources' as const),
    id: slug,
    provision: fc.option(slug, { nil: undefined }),
  })
  .map(
    ({ folder, id, provision }): ItemRef =>
      provision === undefined ? { folder, id } : { folder, id, provision },
  );
const item = fc
  .record({ ref, seen: fc.option(fc.constantFrom('in-force.abc12', 'none.0'), { nil: undefined }) })
  .map(({ ref: one, seen }) => (seen === undefined ? { ref: one } : { ref: one, seen }));
const part = fc.record({
  title: plain,
  form: fc.constantFrom(...partForms),
  minutes: fc.integer({ min: 0, max: 480 }),
  items: fc.array(item, { maxLength: 6 }),
  notes: plain,
});
const session: fc.Arbitrary<Session> = fc
  .record({
    id: slug,
    title: plain,
    minutes: fc.integer({ min: 0, max: 1440 }),
    date: fc.option(fc.constantFrom(day('2026-11-26'), day('2026-12')), { nil: undefined }),
    time: fc.option(fc.constant('08:30'), { nil: undefined }),
    place: plain,
    aims: fc.array(plain, { maxLength: 3 }),
    parts: fc.array(part, { maxLength: 4 }),
    notes: plain,
    questions: fc.record({
      seed: fc.integer({ min: 0, max: 99 }),
      count: fc.integer({ min: 0, max: 99 }),
      kinds: fc.uniqueArray(fc.constantFrom(...questionKinds)),
      levels: fc.uniqueArray(fc.constantFrom(...difficulties)),
    }),
  })
  .map(({ date, time, ...rest }) => ({
    ...rest,
    ...(date === undefined ? {} : { date: date as PartialDate }),
    ...(time === undefined ? {} : { time }),
  }));

const read = (text: string) => {
  const result = readSessionText(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
};

describe('a session as text', () => {
  it('comes back as it went, whatever its words hold', () => {
    fc.assert(
      fc.property(session, (one) => {
        expect(read(writeSessionText(one))).toEqual({ session: one, cut: false, strange: [] });
      }),
    );
  });

  it('comes back from a record, and a record from JSON', () => {
    fc.assert(
      fc.property(session, (one) => {
        const result = readSessionRecord(JSON.parse(JSON.stringify(sessionRecord(one))));
        expect(result).toEqual({ ok: true, value: expect.objectContaining(one) });
      }),
    );
  });

  const long: Session = {
    ...emptySession,
    title: { vi: 'Một buổi học', en: 'A session' },
    parts: [
      {
        title: { vi: 'Phần một' },
        form: 'reading',
        minutes: 60,
        notes: {},
        items: Array.from({ length: 300 }, (_, index) => ({
          ref: { folder: 'instruments', id: `x-${index}` },
        })),
      },
    ],
  };

  it('cut anywhere loses only what was cut off, and says so', () => {
    const text = writeSessionText(long);
    for (const length of [60, 200, 1000, text.length - 1]) {
      const { session: rest, cut } = read(text.slice(0, length));
      expect(cut).toBe(true);
      expect(itemsOf(long).slice(0, itemsOf(rest).length)).toEqual(itemsOf(rest));
    }
    expect(itemsOf(read(text.slice(0, text.length - 1)).session).length).toBe(299);
  });

  it('never throws, and refuses only what does not begin like a session', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readSessionText(text).ok).toBe(false);
        expect(read(`vankien-session 1\t3\tx\n${text}\n`).cut).toBe(true);
      }),
    );
  });

  it('keeps lines that it does not understand apart and reads the others', () => {
    const { session: one, strange } = read(
      'vankien-session 1\t9\tx\ntitle\t<img src=x onerror=alert(1)>\t\nitem\tinstruments/a"><b>\nitem\tinstruments/25-nq-tw-2013\npart\tdance\t5\nminutes\t-3\nconstructor\tx\n',
    );
    expect(one.title.vi).toBe('<img src=x onerror=alert(1)>');
    expect(itemsOf(one).map(({ ref: { id } }) => id)).toEqual(['25-nq-tw-2013']);
    expect(strange.length).toBe(4);
  });
});

describe('a session as a record', () => {
  it.each([
    [[], 'session'],
    [{ parts: [{ items: ['instruments/Ä'] }] }, 'parts[0].items[0]'],
    [{ parts: [{ form: 'dance' }] }, 'parts[0].form'],
    [{ minutes: 'sixty' }, 'minutes'],
    [{ questions: { kinds: ['riddle'] } }, 'questions.kinds'],
    [{ date: '2026-13' }, 'date'],
  ])('names the field that is wrong: %j', (record, at) => {
    expect(readSessionRecord(record)).toEqual({ ok: false, reason: at });
  });
});

describe('references to items', () => {
  it.each([
    'instruments/25-nq-tw-2013',
    'instruments/10-2022-qh15#dieu-13-khoan-2--b',
    'concepts/dan-van-kheo',
    'sources/a#b',
  ])('%s comes back as it went', (text) => {
    const result = parseItemRef(text);
    expect(result.ok && formatItemRef(result.value)).toBe(text);
  });
  it.each([
    'bodies/x',
    'concepts/a#b',
    'instruments/',
    'instruments/../x',
    'instruments/A',
    ' javascript:alert(1)',
  ])('%s is none', (text) => {
    expect(parseItemRef(text).ok).toBe(false);
  });
});
