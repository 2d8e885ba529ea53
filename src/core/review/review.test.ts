import { describe, expect, it } from 'vitest';
import { aBody, aCorpus, aKnown, anInstrument, day } from '../../testing/builders.ts';
import { findCitations } from '../citation/find.ts';
import { reviewDocument } from './review.ts';
import { openReviewCorpus, reviewCorpusOf } from './review-corpus.ts';
import { citationLinks, reviewRecords } from './review-record.ts';

const body = (id: string, vi: string, en: string, level: 'party' | 'cmc' | 'state' = 'party') =>
  aBody({ id, name: { vi, en }, level });

const corpus = openReviewCorpus(
  reviewCorpusOf(
    aCorpus({
      bodies: [
        body('politburo', 'Bộ Chính trị', 'Politburo'),
        body('secretariat', 'Ban Bí thư', 'Secretariat'),
        body('central-committee', 'Ban Chấp hành Trung ương Đảng', 'Central Committee'),
        body('cmc', 'Quân ủy Trung ương', 'Central Military Commission', 'cmc'),
        body('cmc-standing-board', 'Ban Thường vụ Quân ủy Trung ương', 'Standing Board', 'cmc'),
      ],
      instruments: [
        anInstrument({
          id: '25-nq-tw-2013',
          number: '25-NQ/TW',
          issuer: 'central-committee',
          date: day('2013-06-03'),
          term: 11,
          title: {
            vi: 'Về việc đổi mới sự lãnh đạo đối với công tác dân vận',
            en: 'On leading mass mobilisation',
          },
        }),
        anInstrument({
          id: '25-nq-tw-2003',
          number: '25-NQ/TW',
          issuer: 'central-committee',
          date: day('2003-03'),
          term: 9,
        }),
        anInstrument({
          id: '290-qd-tw-2010',
          number: '290-QĐ/TW',
          kind: 'decision',
          issuer: 'politburo',
          date: day('2010-02-25'),
          status: {
            value: 'replaced',
            by: '23-qd-tw-2021',
            asOf: day('2021-07-30'),
            attested: [{ source: 'gazette' }],
          },
          attestations: [{ source: 'journal-a', date: day('2010-02-25') }],
        }),
        anInstrument({
          id: '23-qd-tw-2021',
          number: '23-QĐ/TW',
          kind: 'decision',
          issuer: 'politburo',
          date: day('2021-07-30'),
        }),
        anInstrument({
          id: '43-kl-tw-2019',
          number: '43-KL/TW',
          kind: 'conclusion',
          issuer: 'secretariat',
          date: day('2019-01-07'),
          attestations: [
            { source: 'journal-a', date: day('2019-01-07'), issuer: 'secretariat' },
            { source: 'journal-b', date: day('2019-01-07'), issuer: 'central-committee' },
          ],
        }),
        anInstrument({
          id: '168-ct-qutw-2020',
          number: '168-CT/QUTW',
          kind: 'directive',
          issuer: 'cmc-standing-board',
          date: day('2020-02-08'),
        }),
      ],
      known: [
        aKnown({
          id: '66-qd-tw-2017',
          number: '66-QĐ/TW',
          kind: 'provisions',
          issuer: 'politburo',
          date: day('2017-02-06'),
        }),
      ],
    }),
  ),
);

/** Each citation as `number: verdict +also → correction`. */
function told(text: string): string[] {
  const { citations } = reviewDocument(text, findCitations(text), corpus);
  return citations.map(({ citation, verdict, also, remarks }) => {
    const correction = remarks[0]?.correction;
    return `${citation.raw}: ${[verdict, ...also].join(' + ')}${correction ? ` → ${correction}` : ''}`;
  });
}

describe('reviewDocument()', () => {
  const cases: [text: string, wanted: string[]][] = [
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng', ['25-NQ/TW: ok']],
    [
      'Nghị quyết số 25-NQ/TW ngày 3 tháng 6 năm 2012 của Ban Chấp hành Trung ương Đảng',
      ['25-NQ/TW: date-differs → 3 tháng 6 năm 2013'],
    ],
    ['Nghị quyết số 25-NQ/TW ngày 05/06/2013', ['25-NQ/TW: date-differs → 03/06/2013']],
    ['Nghị quyết số 25-NQ/TW đã nêu', ['25-NQ/TW: ambiguous']],
    ['Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị', ['43-KL/TW: issuer-differs → Ban Bí thư']],
    [
      'Kết luận số 43-KL/TW ngày 08/01/2019 của Bộ Chính trị',
      ['43-KL/TW: date-differs + issuer-differs → 07/01/2019'],
    ],
    ['Kết luận số 43-KL/TW ngày 07/01/2019 của Trung ương Đảng', ['43-KL/TW: ok']],
    ['Chỉ thị số 168-CT/QUTW ngày 08/02/2020 của Quân ủy Trung ương', ['168-CT/QUTW: ok']],
    ['Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị', ['290-QĐ/TW: superseded → 23-QĐ/TW']],
    ['Quyết định số 290-QD/TW ngày 25/02/2010', ['290-QD/TW: superseded + repaired → 23-QĐ/TW']],
    ['Quyết định số 23–QĐ/TW ngày 30/7/2021', ['23–QĐ/TW: repaired → 23-QĐ/TW']],
    ['Kết luận số 43-KL/TVV ngày 07/01/2019', ['43-KL/TVV: repaired → 43-KL/TW']],
    ['Kết luận số 44-KL/TW ngày 07/01/2019', ['44-KL/TW: unknown']],
    [
      'Nghị quyết số 24-NQ/TW ngày 03/6/2013 “Về việc đổi mới sự lãnh đạo đối với công tác dân vận”',
      ['24-NQ/TW: repaired → 25-NQ/TW'],
    ],
    ['Ban Bí thư (2021), Quyết định số 23-QĐ/TW, Hà Nội.', ['23-QĐ/TW: issuer-differs → Bộ Chính trị']],
    [
      'Quyết định số 23-QĐ/TW ngày 30/7/2021 thay thế Quyết định số 290-QĐ/TW ngày 25/02/2010',
      ['23-QĐ/TW: ok', '290-QĐ/TW: ok'],
    ],
    [
      'thực hiện Nghị quyết số 25-NQ/TW của Ban Chấp hành Trung ương khóa XI, các cấp đã sơ kết ngày 15/10/2023',
      ['25-NQ/TW: ok'],
    ],
    ['Quyết định số 999-QĐ/TW ngày 01/02/2020', ['999-QĐ/TW: unknown']],
    ['Quy định số 66-QĐ/TW ngày 06/02/2017', ['66-QĐ/TW: ok']],
    [
      'Nghị quyết số 25-NQ/TW ngày 03/6/2013 về “phát triển kinh tế biển và hải đảo phía nam”',
      ['25-NQ/TW: title-differs → Về việc đổi mới sự lãnh đạo đối với công tác dân vận'],
    ],
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2013. Nghị quyết này nêu rõ.', ['25-NQ/TW: ok']],
    ['theo Kết luận số 43 -\nKL/TW ngày 07/01/2019', ['43 -\nKL/TW: ok']],
  ];
  it.each(cases)('%s', (text, wanted) => {
    expect(told(text)).toEqual(wanted);
  });

  it('tells what differs in both languages, with the sources of the recorded value', () => {
    const text = 'Quyết định số 290-QĐ/TW ngày 26/02/2010 của Bộ Chính trị';
    const [one] = reviewDocument(text, findCitations(text), corpus).citations;
    expect(one?.remarks.map(({ message, sources }) => [message.vi, message.en, ...sources])).toEqual([
      [
        '290-QĐ/TW đã được 23-QĐ/TW thay thế từ ngày 30 tháng 7 năm 2021.',
        '290-QĐ/TW was replaced by 23-QĐ/TW on 30 July 2021.',
        'gazette',
      ],
      [
        '290-QĐ/TW ban hành ngày 25 tháng 2 năm 2010, tài liệu ghi “26/02/2010”.',
        '290-QĐ/TW is dated 25 February 2010, the document has "26/02/2010".',
        'journal-a',
      ],
    ]);
  });

  it('names what is near to an unknown number, and the sources that say the same as the document', () => {
    const text =
      'Kết luận số 44-KL/TW ngày 07/01/2019. Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Chấp hành Trung ương Đảng.';
    const [near, disputed] = reviewDocument(text, findCitations(text), corpus).citations;
    expect(near?.candidates).toEqual(['43-kl-tw-2019']);
    expect(near?.remarks[0]?.message.vi).toContain('Cùng ngày có 43-KL/TW: đề nghị kiểm tra lại số.');
    expect(disputed?.remarks[0]).toMatchObject({ sources: ['journal-a'], agreeing: ['journal-b'] });
  });

  it('counts each citation once, by its gravest verdict', () => {
    const text = 'Quyết định số 290-QD/TW ngày 25/02/2010. Quyết định số 999-QĐ/TW. Kết luận số 43-KL/TW.';
    const { summary } = reviewDocument(text, findCitations(text), corpus);
    expect(summary).toMatchObject({ unknown: 1, superseded: 1, repaired: 0, ok: 1 });
  });
});

describe('reviewRecords() and citationLinks()', () => {
  const text =
    '𝔸 Theo Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị và Quy định số 66-QĐ/TW ngày 06/02/2017.';
  const review = reviewDocument(text, findCitations(text), corpus);

  it('counts code points and keeps the words around', () => {
    const [record] = reviewRecords(text, review, () => '¶ 1').citations;
    expect(record).toMatchObject({
      raw: '43-KL/TW',
      start: 19,
      end: 27,
      place: '¶ 1',
      verdict: 'issuer-differs',
      id: '43-kl-tw-2019',
      recorded: 'Ban Bí thư',
    });
    expect(record?.context).toBe(
      'Theo Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị và Quy định số 66-QĐ/TW ngày',
    );
  });

  it('links what has a page', () => {
    const links = citationLinks(review, corpus, (id) => `/instruments/${id}/`);
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['43-KL/TW', '/instruments/43-kl-tw-2019/'],
    ]);
  });
});
