import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressesAt } from '../../src/exports/addresses.ts';
import { type FormatName, formatNames, formatOf } from '../../src/exports/formats.ts';
import { t } from '../../src/i18n/strings.ts';
import { likeIds, listExportFiles, readSubject } from './export-files.ts';
import { openCorpus } from './open-corpus.ts';

const { corpus } = openCorpus(join(import.meta.dirname, '../..'));
const source = { corpus, addresses: addressesAt('https://copy.example/kho'), say: t };

function write(name: FormatName, argument: string): string {
  const subject = readSubject(source, argument);
  if (subject === undefined) return 'nothing';
  const files = listExportFiles(source, name, subject);
  return typeof files === 'string' ? files : files.map(({ content }) => content).join('');
}

describe('files of an export', () => {
  test('one instrument can be had in every format that has one', () => {
    for (const name of formatNames.filter((one) => formatOf(one).one !== undefined)) {
      const text = write(name, '25-nq-tw-2013');
      expect(text).toContain('25-nq-tw-2013');
      expect(text).toContain('25-NQ/TW');
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test('all of them can be had in every format, in one file or one each', () => {
    for (const name of formatNames) {
      const files = listExportFiles(source, name, { kind: 'corpus' });
      if (typeof files === 'string') throw new Error(files);
      expect([1, corpus.instruments.size]).toContain(files.length);
      for (const { name: file, content } of files) {
        expect(file.endsWith(formatOf(name).ending)).toBe(true);
        expect(content.length).toBeGreaterThan(100);
      }
    }
  });

  test('the same content gives the same bytes', () => {
    for (const name of formatNames) {
      expect(listExportFiles(source, name, { kind: 'corpus' })).toEqual(
        listExportFiles(source, name, { kind: 'corpus' }),
      );
    }
  });

  test('a content file, a source, a provision and a list can be named', () => {
    expect(write('bibtex', 'content/instruments/25-nq-tw-2013.vi.mdx')).toContain('@misc{25-nq-tw-2013,');
    expect(write('ris', 'sources/communist-review-2025')).toMatch(/^TY {2}- JOUR\r\n/u);
    expect(write('csl', '25-nq-tw-2013#quan-diem-1')).toContain('"section": "quan điểm 1"');
    expect(JSON.parse(write('csl', 'topics/party-leadership')).length).toBeGreaterThan(2);
  });

  test('what is not there is nothing, and what cannot be written says why', () => {
    expect(write('ris', '25-nq-tw-2013#gone')).toBe('nothing');
    expect(write('ris', 'topics/gone')).toBe('nothing');
    expect(write('graphml', '25-nq-tw-2013')).toBe(
      'graphml is written for the whole corpus; leave the id out',
    );
    expect(write('akn', 'topics/party-leadership')).toBe(
      'akn is not a format for citing; expected one of bibtex, ris, csl',
    );
    expect(likeIds(corpus, '25-NQ/TW')).toEqual(['25-nq-tw-2003', '25-nq-tw-2013']);
  });
});
