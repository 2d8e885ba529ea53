import type { DocumentPlace } from './reading.ts';
import type { BuiltText } from './text-builder.ts';

/** A stretch of a source text: of a text file's characters, counted in UTF-16. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}

/** The place of an offset of a source text; the same object for all offsets of a line. */
export function indexLines(source: string): (offset: number) => DocumentPlace {
  const starts = [0];
  for (const mark of source.matchAll(/\r\n?|\n/g)) starts.push(mark.index + mark[0].length);
  const places = new Map<number, DocumentPlace>();
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const place = places.get(low) ?? { unit: 'line', number: low + 1 };
    places.set(low, place);
    return place;
  };
}

/** A stretch of shown text and the source that it comes from; of equal length when they agree unit by unit. */
export interface AlignedPiece extends SourceSpan {
  readonly text: string;
}

/** Source that shows as something else at a place (`&amp;`, `\*`), or as nothing (text empty). */
export type ReadMark = (source: string, at: number, shown: string, from: number) => AlignedPiece | undefined;

/**
 * Lays shown text along its source: units that agree run on, marks are read by the format, and each line is a piece of
 * its own. Undefined when the two do not meet at the end, so that nothing is ever put at a wrong place.
 */
export function alignText(
  shown: string,
  source: string,
  span: SourceSpan,
  readMark: ReadMark,
): AlignedPiece[] | undefined {
  const pieces: AlignedPiece[] = [];
  let [at, from] = [span.start, 0];
  let run = from;
  const endRun = (): void => {
    if (from > run) pieces.push({ text: shown.slice(run, from), start: at - (from - run), end: at });
    run = from;
  };
  while (at < span.end) {
    const mark = readMark(source, at, shown, from);
    if (mark) {
      endRun();
      if (mark.text !== '') pieces.push(mark);
      at = mark.end;
      from += mark.text.length;
      run = from;
    } else if (source[at] === shown[from]) {
      at += 1;
      from += 1;
      if (source[at - 1] === '\n') endRun();
    } else {
      return undefined;
    }
  }
  endRun();
  return from === shown.length ? pieces : undefined;
}

/** The source under a stretch of shown text, in as few spans as it has without a break; a mark is never cut. */
export function sourceSpans(built: BuiltText<SourceSpan>, start: number, end: number): SourceSpan[] {
  const spans: { start: number; end: number; text: string }[] = [];
  for (const { piece, from, to } of built.openPieces(start, end)) {
    const { origin, text } = piece;
    const even = origin.end - origin.start === text.length;
    const span = {
      start: even ? origin.start + from : origin.start,
      end: even ? origin.start + to : origin.end,
      text: text.slice(from, to),
    };
    const last = spans.at(-1);
    if (last && last.end === span.start) {
      last.end = span.end;
      last.text += span.text;
    } else {
      spans.push(span);
    }
  }
  return spans.filter((span) => span.text.trim() !== '');
}
