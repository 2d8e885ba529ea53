import { expect, test } from 'vitest';
import { bandLines, bandMargin, bands } from './bands.ts';
import { breakLines, measureText } from './text-width.ts';

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

test('breakLines() breaks between words only, where the room ends', () => {
  expect(breakLines('Quân ủy Trung ương', 12, 80)).toEqual(['Quân ủy', 'Trung ương']);
  expect(breakLines('Quân ủy', 12, 80)).toEqual(['Quân ủy']);
  expect(breakLines('Nghiêng', 12, 10)).toEqual(['Nghiêng']);
});

test.each(bands)('the name of the band %s fits into the margin of a drawing in two lines', (band) => {
  for (const language of ['vi', 'en'] as const) {
    const lines = bandLines(band, language);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines)
      expect(measureText(line, bandMargin.size), line).toBeLessThanOrEqual(bandMargin.width);
  }
});
