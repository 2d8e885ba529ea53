import { describe, expect, it } from 'vitest';
import en from './en.json' with { type: 'json' };
import { t } from './strings.ts';
import vi from './vi.json' with { type: 'json' };

const slots = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/gu)].map(([, name = '']) => name))].sort();

describe('the strings of the site', () => {
  it('are the same in both languages, value by value', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    const other = Object.entries(vi).filter(
      ([key, text]) => String(slots(text)) !== String(slots(en[key as keyof typeof en])),
    );
    expect(other).toEqual([]);
  });

  it('are composed characters, without a space at either end', () => {
    const wrong = [...Object.entries(vi), ...Object.entries(en)].filter(
      ([, text]) => text !== text.normalize('NFC') || text !== text.trim() || text === '',
    );
    expect(wrong).toEqual([]);
  });

  it('take values and plurals', () => {
    expect(t('en')('register.count', { count: 1 })).toBe('1 instrument');
    expect(t('en')('register.count', { count: 61 })).toBe('61 instruments');
    expect(t('vi')('register.count', { count: 61 })).toBe('61 văn bản');
    expect(t('en')('register.of')).toContain('{count}');
  });
});
