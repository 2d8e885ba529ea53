import type { Bilingual } from '../language.ts';
import { codeTable } from './code-table.ts';

/** A type code of document numbers (ký hiệu loại văn bản). */
export interface NumberKind {
  readonly code: string;
  readonly name: Bilingual;
  /** Content kinds that the code may stand for, likeliest first: QĐ is a decision or, in Party texts, provisions. */
  readonly kinds: readonly string[];
}

const kind = (code: string, vi: string, en: string, ...kinds: string[]): NumberKind => ({
  code,
  name: { vi, en },
  kinds,
});

/**
 * The codes in use, each once, in the spelling of official numbers. LUAT and HP are this house's own: laws and
 * constitutions carry no type code. Codes that end in LT, PH or NS are joint, coordinated or personnel papers.
 */
export const numberKinds = [
  kind('NQ', 'Nghị quyết', 'Resolution', 'resolution'),
  kind('CT', 'Chỉ thị', 'Directive', 'directive'),
  kind('KL', 'Kết luận', 'Conclusion', 'conclusion'),
  kind('QĐ', 'Quyết định, Quy định', 'Decision, Provisions', 'decision', 'provisions'),
  kind('QĐi', 'Quy định', 'Provisions', 'provisions'),
  kind('QyĐ', 'Quy định', 'Provisions', 'provisions'),
  kind('QC', 'Quy chế', 'Regulation', 'regulation'),
  kind('HD', 'Hướng dẫn', 'Guidance', 'guidance'),
  kind('TB', 'Thông báo', 'Notice', 'notice'),
  kind('TBKL', 'Thông báo kết luận', 'Notice of conclusions', 'notice', 'conclusion'),
  kind('TC', 'Thông cáo', 'Communiqué', 'communique'),
  kind('KH', 'Kế hoạch', 'Plan', 'plan'),
  kind('CTr', 'Chương trình', 'Programme', 'programme'),
  kind('CTHĐ', 'Chương trình hành động', 'Action programme', 'programme'),
  kind('ĐA', 'Đề án', 'Scheme', 'scheme'),
  kind('DA', 'Dự án', 'Project', 'project'),
  kind('PA', 'Phương án', 'Option', 'option'),
  kind('BC', 'Báo cáo', 'Report', 'report'),
  kind('TTr', 'Tờ trình', 'Submission', 'submission'),
  kind('CV', 'Công văn', 'Official letter', 'official-letter'),
  kind('CĐ', 'Công điện', 'Official telegram', 'official-telegram'),
  kind('BB', 'Biên bản', 'Minutes', 'minutes'),
  kind('NĐ', 'Nghị định', 'Decree', 'decree'),
  kind('TT', 'Thông tư, Thông tri', 'Circular', 'circular', 'party-circular'),
  kind('TTLT', 'Thông tư liên tịch', 'Joint circular', 'joint-circular', 'circular'),
  kind('TTLB', 'Thông tư liên bộ', 'Joint circular', 'joint-circular', 'circular'),
  kind('NQLT', 'Nghị quyết liên tịch', 'Joint resolution', 'resolution'),
  kind('QCPH', 'Quy chế phối hợp', 'Coordination regulation', 'regulation'),
  kind('CTPH', 'Chương trình phối hợp', 'Coordination programme', 'programme'),
  kind('KHPH', 'Kế hoạch phối hợp', 'Coordination plan', 'plan'),
  kind('HDLT', 'Hướng dẫn liên tịch', 'Joint guidance', 'guidance'),
  kind('PL', 'Pháp lệnh', 'Ordinance', 'ordinance'),
  kind('SL', 'Sắc lệnh', 'Decree', 'decree'),
  kind('L', 'Lệnh', 'Order', 'order'),
  kind('LCT', 'Lệnh của Chủ tịch nước', 'Order of the President', 'order', 'law'),
  kind('VBHN', 'Văn bản hợp nhất', 'Consolidated text', 'consolidated-text'),
  kind('QĐNS', 'Quyết định nhân sự', 'Personnel decision', 'decision'),
  kind('LUAT', 'Luật', 'Law', 'law'),
  kind('HP', 'Hiến pháp', 'Constitution', 'constitution'),
  kind('CL', 'Cương lĩnh', 'Platform', 'platform'),
  kind('ĐL', 'Điều lệ', 'Charter', 'charter'),
] as const satisfies readonly NumberKind[];

export type KindCode = (typeof numberKinds)[number]['code'];

let table: ((printed: string) => NumberKind | undefined) | undefined;

/** The kind that a printed code stands for: `qd`, `QD` and `QĐ` are one, HD and HĐ are not. */
export function findKind(printed: string): NumberKind | undefined {
  table ??= codeTable<NumberKind>(numberKinds);
  return table(printed);
}

/** Codes that are made for this house's keys and stand in no official number. */
export const houseCodes: ReadonlySet<string> = new Set(['LUAT', 'HP', 'CL', 'ĐL']);
