import { describe, expect, it } from 'vitest';
import { readLegalBases } from './legal-bases.ts';
import { readLines, splitLines } from './lines/source-line.ts';

const bases = (...text: string[]): string[] => {
  const lines = readLines(splitLines(text.join('\n')));
  return readLegalBases(lines, 0, lines.length);
};

describe('readLegalBases()', () => {
  it('takes the number of each basis as printed', () => {
    expect(
      bases(
        'Căn cứ Luật Thư viện số 20/2029/QH16;',
        'Căn cứ Nghị định 12/2030/NĐ-CP ngày 01/5/2030 của Chính phủ;',
      ),
    ).toEqual(['20/2029/QH16', '12/2030/NĐ-CP']);
  });

  it('names a law without a number by its date, a charter and a constitution by name', () => {
    expect(
      bases(
        '- Căn cứ Điều lệ Đảng;',
        '- Căn cứ Hiến pháp năm 2013;',
        '- Căn cứ Luật Thư viện ngày 05 tháng 6 năm 2029;',
        '- Căn cứ Luật Sách;',
      ),
    ).toEqual(['Điều lệ Đảng', 'Hiến pháp', 'Luật Thư viện (5/6/2029)', 'Luật Sách']);
  });

  it('takes every piece between semicolons, and numbers joined directly', () => {
    expect(
      bases(
        'Căn cứ Nghị định số 1/2030/NĐ-CP ngày 01 tháng 5 năm 2030 của Chính phủ về thư viện; Nghị định số 2/2030/NĐ-CP của Chính phủ;',
        'Căn cứ Quyết định số 3/2030/QĐ-TTg, Quyết định số 4/2030/QĐ-TTg của Thủ tướng Chính phủ;',
      ),
    ).toEqual(['1/2030/NĐ-CP', '2/2030/NĐ-CP', '3/2030/QĐ-TTg', '4/2030/QĐ-TTg']);
  });

  it('leaves out what a basis amends, is amended by or is about', () => {
    expect(
      bases(
        'Căn cứ Luật Thư viện số 20/2029/QH16 được sửa đổi, bổ sung bởi Luật số 31/2034/QH17;',
        'Căn cứ Nghị định số 5/2036/NĐ-CP sửa đổi Nghị định số 12/2030/NĐ-CP;',
        'Căn cứ Luật Thư viện ngày 05 tháng 6 năm 2029 đã sửa đổi ngày 14 tháng 6 năm 2034;',
      ),
    ).toEqual(['20/2029/QH16', '5/2036/NĐ-CP', 'Luật Thư viện (5/6/2029)']);
  });

  it('leaves out the sentence that says what the paper is about, and the date of an amendment', () => {
    expect(
      bases(
        'Căn cứ Hiến pháp năm 1992 đã được sửa đổi theo Nghị quyết số 51/2001/QH10 ngày 25 tháng 12 năm 2001; Luật này quy định về chợ phiên.',
        'Căn cứ Luật Chợ phiên đã được sửa đổi ngày 2 tháng 3 năm 2029;',
      ),
    ).toEqual(['Hiến pháp', 'Luật Chợ phiên']);
  });

  it('takes what a paper carries out, where it has a number', () => {
    expect(
      bases(
        'Thực hiện Chỉ thị số 19-CT/TU, ngày 12/6/2032 của Tỉnh ủy; Kế hoạch số 77-KH/TU, Đảng ủy ban hành Kế hoạch.',
      ),
    ).toEqual(['19-CT/TU', '77-KH/TU']);
    expect(bases('Thực hiện chủ trương của Tỉnh ủy, Đảng ủy ban hành Kế hoạch.')).toEqual([]);
  });

  it('leaves out proposals, submissions and mentions on the way', () => {
    expect(
      bases(
        'Xét Tờ trình số 300/TTr-UBND ngày 01/12/2034; Báo cáo số 4/BC-HĐND;',
        'Theo đề nghị của Giám đốc Sở tại Công văn số 9/SVH-TV.',
        'Ngày 28/4/2031, đồng chí Trưởng Ban đã nghe Báo cáo số 3-BC/TU.',
      ),
    ).toEqual([]);
  });

  it('reads on over hard wraps, a broken Căn cứ and a number broken at its separator', () => {
    expect(
      bases(
        'Căn',
        'cứ Luật Tổ chức thư viện và trường học đã được Quốc hội thông qua số',
        '63/2025/QH15;',
        'Căn cứ Thông tư số 31/2015/TT-',
        'BVH ngày 14 tháng 10 năm 2015;',
      ),
    ).toEqual(['63/2025/QH15', '31/2015/TT-BVH']);
  });

  it('finds the instrument behind an article', () => {
    expect(bases('Căn cứ khoản 2 Điều 15 Luật Thư viện số 20/2029/QH16 quy định về giờ mở cửa;')).toEqual([
      '20/2029/QH16',
    ]);
    expect(
      bases('Căn cứ tình hình thực tế của địa phương;', 'Căn cứ chức năng, nhiệm vụ được giao;'),
    ).toEqual([]);
  });
});
