import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { dueCards, rateCard, readProgress, writeProgress } from './deck.ts';

const now = new Date('2026-11-22T08:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

describe('progress with cards', () => {
  it('brings a forgotten card back before a known one', () => {
    let progress = rateCard({}, 'easy', Rating.Easy, now);
    progress = rateCard(progress, 'again', Rating.Again, now);
    expect(dueCards(progress, ['easy', 'again', 'new'], later(0.1))).toEqual(['again', 'new']);
    expect(dueCards(progress, ['easy', 'again', 'new'], later(60))[0]).toBe('again');
  });

  it('comes back from a file as it went', () => {
    const progress = rateCard(rateCard({}, 'a/1:vi', Rating.Good, now), 'b/1:vi', Rating.Hard, now);
    expect(readProgress(writeProgress(progress))).toEqual(progress);
  });

  it.each([
    '',
    '{}',
    '[]',
    'null',
    '{"vankien":"cards/1"}',
    '{"vankien":"cards/1","cards":{"a":{}}}',
    '{"vankien":"cards/1","cards":{"a":null}}',
  ])('%j is no progress', (text) => {
    expect(readProgress(text)).toBeNull();
  });

  it('is the same for the same answers at the same time', () => {
    expect(rateCard({}, 'a', Rating.Good, now)).toEqual(rateCard({}, 'a', Rating.Good, now));
  });
});
