import { formatPartialDate, type PartialDate } from '../instrument/partial-date.ts';
import type { Language } from '../language.ts';
import { romanNumeral } from '../text/roman.ts';

/** What of a query fitted an instrument. */
export type Aspect =
  | 'id'
  | 'number'
  | 'kind'
  | 'serial'
  | 'issuer'
  | 'date'
  | 'year'
  | 'tenure'
  | 'plenum'
  | 'congress'
  | 'title';

/** Why a match is shown; values, so that either language can say it. */
export interface Why {
  readonly by: readonly Aspect[];
  /** Words of the query that its titles lack. */
  readonly missed: readonly string[];
  readonly serial?: string | undefined;
  readonly year?: number | undefined;
  /** As far as the record has it: a month or a year, where the query has a day. */
  readonly date?: PartialDate | undefined;
  /** The record has less of the date than the query. */
  readonly dateInPart?: boolean | undefined;
  readonly term?: number | undefined;
  readonly plenum?: number | undefined;
  readonly congress?: number | undefined;
  /** The record names another issuer than the query. */
  readonly otherIssuer?: boolean | undefined;
}

/** How a query was read: as a number, or as the parts of one. */
export interface Reading {
  readonly number: string | undefined;
  readonly serial: string;
  readonly codes: readonly string[];
  readonly year: number | undefined;
  readonly date: PartialDate | undefined;
  readonly term: number | undefined;
  /** Digits were mended. */
  readonly mended: boolean;
}

export function sayWhy(why: Why, language: Language): string {
  const parts = why.by.map((aspect) => say(aspect, why, language)).join(', ');
  const vi = language === 'vi';
  const words = why.missed.join(' ');
  const fit = vi ? `Khớp ${parts}` : `Matches ${parts}`;
  return [
    ...(parts === '' ? [] : [fit]),
    ...(why.otherIssuer === true
      ? [vi ? 'cơ quan ban hành theo hồ sơ là cơ quan khác' : 'the issuer on record is another']
      : []),
    ...(words === '' ? [] : [vi ? `tên gọi không có “${words}”` : `its titles lack “${words}”`]),
  ].join('; ');
}

function say(aspect: Aspect, why: Why, language: Language): string {
  const { serial, year, date, term, plenum, congress } = why;
  const vi = language === 'vi';
  switch (aspect) {
    case 'id':
      return vi ? 'mã văn bản' : 'the id';
    case 'number':
      return vi ? 'số, ký hiệu' : 'the number';
    case 'kind':
      return vi ? 'loại văn bản' : 'the kind';
    case 'serial':
      return vi ? `số thứ tự ${serial}` : `serial ${serial}`;
    case 'issuer':
      return vi ? 'cơ quan ban hành' : 'the issuer';
    case 'date':
      return date === undefined ? '' : sayDate(date, why.dateInPart === true, language);
    case 'year':
      return vi ? `năm ${year}` : `the year ${year}`;
    case 'tenure':
      return vi ? `khóa ${romanNumeral(term ?? 0)}` : `tenure ${term}`;
    case 'plenum':
      return vi ? `Hội nghị Trung ương ${plenum}` : `plenum ${plenum}`;
    case 'congress':
      return vi ? `Đại hội ${romanNumeral(congress ?? 0)}` : `congress ${congress}`;
    case 'title':
      return vi ? 'tên gọi' : 'the title';
  }
}

function sayDate(date: PartialDate, inPart: boolean, language: Language): string {
  const vi = language === 'vi';
  const said = formatPartialDate(date, language);
  if (date.length === 10) return vi ? `ngày ${said}` : said;
  const known = vi && date.length === 4 ? `năm ${said}` : said;
  if (!inPart) return known;
  if (date.length === 4)
    return vi ? `${known} (hồ sơ chỉ ghi năm)` : `the year ${known} (no day is on record)`;
  return vi ? `${known} (hồ sơ không ghi ngày)` : `${known} (no day is on record)`;
}

/** The number that was read, or its parts: `25-NQ/TW`, `NQ 25`, `NQ 25, 2013`, and when, as the language writes it. */
export function sayReading(reading: Reading, language: Language): string {
  const codes = reading.codes.map((code) => printedCodes[code] ?? code.toUpperCase());
  const number =
    reading.number ??
    [codes[0], reading.serial, ...codes.slice(1)].filter((part) => part !== undefined).join(' ');
  const time = sayTime(reading, language);
  return time === undefined ? number : `${number}, ${time}`;
}

function sayTime({ date, year, term }: Reading, language: Language): string | undefined {
  if (date !== undefined)
    return language === 'vi'
      ? date.split('-').map(Number).reverse().join('-')
      : formatPartialDate(date, 'en');
  if (year !== undefined) return String(year);
  if (term === undefined) return undefined;
  return language === 'vi' ? `khóa ${romanNumeral(term)}` : `tenure ${term}`;
}

/** Codes that are not their folded letters in capitals. */
const printedCodes: Readonly<Record<string, string>> = {
  qd: 'QĐ',
  qdi: 'QĐi',
  nd: 'NĐ',
  da: 'ĐA',
  cd: 'CĐ',
  ttg: 'TTg',
  ctr: 'CTr',
  ttr: 'TTr',
  duqstw: 'ĐUQSTW',
  hdnd: 'HĐND',
  hdbt: 'HĐBT',
  du: 'ĐU',
};
