import { describe, expect, it } from 'vitest';
import { findInternalReferences, type ReferringPlace } from './internal-reference.ts';

const ids = new Set([
  'dieu-3',
  'dieu-5',
  'dieu-5-khoan-1',
  'dieu-5-khoan-1-diem-a',
  'dieu-5-khoan-1-diem-dd',
  'dieu-5-khoan-2',
  'chuong-2',
  'kem-theo-dieu-5',
  'kem-theo-dieu-5-khoan-2',
  'phu-luc-1',
]);
const here: ReferringPlace = {
  ids,
  within: { article: 'dieu-5', clause: 'dieu-5-khoan-1' },
  regions: [
    { word: 'quyết định', prefix: '' },
    { word: 'quy chế', prefix: 'kem-theo' },
  ],
  prefix: '',
};
const found = (text: string, place: ReferringPlace = here): readonly string[] =>
  findInternalReferences(text, place).map(({ start, end, id }) => `${text.slice(start, end)} → ${id}`);

describe('findInternalReferences()', () => {
  it.each([
    ['theo khoản 2 Điều này', ['khoản 2 Điều này → dieu-5-khoan-2']],
    [
      'tại điểm a và điểm đ khoản này',
      ['điểm a → dieu-5-khoan-1-diem-a', 'điểm đ khoản này → dieu-5-khoan-1-diem-dd'],
    ],
    ['các khoản 1, 2 Điều này', ['khoản 1 → dieu-5-khoan-1', '2 Điều này → dieu-5-khoan-2']],
    [
      'vi phạm Điều 3 và khoản 2 Điều 5 Quyết định này',
      ['Điều 3 → dieu-3', 'khoản 2 Điều 5 → dieu-5-khoan-2'],
    ],
    ['từ Điều 3 đến Điều 5 của Quyết định này', ['Điều 3 → dieu-3', 'Điều 5 → dieu-5']],
    ['Điều 5 của Quy chế này', ['Điều 5 → kem-theo-dieu-5']],
    ['điểm a khoản 1 Điều 5 Quyết định này', ['điểm a khoản 1 Điều 5 → dieu-5-khoan-1-diem-a']],
    ['theo Chương II Quyết định này', ['Chương II → chuong-2']],
    ['mẫu tại Phụ lục I ban hành kèm theo Quy chế này', ['Phụ lục I → phu-luc-1']],
  ])('reads %s', (text, references) => {
    expect(found(text)).toEqual(references);
  });

  it.each([
    'Điều 5 Luật Tổ chức chính quyền địa phương',
    'khoản 2 Điều 5 của Nghị định số 59/2023/NĐ-CP',
    'theo quy định tại Điều 5.',
    'khoản 9 Điều này',
    'sửa đổi như sau: “khoản 2 Điều 5 Quyết định này”',
    'Điều này có hiệu lực',
    'trong 5 ngày, từ Điều 3; Quyết định này thay thế văn bản cũ',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('knows in which of its texts an annexed regulation stands', () => {
    const annexed: ReferringPlace = { ...here, within: { article: 'kem-theo-dieu-5' }, prefix: 'kem-theo' };
    expect(found('khoản 2 Điều này và Điều 3 Quyết định này', annexed)).toEqual([
      'khoản 2 Điều này → kem-theo-dieu-5-khoan-2',
      'Điều 3 → dieu-3',
    ]);
  });
});
