import type { Bilingual } from '../language.ts';

/** What a review says of a citation, gravest first. */
export const verdicts = [
  'unknown',
  'ambiguous',
  'superseded',
  'date-differs',
  'issuer-differs',
  'title-differs',
  'repaired',
  'ok',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdict in few words, for tables. */
export const verdictLabels: Readonly<Record<Verdict, Bilingual>> = {
  unknown: { vi: 'chưa có trong dữ liệu', en: 'not known to us' },
  ambiguous: { vi: 'chưa xác định được', en: 'ambiguous' },
  superseded: { vi: 'đã hết hiệu lực', en: 'no longer in force' },
  'date-differs': { vi: 'ngày khác', en: 'date differs' },
  'issuer-differs': { vi: 'cơ quan ban hành khác', en: 'issuer differs' },
  'title-differs': { vi: 'tên gọi khác', en: 'title differs' },
  repaired: { vi: 'số viết chưa đúng', en: 'number misprinted' },
  ok: { vi: 'đúng', en: 'agrees' },
};

export const byGravity = (a: Verdict, b: Verdict): number => verdicts.indexOf(a) - verdicts.indexOf(b);

/** Whether a verdict asks the writer to look at the citation; one that is unknown to us is not thereby wrong. */
export const asksForChange = (verdict: Verdict): boolean => verdict !== 'ok' && verdict !== 'unknown';

/** One thing that a review has to say of a citation. */
export interface Remark {
  readonly verdict: Verdict;
  /** What the document says, where it says it. */
  readonly cited?: string | undefined;
  /** What the record says. */
  readonly recorded?: string | undefined;
  /** What to write instead of `cited`. */
  readonly correction?: string | undefined;
  /** Ids of the sources that state the recorded value. */
  readonly sources: readonly string[];
  /** Ids of the sources that say the same as the document, where sources differ. */
  readonly agreeing?: readonly string[] | undefined;
  readonly message: Bilingual;
}
