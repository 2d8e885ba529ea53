import { describe, expect, it } from 'vitest';
import { parseEvidenceList } from './evidence-list.ts';
import { formatLineRanges, parseLineRanges } from './line-range.ts';
import { formatPlace, parsePlace } from './place.ts';

describe('places', () => {
  it.each([
    ['note 10', 'chú thích 10', 'note 10'],
    ['¶ 8', 'đoạn 8', 'paragraph 8'],
    ['¶8', 'đoạn 8', 'paragraph 8'],
    ['article 3 clause 2', 'Điều 3 khoản 2', 'Article 3, clause 2'],
    ['article 11 clause 1 point đ', 'Điều 11 khoản 1 điểm đ', 'Article 11, clause 1, point đ'],
    ['roman II', 'mục II', 'section II'],
    ['page 232-234', 'trang 232-234', 'page 232-234'],
    ['annex', 'phụ lục', 'annex'],
    ['annex 2 table', 'phụ lục 2 bảng', 'annex 2, table'],
    ['legal bases', 'phần căn cứ', 'legal bases'],
    ['full text', 'toàn văn', 'full text'],
  ])('formatPlace() prints %s in both languages', (place, vi, en) => {
    expect(parsePlace(place).ok).toBe(true);
    expect([formatPlace(place, 'vi'), formatPlace(place, 'en')]).toEqual([vi, en]);
  });

  it.each(['', 'somewhere', 'note', 'article third!', 'page page 3'])(
    'parsePlace() does not read %j',
    (place) => {
      expect(parsePlace(place).ok).toBe(false);
    },
  );

  it('formatPlace() prints an unreadable place as it stands', () => {
    expect(formatPlace('behind the cover', 'vi')).toBe('behind the cover');
  });
});

describe('lines', () => {
  it.each([
    ['70', [[70, 70]], 'dòng 70', 'line 70'],
    ['360-410', [[360, 410]], 'dòng 360–410', 'lines 360–410'],
    [
      '17-25,27',
      [
        [17, 25],
        [27, 27],
      ],
      'dòng 17–25, 27',
      'lines 17–25, 27',
    ],
  ])('parseLineRanges() reads %s', (text, ranges, vi, en) => {
    const parsed = parseLineRanges(text);
    expect(parsed).toEqual({ ok: true, value: ranges });
    if (parsed.ok)
      expect([formatLineRanges(parsed.value, 'vi'), formatLineRanges(parsed.value, 'en')]).toEqual([vi, en]);
  });

  it.each(['0', '9-3', 'x', '', '1,,2'])('parseLineRanges() does not read %j', (text) => {
    expect(parseLineRanges(text).ok).toBe(false);
  });
});

describe('evidence lists', () => {
  it('parseEvidenceList() reads source, place and lines', () => {
    expect(parseEvidenceList('law-10-2022 article 11 clause 1 L362; journal-a L17-25,27; press-b')).toEqual({
      ok: true,
      value: [
        { source: 'law-10-2022', at: 'article 11 clause 1', lines: [[362, 362]] },
        {
          source: 'journal-a',
          at: undefined,
          lines: [
            [17, 25],
            [27, 27],
          ],
        },
        { source: 'press-b', at: undefined, lines: undefined },
      ],
    });
  });

  it.each(['', 'Law 10', 'journal-a somewhere', 'journal-a L0', 'a;;b'])(
    'parseEvidenceList() does not read %j',
    (text) => {
      expect(parseEvidenceList(text).ok).toBe(false);
    },
  );
});
