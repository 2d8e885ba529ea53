import type { Bilingual } from '../core/language.ts';

/** The words for grouping and sorting the duties, and for their table that leaves for Word. */
export const dutyWords = {
  arrange: { vi: 'Cách xếp', en: 'Arrangement' },
  group: { vi: 'Xếp nhóm theo', en: 'Group by' },
  'group.instrument': { vi: 'Văn bản', en: 'Instrument' },
  'group.actor': { vi: 'Chủ thể', en: 'Actor' },
  'group.topic': { vi: 'Chủ đề', en: 'Topic' },
  'group.kind': { vi: 'Loại quy định', en: 'Kind' },
  'group.none': { vi: 'Chưa phân loại', en: 'Not classified' },
  sort: { vi: 'Thứ tự trong nhóm', en: 'Order within a group' },
  'sort.text': { vi: 'Theo văn bản', en: 'As in the instruments' },
  'sort.word': { vi: 'Bắt buộc trước', en: 'Strictest word first' },
  'sort.authority': { vi: 'Lời văn chính thức trước', en: 'Official wording first' },
  'table.page': { vi: 'Bảng HTML, mở được bằng Word', en: 'HTML table, opens in Word' },
  'table.instrument': { vi: 'Văn bản hoặc bài viết', en: 'Instrument or article' },
  'table.place': { vi: 'Vị trí', en: 'Place' },
  'table.actors': { vi: 'Chủ thể', en: 'Actors' },
  'table.text': { vi: 'Nội dung', en: 'Text' },
  'table.modality': { vi: 'Mức độ', en: 'Word of duty' },
  'table.deadline': { vi: 'Thời hạn', en: 'Deadline' },
  'table.authority': { vi: 'Theo nguồn', en: 'On the word of' },
} as const satisfies Readonly<Record<string, Bilingual>>;
