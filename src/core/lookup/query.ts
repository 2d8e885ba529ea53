import { type DateReading, readDates } from '../citation/date-reader.ts';
import type { PartialDate } from '../instrument/partial-date.ts';
import { foldVietnamese } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';
import { writeNumerals } from '../text/numerals.ts';
import { romanNumber } from '../text/roman.ts';
import { readTokens } from './query-tokens.ts';
import { issuerWords, kindWords, type QueryWord } from './query-words.ts';
import { mendKindWords } from './slips.ts';

/**
 * What a reader typed into the code box, read leniently. White space, separators, case and marks do not count.
 *
 *   query = *( number-sign / serial / code / kind word / body / date / year / tenure / plenum / word )
 *
 *   - dates and years go first (`3/6/2013`, `năm 2013`), unless the year stands inside a number (`12/2020/TT-BQP`);
 *   - `đại hội XIII`, `13th National Congress`: the congress, and beside a serial its tenure;
 *   - `khóa XI`, `11th tenure`: the tenure; `trung ương 7` behind a kind word or before a tenure, `hội nghị lần thứ 7`:
 *     the plenum; numerals may be written in words (text/numerals.ts);
 *   - kind words and bodies become the codes that they may stand for; of several kinds the one right before the first
 *     number counts, else the first that stands before no other number;
 *   - a kind word may have a slip of the finger or Telex keys in it (slips.ts);
 *   - the first number that is left is the serial, with a letter perhaps; l, I, O and S may be digits in it, and a space
 *     may have got between them;
 *   - what is joined to the serial by - or /, or is written in capitals, is a code and must fit; so is `nqtw` in
 *     `25nqtw`, all codes in one;
 *   - other words are sought in titles.
 */
export interface Query {
  readonly serial: string | undefined;
  readonly letter: string;
  /** Each must be a code of the number, or all of them run together. */
  readonly codes: readonly string[];
  /** One of these codes must be the number's. */
  readonly kind: QueryWord | undefined;
  readonly issuer: QueryWord | undefined;
  readonly year: number | undefined;
  readonly date: PartialDate | undefined;
  readonly term: number | undefined;
  readonly plenum: number | undefined;
  readonly congress: number | undefined;
  readonly words: readonly string[];
  /** The words and those fillers that a title may have. */
  readonly titleWords: readonly string[];
  /** Digits were mended. */
  readonly mended: boolean;
}

/** `bareYear`: a lone `1991` is a year and not a serial. */
export function readQuery(text: string, bareYear = false): Query {
  const shown = tidied(text);
  const rest = new Rest(shown);
  const congress = rest.take(congressNamed) ?? rest.take(congressCounted);
  const sitting = rest.take(plenumNamed) ?? rest.take(plenumCounted);
  const tenure = rest.take(tenureNamed) ?? rest.take(tenureCounted);
  const joinedYear = rest.take(/(?<=\d[a-e]?) ?[/-] ?((?:19|20)\d\d)(?= ?[/-] ?[a-z])/, '/');
  const spaced = rest.joinDigits();
  const found = rest.takeKind();
  const slipped = found === undefined && rest.mend();
  const kind = found ?? (slipped ? rest.takeKind() : undefined);
  const plenum = sitting ?? (kind === undefined ? undefined : rest.take(plenumOfKind));
  const issuer = rest.takeWord(issuerWords());
  const date = rest.takeDate(bareYear);
  const tokens = readTokens(rest.text, shown);
  const year = joinedYear ?? (date?.length === 4 ? date : undefined);
  return {
    kind,
    issuer,
    year: year === undefined ? undefined : Number(year),
    date: date !== undefined && date.length > 4 ? date : undefined,
    term: numeral(tenure ?? (tokens.serial === undefined ? undefined : congress)),
    congress: tokens.serial === undefined ? numeral(congress) : undefined,
    plenum: plenum === undefined ? undefined : Number(plenum),
    ...tokens,
    mended: tokens.mended || slipped || spaced,
  };
}

const numeral = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : romanNumber(text);

const congressNamed =
  /(?<![a-z0-9])(?:dai hoi(?: dai bieu)?(?: dang)?(?: toan quoc)?(?: cua dang)?|(?:national |party )*congress)(?: lan)?(?: thu)? ([ivx]{1,6}|\d{1,2})(?: cua dang)?(?![a-z0-9/-])/;
const congressCounted =
  /(?<![a-z0-9])(\d{1,2})(?:st|nd|rd|th) (?:national |party )*congress(?: of the party)?(?![a-z])/;

const tenureNamed = /(?<![a-z0-9])(?:khoa|nhiem ky|tenure|term) (?:thu )?([ivx]{1,6}|\d{1,2})(?![a-z0-9/-])/;
const tenureCounted =
  /(?<![a-z0-9])(\d{1,2})(?:st|nd|rd|th)(?: (?:tenure|term)|(?= central committee))(?![a-z])/;

/** `hội nghị lần thứ 7`, `trung ương 7 khóa XI`: a plenum whatever stands beside it; no tenure has had twenty. */
const plenumNamed =
  /(?<![a-z])(?:hoi nghi(?: trung uong)? lan thu (\d{1,2})(?![a-z0-9/-])|(?:hoi nghi )?trung uong (1?\d)(?= khoa ))/;
const plenumCounted = /(?<![a-z0-9])(\d{1,2})(?:st|nd|rd|th) plenum(?: of(?: the)?)?(?![a-z])/;
/** `Trung ương 7` and `TW7` only behind a kind word, and not the TW of a number. */
const plenumOfKind =
  /(?<![a-z])(?:hoi nghi )?(?:trung uong |(?<![/-] ?)tw ?|plenum )(?:lan thu |lan |thu )?(\d{1,2})(?![a-z0-9/-])/;

/** One spelling of dashes, spaces and of TƯ for TW; the case stays, for codes are told by it. */
const tidied = (text: string): string =>
  nfc(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(^|[-/. ])(?:T\.?Ư|T\.W)(?!\p{L})/gu, '$1TW')
    .replace(/(?<=[-/] ?|\p{Lu})t\.?ư(?!\p{L})/giu, 'TW')
    .replace(/\s+/g, ' ')
    .trim();

/** What is left of a query, folded, while its parts are taken out of it. */
class Rest {
  text: string;

  constructor(shown: string) {
    const plain = foldVietnamese(writeNumerals(shown))
      .replace(/(?<![a-z0-9])n[o0]0?\.? ?(?=\d)/g, ' ')
      .replace(/[^a-z0-9./-]/g, ' ')
      .replace(/\.(?!\d)/g, ' ')
      .replace(/ +/g, ' ');
    this.text = ` ${plain} `;
  }

  /** Takes out the first match and gives the group that matched. */
  take(pattern: RegExp, left = ' '): string | undefined {
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.#cut(match.index, match.index + match[0].length, left);
    return match[1] ?? match[2];
  }

  /** `2 5-NQ/TW`: a space got between the digits of the only number. */
  joinDigits(): boolean {
    const match = /^[^\d]*\d( )\d{1,2}[a-e]? ?[-/] ?[a-z][^\d]*(?:(?:19|20)\d\d )?$/d.exec(this.text);
    const [start, end] = match?.indices?.[1] ?? [0, 0];
    if (start < end) this.#cut(start, end, '');
    return start < end;
  }

  /** Puts kind words right; whether there was anything to put right. */
  mend(): boolean {
    const mended = mendKindWords(this.text);
    this.text = mended ?? this.text;
    return mended !== undefined;
  }

  takeWord(words: readonly QueryWord[]): QueryWord | undefined {
    for (const each of words) {
      const at = this.text.search(new RegExp(`(?<![a-z0-9])${each.words}(?![a-z])`));
      if (at < 0) continue;
      this.#cut(at, at + each.words.length, ' ');
      return each;
    }
    return undefined;
  }

  /** The kind right before the first number; else the first that stands before no other number. */
  takeKind(): QueryWord | undefined {
    const found: { kind: QueryWord; at: number; end: number }[] = [];
    for (const kind of kindWords()) {
      for (const { index: at } of this.text.matchAll(
        new RegExp(`(?<![a-z0-9])${kind.words}(?![a-z])`, 'g'),
      )) {
        const end = at + kind.words.length;
        if (found.every((other) => end <= other.at || at >= other.end)) found.push({ kind, at, end });
      }
    }
    const number = this.text.search(/\d/);
    const isBefore = (end: number): number | undefined => {
      const between = /^[ .]*(?:(?:so|no|number)[ .]*)?(?=\d)/.exec(this.text.slice(end));
      return between === null ? undefined : end + between[0].length;
    };
    found.sort((a, b) => a.at - b.at);
    const taken =
      found.find(({ end }) => isBefore(end) === number) ??
      found.find(({ end }) => isBefore(end) === undefined);
    if (taken !== undefined) this.#cut(taken.at, taken.end, ' ');
    return taken?.kind;
  }

  /** The first date; a bare year only if it says `năm`, another number is there to be the serial, or it is asked for. */
  takeDate(bareYear: boolean): PartialDate | undefined {
    const dates = readDates(this.text, 0, this.text.length);
    const date = dates.find((each) => each.value.length > 4 || bareYear || this.#isYear(each));
    if (date === undefined) return undefined;
    this.#cut(date.start, date.end, ' ');
    return date.value;
  }

  #isYear({ start, end }: DateReading): boolean {
    if (this.text.slice(end).match(/^ ?[/-] ?[a-z]/) !== null) return false;
    const others = this.text.slice(0, start) + this.text.slice(end);
    return end - start > 4 || /\d/.test(others);
  }

  #cut(start: number, end: number, left: string): void {
    this.text = `${this.text.slice(0, start)}${left}${this.text.slice(end)}`;
  }
}
