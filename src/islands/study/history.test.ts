import { describe, expect, it } from 'vitest';
import { beginHistory, putNext, redo, undo } from './history.ts';

const walked = ['b', 'c'].reduce(putNext<string>, beginHistory('a'));

describe('undo', () => {
  it('walks back and forth through the values', () => {
    expect(walked.present).toBe('c');
    expect(undo(walked).present).toBe('b');
    expect(undo(undo(walked)).present).toBe('a');
    expect(redo(undo(walked))).toEqual(walked);
  });

  it('stays where there is nothing to walk to', () => {
    expect(redo(walked)).toBe(walked);
    expect(undo(beginHistory('a'))).toEqual(beginHistory('a'));
  });

  it('forgets what was undone once something else is done', () => {
    expect(redo(putNext(undo(walked), 'd')).present).toBe('d');
  });

  it('keeps a hundred steps', () => {
    let history = beginHistory(0);
    for (let step = 1; step <= 150; step += 1) history = putNext(history, step);
    expect(history.past.length).toBe(100);
    expect(history.past[0]).toBe(50);
  });
});
