import { describe, expect, it } from 'vitest';
import { ingestText } from '../ingest.ts';
import { findAdoptionDate, findPlacedDate } from './date.ts';
import { readEmblem } from './emblem.ts';
import { recaseName, splitBodies } from './names.ts';
import { findOwnNumber } from './number.ts';
import { isAuthorityLine, isRoleLine, readCapitalPerson, readPerson } from './person.ts';

describe('findOwnNumber()', () => {
  it.each([
    ['Số: 12/QĐ-UBND', '12/QĐ-UBND'],
    ['Số 25 - NQ/TW', '25-NQ/TW'],
    ['Số 221-KL/TW Hà Nội, ngày 1', '221-KL/TW'],
    ['Số: 127/2025/TT-BQP', '127/2025/TT-BQP'],
    ['Luật số: 10/2022/QH15', '10/2022/QH15'],
    ['Luật số: 73/2006/QH 11', '73/2006/QH11'],
    ['LUẬT SỐ 412-SL/L-019 NGÀY 5-8-1957', '412-SL/L-019'],
    ['Số: 9086/BNV-CTTN&BĐG', '9086/BNV-CTTN&BĐG'],
    ['Số: 5333/CT-CS V/v trả lời', '5333/CT-CS'],
    ['Số: 08b-NQ/HNTW', '08b-NQ/HNTW'],
    ['Số: 77/SL', '77/SL'],
    ['Số: 367 - QĐ/TWĐTN-VP', '367-QĐ/TWĐTN-VP'],
    ['Số: 31/2015/TT- BYT', '31/2015/TT-BYT'],
  ])('reads %j as %j', (text, number) => {
    expect(findOwnNumber(text)).toMatchObject({ kind: 'number', text: number });
  });

  it('knows a number that was left blank', () => {
    expect(findOwnNumber('Số:        /QĐ-UBND')).toMatchObject({ kind: 'blank' });
    expect(findOwnNumber('Số: ....../KH-UBND')).toMatchObject({ kind: 'blank' });
    expect(findOwnNumber('Số: /2031/QĐ-UBND')).toMatchObject({ kind: 'blank' });
  });

  it.each(['Số 12 Trần Phú', 'công văn số 324/QTR-KTr2', 'Số lượng: 12', 'Căn cứ Quyết định số 1/QĐ-UBND'])(
    'finds none in %j',
    (text) => {
      expect(findOwnNumber(text)).toBeNull();
    },
  );
});

describe('findPlacedDate()', () => {
  it.each([
    ['Hà Nội, ngày 19 tháng 11 năm 2025', '2025-11-19', 'Hà Nội'],
    ['TP. Hồ Chí Minh, ngày 01 tháng 4 năm 2031', '2031-04-01', 'TP. Hồ Chí Minh'],
    ['VIỆT NAM Hà Nội, ngày 9 tháng 2 năm 2031', '2031-02-09', 'Hà Nội'],
    ['Thành phố Hồ Chí Minh, ngày 3 tháng 4 năm 2031', '2031-04-03', 'Thành phố Hồ Chí Minh'],
    ['An Phú, ngày 02/01/2036', '2036-01-02', 'An Phú'],
    ['ngày 5 tháng 7 năm 1946', '1946-07-05', null],
    ['Hà Nội, ngày    tháng 11 năm 2025', '2025-11', 'Hà Nội'],
    ['Hà Nội, ngày ... tháng ... năm 2025', '2025', 'Hà Nội'],
    ['Hà Nội, ngày 31 tháng 02 năm 2025', '2025-02', 'Hà Nội'],
  ])('reads %j as %s', (text, date, place) => {
    expect(findPlacedDate(text)).toMatchObject({ date, place });
  });

  it('takes the running head of a gazette for no title', () => {
    const text =
      'VĂN BẢN HỢP NHẤT - VĂN PHÒNG QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLUẬT\nVƯỜN ƯƠM\nĐiều 1. Vườn';
    expect(ingestText(text)).toMatchObject({ kind: 'Luật', title: 'Vườn ươm' });
  });

  it('takes no number or date of a basis for that of a paper without a head', () => {
    const text =
      'Luật này về chợ phiên.\nCăn cứ Nghị quyết số 51/2031/QH17 ngày 2 tháng 3 năm 2031;\nĐiều 1. Chợ';
    expect(ingestText(text)).toMatchObject({ number: null, date: null, legalBases: ['51/2031/QH17'] });
  });

  it('finds the day of adoption at the foot', () => {
    expect(findAdoptionDate('khóa XV, kỳ họp thứ 4 thông qua ngày 10 tháng 11 năm 2022.')?.date).toBe(
      '2022-11-10',
    );
  });
});

describe('letterheads', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI', 'state'],
    ['CHỦ NGHĨA VIỆT NAM', 'state'],
    ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'state'],
    ['VIỆT NAM DÂN CHỦ CỘNG HÒA', 'state'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc', 'state'],
    ['QUỐC HỘI NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'party'],
    ['Độc lập - Tự do - Hạnh phúc', 'motto'],
    ['Đảng Cộng sản Việt Nam lãnh đạo', null],
    ['ỦY BAN NHÂN DÂN', null],
  ])('readEmblem() takes %j for %s', (text, emblem) => {
    expect(readEmblem(text)).toBe(emblem);
  });

  it('splitBodies() joins lines that go on and parts bodies', () => {
    expect(splitBodies(['ỦY', 'BAN NHÂN DÂN', 'TỈNH QUẢNG TRỊ'])).toEqual(['ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ']);
    expect(splitBodies(['BAN CHẤP HÀNH', 'TRUNG ƯƠNG', 'BAN DÂN VẬN'])).toEqual([
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'BAN DÂN VẬN',
    ]);
    expect(splitBodies(['VĂN PHÒNG', 'CHÍNH PHỦ'])).toEqual(['VĂN PHÒNG CHÍNH PHỦ']);
    expect(splitBodies(['BỘ TÀI CHÍNH', 'CỤC THUẾ'])).toEqual(['BỘ TÀI CHÍNH', 'CỤC THUẾ']);
  });

  it('recaseName() gives names their capitals', () => {
    expect(
      [
        'ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ',
        'QUÂN ỦY TRUNG ƯƠNG',
        'BAN BÍ THƯ',
        'ĐẢNG ỦY SƯ ĐOÀN 5',
        'TRƯỜNG THPT SÔNG MÂY',
        'Sở Nội vụ',
      ].map(recaseName),
    ).toEqual([
      'Ủy ban nhân dân thành phố Cần Thơ',
      'Quân ủy Trung ương',
      'Ban Bí thư',
      'Đảng ủy Sư đoàn 5',
      'Trường THPT Sông Mây',
      'Sở Nội vụ',
    ]);
  });
});

describe('signatures', () => {
  it('tells names of persons from offices and bodies', () => {
    expect(
      ['Nguyễn Văn Mẫu', 'Thượng tướng Trần Văn Thử', '(Đã ký) Lê Thị Ví', 'Lê Thị Ví (Đã ký)'].map(
        readPerson,
      ),
    ).toEqual(['Nguyễn Văn Mẫu', 'Trần Văn Thử', 'Lê Thị Ví', 'Lê Thị Ví']);
    expect(['Phó Chủ tịch', 'Như trên', 'Hà Nội, ngày 1', 'và các đơn vị'].map(readPerson)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(
      ['NGUYỄN THỊ BÌNH AN', 'THUẾ QUỐC TẾ', 'PHÓ TRƯỞNG BAN', 'CỤC HẢI QUAN'].map(readCapitalPerson),
    ).toEqual(['Nguyễn Thị Bình An', null, null, null]);
  });

  it('knows the lines above a name', () => {
    expect(
      ['TM. CHÍNH PHỦ', 'T/M BAN BÍ THƯ', 'K/T TRƯỞNG BAN', 'KT. BỘ TRƯỞNG'].every(isAuthorityLine),
    ).toBe(true);
    expect(['CHỦ TỊCH', 'PHÓ CHÁNH VĂN PHÒNG THƯỜNG TRỰC', 'TỔNG BÍ THƯ'].every(isRoleLine)).toBe(true);
    expect(['TMĐT', 'Thủ tướng', 'TIÊU CHÍ'].some((line) => isAuthorityLine(line) || isRoleLine(line))).toBe(
      false,
    );
  });
});

const paper = (head: readonly string[], kind: string, title: string, foot: readonly string[]): string =>
  [...head, '', kind, title, '', 'Điều 1. Mở cửa', 'Phòng đọc mở cửa hằng ngày.', '', ...foot].join('\n');

describe('the issuer', () => {
  const state = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 1/QĐ-X',
    'Hà Nội, ngày 1 tháng 2 năm 2031',
  ];
  const party = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 1-QĐ/X', 'Hà Nội, ngày 1 tháng 2 năm 2031'];

  it.each([
    [['BAN CHẤP HÀNH TRUNG ƯƠNG', '*', ...party], 'về thư viện', 'T/M BAN BÍ THƯ', 'Ban Bí thư'],
    [
      ['BAN CHẤP HÀNH TRUNG ƯƠNG', '*', ...party],
      'về thư viện',
      'T/M BAN CHẤP HÀNH TRUNG ƯƠNG',
      'Ban Chấp hành Trung ương',
    ],
    [
      ['BAN CHẤP HÀNH TRUNG ƯƠNG', '*', ...party],
      'CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ VỀ THƯ VIỆN',
      'T/M BỘ CHÍNH TRỊ',
      'Bộ Chính trị, Ban Bí thư',
    ],
    [
      ['BAN CHẤP HÀNH TRUNG ƯƠNG', 'ỦY BAN KIỂM TRA', '*', ...party],
      'về thư viện',
      'T/M ỦY BAN KIỂM TRA',
      'Ủy ban Kiểm tra Trung ương',
    ],
    [
      ['TỈNH ỦY HƯƠNG GIANG', 'BAN DÂN VẬN', '*', ...party],
      'về thư viện',
      'TRƯỞNG BAN',
      'Ban Dân vận Tỉnh ủy Hương Giang',
    ],
    [
      ['TỈNH ỦY HƯƠNG GIANG', '*', ...party],
      'về thư viện',
      'T/M BAN THƯỜNG VỤ',
      'Ban Thường vụ Tỉnh ủy Hương Giang',
    ],
    [['QUÂN ỦY TRUNG ƯƠNG', '*', ...party], 'về thư viện', 'T/M QUÂN ỦY TRUNG ƯƠNG', 'Quân ủy Trung ương'],
    [
      ['QUÂN KHU 4', 'BỘ CHỈ HUY QUÂN SỰ', 'TỈNH HƯƠNG GIANG', ...state],
      'về thư viện',
      'CHỈ HUY TRƯỞNG',
      'Bộ Chỉ huy quân sự tỉnh Hương Giang',
    ],
    [
      ['UBND TỈNH HƯƠNG GIANG', 'SỞ NỘI VỤ', ...state],
      'về thư viện',
      'GIÁM ĐỐC',
      'Sở Nội vụ tỉnh Hương Giang',
    ],
    [['BỘ QUỐC PHÒNG', 'TỔNG CỤC CHÍNH TRỊ', ...state], 'về thư viện', 'CHỦ NHIỆM', 'Tổng cục Chính trị'],
  ])('of %j is read from the letterhead and the signature', (head, title, signed, issuer) => {
    expect(ingestText(paper(head, 'QUYẾT ĐỊNH', title, [signed, 'Nguyễn Văn Mẫu']))).toMatchObject({
      issuer,
      signatory: 'Nguyễn Văn Mẫu',
    });
  });
});
