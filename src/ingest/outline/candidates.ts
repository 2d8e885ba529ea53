import { isUpper } from '../lines/look.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { isBareWord, type Marker, type MarkerType, readMarkers } from './markers.ts';

/** A place where a unit may begin. */
export interface Candidate {
  /** Index of the line, and of the last line that the label stands on. */
  readonly index: number;
  readonly labelEnd: number;
  readonly marker: Marker;
  readonly start: SourceLine['start'];
  /** The label is emphasised, or what follows it is in capitals: headings look so. */
  readonly bold: boolean;
  readonly upper: boolean;
  /** It stands behind another label on the same line. */
  readonly nested: boolean;
}

/** Lines of a table of contents: a row of dots and a page number. */
const contentsLine = /(?:\.{4,}|…{2,}|(?:\s\.){4,})\s*\d*$/u;

const awaitsArticle = /(?:^|\s)Điều$|(?<!(?:điều|tài|chứng|thanh|ngân|giao))\s[Kk]hoản$/u;
const awaitsOther = new RegExp(
  [
    String.raw`\s(?:tại|của|theo|các|và|định|khoản \d+),?\s(?:[Đđ]iểm|[Mm]ục|[Cc]hương|[Pp]hụ lục|[Mm]ẫu)$`,
    String.raw`\s(?:định|quyết|tư|thị|luận|luật|Luật|lệnh|văn|báo|trình|hoạch) số$`,
    String.raw`\s(?:ngày|tháng|trong|từ|đến|trước|sau|\d+) (?:ngày|tháng|năm|quý|Quý)$`,
  ].join('|'),
  'u',
);

/** A line that a number must follow, so that the `3.` of the next line is that of `khoản 3`. */
const awaitsNumber = (before: string, fits: boolean): boolean =>
  awaitsArticle.test(before) || (!fits && awaitsOther.test(before));

/** Every reading of the start of a line within `from`..`to` that is not inside a quoted text. */
export function findCandidates(
  lines: readonly SourceLine[],
  from: number,
  to: number,
  isQuoted: (index: number) => boolean,
): Candidate[][] {
  const found: Candidate[][] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text' || isQuoted(index) || contentsLine.test(line.text)) continue;
    if (line.gap === 'none' && awaitsNumber(lines[line.previous]?.text ?? '', line.fits)) continue;
    const { text, labelEnd } = joinLabel(lines, index, to);
    const bold = line.boldStart && line.boldEnd ? true : line.boldLength > 0 || line.marked;
    if (line.inTable && !bold) continue;
    const readings = readMarkers(text).map((marker) => candidate(marker, index, labelEnd, line, bold, lines));
    if (readings.length > 0) found.push(readings);
  }
  return found;
}

function candidate(
  marker: Marker,
  index: number,
  labelEnd: number,
  line: SourceLine,
  bold: boolean,
  lines: readonly SourceLine[],
): Candidate {
  const next =
    marker.rest === ''
      ? lines.slice(labelEnd + 1, labelEnd + 4).find(({ kind }) => kind === 'text')
      : undefined;
  const upper = marker.rest === '' ? next !== undefined && isUpper(next.text) : isUpper(marker.rest);
  return { index, labelEnd, marker, start: line.start, bold, upper, nested: false };
}

/** A label behind a label on one line: the first clause behind `Điều 3.`, the first point behind `1.`. */
export function nestedCandidate(outer: Candidate): Candidate | undefined {
  const holds: Partial<Record<MarkerType, readonly MarkerType[]>> = {
    article: ['clause'],
    clause: ['point', 'paren'],
    dotted: ['point', 'paren'],
    roman: ['clause'],
  };
  const wanted = holds[outer.marker.type] ?? [];
  const marker = readMarkers(outer.marker.rest).find(
    ({ type, value }) => wanted.includes(type) && value === 1,
  );
  return marker && { ...outer, marker, start: 'strong', upper: isUpper(marker.rest), nested: true };
}

/** The text of a line, with the next line's where the line holds a word only that waits for its number. */
function joinLabel(
  lines: readonly SourceLine[],
  index: number,
  to: number,
): { text: string; labelEnd: number } {
  const text = lines[index]?.text ?? '';
  if (!isBareWord(text)) return { text, labelEnd: index };
  for (let next = index + 1; next < Math.min(to, index + 3); next += 1) {
    const line = lines[next];
    if (line?.kind === 'text') return { text: `${text} ${line.text}`, labelEnd: next };
    if (line?.kind !== 'blank') break;
  }
  return { text, labelEnd: index };
}
