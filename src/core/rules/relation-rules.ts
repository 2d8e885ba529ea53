import type { Rule } from './rule.ts';

const later = 'content/instruments/43-kl-tw-2019.mdx';
const relation = (kind: string, target: string, more = ''): string =>
  `relations:\n  - { kind: ${kind}, target: ${target}, ${more}attested: [{ source: communist-review-2025, at: note 10 }] }\n`;

/** Relations between instruments: once, in the active direction, forward in time. */
export const relationRules = {
  'relation-self': {
    severity: 'error',
    sentence: {
      en: '`{instrument}` is related to itself ({kind}), expected another instrument',
      vi: '`{instrument}` quan hệ với chính mình ({kind}), cần một văn bản khác',
    },
    meaning: {
      en: 'A relation leads from one instrument to another; the graph and the lineage have no use for a loop.',
      vi: 'Quan hệ đi từ văn bản này sang văn bản khác; đồ thị không vẽ một văn bản nối với chính nó.',
    },
    mend: {
      en: 'Name the other instrument. One of the same number is told apart by its year.',
      vi: 'Ghi mã văn bản kia. Văn bản cùng số thì phân biệt bằng năm.',
    },
    example: {
      at: later,
      part: 'fields',
      wrong: relation('continues', '43-kl-tw-2019'),
      right: relation('continues', '25-nq-tw-2013'),
      values: { instrument: '43-kl-tw-2019', kind: 'continues' },
    },
  },
  'relation-twice': {
    severity: 'error',
    sentence: {
      en: 'relation `{kind}` to `{actual}` is stated twice, expected it once, in one direction',
      vi: 'quan hệ `{kind}` với `{actual}` ghi hai lần, chỉ ghi một lần theo một chiều',
    },
    meaning: {
      en: 'The other end of a relation is computed. Stated twice it would be counted twice, and its sources would be parted.',
      vi: 'Đầu kia của quan hệ do máy suy ra. Ghi hai lần thì bị đếm hai lần, và nguồn bị chia đôi.',
    },
    mend: {
      en: 'Keep one of the two and give it the evidence of both.',
      vi: 'Giữ một, ghi vào đó nguồn của cả hai.',
    },
    example: {
      at: later,
      part: 'fields',
      wrong:
        'relations:\n  - { kind: continues, target: 25-nq-tw-2013, attested: [{ source: communist-review-2025 }] }\n  - { kind: continues, target: 25-nq-tw-2013, attested: [{ source: baosonla-25-nq-tw-review }] }\n',
      right:
        'relations:\n  - { kind: continues, target: 25-nq-tw-2013, attested: [{ source: communist-review-2025 }, { source: baosonla-25-nq-tw-review }] }\n',
      values: { kind: 'continues', actual: '25-nq-tw-2013' },
    },
  },
  'relation-against-time': {
    severity: 'error',
    sentence: {
      en: '`{instrument}` of {date} cannot stand in relation `{kind}` to the later `{actual}` of {targetDate}',
      vi: '`{instrument}` ngày {date} không thể có quan hệ `{kind}` với `{actual}` ra sau, ngày {targetDate}',
    },
    meaning: {
      en: 'Nothing can implement, replace or concretise a paper that did not exist yet. Articles do confuse congresses and tenures, and so such a relation is often theirs.',
      vi: 'Không văn bản nào có thể triển khai, thay thế hay cụ thể hóa một văn bản chưa ra đời. Bài viết có khi nhầm đại hội, nhầm khóa, nên quan hệ như vậy thường do nguồn nhầm.',
    },
    mend: {
      en: 'Look at the direction first: the later paper states the relation. If a source does say the impossible, write an entry in content/conflicts instead.',
      vi: 'Xem lại chiều trước: văn bản ra sau mới là bên nêu quan hệ. Nếu đúng là nguồn nói điều không thể, hãy viết một mục trong content/conflicts thay vì ghi quan hệ.',
    },
    example: {
      at: 'content/instruments/49-ct-tw-2015.mdx',
      part: 'fields',
      wrong: relation('concretises', 'congress-12-2016'),
      right: 'relations: []\n',
      values: {
        instrument: '49-ct-tw-2015',
        date: '2015-10-20',
        kind: 'concretises',
        actual: 'congress-12-2016',
        targetDate: '2016-01',
      },
    },
  },
  'relation-circle': {
    severity: 'error',
    sentence: {
      en: 'relations that end force turn in a circle: {actual}',
      vi: 'các quan hệ chấm dứt hiệu lực tạo thành vòng: {actual}',
    },
    meaning: {
      en: 'If A replaces B and B replaces A, neither is in force and neither is not.',
      vi: 'A thay thế B mà B lại thay thế A thì không biết văn bản nào còn hiệu lực.',
    },
    mend: {
      en: 'Find the relation that is stated from the wrong end: only the later paper replaces.',
      vi: 'Tìm quan hệ ghi ngược: chỉ văn bản ra sau mới thay thế.',
    },
    example: {
      at: 'content/instruments/290-qd-tw-2010.mdx',
      part: 'fields',
      wrong: relation('replaces', '23-qd-tw-2021'),
      right: 'relations: []\n',
      values: { actual: '23-qd-tw-2021 → 290-qd-tw-2010 → 23-qd-tw-2021' },
    },
  },
  'relation-provision': {
    severity: 'error',
    sentence: {
      en: 'relation points at provision `{actual}`, which `{instrument}` does not have',
      vi: 'quan hệ trỏ tới mục nội dung `{actual}`, mã không có trong `{instrument}`',
    },
    meaning: {
      en: '`provision` and `targetProvision` tell which clause says so and which clause it is about. The reader is sent there.',
      vi: '`provision` và `targetProvision` cho biết khoản nào nêu quan hệ và khoản nào được nói tới. Người đọc được dẫn đến đó.',
    },
    mend: {
      en: 'Mend the id, or leave it out: the relation stands without it.',
      vi: 'Sửa mã, hoặc bỏ đi: quan hệ vẫn đủ khi không có nó.',
    },
    example: {
      at: later,
      part: 'fields',
      wrong: relation('continues', '25-nq-tw-2013', 'targetProvision: nhiem-vu-9, '),
      right: relation('continues', '25-nq-tw-2013', 'targetProvision: nhiem-vu-1, '),
      values: { actual: 'nhiem-vu-9', instrument: '25-nq-tw-2013' },
    },
  },
} satisfies Record<string, Rule>;
