import type { Draft } from './antecedents.ts';
import { readBackReference } from './back-reference.ts';
import type { Stretch } from './citation.ts';
import { sentenceEnd, sentenceStart } from './clause.ts';
import type { CleanPiece } from './clean-text.ts';
import { dateBefore, dateBehind, dateInside, isWithin } from './date-attachment.ts';
import type { DateReading } from './date-reader.ts';
import { headingDate, isHeading } from './heading.ts';
import { type Found, issuerBefore, issuerBehind } from './issuer-attachment.ts';
import type { NumberSign, WordSign } from './mention.ts';
import { type FoundPinpoint, pinpointBefore, pinpointBehind } from './pinpoint.ts';
import type { Signs } from './scan.ts';
import { tenureBefore, tenureBehind } from './tenure-attachment.ts';
import { titleBehind } from './title-attachment.ts';
import { mayBeUnnumbered, readUnnumbered } from './unnumbered.ts';

/**
 * Gives each number of a piece what stands beside it. A number's surroundings reach back to the number before it or
 * to the beginning of the sentence, and forward to where the naming of the next one begins or to the sentence's end;
 * so what belongs to a number inside a title stays with that number. Members of a list that names its kind once share
 * the date behind the last, and all members share a date before the first.
 */
const reachBefore = 260;
const reachBehind = 460;

interface Surroundings {
  readonly from: number;
  readonly limit: number;
  readonly sentenceEnd: number;
}

export function attachPiece(piece: CleanPiece, signs: Signs): Draft[] {
  const numbers = signs.numbers;
  const around = numbers.map((sign, i) => surroundings(piece, sign, numbers[i - 1], numbers[i + 1]));
  const dates = datesOf(piece, signs, around);
  const pinpoints = numbers.map((sign, i) =>
    pinpointBefore(piece, sign.lead, (around[i] as Surroundings).from),
  );
  const drafts: Draft[] = [];
  let taken = 0;
  numbers.forEach((sign, i) => {
    const attached = attach(
      piece,
      sign,
      around[i] as Surroundings,
      dates[i],
      taken,
      pinpoints[i],
      pinpoints[i + 1],
    );
    drafts.push(attached.draft);
    taken = attached.reach;
  });
  const owned = new Set(
    numbers.map((sign) => (sign.own || sign.lead === sign.word?.start ? sign.word : undefined)),
  );
  let next = 0;
  signs.words.forEach((word, i) => {
    while (next < numbers.length && (numbers[next] as NumberSign).lead <= word.start) next++;
    if (!owned.has(word)) drafts.push(...draftOfWord(piece, word, signs.words[i + 1], numbers[next]));
  });
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function surroundings(
  piece: CleanPiece,
  sign: NumberSign,
  previous: NumberSign | undefined,
  next: NumberSign | undefined,
): Surroundings {
  const floor = Math.max(previous?.end ?? 0, sign.lead - reachBefore);
  const end = sentenceEnd(piece, sign.end, sign.end + reachBehind);
  return {
    from: sentenceStart(piece, sign.lead, floor),
    limit: Math.max(sign.end, Math.min(end, next?.lead ?? end)),
    sentenceEnd: end,
  };
}

function datesOf(
  piece: CleanPiece,
  signs: Signs,
  around: readonly Surroundings[],
): (DateReading | undefined)[] {
  const numbers = signs.numbers;
  const behind = numbers.map(
    (sign, i) =>
      dateBehind(piece, sign, (around[i] as Surroundings).limit) ??
      (isHeading(piece, sign) ? headingDate(piece, sign.end) : undefined),
  );
  const dates = [...behind];
  for (let i = numbers.length - 1; i > 0; i--) {
    if (sharesDate(piece, numbers[i] as NumberSign, dates[i])) dates[i - 1] ??= dates[i];
  }
  const before: (DateReading | undefined)[] = [];
  numbers.forEach((sign, i) => {
    const { limit } = around[i] as Surroundings;
    const from = Math.max((around[i] as Surroundings).from, behind[i - 1]?.end ?? 0);
    const listed = i > 0 && followsInList(piece, sign, numbers[i - 1] as NumberSign);
    const apposed = apposition(piece, sign, signs.words, from);
    before[i] =
      dateInside(piece, sign) ??
      (apposed &&
        (dateBehind(piece, apposed, sign.lead) ??
          dateBefore(piece, { ...sign, lead: apposed.start }, from, limit))) ??
      dateBefore(piece, sign, from, limit) ??
      (listed ? before[i - 1] : undefined);
    const [after, ahead] = [dates[i], before[i]];
    if (after === undefined || (ahead !== undefined && isWithin(ahead, after))) dates[i] = ahead;
  });
  return dates;
}

/** The date behind the last member is every member's when the kind is named once, or when it says `cùng ngày`. */
function sharesDate(piece: CleanPiece, sign: NumberSign, date: DateReading | undefined): boolean {
  if (sign.joined !== 'own-word') return sign.joined === 'same-word';
  return (
    date !== undefined &&
    /(?:cung ngay|both dated|all dated)[ :]*$/.test(piece.folded.slice(sign.end, date.start))
  );
}

/** In a list, or first behind a semicolon: `… ban hành Quyết định số A về …; Quyết định số B …`. */
function followsInList(piece: CleanPiece, sign: NumberSign, previous: NumberSign): boolean {
  if (sign.joined !== 'no') return true;
  const gap = piece.folded.slice(previous.end, sign.lead);
  return (
    gap.length < reachBehind &&
    /;(?: va| and)? $/.test(gap) &&
    !/[.\n]/.test(gap.slice(0, -2).replace(/\.\S/g, ''))
  );
}

/** `Nghị quyết của Bộ Chính trị về … (Nghị quyết số 71-NQ/TW)`: the word that the bracket explains. */
function apposition(
  piece: CleanPiece,
  sign: NumberSign,
  words: readonly WordSign[],
  from: number,
): WordSign | undefined {
  if (sign.word === undefined || !/\( ?$/.test(piece.folded.slice(Math.max(from, sign.lead - 2), sign.lead)))
    return undefined;
  const same = words.filter(
    (each) => each.start >= from && each.end < sign.lead && each.word.code === sign.word?.word.code,
  );
  return same.at(-1);
}

/** What stands behind the number before belongs to that one: `…, khóa XI và Nghị quyết số …`. */
interface Attached {
  readonly draft: Draft;
  readonly reach: number;
}

function attach(
  piece: CleanPiece,
  sign: NumberSign,
  around: Surroundings,
  date: DateReading | undefined,
  taken: number,
  pinpointHere: FoundPinpoint | undefined,
  nextPinpoint: FoundPinpoint | undefined,
): Attached {
  const { limit } = around;
  const from = Math.max(around.from, taken);
  const dateHere = date !== undefined && date.start >= sign.end && date.start < limit ? date : undefined;
  const issuerHere = issuerBehind(piece, sign.end, limit, dateHere);
  const tenureHere = tenureBehind(piece, sign.end, limit);
  const reach = Math.max(sign.end, dateHere?.end ?? 0, issuerHere?.end ?? 0, tenureHere?.end ?? 0);
  const issuer = issuerHere ?? issuerBefore(piece, sign.lead, from);
  const tenure = tenureHere ?? tenureBefore(piece, sign.lead, from);
  const title = titleBehind(piece, reach, around.sentenceEnd);
  const pinpoint = pinpointHere ?? pinpointBehind(piece, sign.end, nextPinpoint?.start ?? limit);
  const draft: Draft = {
    ...spanOf(piece, sign),
    sort: sign.level,
    certain: sign.certain,
    number: sign.number,
    word: sign.word?.word,
    joined: sign.joined,
    lead: piece.map.toOriginal(sign.lead),
    headed: isHeading(piece, sign),
    date: date && { ...spanOf(piece, date), value: date.value },
    issuer: issuer && spanOf(piece, issuer),
    title: title && spanOf(piece, title),
    tenure: tenure && { ...spanOf(piece, tenure), term: tenure.term },
    pinpoint: pinpoint && { ...spanOf(piece, pinpoint), id: pinpoint.id },
  };
  return { draft, reach };
}

function draftOfWord(
  piece: CleanPiece,
  word: WordSign,
  nextWord: WordSign | undefined,
  nextNumber: NumberSign | undefined,
): Draft[] {
  const back = readBackReference(piece, word);
  const nothing = { number: null, certain: true, word: word.word, joined: 'no', headed: false } as const;
  const empty = {
    date: undefined,
    issuer: undefined,
    title: undefined,
    tenure: undefined,
    pinpoint: undefined,
  };
  if (back !== undefined) {
    const pinpoint = pinpointBefore(piece, back.start, Math.max(0, back.start - 110));
    const found = pinpoint && { ...spanOf(piece, pinpoint), id: pinpoint.id };
    const lead = piece.map.toOriginal(back.start);
    return [{ ...spanOf(piece, back), sort: 'back', ...nothing, lead, ...empty, pinpoint: found }];
  }
  if (!mayBeUnnumbered(piece, word)) return [];
  const stop = Math.min(nextWord?.start ?? piece.folded.length, nextNumber?.lead ?? piece.folded.length);
  const mention = readUnnumbered(
    piece,
    word,
    sentenceEnd(piece, word.end, Math.min(stop, word.end + reachBehind)),
  );
  if (mention === undefined) return [];
  const date = { ...spanOf(piece, mention.date), value: mention.date.value };
  const issuer = issuerBehind(piece, word.end, stop, mention.date);
  const lead = piece.map.toOriginal(mention.start);
  return [
    {
      ...spanOf(piece, mention),
      sort: 'dated',
      ...nothing,
      lead,
      ...empty,
      date,
      issuer: issuer && spanOf(piece, issuer),
    },
  ];
}

function spanOf(piece: CleanPiece, found: Found): Stretch {
  const start = piece.map.toOriginal(found.start);
  const end = piece.map.toOriginal(found.end - 1) + 1;
  return { start, end, raw: piece.text.slice(start, end) };
}
