import type { DefaultTreeAdapterTypes } from 'parse5';
import type { DocumentPlace, Paragraph } from '../reading.ts';
import { type AlignedPiece, alignText, type ReadMark, type SourceSpan } from '../source-text.ts';
import type { TextBuilder } from '../text-builder.ts';

type TextNode = DefaultTreeAdapterTypes.TextNode;

/** An HTML source that is being read. */
export interface Reading {
  readonly builder: TextBuilder<SourceSpan>;
  readonly source: string;
  readonly placeAt: (offset: number) => DocumentPlace;
  readonly decode: (reference: string) => string;
  tables: number;
}

/** What the elements around a text make of it. */
export interface Around {
  readonly open: boolean;
  readonly kept: boolean;
  readonly raised: boolean;
  readonly cell?: Paragraph['cell'];
}

/** Writes a text node as it shows, each piece with its stretch of the source. */
export function readText(reading: Reading, node: TextNode, around: Around): void {
  const { builder, source, placeAt } = reading;
  const location = node.sourceCodeLocation;
  if (!location) return;
  const span = { start: location.startOffset + droppedLineEnd(node, source), end: location.endOffset };
  const pieces = alignText(node.value, source, span, markReader(reading));
  if (around.raised && /^[\d*(),[\]]+$/.test(node.value.trim()) && /\p{L}$/u.test(builder.last()))
    builder.fill(' ');
  const shown = pieces ?? [{ text: node.value, ...span }];
  for (const piece of around.kept ? shown : shown.flatMap(foldSpaces)) {
    const folded = !around.kept && /^[ \n]$|^$/.test(builder.last()) ? dropLeadingSpace(piece) : piece;
    const { text, ...origin } = folded;
    builder.write(text, origin, placeAt(origin.start), around.open && pieces !== undefined);
  }
}

/** The standard drops a line end right after `<pre>`; the text's location still holds it. */
function droppedLineEnd(node: TextNode, source: string): number {
  const start = node.sourceCodeLocation?.startOffset ?? 0;
  if (node.parentNode?.nodeName !== 'pre' || node.value.startsWith('\n')) return 0;
  return source.startsWith('\r\n', start) ? 2 : /[\r\n]/.test(source[start] ?? '') ? 1 : 0;
}

/** A row of spaces shows as one; it stays a line end when it holds one. A piece that is not even is folded whole. */
function foldSpaces(piece: AlignedPiece): AlignedPiece[] {
  if (piece.end - piece.start !== piece.text.length) {
    return [
      { ...piece, text: piece.text.replace(/[ \t\n\f\r]+/g, (row) => (row.includes('\n') ? '\n' : ' ')) },
    ];
  }
  const pieces: AlignedPiece[] = [];
  let from = 0;
  const put = (text: string, start: number, end: number): void => {
    if (end > start) pieces.push({ text, start: piece.start + start, end: piece.start + end });
  };
  for (const row of piece.text.matchAll(/[ \t\n\f\r]{2,}|[\t\f\r]|[ \n]$/g)) {
    put(piece.text.slice(from, row.index), from, row.index);
    from = row.index + row[0].length;
    put(row[0].includes('\n') ? '\n' : ' ', row.index, from);
  }
  put(piece.text.slice(from), from, piece.text.length);
  return pieces;
}

function dropLeadingSpace(piece: AlignedPiece): AlignedPiece {
  if (!/^[ \n]/.test(piece.text)) return piece;
  const even = piece.end - piece.start === piece.text.length;
  return { text: piece.text.slice(1), start: even ? piece.start + 1 : piece.start, end: piece.end };
}

/** Letters behind a reference without a semicolon are text of their own: `&amp25` is `&` and `25`. */
function lengthOfSharedEnd(decoded: string, written: string): number {
  let length = 0;
  while (length < decoded.length - 1 && decoded.at(-1 - length) === written.at(-1 - length)) length += 1;
  return length;
}

const reference = /&(?:#x[0-9a-f]+|#[0-9]+|[a-z][a-z0-9]*);?/iy;
const strayEndTag = /<\/[a-z][^>]*>/iy;

/** Character references, line ends of two characters, and end tags of nothing, which the standard passes over. */
const markReader =
  ({ decode }: Reading): ReadMark =>
  (source, at, shown, from) => {
    const sign = source[at];
    if (sign === '&') {
      reference.lastIndex = at;
      const written = reference.exec(source)?.[0];
      if (!written) return undefined;
      const decoded = decode(written);
      const rest = lengthOfSharedEnd(decoded, written);
      const text = decoded.slice(0, decoded.length - rest);
      return decoded !== written && shown.startsWith(text, from)
        ? { text, start: at, end: at + written.length - rest }
        : undefined;
    }
    if (sign === '\r' && shown[from] === '\n')
      return { text: '\n', start: at, end: source[at + 1] === '\n' ? at + 2 : at + 1 };
    if (sign !== '<') return undefined;
    strayEndTag.lastIndex = at;
    const tag = strayEndTag.exec(source)?.[0];
    return tag ? { text: '', start: at, end: at + tag.length } : undefined;
  };
