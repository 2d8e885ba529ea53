import { type PartialDate, parsePartialDate } from '../../src/core/instrument/partial-date.ts';

/** The day that a command is run on; the core is told it and reads no clock. SOURCE_DATE_EPOCH fixes it for repeatable builds. */
export function readToday(): PartialDate {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  const today = parsePartialDate(now.toISOString().slice(0, 10));
  if (!today.ok) throw new Error(today.reason);
  return today.value;
}
