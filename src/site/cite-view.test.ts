import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCorpus } from '../../scripts/lib/open-corpus.ts';
import { languages } from '../core/language.ts';
import { writeApa } from '../exports/cite-apa.ts';
import { writePlain } from '../exports/cite-plain.ts';
import { citeInstrument, citeProvision } from '../exports/cite-record.ts';
import { copyText } from '../exports/cite-text.ts';
import { writeVietnamese } from '../exports/cite-vietnamese.ts';
import { exportFormats } from '../exports/formats.ts';
import { siteAddresses } from './addresses.ts';
import { fillPattern, listCiteFiles, viewCite, viewSourceCite } from './cite-view.ts';

const { corpus } = openCorpus(join(import.meta.dirname, '../..'));

describe('citing from a page', () => {
  test('a filled pattern is what the format writes for that provision, for every provision of the content', () => {
    let compared = 0;
    for (const instrument of corpus.instruments.values()) {
      const whole = citeInstrument(corpus, instrument, siteAddresses());
      for (const language of languages) {
        const { styles } = viewCite(corpus, instrument, language);
        for (const provision of instrument.provisions.filter(({ locator }) => locator !== undefined)) {
          const record = citeProvision(whole, provision);
          const written = [
            copyText(writeVietnamese(record, language)),
            copyText(writeApa(record, language)),
            copyText(writePlain(record, language)),
            exportFormats.bibtex.cite([record]),
            exportFormats.ris.cite([record]),
            exportFormats.csl.cite([record]),
          ];
          const filled = styles.map(({ pattern, record: machine }) =>
            fillPattern(pattern, provision.id, record.locator?.[machine ? 'vi' : language] ?? ''),
          );
          expect(filled).toEqual(written);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  test('a source names its files and its type for reference managers', () => {
    const source = corpus.sources.get('communist-review-2025');
    if (source === undefined) throw new Error('the source is gone');
    const cite = viewSourceCite(source, 'vi');
    expect(cite.files.map(({ href }) => href)).toContain('/sources/communist-review-2025.ris');
    expect(cite.meta).toContainEqual({ name: 'DC.type', content: 'magazineArticle' });
  });

  test.each([
    ['topics/party-leadership/', '/topics/party-leadership.ris'],
    ['instruments/', '/api/instruments.ris'],
    ['instruments/page/2/', '/api/instruments.ris'],
    ['sources/', '/api/sources.ris'],
  ])('the list at %s can be cited by %s', (path, file) => {
    expect(listCiteFiles(path).map(({ href }) => href)).toContain(file);
  });

  test.each(['topics/', 'actors/party/', 'about/', ''])('the page at %s is no such list', (path) => {
    expect(listCiteFiles(path)).toEqual([]);
  });
});
