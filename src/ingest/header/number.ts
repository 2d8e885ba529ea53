/**
 * The number of the paper itself, as its head prints it behind `Số`.
 *
 *   number = serial 1*( sep code )
 *   serial = 1*5DIGIT [ letter ]
 *   sep    = "-" | "/" | "–", a space may stand on either side
 *   code   = 4DIGIT | QH [ SP ] 1*2DIGIT | L sep 3DIGIT (the decree-laws of 1957) | letters with at least two capitals (TTg, CTr, BGDĐT, QH15, QLĐT&ĐT) | one capital
 *
 * A line end may stand after `Số:` and beside a separator. `Số:      /QĐ-UBND` is a number that was left blank.
 */
export type OwnNumber =
  | { readonly kind: 'number'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'blank'; readonly start: number; readonly end: number };

const label =
  /(?:^|[\s|])(?:(?:Luật|Nghị quyết|Pháp lệnh|Bộ luật|Sắc lệnh|Lệnh)\ss|S)[ốÔôÓóỐoO]\s*[.:]?\s*/gu;
const serial = /\d{1,5}[a-zA-ZĐđ]?(?=\s?[-/–.])/uy;
const separator = /\s?([-/–.])\s?/uy;
const code =
  /(?:\d{4}(?!\d)|(?:UBTV)?QH[KX]?\s?\d{1,2}(?!\d)|L[-.]\d{3}(?!\d)|[\p{Lu}][\p{L}\d]*(?:[&.,]\s?[\p{Lu}][\p{L}\d]*)*)/uy;

export function findOwnNumber(text: string): OwnNumber | null {
  let blank: OwnNumber | null = null;
  label.lastIndex = 0;
  for (let match = label.exec(text); match !== null; match = label.exec(text)) {
    const start = match.index + match[0].length;
    const read = readAt(text, start);
    if (read !== null) return read;
    if (/^[.…_\s]*[/-]\s?(?:\d{4}\s?[/-]\s?)?\p{Lu}{2}/u.test(text.slice(start, start + 60))) {
      blank ??= { kind: 'blank', start: match.index, end: start };
    }
    label.lastIndex = Math.max(start, match.index + 1);
  }
  return blank;
}

/** A number that begins exactly at `start`. */
function readAt(text: string, start: number): OwnNumber | null {
  serial.lastIndex = start;
  const first = serial.exec(text);
  if (first === null) return null;
  let end = start + first[0].length;
  let written = first[0];
  let codes = 0;
  for (let part = nextPart(text, end); part !== null; part = nextPart(text, end)) {
    written += part.text;
    end = part.end;
    codes += 1;
  }
  return codes === 0 ? null : { kind: 'number', text: written, start, end };
}

function nextPart(text: string, at: number): { text: string; end: number } | null {
  separator.lastIndex = at;
  const sign = separator.exec(text);
  if (sign === null) return null;
  code.lastIndex = at + sign[0].length;
  const match = code.exec(text);
  if (match === null || (sign[1] === '.' && !/\d/u.test(match[0]))) return null;
  const loose = sign[0].length > 1;
  const capitals = match[0].match(/\p{Lu}/gu)?.length ?? 0;
  const isCode = /^(?:\d{4}|L[-.]\d{3})$/u.test(match[0]) || capitals > 1 || match[0].length === 1;
  if (!isCode || (loose && capitals < 2 && !/^\d{4}$/u.test(match[0]))) return null;
  const sep = sign[1] === '–' ? '-' : (sign[1] ?? '');
  return { text: sep + match[0].replace(/\s/gu, ''), end: at + sign[0].length + match[0].length };
}

/** A line that is a number and nothing else. */
export function readBareNumber(text: string): string | null {
  const read = readAt(text.trim(), 0);
  return read?.kind === 'number' && read.end === text.trim().length && /\p{Lu}{2}/u.test(read.text)
    ? read.text
    : null;
}
