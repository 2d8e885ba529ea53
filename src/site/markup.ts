const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

/** A stretch of a text with what is put around it; the stretches of a text do not overlap. */
export interface Wrapped {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

const opaque = /^<(?:a|cite|code|pre)[\s>]/u;

/** Prints the text between tags anew; what stands in a link already is left as it is. */
export function mapWords(html: string, print: (text: string) => string): string {
  let closed = 0;
  return html
    .split(/(<[^>]+>)/u)
    .map((piece) => {
      if (opaque.test(piece)) closed += 1;
      else if (/^<\/(?:a|cite|code|pre)>/u.test(piece)) closed -= 1;
      return closed > 0 || piece.startsWith('<') || piece.trim() === '' ? piece : print(piece);
    })
    .join('');
}

/** Puts around each stretch of a text what belongs around it. */
export function wrapAll(text: string, stretches: readonly Wrapped[]): string {
  let printed = '';
  let at = 0;
  for (const { start, end, open, close } of [...stretches].sort((a, b) => a.start - b.start)) {
    printed += text.slice(at, start) + open + text.slice(start, end) + close;
    at = end;
  }
  return printed + text.slice(at);
}

/** Whether a stretch overlaps none of the others. */
export const isApart = (
  start: number,
  end: number,
  stretches: readonly Pick<Wrapped, 'start' | 'end'>[],
): boolean => stretches.every((other) => end <= other.start || start >= other.end);
