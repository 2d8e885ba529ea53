const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function printRoman(count: number): string {
  let text = '';
  let left = count;
  for (const [value, sign] of roman) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

/** a … z, aa … zz: the letter is repeated, as word processors go on. */
const printLetter = (count: number): string =>
  count < 1 ? '' : String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

/** A count in a number format of WordprocessingML; formats of other languages fall back to digits. */
export function printCount(count: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return printLetter(count);
    case 'upperLetter':
      return printLetter(count).toUpperCase();
    case 'lowerRoman':
      return printRoman(count).toLowerCase();
    case 'upperRoman':
      return printRoman(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}
