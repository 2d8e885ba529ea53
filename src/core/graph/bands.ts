import { type IssuingLevel, issuingLevels } from '../corpus/vocabulary.ts';
import type { Bilingual, Language } from '../language.ts';
import { breakLines } from './text-width.ts';

/** The rows of a drawing from the top down: the issuing levels, then what has none, then the articles that cite. */
export const bands = [...issuingLevels, 'no-level', 'article'] as const;
export type Band = IssuingLevel | 'no-level' | 'article';

/** Side that a band belongs to: it gives the colour, which never speaks alone. */
export type Side = 'party' | 'army' | 'state' | 'other' | 'evidence';

interface BandType {
  readonly side: Side;
  /** Name for running text and tables. */
  readonly name: Bilingual;
  /** Name for the narrow margin of a drawing: at most two lines of about twelve letters. */
  readonly short: Bilingual;
}

const band = (
  side: Side,
  vi: [name: string, short: string],
  en: [name: string, short: string],
): BandType => ({
  side,
  name: { vi: vi[0], en: en[0] },
  short: { vi: vi[1], en: en[1] },
});

export const bandTypes: Readonly<Record<Band, BandType>> = {
  party: band('party', ['Đảng ở Trung ương', 'Trung ương'], ['Party centre', 'Party centre']),
  cmc: band(
    'army',
    ['Quân ủy Trung ương', 'Quân ủy Trung ương'],
    ['Central Military Commission', 'Military Commission'],
  ),
  army: band('army', ['cơ quan toàn quân', 'Toàn quân'], ['Army-wide bodies', 'Army-wide']),
  unit: band('army', ['đơn vị', 'Đơn vị'], ['units', 'Units']),
  assembly: band('state', ['Quốc hội', 'Quốc hội'], ['National Assembly', 'Assembly']),
  state: band('state', ['Chính phủ, bộ, ngành', 'Chính phủ'], ['Government and ministries', 'Government']),
  province: band('state', ['địa phương', 'Địa phương'], ['localities', 'Localities']),
  front: band('other', ['Mặt trận, đoàn thể', 'Mặt trận'], ['Front and mass organisations', 'Front']),
  person: band('other', ['cá nhân', 'Cá nhân'], ['persons', 'Persons']),
  'no-level': band('other', ['chưa rõ cấp ban hành', 'Chưa rõ cấp'], ['level not known', 'Level unknown']),
  article: band('evidence', ['bài viết dẫn văn bản', 'Bài viết'], ['articles that cite', 'Articles']),
};

/** Width of the margin that names the bands, in pixels, and the height of a line of a name in it. */
export const bandMargin = { width: 84, size: 12, line: 15 } as const;

/** The name of a band as the lines that fit into the margin. */
export const bandLines = (band: Band, language: Language): readonly string[] =>
  breakLines(bandTypes[band].short[language], bandMargin.size, bandMargin.width - 4);
