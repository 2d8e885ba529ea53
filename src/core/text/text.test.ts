import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter, unitOffset } from './code-points.ts';
import { foldVietnamese } from './fold.ts';
import { isNfc, nfc } from './nfc.ts';
import { readNumerals, writeNumerals } from './numerals.ts';
import { OffsetMapBuilder } from './offset-map.ts';
import { isBareSyllable, isSyllable } from './syllable.ts';
import { placeTones, tonePlacementKey } from './tone-placement.ts';

describe('foldVietnamese()', () => {
  it('takes off every mark, also from the letters that Unicode does not decompose', () => {
    expect(foldVietnamese('Nghị quyết của ĐẢNG ỦY, Ðường ƠƯ')).toBe('nghi quyet cua dang uy, duong ou');
  });

  it('reads composed and decomposed text alike', () => {
    expect(foldVietnamese('Quyết định'.normalize('NFD'))).toBe(foldVietnamese('Quyết định'));
  });

  it('keeps the length of the composed text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldVietnamese(text).length === nfc(text).length),
    );
  });
});

describe('tone placement', () => {
  it('moves the mark to the first vowel of an open syllable', () => {
    expect(placeTones('cụ thể hoá, Quân uỷ, khoẻ, HOÀ')).toBe('cụ thể hóa, Quân ủy, khỏe, HÒA');
  });

  it('leaves closed syllables and qu alone', () => {
    expect(placeTones('hoàn thành quý quỹ quỳ thuyền')).toBe('hoàn thành quý quỹ quỳ thuyền');
  });

  it('gives both spellings one key', () => {
    expect(tonePlacementKey('Uỷ ban')).toBe(tonePlacementKey('ủy ban'));
  });
});

describe('offsets', () => {
  it('an offset map leads back across dropped and added units', () => {
    const builder = new OffsetMapBuilder();
    builder.mark(4, 6);
    builder.mark(7, 6);
    const map = builder.build();
    expect([0, 3, 4, 6, 7, 8].map(map.toOriginal)).toEqual([0, 3, 6, 8, 6, 7]);
  });

  it('code points and units lead back and forth', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const count = codePointCounter(text);
        const points = [...text];
        let unit = 0;
        points.forEach((point, index) => {
          expect(count(unit)).toBe(index);
          expect(unitOffset(text, index)).toBe(unit);
          unit += point.length;
        });
        expect(count(text.length)).toBe(points.length);
      }),
    );
  });

  it('composes as the platform does', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => nfc(text) === text.normalize('NFC')));
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = String.fromCharCode(unit);
      if (nfc(text) !== text.normalize('NFC'))
        throw new Error(`U+${unit.toString(16)} is composed otherwise`);
    }
  });

  it('knows composed text', () => {
    expect(isNfc('Đảng')).toBe(true);
    expect(isNfc('Đảng'.normalize('NFD'))).toBe(false);
  });
});

describe('isSyllable()', () => {
  it.each(
    'nghị quyết của ủy uỷ hòa hoà khoẻ khuya nguyễn gì giếng quốc thuở rượu khuỷu xoong đ'
      .split(' ')
      .slice(0, -1),
  )('knows %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });
  it.each('thií ngàỷ cứù địnhhướng quyêt nghj zương hoàà bcd stt'.split(' '))(
    'does not take %s for one',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('isBareSyllable()', () => {
  it.each('truong quyet nghieng dan va oanh huyen'.split(' '))(
    'takes %s for a syllable without marks',
    (word) => {
      expect(isBareSyllable(word)).toBe(true);
    },
  );
  it.each('ethnic minorties ddaangr nghij truongf'.split(' '))('does not take %s for one', (word) => {
    expect(isBareSyllable(word)).toBe(false);
  });
});

describe('readNumerals() and writeNumerals()', () => {
  const rows = readFileSync(new URL('../vectors/numerals.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  it.each(rows)('%s', (row) => {
    const [typed = '', wanted = ''] = row.split(' => ');
    const words = tonePlacementKey(typed).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const read = readNumerals(words);
    expect(read.length).toBe(words.length);
    expect(read.filter((word) => word !== '').join(' ')).toBe(wanted);
  });

  it('write what is in words, and leave the rest as it is', () => {
    expect(writeNumerals('Trung ương bảy, Khóa XI; the Seventh plenum')).toBe(
      'Trung ương 7, Khóa XI; the 7th plenum',
    );
  });

  it('give a word for each of any words', () => {
    const word = fc.constantFrom(
      'khóa',
      'lần',
      'thứ',
      'mười',
      'hai',
      'mươi',
      'năm',
      'cấp',
      'xi',
      'first',
      'congress',
      '7th',
    );
    fc.assert(fc.property(fc.array(word), (words) => readNumerals(words).length === words.length));
  });
});
