import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countChoices, type FilterRow, foldWords, isWanted, readWanted, splitWords } from './filter-rows.ts';

const row = (tokens: string, text = ''): FilterRow => ({
  tokens: new Set(tokens.split(' ')),
  text: foldWords(text),
});
const rows = [
  row('kind:resolution year:2013 topic:army', 'Nghị quyết về đoàn kết'),
  row('kind:directive year:2015', 'Chỉ thị về dân vận'),
  row('kind:resolution year:2015 topic:army', 'Nghị quyết về dân vận'),
];
const offered = new Map([
  ['kind', new Set(['resolution', 'directive'])],
  ['year', new Set(['2013', '2015'])],
]);

describe('filters over rows', () => {
  it('leave rows that answer every filter and hold every word, marks or not', () => {
    const wanted = readWanted(new URLSearchParams('kind=resolution&q=doan+ket'), offered);
    expect(rows.filter((one) => isWanted(one, wanted))).toEqual([rows[0]]);
  });

  it('take along the rows of the circles around an actor, by the actors that a row names itself', () => {
    const rows = [
      row('actor:army on:army'),
      row('actor:army actor:unit on:unit'),
      row('actor:army on:depot'),
    ];
    const wanted = { values: new Map([['actor', 'unit']]), words: [] };
    expect(rows.map((one) => isWanted(one, wanted))).toEqual([false, true, false]);
    const wider = new Map([['unit', ['army']]]);
    expect(rows.map((one) => isWanted(one, { ...wanted, wider }))).toEqual([true, true, false]);
    expect(countChoices(rows, { ...wanted, wider }, 'actor').get('unit')).toBe(2);
  });

  it('pay no heed to nonsense in the address', () => {
    const wanted = readWanted(new URLSearchParams('kind=__proto__&year=99999&who=me'), offered);
    expect([...wanted.values]).toEqual([]);
    expect(rows.every((one) => isWanted(one, wanted))).toBe(true);
  });

  it('count what each choice would leave, given the other filters', () => {
    const wanted = readWanted(new URLSearchParams('kind=resolution&year=2015'), offered);
    expect([...countChoices(rows, wanted, 'year')]).toEqual([
      ['2013', 1],
      ['2015', 1],
    ]);
  });

  it('take any text for words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(splitWords(text).every((word) => word !== '' && !/\s/u.test(word))).toBe(true);
      }),
    );
  });
});
