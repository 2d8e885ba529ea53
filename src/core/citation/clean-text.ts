import { foldUnit } from '../text/fold.ts';
import { nfc } from '../text/nfc.ts';
import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';
import * as classes from './character-class.ts';
import { MarkupReader, readEntity } from './markup.ts';

/**
 * A text made easy to read for the grammar, without losing where everything stood.
 *
 *   1. white space of every sort becomes one space; a blank line becomes one line feed, unless it stands behind a
 *      hyphen or a slash, where a page end broke a number;
 *   2. a hyphen at a line end between small letters goes (`Reso-⏎lution`), between others it stays (`23-⏎NQ/TW`);
 *   3. dashes become hyphens, Ð becomes Đ, full-width forms become plain ones; what is invisible goes: zero width,
 *      direction marks, nulls, soft hyphens;
 *   4. tags, entities, emphasis marks and escapes of HTML and Markdown become what a reader sees; the `_` that
 *      tokenised journals put between syllables becomes a space;
 *   5. web addresses stay in `shown` but are struck out in `folded`: a number inside one is no citation.
 *
 * A text is cleaned in pieces of some 64,000 units that end with a paragraph, or else with a sentence, so that the
 * work stays in fast memory and a text of 50 MB needs little more than itself.
 */
export interface CleanPiece {
  /** The whole NFC text that the piece is of. */
  readonly text: string;
  /** Case and marks as printed. */
  readonly shown: string;
  /** Plain lower-case ASCII, as long as `shown`; `"` is any quotation mark, U+007F what is not ASCII. */
  readonly folded: string;
  /** The units of `folded`, with a few zeros behind them, so that looking ahead stays inside. */
  readonly units: Uint8Array;
  /** Leads from an offset in the piece to the whole NFC text. */
  readonly map: OffsetMap;
  /** Where the piece ends in the whole text. */
  readonly end: number;
}

const lineFeed = 0x0a;
const blank = 0x20;
const hyphen = 0x2d;
const slash = 0x2f;
/** Stands in `folded` for what is not ASCII and for struck-out text. */
const other = 0x7f;

let asciiFold: Uint8Array | undefined;

function asciiFolds(): Uint8Array {
  if (asciiFold !== undefined) return asciiFold;
  const built = new Uint8Array(0x10000);
  for (let unit = 0; unit < built.length; unit++) {
    const folded = foldUnit(unit);
    built[unit] = folded < other ? folded : other;
  }
  for (const quote of '“”„‟«»″〝〞') built[quote.charCodeAt(0)] = 0x22;
  for (const quote of '‘’‚′´`') built[quote.charCodeAt(0)] = 0x27;
  asciiFold = built;
  return built;
}

const padding = 16;

/** A whole text as one piece; for short texts and tests. */
export const cleanText = (text: string): CleanPiece => {
  const composed = nfc(text);
  return new TextCleaner(composed).clean(0, composed.length);
};

/** Cleans one NFC text piece by piece, from left to right. */
export class TextCleaner {
  readonly #text: string;
  readonly #table = classes.characterClasses();
  readonly #fold = asciiFolds();
  readonly #markup: MarkupReader;
  #map = new OffsetMapBuilder();
  #shown = new Uint16Array(0);
  #units = new Uint8Array(0);
  #length = 0;
  #limit = 0;

  constructor(text: string) {
    this.#text = text;
    this.#markup = new MarkupReader(text);
  }

  /** Cleans from `from` up to `to`, or as far beyond as a tag or an address that begins before it. */
  clean(from: number, to: number): CleanPiece {
    this.#limit = to;
    this.#length = 0;
    this.#map = new OffsetMapBuilder();
    let at = from;
    while (at < to) {
      this.#reserve(to - at);
      at = this.#copy(at);
      if (at < to) at = this.#step(at);
    }
    const units = this.#units.subarray(0, this.#length);
    this.#units.fill(0, this.#length, this.#length + padding);
    return {
      text: this.#text,
      shown: decodeUnits(this.#shown.subarray(0, this.#length)),
      folded: new TextDecoder().decode(units),
      units: this.#units.subarray(0, this.#length + padding),
      map: this.#map.build(),
      end: at,
    };
  }

  /** Makes room: a step may put down more than it takes up (an address that runs over the end, an entity). */
  #reserve(more: number): void {
    const needed = this.#length + more + padding;
    if (needed <= this.#units.length) return;
    const shown = new Uint16Array(needed * 2);
    const units = new Uint8Array(needed * 2);
    shown.set(this.#shown.subarray(0, this.#length));
    units.set(this.#units.subarray(0, this.#length));
    this.#shown = shown;
    this.#units = units;
  }

  /** The hot loop: copies plain units and single spaces between them, and stops at anything else. */
  #copy(from: number): number {
    const text = this.#text;
    const table = this.#table;
    const fold = this.#fold;
    const shown = this.#shown;
    const units = this.#units;
    let length = this.#length;
    const limit = this.#limit;
    let at = from;
    this.#map.mark(length, from);
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      if (table[unit] !== classes.copied) {
        if (unit !== blank || at === from || table[text.charCodeAt(at + 1)] !== classes.copied) break;
      }
      shown[length] = unit;
      units[length] = fold[unit] as number;
      length++;
    }
    this.#length = length;
    return at;
  }

  /** Deals with the one unit, or run of units, that the hot loop stopped at; gives the place behind it. */
  #step(at: number): number {
    const unit = this.#text.charCodeAt(at);
    const kind = this.#table[unit] as number;
    if (kind === classes.space) {
      const run = readSpaces(this.#text, at, this.#table);
      this.#putSpace(run.lines > 1, at);
      return run.end;
    }
    if (kind === classes.special) {
      const piece = readSpecial(this.#text, at, this.#table, this.#fold, this.#markup);
      if (piece.struck) return this.#strike(at, piece.end);
      if (piece.shown === undefined) this.#put(unit, this.#fold[unit] as number, at);
      else this.#putText(piece.shown, at);
      return piece.end;
    }
    if (kind === classes.dash) this.#put(hyphen, hyphen, at);
    else if (kind === classes.slash) this.#put(slash, slash, at);
    else if (kind === classes.letterEth) this.#put(0x110, 0x64, at);
    else if (kind === classes.fullWidth) this.#put(unit - 0xfee0, this.#fold[unit] as number, at);
    return at + 1;
  }

  #put(unit: number, folded: number, at: number): void {
    this.#map.mark(this.#length, at);
    this.#shown[this.#length] = unit;
    this.#units[this.#length] = folded;
    this.#length++;
  }

  #putSpace(paragraph: boolean, at: number): void {
    const last = this.#length === 0 ? lineFeed : (this.#units[this.#length - 1] as number);
    if (last === lineFeed) return;
    const broken = last === hyphen || last === slash;
    if (last !== blank) {
      const unit = paragraph && !broken ? lineFeed : blank;
      this.#put(unit, unit, at);
    } else if (paragraph) {
      this.#shown[this.#length - 1] = lineFeed;
      this.#units[this.#length - 1] = lineFeed;
    }
  }

  #putText(inserted: string, at: number): void {
    for (let i = 0; i < inserted.length; i++) {
      const unit = inserted.charCodeAt(i);
      if (unit === lineFeed || unit === blank) this.#putSpace(unit === lineFeed, at);
      else this.#put(unit, this.#fold[unit] as number, at);
    }
  }

  #strike(from: number, end: number): number {
    this.#reserve(end - from);
    for (let at = from; at < end; at++) this.#put(this.#text.charCodeAt(at), other, at);
    return end;
  }
}

/** Lone halves of surrogate pairs become U+FFFD; the length stays. */
const decodeUnits = (units: Uint16Array): string =>
  new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);

function readSpaces(text: string, from: number, table: Uint8Array): { end: number; lines: number } {
  let end = from;
  let feeds = 0;
  let returns = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = table[unit] as number;
    if (unit === lineFeed || unit === 0x2029) feeds++;
    else if (unit === 0x0d) returns++;
    else if (kind !== classes.space && kind !== classes.dropped) break;
  }
  return { end, lines: feeds === 0 ? returns : feeds };
}

/** `shown` is what stands for the text up to `end`; without it the unit is copied. */
interface Piece {
  readonly end: number;
  readonly shown?: string | undefined;
  readonly struck?: boolean | undefined;
}

function readSpecial(
  text: string,
  at: number,
  table: Uint8Array,
  fold: Uint8Array,
  markup: MarkupReader,
): Piece {
  const character = text.charAt(at);
  const same: Piece = { end: at + 1 };
  switch (character) {
    case '-':
    case '\u00ad':
      return readHyphen(text, at, table, fold);
    case '<':
      return markup.readTag(at) ?? same;
    case '&':
      return readEntity(text, at) ?? same;
    case ':':
      return text.startsWith('//', at + 1) ? { end: endOfAddress(text, at, table), struck: true } : same;
    case 'w':
    case 'W':
      return /^ww\./i.test(text.slice(at + 1, at + 4)) && !isWordUnit(fold, text.charCodeAt(at - 1))
        ? { end: endOfAddress(text, at, table), struck: true }
        : same;
    case '\\':
      return /^[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? { end: at + 1, shown: '' } : same;
    case '~':
      return text.charAt(at + 1) === '~' ? { end: at + 2, shown: '' } : same;
    case '*':
    case '_':
      return readEmphasis(text, at, character, fold);
    default:
      return same;
  }
}

const isWordUnit = (fold: Uint8Array, unit: number): boolean => {
  const folded = Number.isNaN(unit) ? 0 : (fold[unit] as number);
  return (folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57);
};

/** Marks of emphasis go; a lone `_` between syllables is a tokeniser's space, a `*` between digits a sign. */
function readEmphasis(text: string, at: number, mark: string, fold: Uint8Array): Piece {
  let end = at + 1;
  while (text.charAt(end) === mark) end++;
  const between = isWordUnit(fold, text.charCodeAt(at - 1)) && isWordUnit(fold, text.charCodeAt(end));
  const digits = between && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(end));
  return { end, shown: digits || (between && mark === '_' && end === at + 1) ? ' ' : '' };
}

const farthestLine = 40;

/** A hyphen that breaks a word at a line end goes with the break; a soft one goes anyway. */
function readHyphen(text: string, at: number, table: Uint8Array, fold: Uint8Array): Piece {
  const soft = text.charAt(at) === '\u00ad';
  const next = text.charCodeAt(at + 1);
  if (table[next] === classes.space || table[next] === classes.dropped) {
    const run = readSpaces(text, at + 1, table);
    const broken = run.lines > 0 && run.end - at < farthestLine;
    if (broken && isSmallLetter(text.charAt(at - 1), fold) && isSmallLetter(text.charAt(run.end), fold)) {
      return { end: run.end, shown: '' };
    }
  }
  return { end: at + 1, shown: soft ? '' : '-' };
}

function isSmallLetter(character: string, fold: Uint8Array): boolean {
  const folded = character === '' ? 0 : (fold[character.charCodeAt(0)] as number);
  return folded >= 97 && folded <= 122 && character === character.toLowerCase();
}

/** Where a web address ends: at white space, a quotation mark, a bracket that it did not open. */
function endOfAddress(text: string, from: number, table: Uint8Array): number {
  let depth = 0;
  let end = from + 1;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (table[text.charCodeAt(end)] === classes.space || '<>"|“”«»]'.includes(character)) break;
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) break;
  }
  return end;
}
