import { describe, expect, it } from 'vitest';
import { aCorpus, anInstrument, aProvision } from '../../testing/builders.ts';
import { parseItemRef } from '../study/item-ref.ts';
import { type Course, periodsOf } from './course.ts';
import { type CoverLine, courseReadings, coverCourse } from './coverage.ts';

const both = (text: string) => ({ vi: text, en: text });
const refs = (texts: readonly string[]) =>
  texts.map((text) => {
    const ref = parseItemRef(text);
    if (!ref.ok) throw new Error(text);
    return ref.value;
  });

/** A course whose sessions read these items. */
const aCourse = (sessions: readonly (readonly string[])[], parts: Partial<Course> = {}): Course => ({
  id: 'c',
  title: both('a course'),
  topics: [],
  instruments: [],
  sessions: sessions.map((items, index) => ({ title: both(`${index + 1}`), items: refs(items) })),
  ...parts,
});

const ids = ['dieu-1', 'dieu-2', 'dieu-2-khoan-1', 'dieu-2-khoan-1--b', 'dieu-20'];
const corpus = aCorpus({
  instruments: [
    anInstrument({ id: 'law', topics: ['t'], provisions: ids.map((id) => aProvision({ id })) }),
    anInstrument({ id: 'bare', topics: ['t'] }),
    anInstrument({
      id: 'later',
      topics: [],
      relations: [{ kind: 'replaces', target: 'old', certainty: 'stated', attested: [] }],
    }),
    anInstrument({ id: 'old', topics: ['t'], status: { value: 'replaced', attested: [] } }),
    anInstrument({ id: 'sample', topics: ['t'], example: true }),
    anInstrument({
      id: 'amending',
      relations: [{ kind: 'amends', target: 'law', certainty: 'stated', attested: [] }],
    }),
  ],
  conflicts: [
    {
      id: 'x',
      title: both('x'),
      instruments: ['bare'],
      positions: [],
      favours: both('x'),
      certainty: 'open',
    },
  ],
});
const say = ({ instrument, state, covered, missing }: CoverLine): string =>
  `${instrument.id} ${state} +${covered.map(({ id }) => id).join(',')} -${missing.map(({ id }) => id).join(',')}`;
const cover = (...args: Parameters<typeof aCourse>) => coverCourse(corpus, aCourse(...args));

describe('what a course covers', () => {
  it('is the provisions that it names, what stands under them, and duties cut from them', () => {
    const { lines } = cover([['instruments/law#dieu-2']]);
    expect(lines.map(say)).toEqual(['law partly +dieu-2,dieu-2-khoan-1,dieu-2-khoan-1--b -dieu-1,dieu-20']);
  });

  it('is the whole instrument where it names none of its provisions, in any session', () => {
    expect(cover([['instruments/law']]).lines.map(say)[0]).toBe(`law covered +${ids.join(',')} -`);
    expect(cover([['instruments/law'], ['instruments/law#dieu-20']]).lines[0]?.covered.length).toBe(1);
  });

  it('says in which sessions, each once', () => {
    const { lines } = cover([['instruments/bare'], ['concepts/a'], ['instruments/bare', 'instruments/bare']]);
    expect(lines[0]?.sessions).toEqual([1, 3]);
  });

  it('is measured by its topics too; what is over or an example is not asked for', () => {
    const { lines, counts } = cover([['instruments/law']], { topics: ['t'], instruments: ['later'] });
    expect(lines.map(({ instrument, state }) => `${instrument.id} ${state}`)).toEqual([
      'law covered',
      'bare missing',
      'later missing',
    ]);
    expect(counts).toEqual({
      covered: 1,
      partly: 0,
      missing: 2,
      outdated: 0,
      disputed: 1,
      provisions: 5,
      coveredProvisions: 5,
    });
  });

  it('names the later instrument of one that lost force, the amending one, and the disagreement', () => {
    const { lines } = cover([['instruments/old', 'instruments/law', 'instruments/bare']]);
    expect(
      lines.map(({ outdated, amendedBy, conflicts }) => [outdated, amendedBy, conflicts.length]),
    ).toEqual([
      [null, [], 1],
      [null, ['amending'], 0],
      [{ value: 'replaced', by: ['later'] }, [], 0],
    ]);
  });

  it('leaves out what is in no register', () => {
    expect(cover([['instruments/nowhere']]).lines).toEqual([]);
  });
});

it('a real course is counted among those that cite an instrument, a worked example is not', () => {
  const course = aCourse([['instruments/law#dieu-1', 'instruments/bare'], ['instruments/law']]);
  const courses = [course, { ...course, id: 'sample', example: true as const }];
  expect(courseReadings(aCorpus({ courses }))).toEqual([{ id: 'c', instruments: ['law', 'bare'] }]);
});

it('a course has a length when each of its sessions has one', () => {
  const course = aCourse([['instruments/law'], ['instruments/bare']]);
  expect(periodsOf(course)).toBeNull();
  expect(
    periodsOf({ ...course, sessions: course.sessions.map((session) => ({ ...session, periods: 2 })) }),
  ).toBe(4);
});
