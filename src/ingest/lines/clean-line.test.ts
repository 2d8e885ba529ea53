import { describe, expect, it } from 'vitest';
import { cleanLine, type Emphasis } from './clean-line.ts';

const clean = (raw: string, emphasis: Emphasis = { bold: false, italic: false }) => cleanLine(raw, emphasis);

describe('cleanLine()', () => {
  it.each([
    ['**1.** Cơ sở', '1. Cơ sở'],
    ['*4.1. *Giao Đảng uỷ', '4.1. Giao Đảng uỷ'],
    ['x****ác định', 'xác định'],
    ['## Chương I', 'Chương I'],
    ['1\\. Mở cửa \\(hằng ngày\\)', '1. Mở cửa (hằng ngày)'],
    ['_An Phú, ngày 1_', 'An Phú, ngày 1'],
    ['tệp ghi_chep_2.txt', 'tệp ghi_chep_2.txt'],
    ['ghi chú (*) dưới đây', 'ghi chú (*) dưới đây'],
    ['\u00a0Điều\u00a05.\u200b', 'Điều 5.'],
    ['chủ trư\u00adơng', 'chủ trương'],
    ['Nghị quyết'.normalize('NFD'), 'Nghị quyết'],
    ['* Việc thứ nhất', 'Việc thứ nhất'],
  ])('reads %j as %j', (raw, text) => {
    expect(clean(raw)).toMatchObject({ kind: 'text', text });
  });

  it.each([
    ['', 'blank'],
    [' \u00a0 ', 'blank'],
    ['** **', 'blank'],
    ['-----', 'rule'],
    ['*', 'rule'],
    ['______', 'rule'],
    ['|', 'cell'],
    ['|---|:--|', 'rule'],
  ])('takes %j for a line of kind %s', (raw, kind) => {
    expect(clean(raw).kind).toBe(kind);
  });

  it('carries emphasis over a line end', () => {
    const emphasis = { bold: false, italic: false };
    expect(cleanLine('**BAN', emphasis)).toMatchObject({ boldStart: true, boldEnd: true, marked: true });
    expect(cleanLine('CHẤP HÀNH** Đảng', emphasis)).toMatchObject({
      boldStart: true,
      boldEnd: false,
      boldLength: 9,
    });
    expect(emphasis).toEqual({ bold: false, italic: false });
  });

  it('tells how much of the beginning is emphasised', () => {
    expect(clean('**Điều 1.** Ban hành').boldLength).toBe('Điều 1.'.length);
    expect(clean('Điều 1. **Ban hành**').boldLength).toBe(0);
  });

  it('cuts columns at bars and at wide gaps', () => {
    expect(clean('ỦY BAN NHÂN DÂN        CỘNG HÒA').columns).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA']);
    expect(clean('| a | b c |').columns).toEqual(['a', 'b c']);
    expect(clean('một  hai').columns).toEqual(['một hai']);
  });

  it('counts the column of the first word in the source', () => {
    expect(clean('   **1.** Mở').column).toBe(6);
    expect(clean('1. Mở').column).toBe(1);
  });
});
