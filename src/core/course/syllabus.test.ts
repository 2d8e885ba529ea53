import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCorpus, aKnown, anInstrument, aProvision, day } from '../../testing/builders.ts';
import { registerOf } from '../register/register-of-corpus.ts';
import { formatItemRef } from '../study/item-ref.ts';
import { courseId, draftCourse } from './draft-course.ts';
import { readTable } from './read-table.ts';
import { openEntries } from './resolve-entry.ts';
import { readCsvSyllabus } from './syllabus-csv.ts';
import { readMarkdownSyllabus } from './syllabus-markdown.ts';

const corpus = aCorpus({
  instruments: [
    anInstrument({
      id: '25-nq-tw-2013',
      number: '25-NQ/TW',
      date: day('2013-06-03'),
      provisions: [
        aProvision({ id: 'quan-diem-1', locator: 'quan điểm 1' }),
        aProvision({ id: 'quan-diem-1--b', locator: 'quan điểm 1' }),
        aProvision({ id: 'quan-diem-4', locator: 'quan điểm 4' }),
      ],
    }),
    anInstrument({ id: '25-nq-tw-2003', number: '25-NQ/TW', date: day('2003-03-12') }),
    anInstrument({
      id: '10-2022-qh15',
      number: '10/2022/QH15',
      provisions: [
        aProvision({ id: 'dieu-9-khoan-1', locator: 'Điều 9 khoản 1' }),
        aProvision({ id: 'dieu-9-khoan-2', locator: 'Điều 9 khoản 2' }),
      ],
    }),
  ],
  known: [aKnown({ id: '16-ct-ttg-2016', number: '16/CT-TTg', date: day('2016-05-06') })],
});
const resolve = openEntries(corpus, registerOf(corpus));
const named = (text: string): string => {
  const entry = resolve(text);
  return 'ref' in entry ? formatItemRef(entry.ref) : `? ${entry.why.en}`;
};

describe('an entry of a syllabus', () => {
  it.each([
    ['instruments/25-nq-tw-2013#quan-diem-4', 'instruments/25-nq-tw-2013#quan-diem-4'],
    ['`instruments/16-ct-ttg-2016`', 'instruments/16-ct-ttg-2016'],
    ['Nghị quyết số 25-NQ/TW ngày 03/6/2013', 'instruments/25-nq-tw-2013'],
    ['Nghị quyết 25-NQ/TW ngày 3/6/2013, quan điểm 4', 'instruments/25-nq-tw-2013#quan-diem-4'],
    ['quan điểm 1 của Nghị quyết 25-NQ/TW ngày 3/6/2013', 'instruments/25-nq-tw-2013#quan-diem-1'],
    ['Luật 10/2022/QH15, Điều 9 khoản 2', 'instruments/10-2022-qh15#dieu-9-khoan-2'],
    ['khoản 1 Điều 9 Luật số 10/2022/QH15', 'instruments/10-2022-qh15#dieu-9-khoan-1'],
    ['Directive No. 16/CT-TTg of 6 May 2016', 'instruments/16-ct-ttg-2016'],
  ])('`%s` is %s', (text, item) => {
    expect(named(text)).toBe(item);
  });

  it.each([
    ['Nghị quyết 25-NQ/TW', '`25-NQ/TW` may be 25-nq-tw-2003, 25-nq-tw-2013; add the date of issue'],
    ['Luật 10/2022/QH15, Điều 77', 'this is 10-2022-qh15, but nothing is held of "Điều 77"'],
    ['Nghị quyết 77-NQ/TW', 'no instrument with the number `77-NQ/TW` is known here'],
    ['instruments/25-nq-tw-2013#quan-diem-9', 'there is no such page or anchor'],
  ])('`%s` is left to its author, with the reason', (text, why) => {
    expect(named(text)).toBe(`? ${why}`);
  });

  it('that names no instrument at all says what is wanted', () => {
    expect(named('Thảo luận nhóm')).toContain('no number of an instrument');
  });
});

const markdown = `# Dân vận cơ bản

Lời mở đầu không được đọc.
- trước buổi đầu

## Buổi 1: Nghị quyết 25 (3 tiết)
- Nghị quyết 25-NQ/TW ngày 3/6/2013, quan điểm 4
* Thảo luận
1. instruments/25-nq-tw-2013#quan-diem-4

\`\`\`
## Không phải buổi học
\`\`\`

## Luật
- Luật 10/2022/QH15, Điều 9 khoản 1
## Trống
`;

describe('a syllabus in Markdown', () => {
  const { text, remarks, items } = draftCourse(readMarkdownSyllabus(markdown), resolve);

  it('becomes the file of a course', () => {
    expect(text).toBe(`---
title:
  vi: "Dân vận cơ bản"
  en: TITLE
sessions:
  - title:
      vi: "Nghị quyết 25"
      en: TITLE
    periods: 3
    items:
      - instruments/25-nq-tw-2013#quan-diem-4
      # 8: Thảo luận
      # 9: instruments/25-nq-tw-2013#quan-diem-4
  - title:
      vi: "Luật"
      en: TITLE
    items:
      - instruments/10-2022-qh15#dieu-9-khoan-1
  - title:
      vi: "Trống"
      en: TITLE
    items: []
---
`);
    expect(items).toBe(2);
  });

  it('says with line and column what could not be read', () => {
    expect(remarks.map(({ line, column, what }) => `${line}:${column} ${what.vi.slice(0, 40)}`)).toEqual([
      '4:3 dòng này đứng trước buổi học đầu tiên (t',
      '8:3 không thấy số hiệu văn bản; ghi số và ng',
      '9:4 mục này đã có trong buổi, chỉ ghi một lầ',
      '17:1 buổi "Trống" chưa có mục nào để đọc',
    ]);
  });

  it('in English keeps its titles as English ones', () => {
    const { text: english } = draftCourse(
      readMarkdownSyllabus('# Basics\n## Session 2: Law\n- x\n'),
      resolve,
    );
    expect(english).toContain('  vi: TITLE\n  en: "Basics"');
    expect(english).toContain('      en: "Law"');
  });
});

describe('a syllabus as a table', () => {
  const read = (text: string) => {
    const syllabus = readCsvSyllabus(text);
    if (!syllabus.ok) throw new Error(syllabus.reason);
    return syllabus.value;
  };

  it('names its columns in either language, in any order, kept apart as a spreadsheet does', () => {
    const text =
      '\uFEFFTiết;Mục;Buổi;Ghi chú\r\n3;instruments/10-2022-qh15;Luật;a\r\n;"16/CT-TTg; 2016";;b\r\n';
    const { sessions, remarks } = read(text);
    expect(sessions).toMatchObject([
      {
        title: 'Luật',
        periods: 3,
        entries: [
          { text: 'instruments/10-2022-qh15', line: 2, column: 3 },
          { text: '16/CT-TTg; 2016', line: 3, column: 2 },
        ],
      },
    ]);
    expect(remarks.map(({ line, column, what }) => `${line}:${column} ${what.en.slice(0, 20)}`)).toEqual([
      '1:15 the column `Ghi chú`',
    ]);
  });

  it('gives both titles where it has both', () => {
    const { text } = draftCourse(
      read('session,session_en,periods,item\nLuật,The law,x,instruments/10-2022-qh15\n'),
      resolve,
    );
    expect(text).toContain(
      '      vi: "Luật"\n      en: "The law"\n    items:\n      - instruments/10-2022-qh15',
    );
  });

  it('is refused where it says nothing of sessions or items, or does not end', () => {
    expect(readCsvSyllabus('a,b\n1,2\n')).toMatchObject({ ok: false });
    expect(readCsvSyllabus('session,item\n"Luật,x\n')).toEqual({
      ok: false,
      reason: '2:1 this quoted cell is never closed',
    });
  });

  it('has a place for each of its cells, over line ends within quotes', () => {
    const table = readTable('a,"b\nc""d",e\nf,g,h');
    expect(table.ok && table.value.flat().map(({ text, line, column }) => [text, line, column])).toEqual([
      ['a', 1, 1],
      ['b\nc"d', 1, 3],
      ['e', 2, 7],
      ['f', 3, 1],
      ['g', 3, 3],
      ['h', 3, 5],
    ]);
  });

  it('of any text is read to its end', () => {
    assert(
      property(string({ unit: constantFrom(',', ';', '"', '\n', '\r', 'ệ') }), (text) => {
        const table = readTable(text);
        return table.ok ? table.value.every((row) => row.length > 0) : /^\d+:\d+ /u.test(table.reason);
      }),
    );
  });
});

it('the id of a course comes from the name of its file', () => {
  expect(courseId('Đề cương Dân vận 2026.MD')).toBe('de-cuong-dan-van-2026');
});
