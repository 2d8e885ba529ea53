/** Letters of points in the order of official texts (no f, j, w, z); Latin order is read as well where it is used. */
const points = 'abcdđeghiklmnopqrstuvxy';
const latin = 'abcdefghijklmnopqrstuvwxyz';

const romanShape = /^(?=.)(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Value of a Roman numeral up to 39, the highest that numbers parts of a text; null for other letters. */
export function parseRoman(text: string): number | null {
  if (!romanShape.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = romanValues[text.charAt(at)] ?? 0;
    const next = romanValues[text.charAt(at + 1)] ?? 0;
    value += one < next ? -one : one;
  }
  return value;
}

const units = ['', 'nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Value of an ordinal in words: `nhất`, `hai`, `mười`, `mười một`; null for other words. */
export function parseOrdinal(words: string): number | null {
  const text = words
    .toLowerCase()
    .normalize('NFC')
    .replace('bẩy', 'bảy')
    .replace('bốn', 'tư')
    .replace('nhì', 'hai');
  const [first = '', second] = text.split(/\s+/u);
  if (second === undefined) return units.includes(first) && first !== '' ? units.indexOf(first) : null;
  const unit = second === 'một' ? 1 : second === 'lăm' ? 5 : units.indexOf(second);
  return first === 'mười' && unit > 0 && unit < 10 ? 10 + unit : null;
}

/** Place of a point's letter, from 1; letters outside the Vietnamese row stand behind the one before them. */
export function pointValue(letter: string): number {
  const place = points.indexOf(letter);
  return place >= 0 ? place + 1 : latin.indexOf(letter) + 1;
}

/** Whether a point follows another: the next letter of the Vietnamese row or of the Latin one. */
export function followsPoint(before: string, letter: string): boolean {
  const [a, b] = [points.indexOf(before), points.indexOf(letter)];
  if (a >= 0 && b === a + 1) return true;
  const [c, d] = [latin.indexOf(before), latin.indexOf(letter)];
  return c >= 0 && d === c + 1;
}

/** Whether a suffix follows another: nothing, then a, b, … or 1, 2, …: `2`, `2a`, `2b`. */
export function followsSuffix(before: string, suffix: string): boolean {
  if (/^\d+$/u.test(suffix)) return Number(suffix) === Number(before || '0') + 1;
  return before === '' ? suffix === 'a' : followsPoint(before, suffix);
}
