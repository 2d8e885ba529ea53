import { nfc } from './nfc.ts';

/**
 * Folding takes the marks off Vietnamese letters and lower-cases them, so that `Nghị quyết`, `NGHỊ QUYẾT` and
 * `nghi quyet` are the same key.
 *
 *   1. the text is composed (NFC): a letter with its marks is then one UTF-16 unit;
 *   2. each unit below U+1F00 is replaced by the first unit of its decomposed, lower-cased form;
 *   3. the letters that Unicode does not decompose are named here: đ Đ, and Ð (U+00D0) and Ɖ (U+0189), which stand in
 *      for Đ in texts typed with the wrong keyboard;
 *   4. full-width forms (U+FF01..FF5E) become plain ones.
 *
 * One unit stays one unit: an offset into the folded text is an offset into the NFC text. A mark that could not be
 * composed stays where it is.
 */
const tableSize = 0x1f00;
const letterD = 0x64;
const strayDs = [0x110, 0x111, 0xd0, 0xf0, 0x189, 0x256];

let table: Uint16Array | undefined;

function foldTable(): Uint16Array {
  if (table !== undefined) return table;
  const built = new Uint16Array(tableSize);
  for (let code = 0; code < tableSize; code++) {
    const combining = code >= 0x300 && code < 0x370;
    const folded = combining ? code : String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
    built[code] = folded;
  }
  for (const code of strayDs) built[code] = letterD;
  table = built;
  return built;
}

/** The folded form of one UTF-16 unit, as a unit. */
export function foldUnit(unit: number): number {
  if (unit < tableSize) return (table ?? foldTable())[unit] as number;
  if (unit >= 0xff01 && unit <= 0xff5e) return (table ?? foldTable())[unit - 0xfee0] as number;
  return unit;
}

/** The text without Vietnamese marks, in lower case, as long as its NFC form. */
export function foldVietnamese(text: string): string {
  const composed = nfc(text);
  if (composed.length <= longestShort) {
    let folded = '';
    for (let at = 0; at < composed.length; at++)
      folded += String.fromCharCode(foldUnit(composed.charCodeAt(at)));
    return folded;
  }
  const units = new Uint16Array(composed.length);
  for (let at = 0; at < composed.length; at++) units[at] = foldUnit(composed.charCodeAt(at));
  return stringOfUnits(units, units.length);
}

const longestShort = 64;

/** A string of the first `length` units; built in pieces, because a call takes a limited number of arguments. */
function stringOfUnits(units: Uint16Array, length: number): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < length; at += piece) {
    text += String.fromCharCode(...units.subarray(at, Math.min(length, at + piece)));
  }
  return text;
}
