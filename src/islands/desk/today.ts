import { type PartialDate, partialDateOf } from '../../core/instrument/partial-date.ts';

/** The day as the clock of this machine has it. */
export const localDay = (now: Date = new Date()): PartialDate =>
  partialDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) as PartialDate;
