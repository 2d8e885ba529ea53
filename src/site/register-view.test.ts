import { describe, expect, it } from 'vitest';
import { aCorpus, anInstrument, day } from '../testing/builders.ts';
import { countPages, registerPageSize, viewRegister } from './register-view.ts';

const many = Array.from({ length: registerPageSize + 1 }, (_, index) =>
  anInstrument({ id: `${index}-nq-tw-2013`, number: `${index}-NQ/TW`, date: day('2013-06-03') }),
);

describe('the register', () => {
  it('goes on a second page above two hundred rows, each linked to the other', () => {
    const corpus = aCorpus({ instruments: many });
    expect(countPages(corpus)).toBe(2);
    const [first, second] = [viewRegister(corpus, 'vi', 1), viewRegister(corpus, 'vi', 2)];
    expect([first.rows.length, second.rows.length]).toEqual([registerPageSize, 1]);
    expect([first.previousHref, first.nextHref]).toEqual([null, '/vi/instruments/page/2/']);
    expect([second.previousHref, second.nextHref]).toEqual(['/vi/instruments/', null]);
    expect(first.fields.find(({ name }) => name === 'year')?.options).toEqual([
      { value: '2013', name: '2013', count: registerPageSize + 1, depth: 0 },
    ]);
  });

  it('keeps worked examples out, and what has no date last', () => {
    const corpus = aCorpus({
      instruments: [
        anInstrument({ id: 'b', title: { vi: 'B' } }),
        anInstrument({ id: 'a', number: '1-NQ/TW', date: day('1990') }),
        anInstrument({ id: 'c', example: true }),
      ],
    });
    expect(viewRegister(corpus, 'en', 1).rows.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
