import { formatPartialDate, type PartialDate } from '../instrument/partial-date.ts';
import type { Language } from '../language.ts';

/** A date in the manner of a printed one: its separators, its zeros, its words; a partial date in plain words. */
export function writeDateLike(printed: string, date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || day === undefined) return formatPartialDate(date, language);
  if (/^\d{4}-\d\d-\d\d$/.test(printed)) return date;
  const numeric = /(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*\d{4}/.exec(printed);
  if (numeric) {
    const padded =
      numeric[1]?.startsWith('0') ||
      numeric[3]?.startsWith('0') ||
      (numeric[1]?.length === 2 && numeric[3]?.length === 2);
    const parts = padded ? [day, month] : [Number(day), Number(month)];
    return [...parts, year].join(numeric[2]);
  }
  const words = /(\d{1,2})\s*tháng\s*(\d{1,2})/iu.exec(printed);
  if (words) {
    const padded = words[1]?.startsWith('0') || words[2]?.startsWith('0');
    return padded ? `${day} tháng ${month} năm ${year}` : `${Number(day)} tháng ${Number(month)} năm ${year}`;
  }
  return formatPartialDate(date, language);
}
