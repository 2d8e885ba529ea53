import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import type { Instrument } from '../../src/core/instrument/instrument.ts';
import { levels } from '../../src/core/provision/provision.ts';
import { addressesAt } from '../../src/exports/addresses.ts';
import { writeAkomaNtoso } from '../../src/exports/akoma-ntoso.ts';
import { readBody } from '../../src/markdown/body.ts';
import { aBody, aCorpus, anInstrument, aProvision, day } from '../../src/testing/builders.ts';
import { schemaMissing, validateAkn } from './akn-schema.ts';

const addresses = addressesAt('https://copy.example/');
const { corpus } = openCorpus('.');
const write = (instrument: Instrument): string =>
  writeAkomaNtoso(aCorpus({ instruments: [instrument] }), instrument, addresses);

const prose = (markdown: string) => {
  const read = readBody(markdown).introduction;
  if (read === undefined) throw new Error('the sample has no text');
  return read;
};
const awkward = 'Cấp ủy "nắm" <dân> & {đoàn} ~ ]]> \u201Ctrích\u201D';

/** A full text: a chapter holds an article, that holds clauses, one of which holds points. */
const fullText = anInstrument({
  id: '9-2031-qh20',
  number: '9/2031/QH20',
  kind: 'law',
  issuer: 'assembly',
  date: day('2031-02-07'),
  holding: 'verbatim',
  title: { vi: `Luật ${awkward}` },
  introduction: {
    vi: prose(
      'Lời dẫn với *nhấn*.\n\n- một\n- hai\n  1. con\n\n| a | b |\n| - | - |\n| **1** | 2 |\n\n> trích',
    ),
  },
  attestations: [{ source: 'journal-a', at: 'note 1', lines: [[1, 2]], note: { vi: awkward, en: awkward } }],
  provisions: [
    aProvision({ id: 'chuong-1', level: 'chapter', label: 'Chương I', heading: awkward, text: {} }),
    aProvision({
      id: 'dieu-1',
      level: 'article',
      label: 'Điều 1',
      parent: 'chuong-1',
      text: { vi: prose('Mở đầu điều.') },
    }),
    aProvision({
      id: 'dieu-1-khoan-1',
      level: 'clause',
      label: '1.',
      parent: 'dieu-1',
      text: { vi: prose('Một \\\nhai `mã` [nối](https://a.example/?x=1&y=2).') },
    }),
    aProvision({
      id: 'dieu-1-khoan-2',
      level: 'clause',
      label: '2.',
      parent: 'dieu-1',
      text: { vi: prose('Gồm:') },
    }),
    aProvision({
      id: 'dieu-1-khoan-2-diem-dd',
      level: 'point',
      label: 'đ)',
      parent: 'dieu-1-khoan-2',
      text: { en: prose('English only.') },
    }),
    aProvision({ id: 'nhiem-vu', locator: awkward, text: { vi: prose('Một nhiệm vụ.') } }),
  ],
});
const own = aCorpus({ instruments: [fullText], bodies: [aBody({ id: 'assembly', level: 'assembly' })] });

describe.skipIf(schemaMissing !== undefined)(`Akoma Ntoso against its schema ${schemaMissing ?? ''}`, () => {
  test('every instrument of the content is valid', () => {
    expect(corpus.instruments.size).toBeGreaterThan(50);
    for (const instrument of corpus.instruments.values())
      expect([instrument.id, ...validateAkn(writeAkomaNtoso(corpus, instrument, addresses))]).toEqual([
        instrument.id,
      ]);
  });

  test('the English expression of each is valid too', () => {
    for (const instrument of corpus.instruments.values())
      expect(validateAkn(writeAkomaNtoso(corpus, instrument, addresses, 'en'))).toEqual([]);
  });

  test('a full text with chapters, lists, tables and awkward signs is valid', () => {
    expect(validateAkn(writeAkomaNtoso(own, fullText, addresses))).toEqual([]);
  });

  test('an instrument of which nothing but a title is known is valid', () => {
    expect(validateAkn(write(anInstrument({ id: 'x' })))).toEqual([]);
    expect(validateAkn(write(anInstrument({ id: 'x', date: day('1990'), title: {} })))).toEqual([]);
  });

  test('every structural level is valid', () => {
    for (const level of levels)
      expect(
        validateAkn(write(anInstrument({ id: 'x', provisions: [aProvision({ id: 'p', level })] }))),
      ).toEqual([]);
  });

  test('any text is valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const instrument = anInstrument({
          id: 'x',
          title: { vi: text },
          provisions: [aProvision({ id: 'p', locator: text, heading: text })],
        });
        expect(validateAkn(write(instrument))).toEqual([]);
      }),
    );
  });

  test('a planted fault is found', () => {
    expect(
      validateAkn(write(anInstrument({ id: 'x' })).replace('<preface>', '<preface><chapter/>')),
    ).not.toEqual([]);
  });
});

test('a full text keeps its order, labels and ids, and says that it is no authoritative copy', () => {
  const xml = writeAkomaNtoso(own, fullText, addresses);
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const ids = [...xml.matchAll(/<(?:chapter|article|clause|point|hcontainer) eId="([^"]+)"/gu)].map(
    ([, id]) => id,
  );
  expect(ids).toEqual([
    'introduction--vankien',
    'chuong-1',
    'dieu-1',
    'dieu-1-khoan-1',
    'dieu-1-khoan-2',
    'dieu-1-khoan-2-diem-dd',
    'nhiem-vu',
  ]);
  const [title] = Array.from(document.getElementsByTagName('docTitle'));
  expect(title?.textContent).toBe(`Luật ${awkward}`);
  expect(Array.from(document.getElementsByTagName('heading'))[0]?.textContent).toBe(awkward);
  expect(xml).toContain('<FRBRauthoritative value="false"/>');
  expect(xml).toContain('<p xml:lang="en">English only.</p>');
  expect(xml).toContain('status="verbatim"');
  expect(xml).toContain('/akn/vn/act/law/assembly/2031-02-07/9-2031-qh20');
});

test('a date that is not known whole says so', () => {
  expect(write(anInstrument({ id: 'x', date: day('1990-03') }))).toContain(
    '<FRBRdate date="1990-03-01" name="known to the month"/>',
  );
  expect(write(anInstrument({ id: 'x' }))).toContain('<FRBRdate date="0001-01-01" name="unknown"/>');
});
