import { expect, it } from 'vitest';
import { cutWhole } from './whole-words.ts';

const wholeOf = (text: string) =>
  cutWhole(text)
    .filter(({ whole }) => whole)
    .map((piece) => piece.text);

it.each([
  ['Về tiếp tục thực hiện Chỉ thị số 49-CT/TW, ngày 20/10/2015', ['49-CT/TW', '20/10/2015']],
  ['Nghị quyết 55/1998/NQ-UBTVQH10 và 08B-NQ/HNTW', ['55/1998/NQ-UBTVQH10', '08B-NQ/HNTW']],
  ['giai đoạn 2013 - 2020; Đại hội XIII; 11-QĐi/TW.', ['11-QĐi/TW']],
  ['tổ chức chính trị-xã hội, CT-229', []],
  ['https://example.org/90-year-tradition/2018/1132/12-2025.html, đọc ngày 21/11/2026', ['21/11/2026']],
])('keeps numbers and dates whole and words free: %s', (text, expected) => {
  expect(wholeOf(text)).toEqual(expected);
  expect(
    cutWhole(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
