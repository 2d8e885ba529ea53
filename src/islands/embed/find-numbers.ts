/*
 * The small number finder of the embedded script. It is right or silent: where the engine of the site weighs issuer,
 * tenure and title, this one leaves the number alone.
 *
 *   number = serial [ letter ] 1*( ( "-" / "–" / "/" ) ( year / code ) )     ; 25-NQ/TW, 16/CT-TTg, 10/2022/QH15
 *
 *   1. a number is looked up by its letters and digits alone, marks and case set aside;
 *   2. the date that follows it, within a short stretch of the sentence and before the next number, is compared;
 *   3. one holder: it is named, unless the date right behind the number contradicts;
 *      several holders: the one of that day, or of that year where no day is given; two of them, or none: nothing.
 */

/** A row of the register: key and date; with id, name, title and status for what has a page. */
export type Row = readonly [
  key: string,
  date: string,
  id?: string,
  name?: string,
  title?: string,
  status?: string,
];

/** A number in a text and the row that it names for certain. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly row: Row;
}

const pattern =
  /(?<![\p{L}\p{M}\p{N}/–-])\d{1,5}\p{L}?\p{M}*(?:[/–-](?:\d{4}|[\p{L}\p{M}]{1,14}\d{0,2}))+(?![\p{L}\p{M}\p{N}]|[/–-][\p{L}\p{N}])/gu;

/** The same as the loose key of the register. */
export const keyOf = (number: string): string =>
  number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đð]/gu, 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^0+(?=\d)/u, '');

export type Index = ReadonlyMap<string, readonly Row[]>;

export function indexRows(rows: readonly Row[]): Index {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const holders = index.get(row[0]);
    if (holders) holders.push(row);
    else index.set(row[0], [row]);
  }
  return index;
}

/** Numbers in `text` that name one instrument with a page. `after` is what follows the text on the page. */
export function findNumbers(text: string, after: string, index: Index): readonly Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const holders = index.get(keyOf(match[0]));
    if (!holders) continue;
    const end = match.index + match[0].length;
    const row = choose(holders, readDates((text.slice(end, end + 120) + after).slice(0, 120)));
    if (row?.[2]) found.push({ start: match.index, end, row });
  }
  return found;
}

interface Dates {
  /** `2013-06-03` or `2013`, in the order of the text. */
  readonly all: readonly string[];
  /** Whether the first stands right behind the number. */
  readonly near: boolean;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const date =
  /(\d{1,2})\s?(?:[/.-]|\s+tháng\s+)\s?(\d{1,2})\s?(?:[/.-]|\s+năm\s+)\s?(\d{4})|(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})|([a-z]{3,9})\s+(\d{1,2}),\s+(\d{4})|(?<![\d/.-])((?:19|20)\d\d)(?![\d/-])/gu;

function readDates(stretch: string): Dates {
  const text = stretch
    .normalize('NFC')
    .toLowerCase()
    .split(/[;!?]|\.\s|\d[\p{L}\p{M}]?[/–-]\p{L}/u)[0] as string;
  const all: string[] = [];
  let near = false;
  for (const match of text.matchAll(date)) {
    const [, d1, m1, y1, d2, m2, y2, m3, d3, y3, year] = match;
    const name = m2 ?? m3;
    const month = name ? months.findIndex((one) => one.startsWith(name)) + 1 : Number(m1);
    const day = Number(d1 ?? d2 ?? d3);
    const pad = (value: number): string => String(value).padStart(2, '0');
    const full = y1 ?? y2 ?? y3;
    if (!year && !(month >= 1 && month <= 12)) continue;
    if (all.length === 0)
      near = /^[\s,(]*(?:ngày|năm|dated|of|on|the|\s)*$/u.test(text.slice(0, match.index));
    all.push(year ?? `${full}-${pad(month)}-${pad(day)}`);
  }
  return { all, near };
}

const agree = (a: string, b: string): boolean => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));

function choose(holders: readonly Row[], { all, near }: Dates): Row | undefined {
  const [first] = all;
  if (holders.length === 1) {
    const [only] = holders;
    return near && only?.[1] && first && !agree(only[1], first) ? undefined : only;
  }
  const days = all.filter((one) => one.length > 4);
  const told = days.length > 0 ? days : all;
  if (near && first) return onlyOne(holders, [first]);
  return onlyOne(holders, told);
}

function onlyOne(holders: readonly Row[], dates: readonly string[]): Row | undefined {
  const fitting = holders.filter((row) => dates.some((one) => agree(row[1], one)));
  return fitting.length === 1 && holders.every((row) => row[1] !== '') ? fitting[0] : undefined;
}
