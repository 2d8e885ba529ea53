import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Level, levels } from './provision.ts';
import { assignProvisionIds, type LabelledProvision, mapProvisionIds } from './provision-id.ts';

const unit = (level: Level, number: string, ...children: LabelledProvision[]): LabelledProvision => ({
  level,
  number,
  children,
});
const idsOf = (...roots: LabelledProvision[]): readonly string[] => assignProvisionIds(roots);

describe('assignProvisionIds()', () => {
  it('names articles without their chapter and section', () => {
    const article = unit('article', '11', unit('clause', '1', unit('point', 'a'), unit('point', 'đ')));
    expect(idsOf(unit('chapter', 'II', unit('section', '1', article)))).toEqual([
      'chuong-2',
      'chuong-2-muc-1',
      'dieu-11',
      'dieu-11-khoan-1',
      'dieu-11-khoan-1-diem-a',
      'dieu-11-khoan-1-diem-dd',
    ]);
  });

  it('keeps the points d and đ, and the clauses 2 and 2a, apart', () => {
    const points = [unit('point', 'd'), unit('point', 'đ'), unit('point', 'd1')];
    expect(idsOf(...points)).toEqual(['diem-d', 'diem-dd', 'diem-d1']);
    expect(idsOf(unit('article', '2a', unit('clause', '2'), unit('clause', '2a')))).toEqual([
      'dieu-2a',
      'dieu-2a-khoan-2',
      'dieu-2a-khoan-2a',
    ]);
  });

  it('writes Party resolutions as they are cited', () => {
    const item = unit(
      'clause',
      '3',
      unit('sub2', '3.1', unit('sub2', '3.1.2')),
      unit('point', 'a'),
      unit('paren', '1'),
    );
    expect(idsOf(unit('roman', 'II', item))).toEqual([
      'phan-ii',
      'phan-ii-3',
      'phan-ii-3-1',
      'phan-ii-3-1-2',
      'phan-ii-3-diem-a',
      'phan-ii-3-ngoac-1',
    ]);
    expect(idsOf(unit('clause', '4', unit('sub2', '4.1')))).toEqual(['khoan-4', 'khoan-4-1']);
    expect(idsOf(unit('part', 'A', unit('roman', 'I', unit('clause', '1'))))).toEqual([
      'phan-a',
      'phan-a-i',
      'phan-a-i-1',
    ]);
    expect(idsOf(unit('roman', 'I', unit('article', '1', unit('clause', '1'))))).toEqual([
      'phan-i',
      'dieu-1',
      'dieu-1-khoan-1',
    ]);
  });

  it('puts the annex before what an annexed regulation holds', () => {
    const regulation = unit('annex', 'Kèm theo', unit('chapter', 'I', unit('article', '1')));
    expect(
      idsOf(unit('article', '1'), regulation, unit('annex', 'Phụ lục I'), unit('annex', 'Mẫu số 12')),
    ).toEqual(['dieu-1', 'kem-theo', 'kem-theo-chuong-1', 'kem-theo-dieu-1', 'phu-luc-1', 'mau-so-12']);
  });

  it('puts the holder before a number that begins again, and a letter behind one that is repeated', () => {
    const parts = [
      unit('part', 'thứ nhất', unit('chapter', 'I')),
      unit('part', 'thứ hai', unit('chapter', 'I')),
    ];
    expect(idsOf(...parts)).toEqual(['phan-thu-nhat', 'chuong-1', 'phan-thu-hai', 'phan-thu-hai-chuong-1']);
    const repeated = unit(
      'article',
      '8',
      unit('clause', '2'),
      unit('clause', '2', unit('point', 'a')),
      unit('clause', '2'),
    );
    expect(idsOf(repeated)).toEqual([
      'dieu-8',
      'dieu-8-khoan-2',
      'dieu-8-khoan-2--b',
      'dieu-8-khoan-2-b-diem-a',
      'dieu-8-khoan-2--c',
    ]);
  });

  const labelled = (children: fc.Arbitrary<LabelledProvision[]>): fc.Arbitrary<LabelledProvision> =>
    fc.record({
      level: fc.constantFrom<Level>(...levels),
      number: fc.oneof(
        fc.integer({ min: 1, max: 4 }).map(String),
        fc.constantFrom('I', 'II', 'IV', 'a', 'd', 'đ', '2a', '1.2', 'thứ nhất', 'Phụ lục II', ''),
      ),
      children,
    });
  const leaf = labelled(fc.constant([]));
  const labels = labelled(fc.array(labelled(fc.array(leaf, { maxLength: 5 })), { maxLength: 5 }));

  it('gives every provision an id of its own, in letters that need no escape', () => {
    fc.assert(
      fc.property(fc.array(labels, { maxLength: 12 }), (roots) => {
        const ids = assignProvisionIds(roots);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:--[a-z])?$/);
      }),
    );
  });

  it('changes no id when siblings with other numbers are added', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(numbers, numbers, (first, more) => {
        const articles = (list: readonly number[]): LabelledProvision[] =>
          list.map((number) =>
            unit('article', String(number), ...list.map((clause) => unit('clause', String(clause)))),
          );
        const before = assignProvisionIds(articles(first));
        const after = new Set(
          assignProvisionIds(articles([...new Set([...first, ...more])].sort((a, b) => a - b))),
        );
        for (const id of before) expect(after).toContain(id);
      }),
    );
  });
});

describe('mapProvisionIds()', () => {
  const text = (id: string, words: string) => ({ id, text: words });

  it('tells what stayed, what was reworded, what moved and what went', () => {
    const before = [
      text('dieu-1', 'Phạm vi'),
      text('dieu-2', 'Mở cửa hằng ngày'),
      text('dieu-3', 'Giữ trật tự'),
      text('dieu-4', 'Bãi bỏ'),
    ];
    const after = [
      text('dieu-1', 'Phạm  vi'),
      text('dieu-2', 'Mở cửa các ngày trong tuần'),
      text('dieu-4', 'Giữ trật tự'),
    ];
    expect([...mapProvisionIds(before, after)]).toEqual([
      ['dieu-1', { status: 'same', id: 'dieu-1' }],
      ['dieu-2', { status: 'changed', id: 'dieu-2' }],
      ['dieu-3', { status: 'moved', id: 'dieu-4' }],
      ['dieu-4', { status: 'changed', id: 'dieu-4' }],
    ]);
    expect(mapProvisionIds(before, []).get('dieu-3')).toEqual({ status: 'gone' });
  });

  it('does not take the place of a tone mark for a change', () => {
    expect(
      mapProvisionIds([text('dieu-1', 'Uỷ ban hoà giải')], [text('dieu-1', 'Ủy ban hòa giải')]).get('dieu-1'),
    ).toEqual({ status: 'same', id: 'dieu-1' });
  });

  it('does not guess between two provisions with the same words', () => {
    const twice = [text('dieu-2', 'Như trên'), text('dieu-3', 'Như trên')];
    expect(mapProvisionIds([text('dieu-1', 'Như trên')], twice).get('dieu-1')).toEqual({ status: 'gone' });
  });

  it('maps every old id, to an id that the new edition has', () => {
    const edition = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^dieu-[1-9]$/), text: fc.constantFrom('a', 'b', 'c', '') }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(edition, edition, (before, after) => {
        const fates = mapProvisionIds(before, after);
        const ids = new Set(after.map(({ id }) => id));
        for (const { id } of before) {
          const fate = fates.get(id);
          expect(fate).toBeDefined();
          if (fate !== undefined && fate.status !== 'gone') expect(ids).toContain(fate.id);
        }
      }),
    );
    fc.assert(
      fc.property(edition, (same) => {
        for (const [id, fate] of mapProvisionIds(same, same)) expect(fate).toEqual({ status: 'same', id });
      }),
    );
  });
});
