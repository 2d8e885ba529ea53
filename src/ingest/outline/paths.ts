import type { Marker, MarkerType } from './markers.ts';

/** Words that stand before the number of a unit in its path. */
const words: Partial<Record<MarkerType, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
};

/**
 * The path of a unit under a holder's.
 *   State style, joined by `/`: `Chương II/Mục 1/Điều 17/Khoản 1/Điểm a`; Roman parts hold articles as `I/Điều 1`.
 *   What stands in a Tiểu mục is counted on from its Mục and does not name it: `Chương II/Mục 4/Điều 30`.
 *   Party style, joined by `.`: `II.3`, `II.3.1` (printed as 3.1), `II.3.a`, `II.3.(1)`.
 */
export function formatPath(
  holder: string,
  holderType: MarkerType | null,
  marker: Marker,
  stateStyle: boolean,
): string {
  const own = ownStep(marker, stateStyle);
  if (holder === '') return own;
  if (marker.type === 'dotted') {
    const whole = holderType === 'roman' ? `${marker.above.join('.')}.${marker.value}` : String(marker.value);
    return `${holder}.${whole}`;
  }
  if (
    stateStyle ||
    words[marker.type] !== undefined ||
    holderType === null ||
    words[holderType] !== undefined
  ) {
    return `${holder}/${own}`;
  }
  return `${holder}.${own}`;
}

function ownStep(marker: Marker, stateStyle: boolean): string {
  const word = words[marker.type];
  if (word !== undefined) return `${word} ${marker.number}`;
  if (marker.type === 'paren') return `(${marker.number})`;
  if (!stateStyle) return marker.number;
  return marker.type === 'clause'
    ? `Khoản ${marker.number}`
    : marker.type === 'point'
      ? `Điểm ${marker.number}`
      : marker.number;
}
