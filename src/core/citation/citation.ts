import type { DocumentNumber, NumberKey } from '../instrument/document-number.ts';
import type { PartialDate } from '../instrument/partial-date.ts';

/**
 * How much of a number the text gives: all of it, kind and serial only (`Nghị quyết 49`), or a word that points back
 * (`Nghị quyết này`). An un-numbered mention with a date has no level.
 */
export type CitationLevel = 'full' | 'short' | 'back';

/** A stretch of the NFC text, in UTF-16 offsets; `raw` is exactly that stretch. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** A mention of an instrument in a text: `start` and `end` hold the number only, or the words where there is none. */
export interface Citation extends Stretch {
  readonly level: CitationLevel | null;
  readonly number: DocumentNumber | null;
  readonly key: NumberKey | null;
  /** The code of the kind: the one in the number, else the one of the word before it. */
  readonly kind: string | null;
  readonly issuerCode: string | null;
  readonly date: (Stretch & { readonly value: PartialDate }) | null;
  readonly issuer: Stretch | null;
  readonly title: Stretch | null;
  readonly tenure: (Stretch & { readonly term: number }) | null;
  /** The provision that is cited, as the id of a provision: `dieu-5-khoan-2-diem-a`. */
  readonly pinpoint: (Stretch & { readonly id: string }) | null;
  /** Where the naming begins, with `Nghị quyết số`: what a link may cover. */
  readonly lead: number;
  /** For `Nghị quyết này`: the place in the list of citations of the one that it points back to. */
  readonly antecedent: number | null;
}
