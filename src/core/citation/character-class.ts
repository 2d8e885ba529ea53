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
let table: Uint8Array | undefined;

/** The class of every UTF-16 unit, built on first use. */
export function characterClasses(): Uint8Array {
  if (table !== undefined) return table;
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
  table = built;
  return built;
}
