/**
 * Document numbers (số, ký hiệu văn bản).
 *
 *   number    = party / state / assembly / letter / old / short
 *   party     = serial "-" kind "/" issuer                       ; 25-NQ/TW, 49-NQ/QUTW: Party and Army Party bodies
 *   state     = serial [ "/" year ] "/" kind *( "-" issuer )     ; 16/CT-TTg, 12/2020/TT-BQP, 01/2019/TTLT-BCA-BQP
 *   assembly  = serial "/" year "/" assembly                     ; 10/2022/QH15: no kind; 15 is the legislature
 *   letter    = serial "/" issuer "-" unit                       ; 9999/BNV-VP: official letters have no kind
 *   old       = serial sep code *( sep code ) [ sep year ]       ; 123-CP, 91/HĐBT, 3/NQ/1976: before about 1996
 *   short     = kind ":" serial [ "/" year ]                     ; a key where the text gives no issuer: NQ:10
 *   serial    = 1*5DIGIT [ letter ] / 1*5DIGIT "." 1*2DIGIT       ; 08B, 66.4; single digits are padded to two
 *
 * Reading is lenient (number-reader.ts): swapped separators, spaces, dashes, missing marks and a prefix `số` or `No.`
 * are put right; the old form stays as it is written, because its separators tell nothing.
 * Not checked: whether the issuer was ever entitled to the kind, and whether an unknown code exists.
 */
export type NumberForm = 'party' | 'state' | 'assembly' | 'letter' | 'old' | 'short';

/** The canonical spelling of a number; made by this module only. */
export type NumberKey = string & { readonly numberKey: unique symbol };

export interface DocumentNumber {
  readonly form: NumberForm;
  /** Digits as they are printed in the canonical form, padded: `08`. */
  readonly serial: string;
  readonly letter?: string | undefined;
  readonly year?: number | undefined;
  /** The type code, where the number holds one: `NQ`. */
  readonly kind?: string | undefined;
  /** Issuer codes in order; several in joint papers, a unit after the issuer in letters. */
  readonly issuers: readonly string[];
  readonly key: NumberKey;
}
