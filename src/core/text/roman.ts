const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a numeral, Roman or Arabic, in any case: `XI` and `11` are 11. */
export function romanNumber(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const letters = numeral.toLowerCase();
  let total = 0;
  for (let i = 0; i < letters.length; i++) {
    const value = values[letters.charAt(i)] ?? 0;
    total += value < (values[letters.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return total;
}

const numerals: readonly (readonly [worth: number, letters: string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A small number as a Roman numeral, as tenures are written: 11 is `XI`. */
export function romanNumeral(value: number): string {
  let left = value;
  return numerals
    .map(([worth, letters]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return letters.repeat(times);
    })
    .join('');
}
