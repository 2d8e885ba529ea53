import { foldUnit } from '../text/fold.ts';

/** What the clean-up does with a UTF-16 unit. */
export const copied = 0;
export const space = 1;
export const dropped = 2;
export const dash = 3;
export const special = 4;
export const letterEth = 5;
export const fullWidth = 6;
export const slash = 7;

const size = 0x10000;
/** Stands for what is not ASCII and for struck-out text. */
export const other = 0x7f;

let table: Uint16Array | undefined;

/**
 * For every UTF-16 unit its class, in the high byte, and what it is folded to, in the low one: plain lower-case ASCII,
 * `"` and `'` for quotation marks of any sort. One table, because a text asks it at every unit. Built on first use.
 */
export function characterTable(): Uint16Array {
  if (table !== undefined) return table;
  const kinds = characterClasses();
  const built = new Uint16Array(size);
  for (let unit = 0; unit < size; unit++) {
    const folded = foldUnit(unit);
    built[unit] = ((kinds[unit] as number) << 8) | (folded < other ? folded : other);
  }
  for (const mark of '“”„‟«»″〝〞') built[mark.charCodeAt(0)] = 0x22;
  for (const mark of '‘’‚′´`') built[mark.charCodeAt(0)] = 0x27;
  table = built;
  return built;
}

export const classOf = (entry: number): number => entry >> 8;
export const foldOf = (entry: number): number => entry & 0xff;

function characterClasses(): Uint8Array {
  const built = new Uint8Array(size);
  const set = (from: number, to: number, value: number): void => {
    built.fill(value, from, to + 1);
  };
  set(0x00, 0x1f, dropped);
  set(0x7f, 0x9f, dropped);
  for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000])
    built[unit] = space;
  set(0x2000, 0x200a, space);
  set(0x2028, 0x2029, space);
  built[0xad] = special;
  set(0x200b, 0x200f, dropped);
  set(0x202a, 0x202e, dropped);
  set(0x2060, 0x206f, dropped);
  set(0x300, 0x36f, dropped);
  built[0xfeff] = dropped;
  set(0x2010, 0x2015, dash);
  for (const unit of [0x2043, 0x2212, 0xfe58, 0xfe63, 0xff0d]) built[unit] = dash;
  for (const unit of [0x2044, 0x2215, 0x29f8, 0xff0f]) built[unit] = slash;
  for (const unit of [0xd0, 0x189]) built[unit] = letterEth;
  for (const character of '-_*<&\\:w~') built[character.charCodeAt(0)] = special;
  built[0x57] = special;
  set(0xff01, 0xff5e, fullWidth);
  built[0xff0d] = dash;
  built[0xff0f] = slash;
  return built;
}
