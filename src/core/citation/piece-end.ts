const pieceLength = 65_536;

/**
 * Where to cut a text for cleaning: at the first blank line behind some 64,000 units, or, if there is none in as many
 * again, behind the last sentence, line or word in that stretch, or in the middle of it all.
 */
export function endOfPiece(text: string, from: number): number {
  const target = from + pieceLength;
  const limit = target + pieceLength;
  if (text.length <= limit) return text.length;
  const stretch = text.slice(target, limit);
  for (const pattern of [/\n[ \t\r]*\n/g, /[.!?;]["”)\]]?\s/g, /\n/g, /\s/g]) {
    const match = pattern.exec(stretch);
    if (match !== null) return target + pattern.lastIndex;
  }
  return isLowSurrogate(text.charCodeAt(limit)) ? limit + 1 : limit;
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
