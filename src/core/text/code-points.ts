const surrogate = /[\ud800-\udbff][\udc00-\udfff]/;

/**
 * Turns UTF-16 offsets of a text into code point offsets. Offsets must be asked for in rising order or not far back:
 * the walk goes on from the last answer, so a whole text's citations cost one pass.
 */
export function codePointCounter(text: string): (offset: number) => number {
  if (!surrogate.test(text)) return (offset) => offset;
  let unit = 0;
  let point = 0;
  return (offset) => {
    if (offset < unit) {
      unit = 0;
      point = 0;
    }
    while (unit < offset) {
      unit += isPair(text, unit) ? 2 : 1;
      point++;
    }
    return point;
  };
}

/** The UTF-16 offset of a code point offset; one walk from the start. */
export function unitOffset(text: string, codePoints: number): number {
  let unit = 0;
  for (let point = 0; point < codePoints && unit < text.length; point++) unit += isPair(text, unit) ? 2 : 1;
  return unit;
}

function isPair(text: string, unit: number): boolean {
  const high = text.charCodeAt(unit);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(unit + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
