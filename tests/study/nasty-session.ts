import { parseItemRef } from '../../src/core/study/item-ref.ts';
import { emptySession, type Session } from '../../src/core/study/session.ts';
import { aBody, aCorpus, anInstrument, aProvision, aSource, day } from '../../src/testing/builders.ts';

/** Signs that mean something in one of the formats, quotes of all kinds, and a line end. */
export const nasty = `~ = # { } : \\ " ' “ ” « » < > & % $ ; , | * _ [ ] ( ) ! ? @ -> // <b>đ</b> \`x\` ]]> {{c1::x}} \\n`;

const prose = (text: string) => ({ html: '', text, citations: [] });
const both = (text: string) => ({ vi: `${text} (vi)`, en: `${text} (en)` });
const attest = (id: string, issuer: string, date: string, title: string) => [
  { source: 'text', issuer, date: day(date), number: id, title: { vi: title, en: title } },
];

const papers = [
  ['1-NQ/TW', 'politburo', '2001-02-03'],
  ['2-CT/TW', 'secretariat', '2004-05-06'],
  ['3-KL/TW', 'central-committee', '2007-08-09'],
  ['4-QĐ/TW', 'prime-minister', '2010-11-12'],
  ['5-NQ/TW', 'central-military-commission', '2013-01-14'],
  ['6-CT/TW', 'politburo', '2016-03-04'],
] as const;

/** A corpus whose every text holds the nasty signs, so that no format may lose one. */
export const nastyCorpus = aCorpus({
  sources: [
    aSource({
      id: 'text',
      kind: 'official-text',
      title: both(`Nguồn ${nasty}`),
      author: `Tác giả ${nasty}`,
      linkable: true,
      address: 'https://example.org/a?b=1&c=%C3%A9#x~y',
      textOf: papers.map(([number]) => `${number.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-x`),
    }),
  ],
  bodies: [aBody({ id: 'nasty-body', name: both(`Cơ quan ${nasty}`) })],
  actors: [
    { id: 'villages', name: { vi: 'Trưởng thôn', en: 'village heads' }, variants: { vi: [], en: [] } },
    { id: 'unions', name: { vi: 'Công đoàn', en: 'unions' }, variants: { vi: [], en: [] } },
    { id: 'councils', name: { vi: 'Hội đồng', en: 'councils' }, variants: { vi: [], en: [] } },
    { id: 'boards', name: { vi: 'Ban thanh tra', en: 'boards' }, variants: { vi: [], en: [] } },
  ],
  instruments: [
    ...papers.map(([number, issuer, date], index) => {
      const slug = number
        .toLowerCase()
        .replace('đ', 'd')
        .replace(/[^a-z0-9]+/gu, '-');
      const title = `Về việc thứ ${['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'][index]} ${['trâu', 'mèo', 'lúa', 'sông', 'núi', 'mưa'][index]} ${nasty}`;
      return anInstrument({
        id: `${slug}-${date.slice(0, 4)}`,
        number,
        issuer,
        date: day(date),
        title: { vi: title, en: title },
        translated: [],
        attestations: attest(number, issuer, date, title),
        review: { on: day('2026-11-21'), next: day('2027-11-21'), compared: ['text'] },
        relations:
          index === 0
            ? []
            : [
                {
                  kind: 'continues' as const,
                  target: `1-nq-tw-2001`,
                  certainty: 'stated' as const,
                  attested: [{ source: 'text' }],
                },
              ],
        provisions: [
          aProvision({
            id: 'dieu-1',
            kind: 'responsibility',
            locator: 'Điều 1',
            authority: 'official-text',
            actors: [['villages', 'unions', 'councils', 'boards', 'villages', 'unions'][index] ?? 'villages'],
            from: [{ source: 'text', at: 'article 1' }],
            text: {
              vi: prose(
                `${['Trưởng thôn', 'Công đoàn', 'Hội đồng', 'Ban thanh tra', 'Trưởng thôn', 'Công đoàn'][index]} làm trong ${index + 5} ngày ${nasty}`,
              ),
              en: prose(
                `${['village heads', 'unions', 'councils', 'boards', 'village heads', 'unions'][index]} act within ${index + 5} days ${nasty}`,
              ),
            },
          }),
        ],
      });
    }),
  ],
  concepts: ['mot', 'hai', 'ba', 'bon'].map((id, index) => ({
    id,
    term: both(`Khái niệm ${['trâu', 'mèo', 'lúa', 'sông'][index]} ${nasty}`),
    variants: [],
    definition: both(
      `${['cày ruộng sâu', 'bắt chuột nhà', 'nuôi sống người', 'chảy ra biển'][index]} ${nasty}`,
    ),
    related: [],
    leading: [],
    attested: [{ source: 'text' }],
  })),
  conflicts: [
    {
      id: 'nasty',
      title: both(`Khác nhau ${nasty}`),
      instruments: [],
      positions: [{ says: both(`Một bên ${nasty}`), attested: [{ source: 'text', at: 'note 1' }] }],
      favours: both(`Nghiêng ${nasty}`),
      reason: both(`Vì ${nasty}`),
      certainty: 'high',
    },
  ],
});

const refs = [
  ...[...nastyCorpus.concepts.keys()].map((id) => `concepts/${id}`),
  ...[...nastyCorpus.instruments.values()].flatMap(({ id }) => [
    `instruments/${id}`,
    `instruments/${id}#dieu-1`,
  ]),
  'conflicts/nasty',
  'sources/text',
  'instruments/khong-co',
];

/** A session over all of it, with nasty words of the trainer's own. */
export const nastySession: Session = {
  ...emptySession,
  id: 'nasty',
  title: both(`Buổi học ${nasty}`),
  audience: 'villages',
  date: day('2026-11-26'),
  time: '08:30',
  place: both(`Hội trường ${nasty}`),
  aims: [both(`Mục tiêu ${nasty}`)],
  notes: both(`Lời dẫn ${nasty}\ndòng hai`),
  questions: { seed: 3, count: 60, kinds: [], levels: [] },
  parts: [
    {
      title: both(`Phần ${nasty}`),
      form: 'reading',
      minutes: 60,
      notes: both(`Ghi chú ${nasty}`),
      items: refs.flatMap((text) => {
        const ref = parseItemRef(text);
        return ref.ok ? [{ ref: ref.value }] : [];
      }),
    },
  ],
};
