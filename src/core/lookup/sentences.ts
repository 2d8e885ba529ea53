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
  | 'title';

/** Why a match is shown; values, so that either language can say it. */
export interface Why {
  readonly by: readonly Aspect[];
  /** Words of the query that its titles lack. */
  readonly missed: readonly string[];
  readonly serial?: string | undefined;
  readonly year?: number | undefined;
  readonly date?: PartialDate | undefined;
  readonly term?: number | undefined;
  readonly plenum?: number | undefined;
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
  const sentence = language === 'vi' ? `Khớp ${parts}` : `Matches ${parts}`;
  if (why.missed.length === 0) return sentence;
  const words = why.missed.join(' ');
  return language === 'vi'
    ? `${sentence}; tên gọi không có “${words}”`
    : `${sentence}; its titles lack “${words}”`;
}

function say(aspect: Aspect, { serial, year, date, term, plenum }: Why, language: Language): string {
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
      return date === undefined
        ? ''
        : vi
          ? `ngày ${formatPartialDate(date, 'vi')}`
          : formatPartialDate(date, 'en');
    case 'year':
      return vi ? `năm ${year}` : `the year ${year}`;
    case 'tenure':
      return vi ? `khóa ${romanNumeral(term ?? 0)}` : `tenure ${term}`;
    case 'plenum':
      return vi ? `Hội nghị Trung ương ${plenum}` : `plenum ${plenum}`;
    case 'title':
      return vi ? 'tên gọi' : 'the title';
  }
}

/** The number that was read, or its parts: `25-NQ/TW`, `NQ 25`, `NQ 25, 2013`. The same in both languages. */
export function sayReading(reading: Reading): string {
  const codes = reading.codes.map((code) => printedCodes[code] ?? code.toUpperCase());
  const number =
    reading.number ??
    [codes[0], reading.serial, ...codes.slice(1)].filter((part) => part !== undefined).join(' ');
  const time =
    reading.date ?? reading.year ?? (reading.term === undefined ? undefined : romanNumeral(reading.term));
  return time === undefined ? number : `${number}, ${time}`;
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
