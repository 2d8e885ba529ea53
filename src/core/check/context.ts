import type { PartialDate } from '../instrument/partial-date.ts';

/** What a check may know besides the corpus: the day it is asked on, so that the core reads no clock. */
export interface CheckContext {
  readonly today: PartialDate;
  /** Pages and anchors that were promised before: content/anchors.lock. */
  readonly promised: readonly string[];
  /** Pages whose file could not be read whole, `instruments/25-nq-tw-2013`: what they lack is not held against others. */
  readonly unread: readonly string[];
}
