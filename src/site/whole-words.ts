import { escapeHtml } from './markup.ts';

/** A piece of a text; a whole one must not be cut at the end of a line. */
export interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/**
 * A document number or a date in figures: what is copied and quoted, and what a browser cuts at its hyphens. Parts of an
 * address look alike, and an address has to break where it can.
 */
const whole = /((?<![\p{L}\d/.:?=&%_-])\d[\p{L}\d]{0,9}(?:[-/][\p{L}\d]{1,10}){1,4}(?![\p{L}\d/_-]))/u;

/** Cuts a text so that the numbers and dates in it can each be kept on one line. */
export const cutWhole = (text: string): readonly Piece[] =>
  text
    .split(whole)
    .map((piece, index) => ({ text: piece, whole: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');

/** The same as HTML. */
export const wholeHtml = (text: string): string =>
  cutWhole(text)
    .map((piece) => (piece.whole ? `<span class="whole">${piece.text}</span>` : escapeHtml(piece.text)))
    .join('');
