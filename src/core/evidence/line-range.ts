import type { Language } from '../language.ts';
import { failed, ok, type Result } from '../result.ts';
import type { LineRange } from './attestation.ts';

/** Reads `70`, `360-410` or `17-25,27`; lines count from 1 and a range does not run backwards. */
export function parseLineRanges(text: string): Result<readonly LineRange[]> {
  const ranges: LineRange[] = [];
  for (const part of text.split(',')) {
    const match = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6}))?\s*$/u.exec(part);
    const first = Number(match?.[1] ?? 0);
    const last = Number(match?.[2] ?? first);
    if (first < 1 || last < first) return failed(part.trim());
    ranges.push([first, last]);
  }
  return ok(ranges);
}

export function formatLineRanges(ranges: readonly LineRange[], language: Language): string {
  const single = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  const text = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
  if (language === 'vi') return `dòng ${text}`;
  return `${single ? 'line' : 'lines'} ${text}`;
}
