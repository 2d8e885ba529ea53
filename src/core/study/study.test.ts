import { describe, expect, it } from 'vitest';
import { aCorpus, anInstrument, aProvision, aSource, day } from '../../testing/builders.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { makeCards } from './cards.ts';
import { apportion, draftParts } from './draft-parts.ts';
import { changeOf, markItem } from './item-mark.ts';
import { type ItemRef, parseItemRef } from './item-ref.ts';
import { proposeOrder } from './propose-order.ts';
import { drawQuestions } from './questions/draw.ts';
import { emptySession, minutesOf, type Session } from './session.ts';
import { viewSession } from './session-view.ts';
import { warningsOf } from './warnings.ts';

const refOf = (text: string): ItemRef => {
  const ref = parseItemRef(text);
  if (!ref.ok) throw new Error(text);
  return ref.value;
};
const items = (...texts: readonly string[]) => texts.map((text) => ({ ref: refOf(text) }));
const sessionOf = (...texts: readonly string[]): Session => ({
  ...emptySession,
  parts: [{ title: {}, form: 'reading', minutes: 60, notes: {}, items: items(...texts) }],
});
const attested = [{ source: 'journal-a' }];
const prose = (text: string) => ({ html: `<p>${text}</p>`, text, citations: [] });

const first = anInstrument({
  id: '25-nq-tw-2013',
  number: '25-NQ/TW',
  date: day('2013-06-03'),
  provisions: [
    aProvision({ id: 'quan-diem-1' }),
    aProvision({ id: 'quan-diem-2', authority: 'official-text' }),
  ],
});
const later = anInstrument({
  id: '43-kl-tw-2019',
  number: '43-KL/TW',
  date: day('2019-01-07'),
  relations: [{ kind: 'continues', target: '25-nq-tw-2013', certainty: 'stated', attested }],
});
const early = anInstrument({ id: '8-nq-tw-1990', number: '08-NQ/TW', date: day('1990-03-27') });
const undated = anInstrument({ id: '590-ct-duqstw', number: '590-CT/ĐUQSTW' });
const gone = anInstrument({
  id: '290-qd-tw-2010',
  number: '290-QĐ/TW',
  status: { value: 'replaced', by: '43-kl-tw-2019', attested },
});
const conflict = {
  id: 'date-of-25',
  title: { vi: 'Ngày của 25-NQ/TW', en: 'Date of 25-NQ/TW' },
  instruments: ['25-nq-tw-2013'],
  fact: 'date',
  positions: [
    { says: { vi: 'một', en: 'one' }, attested },
    { says: { vi: 'hai', en: 'two' }, attested: [] },
  ],
  favours: { vi: 'một', en: 'one' },
  certainty: 'high' as const,
};
const concept = {
  id: 'dan-van',
  term: { vi: 'dân vận', en: 'mass mobilisation' },
  variants: [],
  definition: { vi: 'vận động nhân dân', en: 'moving the people' },
  leading: [],
  related: [],
  attested,
};
const corpus = aCorpus({
  instruments: [later, first, early, undated, gone],
  conflicts: [conflict],
  concepts: [concept],
  tombstones: [
    {
      was: 'instruments/25-nq-tw-2013#quan-diem-9',
      gone: day('2026-05-01'),
      why: { vi: 'gộp', en: 'merged' },
      now: 'instruments/25-nq-tw-2013#quan-diem-1',
    },
  ],
});

describe('proposeOrder()', () => {
  const order = (...texts: readonly string[]) =>
    proposeOrder(corpus, items(...texts)).map(({ items: group }) =>
      group.map(({ ref: { id, provision } }) => provision ?? id).join(' '),
    );

  it('puts a basis before what rests on it, earlier papers first, undated ones last, provisions in the order of the text', () => {
    expect(
      order(
        'conflicts/date-of-25',
        'instruments/590-ct-duqstw',
        'instruments/43-kl-tw-2019',
        'instruments/25-nq-tw-2013#quan-diem-2',
        'instruments/25-nq-tw-2013',
        'instruments/25-nq-tw-2013#quan-diem-1',
        'instruments/8-nq-tw-1990',
        'concepts/dan-van',
      ),
    ).toEqual([
      'dan-van',
      '8-nq-tw-1990',
      '25-nq-tw-2013 quan-diem-1 quan-diem-2',
      '43-kl-tw-2019',
      '590-ct-duqstw',
      'date-of-25',
    ]);
  });

  it('says why each stands where it stands', () => {
    const groups = proposeOrder(
      corpus,
      items('instruments/43-kl-tw-2019', 'instruments/25-nq-tw-2013', 'instruments/590-ct-duqstw'),
    );
    expect(groups.map(({ reason }) => reason.en)).toEqual([
      'By date: 3 June 2013.',
      'After 25-NQ/TW, because it continues the implementation of it.',
      'Undated, so after those with a date.',
    ]);
  });

  it('drops nothing: what is retired or not there stands at the end', () => {
    expect(
      order('instruments/nowhere', 'instruments/25-nq-tw-2013#quan-diem-9', 'instruments/8-nq-tw-1990'),
    ).toEqual(['8-nq-tw-1990', 'nowhere quan-diem-9']);
  });

  it('comes out of a circle of relations', () => {
    const a = anInstrument({
      id: 'a',
      date: day('2001'),
      relations: [{ kind: 'cites', target: 'b', certainty: 'stated', attested }],
    });
    const b = anInstrument({
      id: 'b',
      date: day('2002'),
      relations: [{ kind: 'cites', target: 'a', certainty: 'stated', attested }],
    });
    const groups = proposeOrder(aCorpus({ instruments: [a, b] }), items('instruments/b', 'instruments/a'));
    expect(groups.flatMap((group) => group.items.map(({ ref: { id } }) => id))).toEqual(['a', 'b']);
  });
});

describe('draftParts()', () => {
  it('makes parts that add up to the length of the session, each with the reason for its place', () => {
    for (const minutes of [45, 60, 90, 37]) {
      const parts = draftParts(
        corpus,
        items('instruments/25-nq-tw-2013', 'instruments/43-kl-tw-2019', 'conflicts/date-of-25'),
        minutes,
      );
      expect(minutesOf({ ...emptySession, parts })).toBe(minutes);
      expect(parts.map(({ form }) => form)).toEqual([
        'opening',
        'reading',
        'reading',
        'discussion',
        'questions',
        'closing',
      ]);
    }
  });

  it('takes three hundred items into a handful of parts', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      anInstrument({ id: `${index + 1}-ct-tw-2001`, number: `${index + 1}-CT/TW`, date: day('2001') }),
    );
    const parts = draftParts(
      aCorpus({ instruments: many }),
      items(...many.map(({ id }) => `instruments/${id}`)),
      60,
    );
    expect(parts.length).toBeLessThanOrEqual(12);
    expect(parts.flatMap((part) => part.items).length).toBe(300);
  });

  it('apportion() keeps the sum and gives everyone something', () => {
    expect(apportion(60, [1, 1, 1])).toEqual([20, 20, 20]);
    expect(apportion(60, [1, 10])).toEqual([10, 50]);
    expect(apportion(3, [1, 100, 1])).toEqual([1, 1, 1]);
  });
});

describe('warningsOf()', () => {
  it.each([
    ['instruments/290-qd-tw-2010', ['replaced'], 'Replaced by Resolution 43-KL/TW of 7 January 2019.'],
    ['instruments/25-nq-tw-2013#quan-diem-1', ['force-unknown', 'disputed', 'commentary'], null],
    ['instruments/25-nq-tw-2013#quan-diem-9', ['retired'], 'Retired on 1 May 2026: merged'],
    ['instruments/no-such', ['unknown'], null],
    ['concepts/dan-van', [], null],
  ])('%s', (text, kinds, sentence) => {
    const warnings = warningsOf(corpus, refOf(text));
    expect(warnings.map(({ kind }) => kind)).toEqual(kinds);
    if (sentence !== null) expect(warnings[0]?.text.en.toLowerCase()).toBe(sentence.toLowerCase());
  });
});

describe('changeOf()', () => {
  const changed = (parts: Partial<typeof first>): Corpus =>
    aCorpus({ instruments: [{ ...first, ...parts }, later] });
  const ref = refOf('instruments/25-nq-tw-2013');
  const seen = markItem(corpus, ref) ?? undefined;

  it('sees new wording and new force, and nothing where there is nothing', () => {
    expect(changeOf(corpus, ref, seen)).toEqual({ kind: 'same' });
    expect(changeOf(changed({ title: { vi: 'khác' } }), ref, seen)).toEqual({
      kind: 'changed',
      wording: true,
    });
    expect(changeOf(changed({ status: { value: 'replaced', attested: [] } }), ref, seen)).toEqual({
      kind: 'changed',
      wording: false,
      from: 'unknown',
      to: 'replaced',
    });
    expect(changeOf(corpus, ref, undefined)).toEqual({ kind: 'same' });
    expect(changeOf(corpus, ref, 'rubbish')).toEqual({ kind: 'same' });
  });
});

describe('drawQuestions()', () => {
  it('says so when there are too few facts, and makes a dispute a talk', () => {
    const alone = aCorpus({ instruments: [first], conflicts: [conflict] });
    const set = drawQuestions(alone, sessionOf('instruments/25-nq-tw-2013'), 'en');
    expect(set.questions).toEqual([]);
    expect(set.shortage?.en).toMatch(/^0 of 10 questions could be made/u);
    expect(set.discussions.map(({ id }) => id)).toEqual(['conflicts/date-of-25:discuss']);
    expect(set.discussions[0]?.positions).toEqual([
      { says: 'one', by: 'journal-a' },
      { says: 'two', by: 'no source named' },
    ]);
  });
});

describe('makeCards()', () => {
  const withText = (text: string): Corpus =>
    aCorpus({
      sources: [aSource({ id: 'text', kind: 'official-text' })],
      instruments: [
        anInstrument({
          id: '25-nq-tw-2013',
          number: '25-NQ/TW',
          provisions: [
            aProvision({
              id: 'quan-diem-1',
              locator: 'quan điểm 1',
              from: [{ source: 'text' }],
              text: { vi: prose(text) },
            }),
          ],
        }),
      ],
    });
  const session = sessionOf('instruments/25-nq-tw-2013#quan-diem-1');

  it('keeps the id of a card when its wording is mended', () => {
    const before = makeCards(withText('Dân là gốc.'), session, 'vi');
    const after = makeCards(withText('Dân là gốc của nước.'), session, 'vi');
    expect(before.map(({ id }) => id)).toEqual(['instruments/25-nq-tw-2013#quan-diem-1/1:vi']);
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.back).not.toBe(before[0]?.back);
  });

  it('makes no card in a language that the provision does not have', () => {
    expect(makeCards(withText('Dân là gốc.'), session, 'en')).toEqual([]);
  });
});

describe('viewSession()', () => {
  it('shows what it can and says what is not there', () => {
    const view = viewSession(corpus, sessionOf('instruments/25-nq-tw-2013', 'instruments/no-such'), 'en');
    expect(view.parts[0]?.items.map(({ heading, href }) => [heading, href])).toEqual([
      ['Resolution 25-NQ/TW of 3 June 2013', 'instruments/25-nq-tw-2013/'],
      ['instruments/no-such (not in this copy)', null],
    ]);
  });
});
