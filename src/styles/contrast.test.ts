import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of the first block that follows a mark in the style sheet. */
function coloursAfter(mark: string): ReadonlyMap<string, string> {
  const from = css.indexOf(mark);
  const block = css.slice(css.indexOf('{', from), css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([a-z]+):\s*(#[0-9a-f]{6})/gu)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((left, right) => right - left);
  return (high + 0.05) / (low + 0.05);
}

const palettes = {
  light: coloursAfter(':root {'),
  'dark by the device': coloursAfter(':root:not([data-theme="light"])'),
  'dark by choice': coloursAfter(':root[data-theme="dark"]'),
};

describe('colours', () => {
  it.each(Object.entries(palettes))(
    '%s: every text stands out 4.5 to 1 on every ground',
    (_name, colours) => {
      const weak = ['ink', 'soft', 'red', 'green', 'blue', 'gold'].flatMap((text) =>
        ['paper', 'tint', 'field'].flatMap((ground) => {
          const ratio = contrast(colours.get(text) ?? '', colours.get(ground) ?? '');
          return ratio >= 4.5 ? [] : [`${text} on ${ground}: ${ratio.toFixed(2)}`];
        }),
      );
      expect(weak).toEqual([]);
    },
  );

  it.each(Object.entries(palettes))('%s: the edge of a field stands out 3 to 1', (_name, colours) => {
    expect(contrast(colours.get('edge') ?? '', colours.get('field') ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('are the same dark ones by choice and by the device', () => {
    expect([...palettes['dark by choice']]).toEqual([...palettes['dark by the device']]);
  });
});
