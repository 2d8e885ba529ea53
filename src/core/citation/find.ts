import { nfc } from '../text/nfc.ts';
import { type Draft, resolveDrafts } from './antecedents.ts';
import { attachPiece } from './attach.ts';
import type { Citation } from './citation.ts';
import { TextCleaner } from './clean-text.ts';
import { endOfPiece } from './piece-end.ts';
import { scanPiece } from './scan.ts';

/**
 * Finds every citation of an instrument in a text, in order, with what stands beside it. Plain text, Markdown and
 * HTML source are read alike. Offsets are UTF-16 units of the NFC text: give NFC text to use them on it as it is.
 *
 *   1. clean the text piece by piece (clean-text.ts);
 *   2. scan each piece for kind words and numbers (scan.ts);
 *   3. attach dates, issuers, tenures, titles and pinpoints from around each (attach.ts);
 *   4. when the whole text is known, give short forms the key of the full form that they stand for, and back
 *      references their antecedent (antecedents.ts).
 *
 * The work is linear in the length of the text: each step looks at a bounded stretch around what it reads.
 */
export function findCitations(text: string): Citation[] {
  const composed = nfc(text);
  const cleaner = new TextCleaner(composed);
  const drafts: Draft[] = [];
  for (let at = 0; at < composed.length; ) {
    const piece = cleaner.clean(at, endOfPiece(composed, at));
    at = piece.end;
    const signs = scanPiece(piece);
    if (signs.words.length > 0 || signs.numbers.length > 0) drafts.push(...attachPiece(piece, signs));
  }
  return resolveDrafts(drafts);
}
