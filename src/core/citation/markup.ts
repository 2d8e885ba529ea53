/**
 * What stands at a `<` or `&` of HTML source, or of Markdown that holds some. A tag without its `>` within 2,000
 * units is text; so is an entity that nobody knows. Every look is bounded, so that reading a text stays linear.
 */
export interface Markup {
  readonly end: number;
  /** What the reader sees in its place. */
  readonly shown: string;
}

const longestTag = 2000;
const tagStart = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/iy;
const blocks =
  /^(?:p|div|ul|ol|li|h[1-6]|table|tr|thead|tbody|section|article|header|footer|main|nav|aside|blockquote|pre|hr|dl|dt|dd|figure|body|html|head|title)$/i;
const spaced = /^(?:br|td|th|sup|sub|img|option|label|button)$/i;

/**
 * Reads the markup of one text from left to right. The ends of comments, scripts and style sheets are looked for once
 * and remembered, so that a thousand openings without an end cost no more than one.
 */
export class MarkupReader {
  readonly #text: string;
  readonly #comment: NextMatch;
  readonly #script: NextMatch;
  readonly #style: NextMatch;

  constructor(text: string) {
    this.#text = text;
    this.#comment = new NextMatch(text, /-->/g);
    this.#script = new NextMatch(text, /<\/script\s{0,9}>/gi);
    this.#style = new NextMatch(text, /<\/style\s{0,9}>/gi);
  }

  /** The tag or comment at a `<`, with the whole of a script or a style sheet. */
  readTag(at: number): Markup | undefined {
    const text = this.#text;
    if (text.startsWith('<!--', at)) {
      const end = this.#comment.endFrom(at + 4);
      return end === undefined ? undefined : { end, shown: '' };
    }
    tagStart.lastIndex = at;
    const match = tagStart.exec(text);
    if (match === null) return undefined;
    const close = closeOfTag(text, tagStart.lastIndex);
    if (close === undefined) return undefined;
    const name = (match[2] ?? '').toLowerCase();
    if (match[1] === '' && (name === 'script' || name === 'style')) {
      const end = (name === 'script' ? this.#script : this.#style).endFrom(close);
      if (end !== undefined) return { end, shown: ' ' };
    }
    return { end: close, shown: blocks.test(name) ? '\n' : spaced.test(name) ? ' ' : '' };
  }
}

/** The next place of a pattern behind an offset, for offsets that only rise. */
class NextMatch {
  readonly #text: string;
  readonly #pattern: RegExp;
  #start = -1;
  #end = 0;

  constructor(text: string, pattern: RegExp) {
    this.#text = text;
    this.#pattern = pattern;
  }

  endFrom(at: number): number | undefined {
    if (this.#start < at && this.#start !== Number.POSITIVE_INFINITY) {
      this.#pattern.lastIndex = at;
      const match = this.#pattern.exec(this.#text);
      this.#start = match?.index ?? Number.POSITIVE_INFINITY;
      this.#end = this.#pattern.lastIndex;
    }
    return this.#start === Number.POSITIVE_INFINITY ? undefined : this.#end;
  }
}

function closeOfTag(text: string, from: number): number | undefined {
  let quote = '';
  const limit = Math.min(text.length, from + longestTag);
  for (let at = from; at < limit; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if (character === '<') return undefined;
    else if ((character === '"' || character === "'") && text.charAt(at - 1) === '=') quote = character;
  }
  return undefined;
}

const entity = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  minus: '-',
  hyphen: '-',
  shy: '',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  lsquo: "'",
  rsquo: "'",
  hellip: '…',
  zwnj: '',
  zwj: '',
  ETH: 'Đ',
  eth: 'đ',
  Dstrok: 'Đ',
  dstrok: 'đ',
  deg: '°',
  sect: '§',
};
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
};

/** Reads the entity at a `&`: `&nbsp;`, `&#7883;`, `&ocirc;`. */
export function readEntity(text: string, at: number): Markup | undefined {
  entity.lastIndex = at;
  const match = entity.exec(text);
  if (match === null) return undefined;
  const [, decimal, hexadecimal, name] = match;
  const shown = name === undefined ? ofCodePoint(decimal, hexadecimal) : (named[name] ?? accented(name));
  return shown === undefined ? undefined : { end: entity.lastIndex, shown };
}

function ofCodePoint(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : undefined;
}

function accented(name: string): string | undefined {
  const accent = accents[name.slice(1)];
  return accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC');
}
