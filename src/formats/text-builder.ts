import { composeText } from './composed-text.ts';
import type { DocumentPlace, Paragraph, Segment } from './reading.ts';

/** A stretch of text as it came from the file, before composition, with where it came from. */
export interface Piece<Origin> {
  /** Offset in the text before composition. */
  readonly at: number;
  readonly text: string;
  readonly origin: Origin;
  readonly open: boolean;
}

export type ParagraphLook = Pick<Paragraph, 'label' | 'style' | 'alignment' | 'cell'>;

/** The text of a document with its parts; what a reader hands on (text, segments, paragraphs) and what a linker needs. */
export interface BuiltText<Origin> {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
  /** The pieces under a stretch of the text where a link may be put, each with the part of it that is meant. */
  openPieces(start: number, end: number): readonly { piece: Piece<Origin>; from: number; to: number }[];
}

/** Gathers the text of a document in reading order; paragraphs without words and without a number are left out. */
export interface TextBuilder<Origin> {
  write(text: string, origin: Origin, place: DocumentPlace, open: boolean): void;
  /** Text that stands for something in the file but has no source to link: a line end, U+FFFC, a space put in. */
  fill(text: string): void;
  /** The last character written in this paragraph, empty at its start. */
  last(): string;
  /** True when this paragraph has words. */
  hasWords(): boolean;
  /** The place counts for a paragraph that has a number before it and no words. */
  endParagraph(look?: ParagraphLook, place?: DocumentPlace): void;
  /** Takes back the pieces without words that were written last. */
  dropSpaces(): void;
  /** UTF-16 units so far. */
  length(): number;
  finish(): BuiltText<Origin>;
}

interface Pending<Origin> {
  readonly text: string;
  readonly from?:
    | { readonly origin: Origin; readonly place: DocumentPlace; readonly open: boolean }
    | undefined;
}

interface RawSegment {
  readonly start: number;
  end: number;
  readonly place: DocumentPlace;
  readonly open: boolean;
}

interface RawParagraph {
  readonly start: number;
  readonly end: number;
  readonly place: DocumentPlace;
  readonly look: ParagraphLook;
}

export function startText<Origin>(): TextBuilder<Origin> {
  const chunks: string[] = [];
  const pieces: Piece<Origin>[] = [];
  const segments: RawSegment[] = [];
  const paragraphs: RawParagraph[] = [];
  let pending: Pending<Origin>[] = [];
  let length = 0;

  const append = (text: string): number => {
    chunks.push(text);
    length += text.length;
    return length - text.length;
  };

  const commit = ({ text, from }: Pending<Origin>): void => {
    const at = append(text);
    if (!from) return;
    pieces.push({ at, text, origin: from.origin, open: from.open });
    const last = segments.at(-1);
    if (last && last.end === at && last.open === from.open && last.place === from.place) last.end = length;
    else segments.push({ start: at, end: length, place: from.place, open: from.open });
  };

  const endParagraph = (look: ParagraphLook = {}, numbered?: DocumentPlace): void => {
    const words = pending.find((one) => one.from && one.text.trim() !== '');
    const place = words?.from?.place ?? (look.label && /[\p{L}\d]/u.test(look.label) ? numbered : undefined);
    if (place) {
      if (paragraphs.length > 0) append('\n\n');
      const start = length;
      for (const one of pending) commit(one);
      paragraphs.push({ start, end: length, place, look });
    }
    pending = [];
  };

  return {
    write(text, origin, place, open) {
      if (text !== '') pending.push({ text, from: { origin, place, open } });
    },
    fill(text) {
      if (text !== '') pending.push({ text });
    },
    last: () => pending.at(-1)?.text.at(-1) ?? '',
    hasWords: () => pending.some((one) => one.from && one.text.trim() !== ''),
    endParagraph,
    dropSpaces() {
      while (pending.at(-1)?.text.trim() === '') pending.pop();
    },
    length: () => length,
    finish() {
      endParagraph();
      return composePieces(chunks.join(''), pieces, segments, paragraphs);
    },
  };
}

function composePieces<Origin>(
  raw: string,
  pieces: readonly Piece<Origin>[],
  segments: readonly RawSegment[],
  paragraphs: readonly RawParagraph[],
): BuiltText<Origin> {
  const { text, toText, toOriginal } = composeText(raw);
  return {
    text,
    segments: segments.map((one) => ({ ...one, start: toText(one.start), end: toText(one.end) })),
    paragraphs: paragraphs.map(({ start, end, place, look }) => ({
      start: toText(start),
      end: toText(end),
      place,
      ...look,
    })),
    openPieces(start, end) {
      const [rawStart, rawEnd] = [toOriginal(start), toOriginal(end)];
      const found: { piece: Piece<Origin>; from: number; to: number }[] = [];
      for (let index = firstPiece(pieces, rawStart); index < pieces.length; index += 1) {
        const piece = pieces[index];
        if (!piece || piece.at >= rawEnd) break;
        const from = Math.max(0, rawStart - piece.at);
        const to = Math.min(piece.text.length, rawEnd - piece.at);
        if (piece.open && from < to) found.push({ piece, from, to });
      }
      return found;
    },
  };
}

function firstPiece(pieces: readonly Piece<unknown>[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.text.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
