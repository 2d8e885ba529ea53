import { findKind, houseCodes } from '../core/instrument/kind.ts';
import { foldVietnamese } from '../core/text/fold.ts';
import { plainD } from './lines/look.ts';

/**
 * Types of document (loại văn bản) as they are printed; longest first where one begins with another. `annexable`: it may be issued with another paper and then has units of its own.
 */
interface DocumentType {
  readonly name: string;
  readonly annexable: boolean;
}

const type = (name: string, annexable = false): DocumentType => ({ name, annexable });

export const documentTypes: readonly DocumentType[] = [
  type('Nghị quyết liên tịch'),
  type('Nghị quyết'),
  type('Nghị định'),
  type('Thông tư liên tịch'),
  type('Thông tư'),
  type('Thông tri'),
  type('Thông báo kết luận'),
  type('Thông báo'),
  type('Thông cáo'),
  type('Chỉ thị'),
  type('Chỉ lệnh'),
  type('Kết luận'),
  type('Quyết định'),
  type('Quyết nghị'),
  type('Quy định', true),
  type('Quy chế phối hợp', true),
  type('Quy chế', true),
  type('Quy trình', true),
  type('Quy hoạch', true),
  type('Quy ước', true),
  type('Hướng dẫn liên ngành', true),
  type('Hướng dẫn', true),
  type('Kế hoạch phối hợp', true),
  type('Kế hoạch', true),
  type('Chương trình hành động', true),
  type('Chương trình phối hợp', true),
  type('Chương trình công tác', true),
  type('Chương trình', true),
  type('Chiến lược', true),
  type('Cương lĩnh'),
  type('Điều lệ', true),
  type('Đề án', true),
  type('Dự án', true),
  type('Phương án', true),
  type('Nội quy', true),
  type('Thể lệ', true),
  type('Báo cáo'),
  type('Tờ trình'),
  type('Công văn'),
  type('Công điện'),
  type('Biên bản'),
  type('Bộ luật'),
  type('Luật'),
  type('Pháp lệnh'),
  type('Hiến pháp'),
  type('Sắc lệnh'),
  type('Lệnh'),
  type('Văn bản hợp nhất'),
  type('Hợp đồng'),
  type('Bản ghi nhớ'),
  type('Bản thỏa thuận'),
  type('Giấy mời'),
  type('Giấy ủy quyền'),
  type('Tuyên bố'),
  type('Lời kêu gọi'),
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
  const low = plainD(line).toLowerCase();
  for (const each of documentTypes) {
    const name = each.name.toLowerCase();
    if (low.startsWith(name) && !/^[\p{L}\p{N}]/u.test(low.slice(name.length))) {
      return { type: each, rest: line.slice(name.length).trim() };
    }
  }
  return undefined;
}

/** The type that the code in a number stands for, the likelier of two; null where it holds none. */
export function typeOfNumber(number: string): string | null {
  for (const code of number.split(/[-/–]/u).slice(1)) {
    const kind = /^\d+$/u.test(code) ? undefined : findKind(code);
    if (kind !== undefined && !houseCodes.has(kind.code)) return kind.name.vi.split(',')[0] ?? null;
  }
  return null;
}

/** The type that a whole line stands for when marks and spaces are left out, as scanning does: `K ÉT LUẬN`. */
export function matchDamagedType(line: string): DocumentType | undefined {
  if (line.length > 40) return undefined;
  const letters = (text: string): string => foldVietnamese(text).replace(/[^a-z]+/gu, '');
  const key = letters(line);
  return key.length < 4 ? undefined : documentTypes.find(({ name }) => letters(name) === key);
}
