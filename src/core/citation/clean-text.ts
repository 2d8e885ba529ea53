import { nfc } from '../text/nfc.ts';
import { type OffsetMap, OffsetMapBuilder } from '../text/offset-map.ts';
import * as classes from './character-class.ts';
import { classOf, foldOf, other } from './character-class.ts';
import { MarkupReader } from './markup.ts';
import { readSpaces, readSpecial } from './special-characters.ts';

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
const colon = 0x3a;
const isW = (unit: number): boolean => unit === 0x77 || unit === 0x57;
const padding = 16;

/** A whole text as one piece; for short texts and tests. */
export const cleanText = (text: string): CleanPiece => {
  const composed = nfc(text);
  return new TextCleaner(composed).clean(0, composed.length);
};

/** Cleans one NFC text piece by piece, from left to right. */
export class TextCleaner {
  readonly #text: string;
  readonly #table = classes.characterTable();
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

  /**
   * The hot loop: copies plain units, and what is plain between two of them (a space, a line end, a hyphen, a colon,
   * a w), and stops at anything else.
   */
  #copy(from: number): number {
    const text = this.#text;
    const table = this.#table;
    const shown = this.#shown;
    const units = this.#units;
    let length = this.#length;
    const limit = this.#limit;
    let at = from;
    this.#map.mark(length, from);
    for (; at < limit; at++) {
      let unit = text.charCodeAt(at);
      let folded = table[unit] as number;
      if (folded > 0xff) {
        const next = text.charCodeAt(at + 1);
        if ((table[next] as number) > 0xff || at === from) break;
        folded = foldOf(folded);
        if (unit === lineFeed) unit = folded = blank;
        else if (unit !== blank && unit !== hyphen && !isW(unit) && !(unit === colon && next !== slash))
          break;
      }
      shown[length] = unit;
      units[length] = folded;
      length++;
    }
    this.#length = length;
    return at;
  }

  /** Deals with the one unit, or run of units, that the hot loop stopped at; gives the place behind it. */
  #step(at: number): number {
    const unit = this.#text.charCodeAt(at);
    const entry = this.#table[unit] as number;
    const kind = classOf(entry);
    if (kind === classes.space) {
      const run = readSpaces(this.#text, at, this.#table);
      this.#putSpace(run.lines > 1, at);
      return run.end;
    }
    if (kind === classes.special) {
      const piece = readSpecial(this.#text, at, this.#table, this.#markup);
      if (piece.struck) return this.#strike(at, piece.end);
      if (piece.shown === undefined) this.#put(unit, foldOf(entry), at);
      else this.#putText(piece.shown, at);
      return piece.end;
    }
    if (kind === classes.dash) this.#put(hyphen, hyphen, at);
    else if (kind === classes.slash) this.#put(slash, slash, at);
    else if (kind === classes.letterEth) this.#put(0x110, 0x64, at);
    else if (kind === classes.fullWidth) this.#put(unit - 0xfee0, foldOf(entry), at);
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
      else this.#put(unit, foldOf(this.#table[unit] as number), at);
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
