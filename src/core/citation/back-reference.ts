import type { CleanPiece } from './clean-text.ts';
import type { WordSign } from './mention.ts';

/**
 * Words that point back: `Nghị quyết này`, `Chỉ thị nói trên`, `this Directive`, `the said Resolution`. The span takes
 * in the pointing word.
 */
export interface BackSign {
  readonly sign: WordSign;
  readonly start: number;
  readonly end: number;
}

const pointsBackVi =
  /^ (?:này|nói trên|nêu trên|kể trên|trên đây|vừa nêu|đó|trên(?= ?(?:[,.;:)\n]|$|đã|là|được|có)))(?![\p{L}])/iu;
const pointsBackEn =
  /(?:^|[^a-z])((?:this|these|the said|said|the above|the above-mentioned|the abovementioned|the aforementioned|the aforesaid) )$/;

export function readBackReference(piece: CleanPiece, sign: WordSign): BackSign | undefined {
  if (sign.word.code === null || sign.word.plural || !mayPoint(piece.units, sign)) return undefined;
  const first = piece.shown.charAt(sign.start);
  const capital = first !== first.toLowerCase();
  if (!capital && !sign.word.strong) return undefined;
  if (sign.word.language === 'vi') {
    const match = pointsBackVi.exec(piece.shown.slice(sign.end, sign.end + 16));
    return match === null ? undefined : { sign, start: sign.start, end: sign.end + match[0].length };
  }
  const match = pointsBackEn.exec(piece.folded.slice(Math.max(0, sign.start - 24), sign.start));
  return match?.[1] === undefined ? undefined : { sign, start: sign.start - match[1].length, end: sign.end };
}

/** A cheap look: the next word begins as `này`, `trên`, `đó`, `kể`, `vừa` do; the word before ends as `this`, `said` do. */
function mayPoint(units: Uint8Array, { word, start, end }: WordSign): boolean {
  if (word.language === 'vi') return units[end] === 0x20 && pointers.has(units[end + 1] as number);
  return start > 1 && units[start - 1] === 0x20 && pointerEnds.has(units[start - 2] as number);
}

const unitsOf = (letters: string): ReadonlySet<number> =>
  new Set([...letters].map((letter) => letter.charCodeAt(0)));
const pointers = unitsOf('ntdkv');
const pointerEnds = unitsOf('sed');
