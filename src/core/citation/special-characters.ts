import { classOf, dropped, foldOf, space } from './character-class.ts';
import { type MarkupReader, readEntity } from './markup.ts';

const lineFeed = 0x0a;

/** A run of white space and of what is invisible: where it ends and how many line ends are in it. */
export function readSpaces(text: string, from: number, table: Uint16Array): { end: number; lines: number } {
  let end = from;
  let feeds = 0;
  let returns = 0;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = classOf(table[unit] as number);
    if (unit === lineFeed || unit === 0x2029) feeds++;
    else if (unit === 0x0d) returns++;
    else if (kind !== space && kind !== dropped) break;
  }
  return { end, lines: feeds === 0 ? returns : feeds };
}

/** `shown` is what stands for the text up to `end`; without it the unit is copied. */
export interface Special {
  readonly end: number;
  readonly shown?: string | undefined;
  readonly struck?: boolean | undefined;
}

export function readSpecial(text: string, at: number, table: Uint16Array, markup: MarkupReader): Special {
  const character = text.charAt(at);
  const same: Special = { end: at + 1 };
  switch (character) {
    case '-':
    case '\u00ad':
      return readHyphen(text, at, table);
    case '<':
      return markup.readTag(at) ?? same;
    case '&':
      return readEntity(text, at) ?? same;
    case ':':
      return text.startsWith('//', at + 1) ? { end: endOfAddress(text, at, table), struck: true } : same;
    case 'w':
    case 'W':
      return /^ww\./i.test(text.slice(at + 1, at + 4)) && !isWordUnit(table, text.charCodeAt(at - 1))
        ? { end: endOfAddress(text, at, table), struck: true }
        : same;
    case '\\':
      return /^[!-/:-@[-`{-~]/.test(text.charAt(at + 1)) ? { end: at + 1, shown: '' } : same;
    case '~':
      return text.charAt(at + 1) === '~' ? { end: at + 2, shown: '' } : same;
    case '*':
    case '_':
      return readEmphasis(text, at, character, table);
    default:
      return same;
  }
}

const isWordUnit = (table: Uint16Array, unit: number): boolean => {
  const folded = Number.isNaN(unit) ? 0 : foldOf(table[unit] as number);
  return (folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57);
};

/** Marks of emphasis go; a lone `_` between syllables is a tokeniser's space, a `*` between digits a sign. */
function readEmphasis(text: string, at: number, mark: string, table: Uint16Array): Special {
  let end = at + 1;
  while (text.charAt(end) === mark) end++;
  const between = isWordUnit(table, text.charCodeAt(at - 1)) && isWordUnit(table, text.charCodeAt(end));
  const digits = between && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(end));
  return { end, shown: digits || (between && mark === '_' && end === at + 1) ? ' ' : '' };
}

const farthestLine = 40;

/** A hyphen that breaks a word at a line end goes with the break; a soft one goes anyway. */
function readHyphen(text: string, at: number, table: Uint16Array): Special {
  const soft = text.charAt(at) === '\u00ad';
  const next = text.charCodeAt(at + 1);
  if (isBlank(table, next)) {
    const run = readSpaces(text, at + 1, table);
    const broken = run.lines > 0 && run.end - at < farthestLine;
    if (broken && isSmallLetter(text.charAt(at - 1), table) && isSmallLetter(text.charAt(run.end), table)) {
      return { end: run.end, shown: '' };
    }
  }
  return { end: at + 1, shown: soft ? '' : '-' };
}

function isSmallLetter(character: string, table: Uint16Array): boolean {
  const folded = character === '' ? 0 : foldOf(table[character.charCodeAt(0)] as number);
  return folded >= 97 && folded <= 122 && character === character.toLowerCase();
}

/** Where a web address ends: at white space, a quotation mark, a bracket that it did not open. */
function endOfAddress(text: string, from: number, table: Uint16Array): number {
  let depth = 0;
  let end = from + 1;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (classOf(table[text.charCodeAt(end)] as number) === space || '<>"|“”«»]'.includes(character)) break;
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) break;
  }
  return end;
}

function isBlank(table: Uint16Array, unit: number): boolean {
  if (Number.isNaN(unit)) return false;
  const kind = classOf(table[unit] as number);
  return kind === space || kind === dropped;
}
