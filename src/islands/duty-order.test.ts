import { expect, it } from 'vitest';
import { arrangeDuties, type DutyRow } from './duty-order.ts';

const rows: readonly DutyRow[] = [
  { holder: 'law', actors: ['chair', 'cadres'], tokens: ['topic:b', 'word:may', 'authority:commentary'] },
  {
    holder: 'law',
    actors: ['chair'],
    tokens: ['topic:a', 'topic:b', 'word:must', 'authority:official-text'],
  },
  { holder: 'article', actors: ['nobody-known'], tokens: ['authority:advice'] },
];

it('a duty stands under each of its actors, in the order of the choices, the nameless last', () => {
  expect(arrangeDuties(rows, 'actor', 'text', ['cadres', 'party', 'chair'])).toEqual([
    { value: 'cadres', rows: [0] },
    { value: 'chair', rows: [0, 1] },
    { value: null, rows: [2] },
  ]);
});

it('a duty without a topic is not lost', () => {
  expect(arrangeDuties(rows, 'topic', 'text', ['a', 'b'])).toEqual([
    { value: 'a', rows: [1] },
    { value: 'b', rows: [0, 1] },
    { value: null, rows: [2] },
  ]);
});

it('within a group the strictest word or the official wording comes first, the rest as on the page', () => {
  const choices = ['law', 'article'];
  expect(arrangeDuties(rows, 'instrument', 'word', choices).map((group) => group.rows)).toEqual([
    [1, 0],
    [2],
  ]);
  expect(arrangeDuties(rows, 'instrument', 'authority', choices).map((group) => group.rows)).toEqual([
    [1, 0],
    [2],
  ]);
  expect(arrangeDuties(rows, 'instrument', 'text', choices).map((group) => group.rows)).toEqual([
    [0, 1],
    [2],
  ]);
});
