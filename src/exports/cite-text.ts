/** A stretch of a reference as a reader copies it. */
export interface CiteSpan {
  readonly text: string;
  readonly italic?: true | undefined;
}

/** A reference as text with its italics; a style writes it, a page or the clipboard takes it. */
export type CiteText = readonly CiteSpan[];

export const plain = (text: string): CiteText => (text === '' ? [] : [{ text }]);
export const italic = (text: string): CiteText => (text === '' ? [] : [{ text, italic: true }]);

/** The reference without its italics. */
export const copyText = (text: CiteText): string => text.map((span) => span.text).join('');

/** Parts that are there, with `between` between them. */
export function joinText(parts: readonly CiteText[], between: string): CiteText {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [...plain(between), ...part]));
}

/** Ends the reference with a full stop, unless it has one or ends in an address. */
export function endText(text: CiteText): CiteText {
  const whole = copyText(text);
  return /[.?!…]["”]?$/u.test(whole) || /https?:\S+$/u.test(whole) ? text : [...text, ...plain('.')];
}
