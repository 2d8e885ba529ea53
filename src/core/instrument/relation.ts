import type { Bilingual } from '../language.ts';

/**
 * Every kind of relation between instruments, once: the verb of the active direction and of the computed inverse in
 * both languages, whether it ends the target's force, whether the active side must be the later one, its name in
 * the European Legislation Identifier ontology and among the relations of the national database of legal texts.
 */
export interface RelationType {
  readonly active: Bilingual;
  readonly passive: Bilingual;
  readonly endsForce: boolean;
  readonly time: 'later' | 'any';
  readonly symmetric: boolean;
  readonly eli: string | null;
  readonly nationalDatabase: string | null;
}

type Options = Partial<Pick<RelationType, 'endsForce' | 'time' | 'symmetric' | 'eli' | 'nationalDatabase'>>;

const relation = (en: [string, string], vi: [string, string], options: Options = {}): RelationType => ({
  active: { vi: vi[0], en: en[0] },
  passive: { vi: vi[1], en: en[1] },
  endsForce: false,
  time: 'later',
  symmetric: false,
  eli: null,
  nationalDatabase: null,
  ...options,
});

export const relationTypes = {
  replaces: relation(['replaces', 'is replaced by'], ['thay thế', 'được thay thế bởi'], {
    endsForce: true,
    eli: 'eli:repeals',
    nationalDatabase: 'quy định hết hiệu lực',
  }),
  repeals: relation(['repeals', 'is repealed by'], ['bãi bỏ', 'bị bãi bỏ bởi'], {
    endsForce: true,
    eli: 'eli:repeals',
    nationalDatabase: 'quy định hết hiệu lực',
  }),
  amends: relation(['amends', 'is amended by'], ['sửa đổi, bổ sung', 'được sửa đổi, bổ sung bởi'], {
    eli: 'eli:amends',
    nationalDatabase: 'sửa đổi',
  }),
  supplements: relation(
    ['supplements', 'is supplemented by'],
    ['bổ sung, phát triển', 'được bổ sung, phát triển bởi'],
    {
      eli: 'eli:amends',
      nationalDatabase: 'bổ sung',
    },
  ),
  details: relation(['spells out', 'is spelt out by'], ['quy định chi tiết', 'được quy định chi tiết bởi'], {
    eli: 'eli:ensures_implementation_of',
    nationalDatabase: 'hướng dẫn',
  }),
  guides: relation(['guides the application of', 'is guided by'], ['hướng dẫn', 'được hướng dẫn bởi'], {
    eli: 'eli:ensures_implementation_of',
    nationalDatabase: 'hướng dẫn',
  }),
  implements: relation(
    ['implements', 'is implemented by'],
    ['triển khai thực hiện', 'được triển khai thực hiện bởi'],
    {
      eli: 'eli:ensures_implementation_of',
      nationalDatabase: 'liên quan khác',
    },
  ),
  concretises: relation(['concretises', 'is concretised by'], ['cụ thể hóa', 'được cụ thể hóa bởi'], {
    eli: 'eli:ensures_implementation_of',
    nationalDatabase: 'liên quan khác',
  }),
  grasps: relation(['thoroughly grasps', 'is thoroughly grasped by'], ['quán triệt', 'được quán triệt bởi'], {
    nationalDatabase: 'liên quan khác',
  }),
  continues: relation(
    ['continues the implementation of', 'is continued by'],
    ['tiếp tục thực hiện', 'được tiếp tục thực hiện theo'],
    { eli: 'eli:ensures_implementation_of', nationalDatabase: 'liên quan khác' },
  ),
  reviews: relation(['reviews', 'is reviewed by'], ['sơ kết, tổng kết', 'được sơ kết, tổng kết bởi'], {
    nationalDatabase: 'liên quan khác',
  }),
  promulgates: relation(
    ['promulgates', 'is promulgated by'],
    ['ban hành kèm theo', 'được ban hành kèm theo'],
    {
      time: 'any',
      eli: 'eli:has_annex',
      nationalDatabase: 'liên quan khác',
    },
  ),
  'based-on': relation(['is based on', 'is the basis of'], ['căn cứ vào', 'là căn cứ của'], {
    eli: 'eli:based_on',
    nationalDatabase: 'căn cứ',
  }),
  cites: relation(['cites', 'is cited by'], ['dẫn chiếu', 'được dẫn chiếu bởi'], {
    eli: 'eli:cites',
    nationalDatabase: 'dẫn chiếu',
  }),
  follows: relation(
    ['comes later on the subject of', 'is followed on its subject by'],
    ['ra sau, cùng vấn đề với', 'có văn bản ra sau cùng vấn đề là'],
    { nationalDatabase: 'liên quan khác' },
  ),
  develops: relation(
    ['develops', 'is developed by'],
    ['kế thừa, phát triển', 'được kế thừa, phát triển bởi'],
    {
      nationalDatabase: 'liên quan khác',
    },
  ),
  codifies: relation(['puts into law', 'is put into law by'], ['luật hóa', 'được luật hóa bởi'], {
    nationalDatabase: 'liên quan khác',
  }),
  'applies-in-army': relation(
    ['applies in the Army the rules of', 'is applied in the Army by'],
    ['áp dụng trong Quân đội quy định của', 'được áp dụng trong Quân đội bởi'],
    { eli: 'eli:ensures_implementation_of', nationalDatabase: 'liên quan khác' },
  ),
  'carries-forward': relation(
    ['now carries', 'is now carried by'],
    ['hiện quy định nội dung của', 'hiện được quy định tại'],
    { time: 'any', nationalDatabase: 'liên quan khác' },
  ),
  orders: relation(['orders the making of', 'was ordered by'], ['yêu cầu xây dựng', 'được xây dựng theo'], {
    time: 'any',
    nationalDatabase: 'liên quan khác',
  }),
  'responds-to': relation(['answers', 'is answered by'], ['trả lời', 'được trả lời bởi'], {
    nationalDatabase: 'liên quan khác',
  }),
  commemorates: relation(['commemorates', 'is commemorated by'], ['kỷ niệm', 'được kỷ niệm theo'], {
    nationalDatabase: 'liên quan khác',
  }),
  'adopted-with': relation(
    ['was adopted together with', 'was adopted together with'],
    ['được thông qua cùng', 'được thông qua cùng'],
    {
      time: 'any',
      symmetric: true,
      nationalDatabase: 'liên quan khác',
    },
  ),
  'companion-of': relation(['goes together with', 'goes together with'], ['đi cùng với', 'đi cùng với'], {
    time: 'any',
    symmetric: true,
    nationalDatabase: 'liên quan khác',
  }),
} as const satisfies Record<string, RelationType>;

export type RelationKind = keyof typeof relationTypes;
export const relationKinds = Object.keys(relationTypes) as RelationKind[];
export const isRelationKind = (text: string): text is RelationKind => Object.hasOwn(relationTypes, text);
