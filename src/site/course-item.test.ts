import { expect, test } from 'vitest';
import { type CourseItem, gatherReadings } from './course-item.ts';

const law = { text: 'Luật 10/2022/QH15', href: '/instruments/10-2022-qh15/' };
const replaced = { kind: 'outdated', text: 'Đã được thay thế', href: null } as const;
const item = (
  holder: CourseItem['holder'],
  text: string,
  remarks: CourseItem['remarks'] = [],
): CourseItem => ({
  holder,
  item: { text, href: null },
  remarks,
});

test('an instrument is named once for the provisions read one after the other, with each remark once', () => {
  const readings = gatherReadings([
    item(law, 'Điều 3', [replaced]),
    item(law, 'Điều 5', [replaced]),
    item(null, 'Dân vận khéo'),
    item(null, 'Hội đồng quân nhân'),
    item(law, 'Điều 9'),
  ]);
  expect(readings.map(({ holder, items }) => [holder?.text ?? null, items.map(({ text }) => text)])).toEqual([
    ['Luật 10/2022/QH15', ['Điều 3', 'Điều 5']],
    [null, ['Dân vận khéo']],
    [null, ['Hội đồng quân nhân']],
    ['Luật 10/2022/QH15', ['Điều 9']],
  ]);
  expect(readings[0]?.remarks).toEqual([replaced]);
});
