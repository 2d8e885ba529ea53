import { type PartialDate, partialDateOf } from '../instrument/partial-date.ts';

/**
 * Dates in running text of either language, in folded form:
 *
 *   3/6/2013, 3-6-2013, 3.6.2013, 03/12 / 2004        day first, in English texts too; 6/25/2013 can only be June
 *   [ngày] 3 tháng 6 năm 2013, mồng 3 tháng sáu, 2013
 *   tháng 6 năm 2013, tháng 6/2013, tháng 6-2013
 *   June 3, 2013; June 3rd, 2013; 3 June 2013; the 3rd of June, 2013; June 2013
 *   2013-06-03, 2013/06/03
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
const day = '(3[01]|[12]\\d|0?[1-9])';
const year = '((?:19|20)\\d\\d)';
const month = '(1[0-2]|0?[1-9])';
const namedMonth = `(1[0-2]|0?[1-9]|${viMonths})`;

/** A way of writing a date, and in which group it has its day, month and year. */
interface Shape {
  readonly pattern: string;
  readonly day?: number;
  readonly month?: number;
  readonly year: number;
  /** Month and day may have been swapped. */
  readonly slashed?: boolean;
}

/** The first shape's `\2` refers to its own second group: it must stay the first. */
const shapes: readonly Shape[] = [
  { pattern: `(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?${year}`, day: 1, month: 3, year: 4, slashed: true },
  { pattern: `${year}-(\\d\\d)-(\\d\\d)`, year: 1, month: 2, day: 3 },
  { pattern: `${year}/(\\d\\d)/(\\d\\d)`, year: 1, month: 2, day: 3 },
  { pattern: `${day},? ?thang ?${namedMonth},? ?(?:nam )?${year}`, day: 1, month: 2, year: 3 },
  { pattern: `${day}[/.-]thang[/.-]${month}[/.-](?:nam )?${year}`, day: 1, month: 2, year: 3 },
  { pattern: `thang ?${namedMonth} ?(?:,? ?nam |[/.-] ?)${year}`, month: 1, year: 2 },
  { pattern: `(${months})\\.? ?${day}(?:st|nd|rd|th)?,? ?(?:in |of )?${year}`, month: 1, day: 2, year: 3 },
  {
    pattern: `${day}(?:st|nd|rd|th)?(?: day)?(?: of)? (${months})\\.?,? ?(?:in |of )?${year}`,
    day: 1,
    month: 2,
    year: 3,
  },
  { pattern: `(${months})\\.?,? ?(?:in |of )?${year}`, month: 1, year: 2 },
  { pattern: `(?:nam )?${year}`, year: 1 },
];

/** Groups that stand before each shape's own in the joined pattern. */
const firstGroups: readonly number[] = shapes.map((_, i) =>
  shapes.slice(0, i).reduce((sum, { pattern }) => sum + (pattern.match(/\((?!\?)/g) ?? []).length, 0),
);
const joined = new RegExp(
  `(?<![a-z0-9])(?:${shapes.map(({ pattern }) => pattern).join('|')})(?![a-z0-9])`,
  'g',
);
const anyYear = /(?:19|20)\d\d/;

/** The dates of a stretch of folded text, from left to right; bare years are among them. */
export function* datesIn(folded: string, from: number, to: number): Generator<DateReading> {
  const stretch = folded.slice(from, to);
  if (!anyYear.test(stretch)) return;
  for (const match of stretch.matchAll(joined)) {
    const value = valueOf(match);
    if (value === undefined) continue;
    yield { start: from + match.index, end: from + match.index + match[0].length, value };
  }
}

export const readDates = (folded: string, from: number, to: number): DateReading[] => [
  ...datesIn(folded, from, to),
];

function valueOf(match: RegExpExecArray): PartialDate | undefined {
  for (const [i, shape] of shapes.entries()) {
    const first = firstGroups[i] ?? 0;
    const printedYear = match[first + shape.year];
    if (printedYear === undefined) continue;
    const year = Number(printedYear);
    if (shape.month === undefined) return partialDateOf(year);
    const month = monthOf(match[first + shape.month] ?? '');
    if (shape.day === undefined) return partialDateOf(year, month);
    const day = Number(match[first + shape.day]);
    return (
      partialDateOf(year, month, day) ??
      (shape.slashed === true && match[2] === '/' ? partialDateOf(year, day, month) : undefined)
    );
  }
  return undefined;
}

const englishOrder = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthOf = (text: string): number =>
  /^\d/.test(text) ? Number(text) : (viMonthNumbers[text] ?? 1 + englishOrder.indexOf(text.slice(0, 3)));
