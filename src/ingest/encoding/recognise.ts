import { shareOfSyllables } from './share-of-syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';

export type LegacyEncoding = 'TCVN3' | 'VNI';

/** What was done to a text that was not in Unicode, and how well it went: shares of valid syllables, 0 to 1. */
export interface EncodingReport {
  readonly encoding: LegacyEncoding;
  readonly before: number;
  readonly after: number;
  /** No capital with a mark came out of a text that must have had some: a capital font stored small letters. */
  readonly capitalsLost: boolean;
}

export interface RecognisedText {
  readonly text: string;
  readonly report: EncodingReport | undefined;
}

const decoders: readonly (readonly [LegacyEncoding, (text: string) => string, RegExp])[] = [
  ['TCVN3', decodeTcvn3, /[\u00a1-\u00fe]/u],
  ['VNI', decodeVni, /[aeouyôöAEOUYÔÖ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñÑæîÆÎ]/u],
];

/** A text needs no conversion when so many of its words are syllables. */
const goodShare = 0.85;
/** A conversion is believed when it raises the share by so much, to so much. */
const leastGain = 0.15;
const leastShare = 0.7;

/**
 * Tells TCVN3 and VNI from Unicode by the share of valid Vietnamese syllables before and after, and converts; a text
 * that no conversion makes better stays as it is. The number of lines never changes.
 */
export function recogniseEncoding(text: string): RecognisedText {
  const before = shareOfSyllables(text);
  if (before >= goodShare) return { text, report: undefined };
  let best: { encoding: LegacyEncoding; text: string; after: number } | undefined;
  for (const [encoding, decode, signs] of decoders) {
    if (!signs.test(text)) continue;
    const decoded = decode(text);
    const after = shareOfSyllables(decoded);
    if (after > (best?.after ?? 0)) best = { encoding, text: decoded, after };
  }
  if (best === undefined || best.after < leastShare || best.after - before < leastGain)
    return { text, report: undefined };
  const { encoding, after } = best;
  const capitalsLost =
    encoding === 'TCVN3' && best.text.length > 400 && !/[À-ỸĂÂÊÔƠƯĐ]\p{Lu}/u.test(best.text);
  return { text: best.text, report: { encoding, before, after, capitalsLost } };
}

/** Bytes that are not UTF-8, read as Windows-1252 and recognised; undefined where they are in no encoding we know. */
export function decodeLegacyBytes(bytes: Uint8Array): RecognisedText | undefined {
  const recognised = recogniseEncoding(new TextDecoder('windows-1252').decode(bytes));
  return recognised.report === undefined ? undefined : recognised;
}
