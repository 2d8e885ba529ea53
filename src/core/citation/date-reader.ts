import { type PartialDate, partialDateOf } from '../instrument/partial-date.ts';

/**
 * Dates in running text of either language, in folded form:
 *
 *   3/6/2013, 3-6-2013, 3.6.2013, 03/12 / 2004        day first, in English texts too; 6/25/2013 can only be June
 *   [ngày] 3 tháng 6 năm 2013, mồng 3 tháng sáu, 2013
 *   tháng 6 năm 2013, tháng 6/2013, tháng 6-2013
 *   June 3, 2013; June 3rd, 2013; 3 June 2013; the 3rd of June, 2013; June 2013
 *   2013-06-03
 *   năm 2013; in 2013; of 2013; (2013); 2013           a bare year is only read where it is asked for
 */
export interface DateReading {
  /** Offsets in the folded text; the span is the date as the gold of the corpus marks it, without `ngày`. */
  readonly start: number;
  readonly end: number;
  readonly value: PartialDate;
}

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const viMonths = 'gieng|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi mot|muoi hai|muoi|mot|chap';
const viMonthNumbers: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  chap: 12,
};
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const year = '(?:19|20)\\d\\d';

const shapes: readonly string[] = [
  `(?<d1>\\d{1,2}) ?(?<s>[/.-]) ?(?<m1>\\d{1,2}) ?\\k<s> ?(?<y1>${year})`,
  `(?<y2>${year})-(?<m2>\\d\\d)-(?<d2>\\d\\d)`,
  `(?<d3>${day}) ?thang ?(?<m3>1[0-2]|0?[1-9]|${viMonths}),? ?(?:nam )?(?<y3>${year})`,
  `(?<d4>${day})[ /.-]thang[ /.-](?<m4>1[0-2]|0?[1-9])[ /.-](?:nam )?(?<y4>${year})`,
  `thang ?(?<m5>1[0-2]|0?[1-9]|${viMonths}) ?(?:,? ?nam |[/.-] ?)(?<y5>${year})`,
  `(?<n6>${months})\\.? ?(?<d6>${day})(?:st|nd|rd|th)?,? ?(?<y6>${year})`,
  `(?<d7>${day})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<n7>${months})\\.?,? ?(?<y7>${year})`,
  `(?<n8>${months})\\.?,? ?(?:of )?(?<y8>${year})`,
  `(?<y9>nam ${year}|${year})`,
];
const pattern = new RegExp(`(?<![a-z0-9])(?:${shapes.join('|')})(?![a-z0-9])`, 'g');

/** The dates of a stretch of folded text, from left to right; bare years are among them. */
export function readDates(folded: string, from: number, to: number, limit = 8): DateReading[] {
  const stretch = folded.slice(from, to);
  if (!/\d{4}/.test(stretch)) return [];
  const dates: DateReading[] = [];
  for (const match of stretch.matchAll(pattern)) {
    const value = valueOf(match.groups ?? {});
    if (value === undefined) continue;
    dates.push({ start: from + match.index, end: from + match.index + match[0].length, value });
    if (dates.length === limit) break;
  }
  return dates;
}

type Groups = Readonly<Record<string, string | undefined>>;

function valueOf(found: Groups): PartialDate | undefined {
  const any = (letter: string): string | undefined => {
    for (let i = 1; i <= 9; i++) {
      const text = found[`${letter}${i}`];
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const year = Number(any('y')?.slice(-4));
  const named = any('n');
  const month = named === undefined ? monthOf(any('m')) : 1 + englishOrder.indexOf(named.slice(0, 3));
  const day = any('d') === undefined ? undefined : Number(any('d'));
  if (month === undefined) return partialDateOf(year);
  const date = partialDateOf(year, month, day);
  return date === undefined && found['s'] === '/' && day !== undefined
    ? partialDateOf(year, day, month)
    : date;
}

const englishOrder = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (viMonthNumbers[text] ?? Number(text));
