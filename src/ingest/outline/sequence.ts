import type { Candidate } from './candidates.ts';
import { type Marker, type MarkerType } from './markers.ts';
import { followsPoint, followsSuffix } from './ordinals.ts';

/** How a label stands to the last one of its row. */
export type Step = 'opens' | 'follows' | 'gap' | 'repeat';

/** A unit that has been opened and not closed. */
export interface OpenUnit {
  readonly marker: Marker | null;
  /** It stands in an article. */
  readonly inArticle: boolean;
  /** The last label of each type directly under it. */
  readonly last: Map<MarkerType, Marker>;
}

export function stepFrom(last: Marker | undefined, marker: Marker): Step {
  if (last === undefined) return marker.value === 1 ? 'opens' : 'gap';
  if (marker.value === last.value && followsSuffix(last.suffix, marker.suffix) && marker.suffix !== '')
    return 'follows';
  const lettered = marker.type === 'point' || marker.type === 'letter';
  const bare = (one: Marker): string => one.number.replace(/\d$/u, '').toLowerCase();
  if (lettered ? followsPoint(bare(last), bare(marker)) : marker.value === last.value + 1) return 'follows';
  return marker.value > last.value ? 'gap' : 'repeat';
}

/** Types that a unit of a type may stand in, for each type; null stands for the text as a whole. */
const holdersOf: Readonly<Record<MarkerType, readonly (MarkerType | null)[]>> = {
  part: [null],
  letter: [null, 'part'],
  chapter: [null, 'part', 'letter'],
  section: [null, 'part', 'letter', 'chapter'],
  subsection: ['section'],
  roman: [null, 'part', 'letter', 'chapter', 'section', 'article'],
  article: [null, 'part', 'letter', 'chapter', 'section', 'subsection', 'roman'],
  clause: [null, 'part', 'letter', 'chapter', 'section', 'subsection', 'roman', 'article'],
  dotted: ['clause', 'dotted', 'roman'],
  point: [null, 'part', 'letter', 'roman', 'article', 'clause', 'dotted'],
  paren: [null, 'part', 'letter', 'roman', 'article', 'clause', 'dotted', 'point'],
};

/** Indices in the stack of units that may hold the type, innermost first. */
export function possibleHolders(stack: readonly OpenUnit[], type: MarkerType): number[] {
  const found: number[] = [];
  for (let depth = stack.length - 1; depth >= 0; depth -= 1) {
    const unit = stack[depth];
    const nested = type === 'article' && unit?.inArticle === true;
    if (!nested && holdersOf[type].includes(unit?.marker?.type ?? null)) found.push(depth);
  }
  return found;
}

const bounds: readonly MarkerType[] = ['part', 'letter', 'chapter', 'section', 'subsection', 'article'];

/** What the rest of the text holds: used to tell a label from a number that only looks like one. */
export interface Outlook {
  /** A likely label of the type and value between two lines, the first one not counted. */
  readonly hasAhead: (type: MarkerType, value: number, from: number, to: number) => boolean;
  /** The line at which the row of an item at `from` ends at the latest: the next unit of a higher level. */
  readonly scopeEnd: (from: number) => number;
}

export function surveyCandidates(candidates: readonly Candidate[][], from: number, to: number): Outlook {
  const places = new Map<string, number[]>();
  const ends = new Array<number>(to - from + 1).fill(to);
  for (const readings of candidates) {
    for (const { marker, start, bold, upper, index } of readings) {
      if (start === 'inside') continue;
      const key = `${marker.type} ${marker.value}`;
      const list = places.get(key);
      if (list === undefined) places.set(key, [index]);
      else list.push(index);
      const isBound = bounds.includes(marker.type)
        ? marker.sure || bold || upper
        : marker.type === 'roman' && (upper || bold);
      if (isBound && marker.type !== 'letter') ends[index - from] = index;
    }
  }
  for (let at = to - from - 1; at >= 0; at -= 1) if (ends[at] === to) ends[at] = ends[at + 1] ?? to;
  return {
    hasAhead: (type, value, first, last) => {
      const list = places.get(`${type} ${value}`);
      if (list === undefined) return false;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] ?? 0) <= first) low = middle + 1;
        else high = middle;
      }
      return low < list.length && (list[low] ?? to) < last;
    },
    scopeEnd: (first) => ends[first - from + 1] ?? to,
  };
}
