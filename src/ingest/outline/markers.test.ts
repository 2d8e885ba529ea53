import { describe, expect, it } from 'vitest';
import { isBareWord, readMarkers } from './markers.ts';
import { followsPoint, followsSuffix, parseOrdinal, parseRoman } from './ordinals.ts';

const read = (text: string): string[] =>
  readMarkers(text).map(({ type, number, rest }) => `${type} ${number} | ${rest}`);

describe('readMarkers()', () => {
  it.each([
    ['Điều 5. Giờ mở cửa', 'article 5 | Giờ mở cửa'],
    ['Điều 05: Giờ', 'article 5 | Giờ'],
    ['Điều 5', 'article 5 | '],
    ['ĐIỀU 12.', 'article 12 | '],
    ['Điều 2a[3]. Tên', 'article 2a | Tên'],
    ['Điều 8[7].', 'article 8 | '],
    ['Điều thứ 3: Tên', 'article 3 | Tên'],
    ['Đi ều 5. Tên', 'article 5 | Tên'],
    ['Điêu 5. Tên', 'article 5 | Tên'],
    ['Điền 5. Tên', 'article 5 | Tên'],
    ['Điều 5.. Tên', 'article 5 | Tên'],
    ['Điều thứ hai: Tên', 'article 2 | Tên'],
    ['Ðiều 5. Ðọc', 'article 5 | Ðọc'],
    ['Chương II', 'chapter II | '],
    ['CHƯƠNG 3. TÊN', 'chapter 3 | TÊN'],
    ['Mục 1. TÊN', 'section 1 | TÊN'],
    ['Tiểu mục 2. TÊN', 'subsection 2 | TÊN'],
    ['PHẦN THỨ MƯỜI MỘT', 'part thứ mười một | '],
    ['Phần thứ nhất. TÊN', 'part thứ nhất | TÊN'],
    ['Phần I. TÊN', 'part I | TÊN'],
    ['IV- TÊN', 'roman IV | TÊN'],
    ['III.Tên', 'roman III | Tên'],
    ['A. TÊN', 'letter A | TÊN'],
    ['1. Mở', 'clause 1 | Mở'],
    ['1- Mở', 'clause 1 | Mở'],
    ['1/ Mở', 'clause 1 | Mở'],
    ['2a. Mở', 'clause 2a | Mở'],
    ['1.', 'clause 1 | '],
    ['2.1. Mở', 'dotted 2.1 | Mở'],
    ['2.1.3 Mở', 'dotted 2.1.3 | Mở'],
    ['2.1- Mở', 'dotted 2.1 | Mở'],
    ['2.1.Mở', 'dotted 2.1 | Mở'],
    ['2.5. 2,5 giờ', 'dotted 2.5 | 2,5 giờ'],
    ['II.3. Mở', 'clause 3 | Mở'],
    ['đ) Mở', 'point đ | Mở'],
    ['a[2]) Mở', 'point a | Mở'],
    ['b1) Mở', 'point b1 | Mở'],
    ['a/ Mở', 'point a | Mở'],
    ['(3) Mở', 'paren 3 | Mở'],
  ])('reads %j as %j', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });

  it.each([
    '12 năm 2025.',
    '1.500.000 đồng',
    '5/8 đại biểu',
    '9086/BNV-CTTN',
    '12-NQ/TW về',
    '2,5 giờ',
    'Điều lệ Đảng',
    'Điều hành công việc',
    'mở cửa',
    'V/v góp ý',
    '(i) Mở',
    '24h',
    'a b',
    '1.8-2.0 gram',
    '29.2.2024 là ngày',
    '2.340.000 đồng',
  ])('reads no label in %j', (text) => {
    expect(read(text).filter((label) => !label.startsWith('roman V'))).toEqual([]);
  });

  it('reads a letter that may be a Roman numeral both ways', () => {
    expect(read('I. Tên')).toEqual(['roman I | Tên']);
    expect(read('C. Tên')).toEqual(['letter C | Tên']);
  });

  it('takes a number behind a word alone for likely, a reference for unlikely', () => {
    expect(readMarkers('Điều 5. Tên')[0]?.sure).toBe(true);
    expect(readMarkers('Điều 5 Luật này')[0]?.sure).toBe(false);
  });
});

describe('isBareWord()', () => {
  it.each(['Điều', 'CHƯƠNG', 'Phần thứ', 'Mục'])('knows that %j waits for its number', (word) => {
    expect(isBareWord(word)).toBe(true);
  });
  it.each(['Điều 5', 'Điều lệ', 'mục'])('does not take %j for one', (word) => {
    expect(isBareWord(word)).toBe(false);
  });
});

describe('numbers of labels', () => {
  it('parseRoman() reads numerals up to 39 and nothing else', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XXXIX'].map(parseRoman)).toEqual([1, 4, 9, 14, 39]);
    expect(['', 'IIII', 'VX', 'L', 'A'].map(parseRoman)).toEqual([null, null, null, null, null]);
  });

  it('parseOrdinal() reads ordinals in words', () => {
    expect(['nhất', 'hai', 'tư', 'bốn', 'mười', 'mười hai'].map(parseOrdinal)).toEqual([1, 2, 4, 4, 10, 12]);
    expect(parseOrdinal('bảy mươi')).toBeNull();
  });

  it('followsPoint() goes by the Vietnamese row and by the Latin one', () => {
    expect([
      followsPoint('d', 'đ'),
      followsPoint('đ', 'e'),
      followsPoint('d', 'e'),
      followsPoint('e', 'g'),
    ]).toEqual([true, true, true, true]);
    expect([followsPoint('a', 'c'), followsPoint('b', 'a')]).toEqual([false, false]);
  });

  it('followsSuffix() goes from nothing to a, from a to b', () => {
    expect([
      followsSuffix('', 'a'),
      followsSuffix('a', 'b'),
      followsSuffix('', 'b'),
      followsSuffix('', '1'),
    ]).toEqual([true, true, false, true]);
  });
});
