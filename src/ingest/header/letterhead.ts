import { isUpper } from '../lines/look.ts';
import type { SourceLine } from '../lines/source-line.ts';
import { readEmblem } from './emblem.ts';
import { beginsBody, splitBodies } from './names.ts';
import { findOwnNumber, readBareNumber } from './number.ts';

/** The bodies that a letterhead names, and whether it is the Party's. */
export interface Letterhead {
  readonly bodies: readonly string[];
  readonly isParty: boolean;
}

const emblems =
  /(?:CỘNG\s(?:HÒA|HOÀ)\sXÃ\sHỘI\sCHỦ\sNGHĨA\sVIỆT\sNAM|ĐẢNG\sCỘNG\sSẢN\sVIỆT\sNAM|VIỆT\sNAM\sDÂN\sCHỦ\sCỘNG\s(?:HÒA|HOÀ)|Độc\slập\s[-–]\sTự\sdo\s[-–]\sHạnh\sphúc)/gu;

/** Words of an emblem that a line end has cut off: `ĐẢNG` over `CỘNG SẢN VIỆT NAM`. */
const tails = [
  'đảng',
  'cộng',
  'cộng hòa',
  'cộng hoà',
  'việt nam',
  'nam',
  'đảng cộng',
  'cộng hòa xã',
  'nghĩa việt nam',
  'chủ nghĩa',
];

/**
 * Reads the letterhead in the lines `from`..`to`: the bodies are what is left of its capitals when the emblem, the
 * number, the date and the subject of a letter are taken away. Without an emblem only a known kind of body counts.
 */
export function readLetterhead(lines: readonly SourceLine[], from: number, to: number): Letterhead {
  const pieces: string[] = [];
  let isParty = false;
  let emblemPart = false;
  let done = false;
  let hasEmblem = false;
  for (let index = from; index < to && !done; index += 1) {
    const line = lines[index];
    if (line?.kind !== 'text') continue;
    for (const column of line.columns) {
      const kind = readEmblem(column);
      if (kind === 'party') isParty = true;
      hasEmblem ||= kind !== null;
      const left = column.replace(emblems, ' ').replace(/\s+/gu, ' ').trim();
      const isTail = tails.includes(left.toLowerCase()) && (emblemPart || nextIsEmblem(lines, index));
      if (kind !== null && left === column.trim()) {
        emblemPart = true;
        continue;
      }
      if (isTail) continue;
      emblemPart = kind !== null;
      if (readBareNumber(left) !== null) {
        done = pieces.length > 0;
        continue;
      }
      const number = findOwnNumber(left);
      const words = (number === null ? left : left.slice(0, number.start))
        .replace(/(?:^|\s)Số\s*:?.*$/iu, '')
        .replace(/^\/\s?\p{Lu}.*$/u, '')
        .trim();
      if (words !== '' && isUpper(words) && !/^V\/V/u.test(words)) pieces.push(words);
      if (number !== null && pieces.length > 0) done = true;
    }
  }
  const bodies = splitBodies(pieces).filter((name) => name.length > 2 && (hasEmblem || beginsBody(name)));
  return { bodies, isParty };
}

function nextIsEmblem(lines: readonly SourceLine[], index: number): boolean {
  const next = lines.slice(index + 1, index + 3).find(({ kind }) => kind === 'text');
  return next !== undefined && next.columns.some((column) => readEmblem(column) !== null);
}
