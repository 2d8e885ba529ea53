import { expect, it } from 'vitest';
import type { Level } from './provision.ts';
import { nameTextUnit } from './text-locator.ts';

const chain = (...units: readonly (readonly [Level, string])[]) =>
  units.map(([level, label]) => ({ level, label }));

it.each([
  [
    chain(['chapter', 'Chương II'], ['article', 'Điều 4.'], ['clause', '2.'], ['point', 'đ)']),
    'Điều 4 khoản 2 điểm đ',
  ],
  [chain(['annex', 'QUY CHẾ'], ['chapter', 'Chương I'], ['article', 'Điều 4.']), 'Quy chế kèm theo, Điều 4'],
  [chain(['chapter', 'Chương II'], ['section', 'Mục 1']), 'Chương II, Mục 1'],
  [chain(['roman', 'II-'], ['clause', '3.']), 'phần II, mục 3'],
  [chain(['annex', 'PHỤ LỤC I']), 'Phụ lục I'],
  [chain(['article', 'Điều 2a.'], ['paragraph', '']), undefined],
])('nameTextUnit() names the last unit of a chain (%#)', (units, name) => {
  expect(nameTextUnit(units)).toBe(name);
});
