import { expect, test } from 'vitest';
import { measureText } from './text-width.ts';

/** Widths that Chromium gives for Be Vietnam Pro 500 at 12 pixels. */
const measured: readonly (readonly [string, number])[] = [
  ['25-NQ/TW', 68.8],
  ['34/2007/PL-UBTVQH11', 142.9],
  ['Văn kiện Đại hội đại…', 126.5],
  ['590-CT/ĐUQSTW', 109.4],
  ['Communist Review 2025', 146.8],
];

test('measureText() is never narrower than the typeface, and at most a twentieth wider', () => {
  for (const [text, width] of measured) {
    expect(measureText(text, 12), text).toBeGreaterThanOrEqual(width);
    expect(measureText(text, 12), text).toBeLessThan(width * 1.05 + 1);
  }
});

test('measureText() gives a letter with marks the width of the letter', () => {
  expect(measureText('Ế'.normalize('NFC'), 100)).toBe(measureText('E', 100));
});
