import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { aCorpus, aKnown, anInstrument, aSource, day } from '../testing/builders.ts';
import { graphOf } from './graph-corpus.ts';
import { viewLineage } from './graph-lineage.ts';
import { writeLineageFile } from './graph-svg-file.ts';

const attested = [{ source: 'press', at: 'note 10' }];
const corpus = aCorpus({
  instruments: [
    anInstrument({
      id: '43-kl-tw-2019',
      number: '43-KL/TW',
      kind: 'conclusion',
      issuer: 'secretariat',
      date: day('2019-01-07'),
      relations: [
        { kind: 'continues', target: '25-nq-tw-2013', certainty: 'stated', attested },
        {
          kind: 'replaces',
          target: 'old-one',
          certainty: 'inferred',
          attested: [],
          note: { vi: 'Ghi chú.', en: 'A note.' },
        },
        {
          kind: 'reviews',
          target: 'future-one',
          certainty: 'stated',
          attested: [{ source: 'not-a-source' }],
        },
        { kind: 'amends', target: '43-kl-tw-2019', certainty: 'stated', attested },
      ],
    }),
    anInstrument({
      id: '25-nq-tw-2013',
      number: '25-NQ/TW',
      issuer: 'central-committee',
      date: day('2013-06-03'),
      title: { vi: 'Về “dân vận” <khéo> & đều', en: 'On "mass" <work> & more' },
      attestations: [{ source: 'press', at: 'note 1' }],
    }),
    anInstrument({ id: 'future-one', date: day('2030') }),
    anInstrument({ id: 'alone', number: '1-QĐ/TW' }),
  ],
  known: [aKnown({ id: 'old-one', number: '7-QĐ/TW', attested: [{ source: 'journal-a' }] })],
  sources: [aSource({ id: 'press', article: true, author: 'Nguyễn Văn A', date: day('2025-12-12') })],
});
const lineageOf = (id: string, language: 'vi' | 'en' = 'en') => {
  const view = viewLineage(corpus, graphOf(corpus), id, language);
  if (view === null) throw new Error(`no lineage for \`${id}\``);
  return view;
};
const wordsOf = (id: string, language: 'vi' | 'en') =>
  lineageOf(id, language).sentences.map(
    ({ from, verb, to, certainty, remarks, evidence }) =>
      `${from.name} ${verb} ${to.name} | ${[certainty, ...remarks].join('; ')} | ${evidence.map(({ source, places }) => `${source} ${places.join()}`).join('; ')}`,
  );

describe('viewLineage()', () => {
  test('says every relation as a sentence with its certainty and its sources, in English', () => {
    expect(wordsOf('43-kl-tw-2019', 'en')).toEqual([
      '43-KL/TW continues the implementation of 25-NQ/TW | stated by a source | Nguyễn Văn A, 2025 note 10',
      '43-KL/TW amends 43-KL/TW | stated by a source; a relation to itself: to be checked | Nguyễn Văn A, 2025 note 10',
      '43-KL/TW reviews Instrument future-one | stated by a source; the dates run against this relation: to be checked | not-a-source ',
      '43-KL/TW replaces 7-QĐ/TW | inferred from the sources | ',
    ]);
  });

  test('says the same in Vietnamese', () => {
    expect(wordsOf('43-kl-tw-2019', 'vi')[0]).toBe(
      '43-KL/TW tiếp tục thực hiện 25-NQ/TW | nguồn nêu rõ | Nguyễn Văn A, 2025 chú thích 10',
    );
  });

  test('draws a link for every node, in order of date, the focus marked', () => {
    const { drawing } = lineageOf('43-kl-tw-2019');
    const links = [
      ...(drawing?.plot ?? '').matchAll(
        /<a class="([^"]+)" href="([^"]+)" aria-label="([^"]+)"( aria-current="page")?/gu,
      ),
    ];
    expect(links.map(([, , href, , current]) => `${href}${current === undefined ? '' : ' focus'}`)).toEqual([
      '/instruments/25-nq-tw-2013/',
      '/instruments/43-kl-tw-2019/ focus',
      '/instruments/future-one/',
      '/missing/#old-one',
    ]);
    expect(links.map(([, , , label]) => label)[0]).toContain(
      '25-NQ/TW, resolution, central-committee, 3 June 2013, has a page here',
    );
  });

  test('tells held and known apart by shape and word', () => {
    const { drawing, legend } = lineageOf('43-kl-tw-2019', 'vi');
    expect(drawing?.plot).toMatch(/is-known side-\w+"[^>]*aria-label="7-QĐ\/TW[^"]*mới biết tên/u);
    expect(legend.states.map(({ state }) => state)).toEqual(['held', 'known']);
  });

  test('uses no style attribute and no id, so that it may stand twice on a page under a strict policy', () => {
    const { drawing } = lineageOf('43-kl-tw-2019');
    expect(`${drawing?.margin}${drawing?.plot}`).not.toMatch(/\s(?:style|id)=/u);
  });

  test('draws nothing where there is nothing to draw, and knows no stranger', () => {
    expect(lineageOf('alone').drawing).toBeNull();
    expect(viewLineage(corpus, graphOf(corpus), 'stranger', 'en')).toBeNull();
  });

  test('is the same for the same content', () => {
    expect(JSON.stringify(lineageOf('25-nq-tw-2013'))).toBe(JSON.stringify(lineageOf('25-nq-tw-2013')));
  });

  test('takes few bytes: a drawing of 25 nodes is below 6 kB on the wire', async () => {
    const { gzipSync } = await import('node:zlib');
    const many = Array.from({ length: 40 }, (_, index) => `n${index}`);
    const crowded = aCorpus({
      instruments: [
        anInstrument({ id: 'focus', number: '25-NQ/TW', date: day('2013'), issuer: 'politburo' }),
        ...many.map((id, index) =>
          anInstrument({
            id,
            number: `${index + 10}-CT/TW`,
            date: day(`20${14 + (index % 12)}-0${1 + (index % 9)}-15`),
            issuer: index % 2 === 0 ? 'politburo' : 'prime-minister',
            relations: [{ kind: 'implements', target: 'focus', certainty: 'stated', attested }],
          }),
        ),
      ],
    });
    const view = viewLineage(crowded, graphOf(crowded), 'focus', 'vi');
    expect(view?.omitted).toBe(16);
    expect(gzipSync(`${view?.drawing?.margin}${view?.drawing?.plot}`).length).toBeLessThan(6_000);
  });
});

describe('writeLineageFile()', () => {
  const style = '.g-mark { fill: var(--red); } /* a note */ .a > .b { stroke: var(--ink) }';
  const origin = { address: 'https://example.org/vi/instruments/43-kl-tw-2019/', release: '1.0' };
  const file = writeLineageFile(corpus, '43-kl-tw-2019', 'vi', style, origin) ?? '';

  test('is well-formed, also with signs in titles that XML does not allow', () => {
    const document = XmlDocument.fromString(file);
    expect(document.root.name).toBe('svg');
    document.dispose();
    XmlDocument.fromString(writeLineageFile(corpus, '25-nq-tw-2013', 'en', style, origin) ?? '').dispose();
  });

  test('carries colours in place of variables, whole addresses, and where it comes from', () => {
    expect(file).not.toContain('var(--');
    expect(file).toContain('.g-mark { fill: #a3231f; }');
    expect(file).toContain('href="https://example.org/vi/instruments/25-nq-tw-2013/"');
    expect(file).toContain('vankien 1.0 · https://example.org/vi/instruments/43-kl-tw-2019/');
  });

  test('is nothing for an id that is not there', () => {
    expect(writeLineageFile(corpus, 'stranger', 'en', style, origin)).toBeNull();
  });
});
