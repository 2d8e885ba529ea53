import { expect, it } from 'vitest';
import { holdTogether } from './hold-together.ts';

it.each([
  ['Nghị quyết 49-NQ/QUTW, 26-1-2015', 'Nghị quyết [49-NQ/QUTW], [26-1-2015]'],
  ['10/2022/QH15 and 2019-01-07.', '[10/2022/QH15] and [2019-01-07].'],
  ['Ủy ban nhân dân &#39;12&#39; khóa XI, 7 nhiệm vụ', 'Ủy ban nhân dân &#39;12&#39; khóa XI, 7 nhiệm vụ'],
])('%j keeps its numbers and dates whole', (text, held) => {
  const html = held.replaceAll('[', '<span class="number">').replaceAll(']', '</span>');
  expect(holdTogether(text)).toBe(html);
});
