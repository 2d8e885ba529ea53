import { endsSentence, isMostlyUpper } from '../lines/look.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { Unit } from './build-outline.ts';

/** A stretch of a line: all of it, or what stands behind a label or a heading. */
export interface Piece {
  readonly line: SourceLine;
  readonly text: string;
  /** How much of the beginning of the text is emphasised. */
  readonly bold: number;
  readonly paragraph: boolean;
}

export interface UnitWords {
  readonly heading: string;
  readonly pieces: readonly Piece[];
}

const longestHeading = 400;

/** Tells the title of a unit from its text. `to` is the index of the line that the next unit begins at. */
export function splitHeading(
  lines: readonly SourceLine[],
  unit: Unit,
  to: number,
  holdsNext: boolean,
): UnitWords {
  const pieces = gatherPieces(lines, unit, to);
  if (holdsNext) return { heading: '', pieces: [] };
  switch (unit.level) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'subsection':
    case 'roman':
      return titledHeading(pieces);
    case 'article':
      return articleHeading(pieces);
    case 'clause':
    case 'sub2':
      return boldHeading(pieces);
    default:
      return { heading: '', pieces };
  }
}

function gatherPieces(lines: readonly SourceLine[], unit: Unit, to: number): Piece[] {
  const found: Piece[] = [];
  const first = lines[unit.labelEnd];
  const { rest } = unit.marker;
  if (first !== undefined && rest !== '') {
    const labelLength = first.text.length - rest.length;
    found.push({
      line: first,
      text: rest,
      bold: Math.max(0, first.boldLength - labelLength),
      paragraph: true,
    });
  }
  for (let index = unit.labelEnd + 1; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    const paragraph = found.length === 0 || line.paragraph;
    found.push({ line, text: line.text, bold: line.boldLength, paragraph });
  }
  return found;
}

const isBold = ({ bold, text }: Piece): boolean => bold > 0 && bold >= text.length;

/** Chapters and Roman parts: capitals or emphasis as far as they reach, else one short paragraph. */
function titledHeading(pieces: readonly Piece[]): UnitWords {
  const first = pieces[0];
  if (first === undefined) return { heading: '', pieces };
  const upper = isMostlyUpper(first.text);
  const bold = isBold(first);
  let count = 1;
  while (count < pieces.length) {
    const piece = pieces[count];
    if (piece === undefined || piece.line.gap !== 'none') break;
    const same = upper ? isMostlyUpper(piece.text) : bold ? isBold(piece) : !piece.paragraph;
    if (!same) break;
    count += 1;
  }
  const heading = joinPieces(pieces.slice(0, count));
  const isTitle = upper || bold || (!/[.;]$/u.test(heading) && heading.length <= longestHeading);
  return isTitle ? { heading, pieces: pieces.slice(count) } : { heading: '', pieces };
}

/** Articles: the emphasised beginning, else a first paragraph that is no sentence and is not all there is. */
function articleHeading(pieces: readonly Piece[]): UnitWords {
  const first = pieces[0];
  if (first === undefined) return { heading: '', pieces };
  const labelBold = first.line.boldStart;
  if (first.bold > 0) return takeBold(pieces);
  if (labelBold) return { heading: '', pieces };
  let count = 1;
  while (count < pieces.length && pieces[count]?.paragraph === false) count += 1;
  const heading = joinPieces(pieces.slice(0, count));
  const sentence = endsSentence(heading) && !/:$/u.test(heading);
  const isTitle = !sentence && heading.length <= longestHeading;
  return isTitle ? { heading, pieces: pieces.slice(count) } : { heading: '', pieces };
}

/** Clauses have a title only where their whole first paragraph is emphasised. */
function boldHeading(pieces: readonly Piece[]): UnitWords {
  let count = 0;
  while (count < pieces.length && (count === 0 || pieces[count]?.paragraph === false)) count += 1;
  const whole = count > 0 && pieces.slice(0, count).every(isBold);
  const heading = whole ? joinPieces(pieces.slice(0, count)) : '';
  if (!whole || heading.length > longestHeading) return { heading: '', pieces };
  return { heading, pieces: pieces.slice(count) };
}

function takeBold(pieces: readonly Piece[]): UnitWords {
  const heading: string[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.bold === 0 || (index > 0 && piece.line.gap !== 'none')) {
      return { heading: heading.join(' '), pieces: pieces.slice(index) };
    }
    heading.push(piece.text.slice(0, piece.bold).trim());
    const rest = piece.text.slice(piece.bold).trim();
    if (rest !== '') {
      const left: Piece = { ...piece, text: rest, bold: 0, paragraph: true };
      return { heading: heading.join(' '), pieces: [left, ...pieces.slice(index + 1)] };
    }
  }
  return { heading: heading.join(' '), pieces: [] };
}

const joinPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join(' ');
