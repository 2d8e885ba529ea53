import { type RelationKind, relationKinds } from '../instrument/relation.ts';
import type { Bilingual } from '../language.ts';

/**
 * Two dozen kinds of relation cannot each have a line that the eye tells apart. A drawing shows seven families by
 * stroke and arrowhead and prints the verb of the kind beside the line; sentences and tables always name the kind.
 */
export const families = ['ends', 'changes', 'carries-out', 'continues', 'basis', 'cites', 'beside'] as const;
export type Family = (typeof families)[number];

export const familyNames: Readonly<Record<Family, Bilingual>> = {
  ends: { vi: 'thay thế hoặc bãi bỏ', en: 'replaces or repeals' },
  changes: { vi: 'sửa đổi, bổ sung', en: 'amends or supplements' },
  'carries-out': { vi: 'thực hiện, cụ thể hóa, hướng dẫn', en: 'carries out, spells out or guides' },
  continues: { vi: 'tiếp tục, kế thừa, tổng kết', en: 'continues, develops or reviews' },
  basis: { vi: 'căn cứ vào', en: 'rests on' },
  cites: { vi: 'dẫn, trả lời, kỷ niệm', en: 'cites, answers or commemorates' },
  beside: { vi: 'đi cùng (không có chiều)', en: 'goes with (no direction)' },
};

/** Which end rests on the other: if the one it rests on falls, the other has to be looked at again. */
export type Dependence = 'from-rests-on-to' | 'to-rests-on-from' | 'none';

interface KindInGraph {
  readonly family: Family;
  readonly dependence: Dependence;
  /** The verb of the active direction, short enough to stand on a line of a drawing. */
  readonly word: Bilingual;
}

const kind = (family: Family, dependence: Dependence, vi: string, en: string): KindInGraph => ({
  family,
  dependence,
  word: { vi, en },
});

export const kindsInGraph: Readonly<Record<RelationKind, KindInGraph>> = {
  replaces: kind('ends', 'none', 'thay thế', 'replaces'),
  repeals: kind('ends', 'none', 'bãi bỏ', 'repeals'),
  amends: kind('changes', 'from-rests-on-to', 'sửa đổi', 'amends'),
  supplements: kind('changes', 'from-rests-on-to', 'bổ sung', 'supplements'),
  details: kind('carries-out', 'from-rests-on-to', 'chi tiết hóa', 'spells out'),
  guides: kind('carries-out', 'from-rests-on-to', 'hướng dẫn', 'guides'),
  implements: kind('carries-out', 'from-rests-on-to', 'thực hiện', 'implements'),
  concretises: kind('carries-out', 'from-rests-on-to', 'cụ thể hóa', 'concretises'),
  grasps: kind('carries-out', 'from-rests-on-to', 'quán triệt', 'grasps'),
  'applies-in-army': kind('carries-out', 'from-rests-on-to', 'áp dụng', 'applies'),
  promulgates: kind('carries-out', 'to-rests-on-from', 'ban hành', 'promulgates'),
  codifies: kind('carries-out', 'from-rests-on-to', 'luật hóa', 'puts into law'),
  orders: kind('carries-out', 'to-rests-on-from', 'yêu cầu xây dựng', 'orders'),
  continues: kind('continues', 'from-rests-on-to', 'tiếp tục', 'continues'),
  reviews: kind('continues', 'from-rests-on-to', 'tổng kết', 'reviews'),
  develops: kind('continues', 'from-rests-on-to', 'kế thừa', 'develops'),
  follows: kind('continues', 'none', 'ra sau', 'comes after'),
  'carries-forward': kind('continues', 'none', 'hiện quy định', 'now carries'),
  'based-on': kind('basis', 'from-rests-on-to', 'căn cứ', 'based on'),
  cites: kind('cites', 'none', 'dẫn', 'cites'),
  'responds-to': kind('cites', 'none', 'trả lời', 'answers'),
  commemorates: kind('cites', 'none', 'kỷ niệm', 'commemorates'),
  'adopted-with': kind('beside', 'none', 'cùng thông qua', 'adopted with'),
  'companion-of': kind('beside', 'none', 'đi cùng', 'goes with'),
};

export const familyOf = (relation: RelationKind): Family => kindsInGraph[relation].family;

export const kindsOfFamily = (family: Family): readonly RelationKind[] =>
  relationKinds.filter((relation) => familyOf(relation) === family);
