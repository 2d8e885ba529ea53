import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aBody, aCorpus, anInstrument, aProvision, aSource, day } from '../testing/builders.ts';
import { addressesAt } from './addresses.ts';
import { writeBibtex } from './bibtex.ts';
import { writeApa } from './cite-apa.ts';
import { writePlain } from './cite-plain.ts';
import { type CiteRecord, citeInstrument, citeProvision, citeSource } from './cite-record.ts';
import { copyText } from './cite-text.ts';
import { writeVietnamese } from './cite-vietnamese.ts';
import { toCsl, writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';
import { readBibtex } from './testing/read-bibtex.ts';
import { readRis, valuesOf } from './testing/read-ris.ts';
import { writeZoteroMeta } from './zotero-meta.ts';

const addresses = addressesAt('https://copy.example/kho');
const conclusion = anInstrument({
  id: '91-kl-tw-2009',
  number: '91-KL/TW',
  kind: 'conclusion',
  issuer: 'secretariat',
  date: day('2009-02-07'),
  term: 10,
  title: { vi: 'Về việc thử nghiệm dẫn nguồn', en: 'On trying out references' },
  translated: ['en'],
  topics: ['trial'],
});
const corpus = aCorpus({
  instruments: [conclusion],
  topics: [
    { id: 'trial', name: { vi: 'Thử nghiệm', en: 'Trial' }, about: { vi: 'x', en: 'x' }, leading: [] },
  ],
});
const named: CiteRecord = {
  ...citeInstrument(corpus, conclusion, addresses),
  author: { vi: 'Ban Bí thư Trung ương Đảng', en: 'Secretariat of the Central Committee' },
  kind: { vi: 'Kết luận', en: 'Conclusion' },
};
const law: CiteRecord = {
  ...named,
  key: '9-2031-qh20',
  author: { vi: 'Quốc hội', en: 'National Assembly' },
  kind: { vi: 'Luật', en: 'Law' },
  number: '9/2031/QH20',
  title: { vi: 'Luật Thử nghiệm', en: 'Law on Trials' },
  date: day('2031-11-10'),
};
const provision = citeProvision(law, aProvision({ id: 'dieu-3-khoan-1', locator: 'Điều 3 khoản 1' }));
const article = citeSource(
  aSource({
    id: 'mot-bai-bao-2020',
    kind: 'party-journal',
    author: 'Nguyễn Thị Ước',
    title: { vi: 'Một bài báo thử' },
    publisher: { vi: 'Tạp chí Mẫu', en: 'Sample Journal' },
    date: day('2020-05'),
    language: 'vi',
    address: 'https://journal.example/a_b~c?x=1&y=2%20z#d',
    linkable: true,
  }),
  addresses,
);
const bare: CiteRecord = {
  ...named,
  key: 'bare',
  number: undefined,
  date: undefined,
  title: {},
  author: undefined,
};

describe('text styles', () => {
  test('the plain line is the one that Party journals print', () => {
    expect(copyText(writePlain(named, 'vi'))).toBe(
      'Ban Bí thư Trung ương Đảng: Kết luận số 91-KL/TW, ngày 7-2-2009, “Về việc thử nghiệm dẫn nguồn”.',
    );
    expect(copyText(writePlain(provision, 'en'))).toBe(
      'National Assembly: Law No. 9/2031/QH20, 10 November 2031, “Law on Trials”, Article 3, clause 1.',
    );
    expect(copyText(writePlain(bare, 'vi'))).toBe('Kết luận.');
    expect(copyText(writePlain(article, 'vi'))).toBe(
      'Nguyễn Thị Ước: “Một bài báo thử”, Tạp chí Mẫu, 5-2020, https://journal.example/a_b~c?x=1&y=2%20z#d',
    );
  });

  test('the Vietnamese academic style puts the year behind the author and the paper in italics', () => {
    expect(writeVietnamese(named, 'vi')).toEqual([
      { text: 'Ban Bí thư Trung ương Đảng (2009)' },
      { text: ', ' },
      { text: 'Kết luận số 91-KL/TW ngày 07/02/2009 về việc thử nghiệm dẫn nguồn', italic: true },
      { text: '.' },
    ]);
    expect(copyText(writeVietnamese(provision, 'vi'))).toBe(
      'Quốc hội (2031), Luật Thử nghiệm, số 9/2031/QH20 ngày 10/11/2031, Điều 3 khoản 1.',
    );
    expect(copyText(writeVietnamese(named, 'en'))).toBe(
      'Secretariat of the Central Committee (2009), Conclusion No. 91-KL/TW of 7 February 2009 on trying out references.',
    );
    expect(copyText(writeVietnamese(article, 'vi'))).toBe(
      'Nguyễn Thị Ước (2020), “Một bài báo thử”, Tạp chí Mẫu, https://journal.example/a_b~c?x=1&y=2%20z#d',
    );
    expect(copyText(writeVietnamese(bare, 'vi'))).toBe('(không rõ năm), Kết luận.');
  });

  test('APA gives the original title, its translation and what the paper is', () => {
    expect(copyText(writeApa(named, 'en'))).toBe(
      'Secretariat of the Central Committee. (2009, February 7). Về việc thử nghiệm dẫn nguồn [On trying out references] [Conclusion No. 91-KL/TW].',
    );
    expect(copyText(writeApa(named, 'vi'))).toBe(
      'Ban Bí thư Trung ương Đảng. (2009, ngày 7 tháng 2). Về việc thử nghiệm dẫn nguồn [Kết luận số 91-KL/TW].',
    );
    expect(copyText(writeApa(provision, 'en'))).toMatch(
      /Luật Thử nghiệm \[Law on Trials\] \(Article 3, clause 1\) \[Law No\. 9\/2031\/QH20\]\.$/u,
    );
    expect(copyText(writeApa(article, 'vi'))).toBe(
      'Nguyễn Thị Ước. (2020, tháng 5). Một bài báo thử. Tạp chí Mẫu. https://journal.example/a_b~c?x=1&y=2%20z#d',
    );
    expect(copyText(writeApa(bare, 'en'))).toBe('Conclusion. (n.d.).');
  });
});

describe('BibTeX', () => {
  test('an instrument is @misc with whole names, its number and the day in parts', () => {
    expect(writeBibtex([named])).toBe(`@misc{91-kl-tw-2009,
  author = {{Ban Bí thư Trung ương Đảng}},
  title = {{Về việc thử nghiệm dẫn nguồn}},
  shorttitle = {Kết luận số 91-KL/TW},
  howpublished = {Kết luận số 91-KL/TW},
  number = {91-KL/TW},
  year = {2009},
  month = feb,
  day = {7},
  language = {vietnamese},
  keywords = {Thử nghiệm},
  note = {English title: On trying out references. The English title is a translation by Văn kiện, not an official one},
  url = {https://copy.example/kho/vi/instruments/91-kl-tw-2009/},
}
`);
  });

  test('an article keeps its address as it is', () => {
    const [entry] = readBibtex(writeBibtex([article]));
    expect(entry).toMatchObject({
      type: 'article',
      fields: { journal: 'Tạp chí Mẫu', month: 'may', url: 'https://journal.example/a_b~c?x=1&y=2%20z#d' },
    });
    expect(entry?.fields).not.toHaveProperty('day');
  });

  test('any text comes back as it went in', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (title, author) => {
        const record = { ...named, title: { vi: title }, author: { vi: author, en: author } };
        const [first, second] = readBibtex(writeBibtex([record, law]));
        expect(first?.fields['title']).toBe(title);
        expect(first?.fields['author']).toBe(author);
        expect(second?.key).toBe('9-2031-qh20');
      }),
    );
  });
});

describe('RIS', () => {
  test('an instrument is a statute with number, date and provision', () => {
    const [record = []] = readRis(writeRis([provision]));
    expect(record).toEqual([
      ['TY', 'STAT'],
      ['ID', '9-2031-qh20:dieu-3-khoan-1'],
      ['AU', 'Quốc hội,'],
      ['TI', 'Luật Thử nghiệm'],
      ['ST', 'Luật số 9/2031/QH20'],
      ['M1', '9/2031/QH20'],
      ['SE', 'Điều 3 khoản 1'],
      ['PY', '2031'],
      ['DA', '2031/11/10/'],
      ['ET', '10'],
      ['LA', 'vi'],
      ['KW', 'Thử nghiệm'],
      ['N1', 'English title: Law on Trials'],
      ['N1', 'The English title is a translation by Văn kiện, not an official one'],
      ['UR', 'https://copy.example/kho/vi/instruments/91-kl-tw-2009/#dieu-3-khoan-1'],
    ]);
  });

  test('any text comes back as it went in, in a list too', () => {
    fc.assert(
      fc.property(awkwardText, (title) => {
        const records = readRis(writeRis([{ ...named, title: { vi: title } }, article, bare]));
        expect(records).toHaveLength(3);
        expect(valuesOf(records[0] ?? [], 'TI')).toEqual([title]);
        expect(valuesOf(records[1] ?? [], 'DA')).toEqual(['2020/05//']);
        expect(valuesOf(records[2] ?? [], 'TI')).toEqual(['Kết luận']);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('an instrument is legislation with the parts of its date', () => {
    expect(JSON.parse(writeCslJson([named]))).toEqual([
      {
        id: '91-kl-tw-2009',
        type: 'legislation',
        title: 'Về việc thử nghiệm dẫn nguồn',
        'title-short': 'Kết luận số 91-KL/TW',
        author: [{ literal: 'Ban Bí thư Trung ương Đảng' }],
        genre: 'Kết luận',
        number: '91-KL/TW',
        authority: 'Ban Bí thư Trung ương Đảng',
        issued: { 'date-parts': [[2009, 2, 7]] },
        language: 'vi',
        keyword: 'Thử nghiệm',
        note: 'English title: On trying out references. The English title is a translation by Văn kiện, not an official one',
        URL: 'https://copy.example/kho/vi/instruments/91-kl-tw-2009/',
      },
    ]);
  });

  test('a date that is known to the month has two parts, an unknown one is absent', () => {
    expect(toCsl(article).issued).toEqual({ 'date-parts': [[2020, 5]] });
    expect(toCsl(bare).issued).toBeUndefined();
    expect(toCsl(provision).section).toBe('Điều 3 khoản 1');
  });
});

test('meta tags say the type of item, so that nobody guesses a journal article', () => {
  const tags = writeZoteroMeta(named, 'https://copy.example/kho/instruments/91-kl-tw-2009/');
  expect(tags).toContainEqual({ name: 'DC.type', content: 'statute' });
  expect(tags).toContainEqual({ name: 'citation_date', content: '2009/02/07' });
  expect(tags).toContainEqual({ name: 'DC.identifier', content: '91-KL/TW' });
  expect(writeZoteroMeta(bare, 'x').map(({ name }) => name)).not.toContain('DC.date');
});

test('an address that may not be linked stands in no record', () => {
  const hidden = citeSource(
    aSource({ id: 'hidden', address: 'https://hidden.example/', linkable: false }),
    addresses,
  );
  const all = [
    writeBibtex([hidden]),
    writeRis([hidden]),
    writeCslJson([hidden]),
    copyText(writeApa(hidden, 'vi')),
  ];
  expect(all.join('')).not.toContain('hidden.example');
});

test('the issuer of an instrument comes from its body', () => {
  const own = aCorpus({
    instruments: [conclusion],
    bodies: [aBody({ id: 'secretariat', name: { vi: 'Ban Bí thư', en: 'Secretariat' } })],
  });
  expect(citeInstrument(own, conclusion, addresses).author).toEqual({ vi: 'Ban Bí thư', en: 'Secretariat' });
});

/** Texts with the signs that the formats use, in one line and without spaces at the ends. */
const awkwardText = fc
  .array(
    fc.constantFrom(
      '"',
      '{',
      '}',
      '\\',
      '&',
      '<',
      '>',
      '~',
      '^',
      '%',
      '#',
      '_',
      '$',
      '@',
      ',',
      ';',
      '-',
      ' ',
      'ER  - x',
      'Đường lối',
      'ước mơ',
      'của',
      'ẵ',
      '“',
      '”',
      'a',
      '\\n',
      "'",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');
