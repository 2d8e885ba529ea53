import { describe, expect, it } from 'vitest';
import { parseItemRef } from '../../core/study/item-ref.ts';
import { emptySession, itemsOf, type Session } from '../../core/study/session.ts';
import { aCorpus, anInstrument } from '../../testing/builders.ts';
import {
  addItems,
  addPart,
  moveItem,
  movePart,
  proposeParts,
  removeItem,
  removePart,
  sayIn,
  stepItem,
} from './session-edits.ts';

const corpus = aCorpus({ instruments: ['a', 'b', 'c', 'd'].map((id) => anInstrument({ id })) });
const ref = (text: string) => {
  const read = parseItemRef(`instruments/${text}`);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const part = (form: Session['parts'][number]['form'], ...ids: readonly string[]) => ({
  title: {},
  form,
  minutes: 10,
  notes: {},
  items: ids.map((id) => ({ ref: ref(id) })),
});
const session: Session = {
  ...emptySession,
  parts: [part('reading', 'a', 'b'), part('discussion', 'c'), part('closing')],
};
const show = (one: Session): string =>
  one.parts.map(({ items }) => items.map(({ ref: { id } }) => id).join('')).join('|');

describe('edits of a session', () => {
  it('add an item once, before questions and closing, with a mark of what it looks like', () => {
    const added = addItems(corpus, session, [ref('d'), ref('a')]);
    expect(show(added)).toBe('ab|cd|');
    expect(added.parts[1]?.items[1]?.seen).toMatch(/^unknown\./u);
    expect(addItems(corpus, added, [ref('d')])).toBe(added);
    expect(show(addItems(corpus, emptySession, [ref('a')]))).toBe('a');
  });

  it.each([
    [{ part: 0, item: 0 }, { part: 0, item: 1 }, 'ba|c|'],
    [{ part: 0, item: 0 }, { part: 1, item: 0 }, 'b|ac|'],
    [{ part: 0, item: 1 }, { part: 2, item: 9 }, 'a|c|b'],
    [{ part: 0, item: 5 }, { part: 1, item: 0 }, 'ab|c|'],
    [{ part: 0, item: 0 }, { part: 7, item: 0 }, 'ab|c|'],
  ])('move an item from %j to %j', (from, to, result) => {
    expect(show(moveItem(session, from, to))).toBe(result);
  });

  it('step an item over the border of a part, and stop at the ends', () => {
    const down = stepItem(session, { part: 0, item: 1 }, 1);
    expect([show(down.session), down.place]).toEqual(['a|bc|', { part: 1, item: 0 }]);
    const up = stepItem(down.session, down.place, -1);
    expect([show(up.session), up.place]).toEqual(['ab|c|', { part: 0, item: 1 }]);
    expect(show(stepItem(session, { part: 0, item: 0 }, -1).session)).toBe('ab|c|');
  });

  it('lose no item when a part is taken out', () => {
    expect(show(removePart(session, 1))).toBe('abc|');
    expect(show(removePart(session, 0))).toBe('abc|');
    expect(show(removePart(session, 9))).toBe('ab|c|');
  });

  it('move, add and empty parts', () => {
    expect(show(movePart(session, 0, 1))).toBe('c|ab|');
    expect(show(movePart(session, 0, -1))).toBe('ab|c|');
    expect(addPart(session).parts.length).toBe(4);
    expect(show(removeItem(session, { part: 0, item: 0 }))).toBe('b|c|');
  });

  it('propose a title and aims where there are none, and leave those of the trainer', () => {
    const papers = aCorpus({
      instruments: ['1-NQ/TW', '2-NQ/TW'].map((number) =>
        anInstrument({ id: `${number.slice(0, 1)}-nq-tw`, number, kind: 'resolution' }),
      ),
    });
    const read = { ...emptySession, parts: [part('reading', '1-nq-tw', '2-nq-tw')] };
    const bare = proposeParts(papers, read);
    expect(bare.title.vi).toMatch(/^Học tập .*1-NQ\/TW và .*2-NQ\/TW$/u);
    expect(bare.title.en).toMatch(/^Study of .*1-NQ\/TW and .*2-NQ\/TW$/u);
    expect(bare.aims.length).toBe(3);
    const own = { ...read, title: { vi: 'Của tôi' }, aims: [{ vi: 'Một' }] };
    expect(proposeParts(papers, own)).toMatchObject({ title: own.title, aims: own.aims });
  });

  it('propose parts over all items', () => {
    const proposed = proposeParts(corpus, session);
    expect(
      itemsOf(proposed)
        .map(({ ref: { id } }) => id)
        .sort(),
    ).toEqual(['a', 'b', 'c']);
  });

  it('keep the words of the other language', () => {
    expect(sayIn({ vi: 'một', en: 'one' }, 'en', 'two')).toEqual({ vi: 'một', en: 'two' });
    expect(sayIn({ vi: 'một', en: 'one' }, 'en', '')).toEqual({ vi: 'một' });
  });
});
