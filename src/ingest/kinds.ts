import { findKind, houseCodes } from '../core/instrument/kind.ts';

/**
 * Types of document (loại văn bản) as they are printed, with the content kind that each becomes; longest first where
 * one begins with another. `annexable`: it may be issued with another paper and then has units of its own.
 */
interface DocumentType {
  readonly name: string;
  readonly kind: string | null;
  readonly annexable: boolean;
}

const type = (name: string, kind: string | null, annexable = false): DocumentType => ({
  name,
  kind,
  annexable,
});

export const documentTypes: readonly DocumentType[] = [
  type('Nghị quyết liên tịch', 'resolution'),
  type('Nghị quyết', 'resolution'),
  type('Nghị định', 'decree'),
  type('Thông tư liên tịch', 'circular'),
  type('Thông tư', 'circular'),
  type('Thông tri', 'party-circular'),
  type('Thông báo kết luận', 'notice'),
  type('Thông báo', 'notice'),
  type('Thông cáo', 'communique'),
  type('Chỉ thị', 'directive'),
  type('Chỉ lệnh', null),
  type('Kết luận', 'conclusion'),
  type('Quyết định', 'decision'),
  type('Quyết nghị', null),
  type('Quy định', 'provisions', true),
  type('Quy chế phối hợp', 'regulation', true),
  type('Quy chế', 'regulation', true),
  type('Quy trình', null, true),
  type('Quy hoạch', null, true),
  type('Quy ước', null, true),
  type('Hướng dẫn liên ngành', 'guideline', true),
  type('Hướng dẫn', 'guideline', true),
  type('Kế hoạch phối hợp', 'plan', true),
  type('Kế hoạch', 'plan', true),
  type('Chương trình hành động', 'programme', true),
  type('Chương trình phối hợp', 'programme', true),
  type('Chương trình công tác', 'programme', true),
  type('Chương trình', 'programme', true),
  type('Chiến lược', null, true),
  type('Cương lĩnh', 'platform'),
  type('Điều lệ', 'party-charter', true),
  type('Đề án', 'project', true),
  type('Dự án', 'project', true),
  type('Phương án', 'option', true),
  type('Nội quy', null, true),
  type('Thể lệ', null, true),
  type('Báo cáo', 'report'),
  type('Tờ trình', 'submission'),
  type('Công văn', 'official-letter'),
  type('Công điện', 'official-telegram'),
  type('Biên bản', 'minutes'),
  type('Bộ luật', 'law'),
  type('Luật', 'law'),
  type('Pháp lệnh', 'ordinance'),
  type('Hiến pháp', 'constitution'),
  type('Sắc lệnh', null),
  type('Lệnh', 'order'),
  type('Văn bản hợp nhất', 'consolidated-text'),
  type('Tuyên bố', null),
  type('Lời kêu gọi', null),
];

/** Titles of what is issued with a paper and holds tables and forms rather than units. */
export const appendixWords = [
  'Phụ lục',
  'Phụ biểu',
  'Danh mục',
  'Danh sách',
  'Mẫu',
  'Biểu mẫu',
  'Biểu',
  'Bảng',
] as const;

/** The type that a line begins with, in any case; `rest` is what stands behind it on the line. */
export function matchDocumentType(
  line: string,
): { readonly type: DocumentType; readonly rest: string } | undefined {
  const low = line.toLowerCase();
  for (const each of documentTypes) {
    const name = each.name.toLowerCase();
    if (low.startsWith(name) && !/^[\p{L}\p{N}]/u.test(low.slice(name.length))) {
      return { type: each, rest: line.slice(name.length).trim() };
    }
  }
  return undefined;
}

export const kindOf = (name: string): string | null =>
  documentTypes.find((each) => each.name === name)?.kind ?? null;

/** The type that the code in a number stands for, the likelier of two; null where it holds none. */
export function typeOfNumber(number: string): string | null {
  for (const code of number.split(/[-/–]/u).slice(1)) {
    const kind = /^\d+$/u.test(code) ? undefined : findKind(code);
    if (kind !== undefined && !houseCodes.has(kind.code)) return kind.name.vi.split(',')[0] ?? null;
  }
  return null;
}
