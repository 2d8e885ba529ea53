import { readSignature } from '../closing.ts';
import type { FactDoubt, HeaderFact, IngestedHeader } from '../document.ts';
import type { DoubtNote } from '../doubts.ts';
import { typeOfNumber } from '../kinds.ts';
import { plainD } from '../lines/look.ts';
import { type SourceLine } from '../lines/source-line.ts';
import type { Regions } from '../regions.ts';
import { findAdoptionDate, findPlacedDate } from './date.ts';
import { findEnactor, findSpeaker, makeWhole } from './enactor.ts';
import { placeOf, readIssuer } from './issuer.ts';
import { readLetterhead } from './letterhead.ts';
import { recaseName } from './names.ts';
import { findOwnNumber, readBareNumber } from './number.ts';
import { recaseTitle } from './recase-title.ts';
import { factLine, isAddress, opener, type TitleBlock } from './title.ts';
import { readTitled } from './titled-facts.ts';

export interface ReadHeader {
  readonly header: IngestedHeader;
  readonly doubts: readonly DoubtNote[];
}

interface Span {
  readonly text: string;
  readonly lineAt: (offset: number) => SourceLine | undefined;
}

/** The lines of a stretch as one text, with the way back to the line of an offset. */
function joinLines(lines: readonly SourceLine[], from: number, to: number): Span {
  const starts: { at: number; line: SourceLine }[] = [];
  let text = '';
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    starts.push({ at: text.length, line });
    text += `${line.text} `;
  }
  return { text, lineAt: (offset) => starts.findLast(({ at }) => at <= offset)?.line };
}

/** The text with its number blanked out, so that no code is read as the place before the date. */
function hideNumber(text: string): string {
  const own = findOwnNumber(text);
  if (own?.kind !== 'number') return text;
  return `${text.slice(0, own.start)}${'|'.repeat(own.end - own.start)}${text.slice(own.end)}`;
}

/** Lines right below a title that hold the number or the date. */
function joinFactLines(lines: readonly SourceLine[], from: number, to: number): Span {
  let end = from;
  let seen = 0;
  for (let index = from; index < to && seen < 6; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    seen += 1;
    if (!factLine.test(line.text)) break;
    end = index + 1;
  }
  return joinLines(lines, from, end);
}

const annexedNumber = /^\(?\s*(?:Ban hành\s)?[Kk]èm theo\s.{0,40}?s[ốÔô]\s*:?\s*/u;

/** Lines that a head may have where no type of document ends it. */
const longestHead = 40;

/** The end of a head that no type of document ends: the bases, whose numbers and dates are not the paper's own. */
function findHeadEnd(lines: readonly SourceLine[], from: number, firstUnit: number): number {
  const to = Math.min(firstUnit, from + longestHead);
  const bases = lines.findIndex(
    ({ index, kind, text }) => index >= from && index < to && kind === 'text' && opener.test(text),
  );
  return bases < 0 ? to : bases;
}

/** Reads what the head and the foot of a text state. */
export function readHeader(
  lines: readonly SourceLine[],
  title: TitleBlock | null,
  regions: Regions,
  firstUnit: number,
): ReadHeader {
  const doubts: DoubtNote[] = [];
  const factDoubts: Partial<Record<HeaderFact, FactDoubt>> = {};
  const isAddressed = isAddress(lines, regions.body);
  const bareEnd = isAddressed ? regions.body : findHeadEnd(lines, regions.head, firstUnit);
  const headEnd = title?.kindIndex ?? bareEnd;
  const head = joinLines(lines, regions.head, headEnd);
  const top = lines[regions.head];

  const below = title === null ? head : joinFactLines(lines, title.end, firstUnit);
  let number = readNumber(head, doubts, factDoubts) ?? readNumber(below, doubts, factDoubts);
  let placed = findPlacedDate(hideNumber(head.text)) ?? findPlacedDate(hideNumber(below.text));
  if (number === null || placed === null) {
    const annexed = readPromulgation(lines, title?.end ?? regions.body, regions);
    if (annexed !== null && number === null && factDoubts.number === undefined && annexed.number !== null) {
      number = annexed.number;
      placed ??= annexed.date;
      factDoubts.number = 'medium';
      factDoubts.date = 'medium';
      doubts.push({ kind: 'number-of-promulgation', line: annexed.line, values: { number } });
    }
  }
  const words = title?.words ?? '';
  const inTitle = readTitled(words);
  number ??= inTitle?.number ?? null;
  const titledDay = inTitle?.date ?? null;
  if (placed === null && titledDay !== null)
    placed = { date: titledDay, whole: true, place: null, start: 0, end: 0 };
  if (number === null && factDoubts.number === undefined)
    doubts.push({ kind: 'no-number', line: top, values: {} });

  if (placed === null) {
    const foot = joinLines(lines, regions.closing, regions.annexes[0]?.from ?? regions.end);
    placed = findAdoptionDate(foot.text) ?? findPlacedDate(foot.text);
    if (placed !== null) {
      factDoubts.date = 'medium';
      doubts.push({ kind: 'date-from-foot', line: foot.lineAt(placed.start), values: { date: placed.date } });
    } else doubts.push({ kind: 'no-date', line: top, values: {} });
  } else if (!placed.whole) {
    factDoubts.date = 'low';
    doubts.push({ kind: 'date-partial', line: head.lineAt(placed.start), values: { date: placed.date } });
  }

  const enactor = findEnactor(lines, title?.end ?? regions.body, firstUnit);
  const letterhead = readLetterhead(lines, regions.head, Math.max(headEnd, regions.head));
  const bodies = makeWhole(letterhead.bodies, enactor);
  const signature = readSignature(lines, regions.closing, regions.annexes[0]?.from ?? regions.end);
  const isLetter = title === null && isLetterText(lines, regions);
  const kind = readKind(title?.kind ?? null, head.text, number, isLetter);
  if (kind === null) doubts.push({ kind: 'no-kind', line: top, values: {} });
  else if (title?.kind == null || title.damaged) factDoubts.kind = 'medium';

  const speaker = bodies.length > 0 ? null : (inTitle?.body ?? enactor ?? findSpeaker(lines, regions));
  const reading = readIssuer({
    letterhead: bodies.map((name) => recaseBody(name, lines, title?.end ?? regions.body)),
    titles: signature.titles,
    title: words,
    isParty: letterhead.isParty,
    speaker,
    number,
  });
  if (reading.issuer === null) doubts.push({ kind: 'no-issuer', line: top, values: {} });
  else if (reading.certainty !== 'high') {
    factDoubts.issuer = reading.certainty;
    doubts.push({ kind: 'issuer-inferred', line: top, values: { issuer: reading.issuer } });
  }
  if (signature.signatory === null) doubts.push({ kind: 'no-signature', line: lines.at(-1), values: {} });

  const places = [placed?.place, reading.issuer === null ? undefined : placeOf(reading.issuer)];
  const recased = recaseTitle(isLetter ? findSubject(head.text) : words, lines, title?.end ?? regions.body, {
    places: places.filter((place) => place != null),
  });
  if (recased.text === null) doubts.push({ kind: 'no-title', line: top, values: {} });
  else if (recased.guessed) {
    factDoubts.title = 'medium';
    doubts.push({ kind: 'title-case', line: lines[title?.kindIndex ?? regions.head], values: {} });
  }
  return {
    header: {
      number,
      kind,
      title: recased.text,
      date: placed?.date ?? null,
      issuer: reading.issuer === null ? null : plainD(reading.issuer),
      place: placed?.place ?? null,
      signatory: signature.signatory,
      letterhead: bodies,
      factDoubts,
    },
    doubts,
  };
}

function readNumber(
  head: Span,
  doubts: DoubtNote[],
  factDoubts: Partial<Record<HeaderFact, FactDoubt>>,
): string | null {
  const own = findOwnNumber(head.text);
  if (own?.kind === 'number') return plainD(own.text);
  if (own?.kind === 'blank') {
    factDoubts.number = 'unconfirmed';
    doubts.push({ kind: 'number-blank', line: head.lineAt(own.start), values: {} });
    return null;
  }
  for (const word of head.text.split(/\s{2,}|(?<=\s)(?=\d)/u)) {
    const bare = readBareNumber(word.split(' ')[0] ?? '');
    if (bare !== null) return bare;
  }
  return null;
}

/** `(Ban hành kèm theo Quyết định số … ngày …)` under the title: the number of the paper that this one came with. */
function readPromulgation(lines: readonly SourceLine[], from: number, regions: Regions) {
  let seen = 0;
  for (let index = from; index < regions.closing && seen < 4; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    seen += 1;
    if (!/^\(?\s*(?:Ban hành\s)?[Kk]èm theo/u.test(line.text)) continue;
    const text = joinLines(lines, index, Math.min(index + 5, regions.closing)).text;
    const own = findOwnNumber(text.replace(annexedNumber, 'Số '));
    return { number: own?.kind === 'number' ? own.text : null, date: findPlacedDate(text), line };
  }
  return null;
}

/** A name in capitals in the case that the text gives it, else in its usual case. */
function recaseBody(name: string, lines: readonly SourceLine[], from: number): string {
  const { text, guessed } = recaseTitle(name, lines, from, { leastName: Number.POSITIVE_INFINITY });
  return text === null || guessed ? recaseName(name) : text;
}

const isLetterText = (lines: readonly SourceLine[], { head, closing }: Regions): boolean =>
  lines.slice(head, Math.min(closing, head + 60)).some(({ index }) => isAddress(lines, index));

/** `Luật số: 10/2022/QH15`: the type before the number, of a paper that prints no type above its title. */
const typedNumber = /(?:^|\s)(Bộ luật|Luật|Nghị quyết|Pháp lệnh|Sắc lệnh|Lệnh)\ss[ốÔ]\s*[:.]?\s*\d/u;

function readKind(
  printed: string | null,
  head: string,
  number: string | null,
  isLetter: boolean,
): string | null {
  if (number !== null && /[/-]VBHN(?:[-/]|$)/u.test(number)) return 'Văn bản hợp nhất';
  if (printed !== null) return printed;
  const typed = typedNumber.exec(head)?.[1];
  if (typed !== undefined) return typed;
  return isLetter ? 'Công văn' : number === null ? null : typeOfNumber(number);
}

/** `V/v …` beside the number of a letter. */
function findSubject(head: string): string {
  const match =
    /(?:^|\s)(?:V\/v|Về việc|V\/V)\s*:?\s*(.{3,300}?)(?=\s+(?:\p{Lu}\p{Ll}+\s){0,4}\p{Lu}\p{Ll}+,\s*ngày|\s*$)/u.exec(
      head,
    );
  const subject = match?.[1]?.replace(/[.;,\s]+$/u, '').trim() ?? '';
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
