import type { DocumentNumber } from '../instrument/document-number.ts';
import { readBodyName } from './body-name.ts';
import type { CleanPiece } from './clean-text.ts';
import { type DateReading, datesIn, readDates } from './date-reader.ts';
import type { NumberSign } from './mention.ts';
import { anyOf, onlyWords, wordSet } from './phrases.ts';

/**
 * Which date is the document's (GRAMMAR section 3). Behind the number, nearest first, it is
 *
 *   a. joined directly: `25-NQ/TW ngày 3/6/2013`, `, dated June 3, 2013`, `(năm 2013)`, `in 2017`;
 *   b. behind the issuer: `của Bộ Chính trị (khóa XI), ngày …`, `of the Politburo dated …`;
 *   c. behind the title: after its closing quotation mark, or said to be the document's (`dated`, `ban hành ngày`,
 *      `(ngày …)`, `ngày … của …`); a whole date so said, of the same year, is preferred to a year joined directly.
 * Before the number it is
 *
 *   d. the date of the sentence, with a verb of issuing right before the citation: `Ngày …, Bộ Chính trị ban hành
 *      Nghị quyết số …`, `On …, the Politburo issued …`;
 *   e. joined directly, when the sentence goes on to say that the document was issued, or in a list of years;
 *   f. the year behind the issuer of an entry in a bibliography: `Ban Bí thư (2015), Chỉ thị số …`.
 *   g. between the kind word and the number: `Quyết định ngày 5/6/2020 số 123/QĐ-UBND`.
 * A date of taking effect, of a founding, of reading a page or of a period is never the document's; of several dates for
 * several numbers (`các ngày …`) none is given.
 */
const otherDates = anyOf(
  'hiệu lực|áp dụng|thi hành(?! án)|thành lập|truy cập|gốc lưu trữ|lưu trữ bản gốc|lưu trữ ngày|cập nhật|kỷ niệm|sinh ngày|hạn chót|thời hạn|họp ngày|hieu luc|truy cap|thanh lap',
  'effective|in force|into force|effect|valid|applied|applicable|established?|founded|founding|accessed|archived?|retrieved|updated|anniversary|birthday|born|deadline|expires?|copyright',
);
/** Words right before a date that make it a bound and not a day of issue. */
const bounds =
  /(?<![\p{L}])(?:từ|đến|tới|trước|sau|kể từ|tính đến|hết|chậm nhất|nhiệm kỳ|giai đoạn|thời kỳ|tầm nhìn|ke tu|truoc|tinh den|until|till|since|from|before|after|by|through|between|as of|period|vision|outlook)(?: (?:ngày|năm|tháng|cuối|đầu|the|ngay|nam|thang|end of))*[ ,(]*$/iu;

const direct = wordSet(
  'ngay thang nam cung duoc da ban hanh ky ra cong bo thong qua vao de nay do date dated day year of on in the issued promulgated adopted signed approved released published enacted passed made was is were been has have which that number so both all same',
);
const titleBegins = anyOf(
  'về|quy định|hướng dẫn|sửa đổi|phê duyệt|ban hành quy|ban hành kèm|ban hành kế|ban hành chương|nhằm|để|tại|trong|theo|thực hiện|triển khai|công nhận|giao|giải quyết|thay thế|bãi bỏ|ve viec|quy dinh|huong dan|sua doi|phe duyet',
  'on|regarding|concerning|approving|promulgating|amending|guiding|under|to|for',
);
const connects = /^[ ,("]*(?:cua|do|by|of|from|the|thuoc)(?![a-z])|^[ ,]*\(/;
const saysIssued =
  /(?:dated|issued on|adopted on|signed on|promulgated on|approved on|issued|ban hanh ngay|ky ngay|ra ngay|thong qua ngay|ban hanh vao ngay)[ ,:]*$/;
const named = /(?:^|[^a-z])(?:ngay|dated|date|on)[ ,:]*$/;

/** The document's date behind a number, in the stretch up to the next citation or the end of the sentence. */
export function dateBehind(
  piece: CleanPiece,
  sign: { readonly end: number; readonly number?: DocumentNumber },
  limit: number,
): DateReading | undefined {
  const { folded } = piece;
  let year: DateReading | undefined;
  for (const date of datesIn(folded, sign.end, limit)) {
    const found = trimYear(piece, date);
    const gap = folded.slice(sign.end, found.start);
    const printed = piece.shown.slice(sign.end, found.start);
    if (isPeriod(folded, found) || isEndOfPeriod(folded, found)) continue;
    if (/(?:cac ngay|respectively) $/.test(gap)) return undefined;
    if (otherDates.test(printed) || bounds.test(printed)) return year;
    if (year !== undefined) {
      if (isWithin(found, year) && saysIssued.test(gap)) return found;
      continue;
    }
    if (
      isDirect(gap, found, folded.slice(found.end, found.end + 3)) ||
      isBehindIssuer(gap, printed, found) ||
      isBehindTitle(piece, gap, printed, found, sign.number?.year)
    ) {
      if (!isYearOnly(found)) return found;
      year = found;
    } else if (found.value.length > 4) return undefined;
  }
  return year;
}

/** Whether a date is a day of the year that another one is. */
export const isWithin = (date: DateReading, year: DateReading): boolean =>
  isYearOnly(year) && date.value.length === 10 && date.value.startsWith(year.value);

/** `năm 2013` is a date with its `năm`; `Việt Nam 2013` is not. */
function trimYear(piece: CleanPiece, date: DateReading): DateReading {
  if (date.value.length > 4 || date.end - date.start === 4) return date;
  const word = piece.shown.slice(date.start, date.start + 3);
  const before = piece.folded.slice(Math.max(0, date.start - 5), date.start);
  const isYear = word.toLowerCase() === 'năm' || (word === 'nam' && !/viet $/.test(before));
  return isYear ? date : { ...date, start: date.end - 4 };
}

const isYearOnly = (date: DateReading): boolean => date.value.length === 4;
const hasYearWord = (date: DateReading): boolean => date.end - date.start > 4;

/** `2013 - 2020`, `từ 2013 đến 2020`. */
const isPeriod = (folded: string, date: DateReading): boolean =>
  isYearOnly(date) &&
  /^ ?(?:-|den|to|\/) ?(?:nam )?(?:19|20)\d\d/.test(folded.slice(date.end, date.end + 14));

/** The second year of `2013 - 2020`. */
const isEndOfPeriod = (folded: string, date: DateReading): boolean =>
  isYearOnly(date) &&
  /(?:19|20)\d\d ?(?:-|den|to|\/) ?$/.test(folded.slice(Math.max(0, date.start - 10), date.start));

function isDirect(gap: string, date: DateReading, behind: string): boolean {
  if (gap.length > 60 || !onlyWords(gap.replace(/^ (?:duoc |da )*(?:phe|ky) duyet (?=ngay )/, ' '), direct))
    return false;
  if (!isYearOnly(date) || hasYearWord(date)) return true;
  if (gap === ', ' && /^ ?(?:[).;,]|$)/.test(behind)) return true;
  return /(?:\(|(?:^|[^a-z])(?:in|of|year|ngay|dated|issued))[ ]*$/.test(gap);
}

/** A comma and a small word begin a clause of its own (`…, các cấp đã sơ kết ngày …`), unless they go on about the issuer. */
const newClause =
  /, (?!(?:ngày|năm|tháng|khóa|khoá|nhiệm|ban hành|ký|do|của|và|tại|dated|issued|signed|promulgated|adopted|on|in|of|by|the|and|tenure|term)(?![\p{L}]))\p{Ll}/u;

function isBehindIssuer(gap: string, printed: string, date: DateReading): boolean {
  if (gap.length > 170 || !connects.test(gap) || gap.includes('"')) return false;
  const lead =
    /(?:,? ?(?:on|dated|ngày|ngay|issued on|ban hành|ký|vào))*[ ,:(]*$/iu.exec(printed)?.[0].length ?? 0;
  const body = printed.slice(0, printed.length - lead).replace(/\([^)]{0,60}\)/g, ' ');
  if (titleBegins.test(body) || newClause.test(body)) return false;
  return !isYearOnly(date) || hasYearWord(date) || /(?:\(|(?:^|[^a-z])(?:in|of|year))[ ]*$/.test(gap);
}

const longestTitle = 420;

/** A title without quotation marks that names another paper may have that one's date. */
const namesAnother =
  /(?:^|[^a-z])(?:nghi quyet|chi thi|ket luan|nghi dinh|thong tu|thong bao|quyet dinh|luat|phap lenh|cong dien|hoi nghi|cuoc hop|ky hop|phien hop)(?![a-z])/;

function isBehindTitle(
  piece: CleanPiece,
  gap: string,
  printed: string,
  date: DateReading,
  numberYear: number | undefined,
): boolean {
  if (gap.length > longestTitle || isYearOnly(date)) return false;
  const close = gap.lastIndexOf('"');
  if (close >= 0 && close < gap.length - 1) {
    const tail = gap.slice(close + 1);
    return (
      onlyWords(tail, direct) ||
      (tail.length < 90 && named.test(tail) && !titleBegins.test(printed.slice(close + 1)))
    );
  }
  if (close >= 0) return false;
  if (saysIssued.test(gap)) return true;
  const behind = piece.folded.slice(date.end, date.end + 40);
  if (/\((?:ngay )?$/.test(gap) && /^ ?\)/.test(behind)) return true;
  if (!/^[ ,]*(?:cua|do)(?![a-z])/.test(behind)) return false;
  if (/[,)] ?ngay $/.test(gap)) return true;
  return / ngay $/.test(gap) && date.value.startsWith(`${numberYear}-`) && !namesAnother.test(gap);
}

/** The date between a kind word and `số` with the number. */
export function dateInside(piece: CleanPiece, { word, own, start }: NumberSign): DateReading | undefined {
  if (word === undefined || !own || start - word.end < shortestDate) return undefined;
  const date = readDates(piece.folded, word.end, start).at(-1);
  if (date === undefined || isYearOnly(date) || bounds.test(piece.shown.slice(word.end, date.start)))
    return undefined;
  return /^,? ?(?:số|so|no\.?)[ :]*$/iu.test(piece.shown.slice(date.end, start)) ? date : undefined;
}

const shortestDate = 8;

const issuingVerb =
  /(?<![\p{L}])(?:ban hành|ra|ký|có|thông qua|phê duyệt|công bố|phát hành|gửi|đưa ra|(?<!chương |quá |công |tờ |lộ )trình|ban hanh|thong qua|phe duyet|cong bo|issue[ds]?|issuing|promulgate[ds]?|adopt(?:ed|s)?|sign(?:ed|s)?|approve[ds]?|enact(?:ed|s)?|release[ds]?|publish(?:ed|es)?|pass(?:ed|es)?|introduce[ds]?|announce[ds]?|launch(?:ed|es)?|included?|unveiled|delivered|put forward)(?![\p{L}])/giu;
const turnsAway = anyOf(
  'theo|thực hiện|triển khai|căn cứ|quán triệt|thay thế|sửa đổi|bãi bỏ|học tập|sơ kết|tổng kết|về|theo|thuc hien|trien khai|can cu|quan triet',
  'implement(?:ing|ed|ation)?|pursuant|under|accordance|according|based|following|replac(?:e|ed|ing)|amend(?:ed|ing)?|review(?:ed|ing)?|study|studied|studying|learn(?:ed|ing)?|to|on|regarding|concerning',
);

/** The date that stands before a citation and is its own, in the stretch from the sentence's beginning. */
export function dateBefore(
  piece: CleanPiece,
  sign: NumberSign,
  from: number,
  behindLimit: number,
): DateReading | undefined {
  const { folded } = piece;
  const dates = readDates(folded, from, sign.lead).map((date) => trimYear(piece, date));
  for (const date of dates.reverse()) {
    const before = piece.shown.slice(Math.max(from, date.start - 30), date.start);
    if (isBibliographyYear(piece, date, from, sign.lead)) return date;
    if (otherDates.test(before) || (bounds.test(before) && !reached.test(before))) continue;
    if (isPeriod(folded, date) || (isYearOnly(date) && !hasYearWord(date) && !/(?:in|year) $/i.test(before)))
      continue;
    const gap = folded.slice(date.end, sign.lead);
    const printed = piece.shown.slice(date.end, sign.lead);
    if (otherDates.test(printed)) continue;
    if (endsInIssuing(printed) || isJoinedBefore(gap, folded.slice(sign.end, behindLimit))) return date;
  }
  return undefined;
}

/** `Đến ngày 10/1/2020, … ban hành …` tells what came next; `tính đến ngày`, `từ … đến ngày` are bounds. */
const reached = /(?:^|[.;:"”\]] ?)Đến ngày $/u;

/** `Ban Bí thư (2015), Chỉ thị số …`: an author, the year in brackets, the paper. */
function isBibliographyYear(piece: CleanPiece, date: DateReading, from: number, lead: number): boolean {
  if (!isYearOnly(date) || !/^\),? ["']?$/.test(piece.folded.slice(date.end, lead))) return false;
  const author = /^[;,.\s]*(?:\[?\d{1,3}[.\])]* ?|[-•+*] ?)?(.{2,100}) \($/u.exec(
    piece.shown.slice(from, date.start),
  )?.[1];
  return author !== undefined && readBodyName(author, 0, author.length) === author.length;
}

const farthestVerb = 60;

function endsInIssuing(gap: string): boolean {
  let last: RegExpMatchArray | undefined;
  for (const match of gap.matchAll(issuingVerb)) last = match;
  if (last === undefined) return false;
  const tail = gap.slice((last.index ?? 0) + last[0].length);
  return tail.length <= farthestVerb && !turnsAway.test(tail) && !/[;.]/.test(tail);
}

const wasIssued =
  /^[^.;]{0,80}?(?:duoc ban hanh|duoc thong qua|ra doi|duoc ky|duoc cong bo|(?:was|is|were) (?:issued|adopted|promulgated|signed|passed|approved|enacted|born))/;

function isJoinedBefore(gap: string, behind: string): boolean {
  if (/^[ "')\]*]*[:-][ "'(]*$/.test(gap) || /^,? ?(?:tai|bang) $/.test(gap)) return true;
  return /^[ "')\]]*,?[ "'(]*(?:the |joint )?$/.test(gap) && wasIssued.test(behind);
}
