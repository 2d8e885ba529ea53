import type { Finding, Position } from '../core/finding.ts';

/**
 * The longest file that is read, in UTF-16 units. The longest law at hand has a fifth of it; reading takes longer than
 * its length tells, and a file of many megabytes is no text that an author has typed.
 */
export const longestFile = 1_000_000;

/** What stands where bytes are no UTF-8, and what files in UTF-16 are full of. */
const notText = /[\uFFFD\0]/u;
/** Characters that nobody sees and every search stumbles over: soft hyphen, zero widths, turns of direction, controls. */
const invisible =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

/** Why a file should not be read at all: it is too long, or its bytes are no text. */
export function findUnreadable(path: string, text: string): readonly Finding[] {
  if (text.length > longestFile) {
    const size = (length: number) => (length / 1_000_000).toFixed(1);
    const values = { actual: size(text.length), expected: size(longestFile) };
    return [{ rule: 'file-large', path, values }];
  }
  const at = notText.exec(text);
  return at === null ? [] : [{ rule: 'text-encoding', path, position: placeAt(text, at.index), values: {} }];
}

/** The first character of a file that cannot be seen, by its Unicode name in numbers. */
export function findInvisible(path: string, text: string): readonly Finding[] {
  const at = invisible.exec(text);
  if (at === null) return [];
  const actual = `U+${(at[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return [{ rule: 'text-invisible', path, position: placeAt(text, at.index), values: { actual } }];
}

function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
