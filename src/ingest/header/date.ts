/** A date as the head of a paper writes it, with the place before it: `Hà Nội, ngày 19 tháng 11 năm 2025`. */
export interface PlacedDate {
  /** ISO; a month or a year where the day or the month is left blank. */
  readonly date: string;
  readonly whole: boolean;
  readonly place: string | null;
  readonly start: number;
  readonly end: number;
}

/** One word of a place's name: not in capitals, as the lines of a letterhead are. */
const place = String.raw`(?:TP\.?|T\.P\.?|\p{Lu}\p{Ll}+)`;
const blank = String.raw`[.…_\s]*`;
const long = new RegExp(
  String.raw`(?<place>(?:(?:Thành phố|Tỉnh) )?(?:${place}[ \n-]{1,2}){0,5}${place})?\s*,?\s*(?:ngày|Ngày)\s*(?<d>\d{1,2}|${blank})\s*(?:tháng|Tháng)\s*(?<m>\d{1,2}|${blank})\s*(?:năm|Năm)\s*(?<y>\d{4}|\d{1,2}\s?\d{2})`,
  'u',
);
const short = new RegExp(
  String.raw`(?<place>(?:(?:Thành phố|Tỉnh) )?(?:${place}[ \n-]{1,2}){0,5}${place})\s*,\s*(?:ngày|Ngày)?\s*(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4})(?!\d)`,
  'u',
);

export function findPlacedDate(text: string): PlacedDate | null {
  const match = long.exec(text) ?? short.exec(text);
  if (match?.groups === undefined) return null;
  const { d = '', m = '', y = '', place } = match.groups;
  const year = y.replace(/\s/gu, '');
  const [month, day] = [Number(m), Number(d)];
  const hasMonth = /\d/u.test(m) && month >= 1 && month <= 12;
  const hasDay = hasMonth && /\d/u.test(d) && day >= 1 && day <= daysOf(Number(year), month);
  const parts = [year, ...(hasMonth ? [pad(month)] : []), ...(hasDay ? [pad(day)] : [])];
  return {
    date: parts.join('-'),
    whole: hasDay,
    place: place?.replace(/\s+/gu, ' ').trim() ?? null,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** A day written out or in figures, in capitals or not: `NGÀY 21 THÁNG 12 NĂM 1999`, `ngày 20-5-1957`. */
export function findWrittenDay(text: string): string | null {
  const match = day.exec(text.toLowerCase());
  const [, d = '', m = '', y = ''] = match ?? [];
  const [month, date] = [Number(m), Number(d)];
  const isDay = month >= 1 && month <= 12 && date >= 1 && date <= daysOf(Number(y), month);
  return match !== null && isDay ? `${y}-${pad(month)}-${pad(date)}` : null;
}

const day = /ngày\s+(\d{1,2})\s*(?:tháng|[-/.])\s*(\d{1,2})\s*(?:năm|[-/.])\s*(\d{4})(?!\d)/u;

/** The day on which a paper says that it was adopted: `… thông qua ngày 10 tháng 11 năm 2022`. */
export function findAdoptionDate(text: string): PlacedDate | null {
  const at = text.search(/thông qua\s(?:tại\s[^.]{0,120}\s)?ngày/u);
  return at < 0 ? null : findPlacedDate(text.slice(at));
}

const pad = (value: number): string => String(value).padStart(2, '0');
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
