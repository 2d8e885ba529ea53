import { exampleFile, type Rule } from './rule.ts';

const twoSources = (first: string, second: string): string =>
  `attestations:\n  - { source: communist-review-2025, at: note 5, ${first} }\n  - { source: baosonla-25-nq-tw-review, ${second} }\n`;

/** Facts and what sources say of them: each shown value needs a source, each disagreement a word. */
export const factRules = {
  'fact-unattested': {
    severity: 'error',
    sentence: {
      en: 'value `{actual}` of `{field}` is stated by no source, expected an attestation that gives it',
      vi: 'giá trị `{actual}` của `{field}` chưa có nguồn nào nêu, cần một mục trong `attestations` ghi giá trị đó',
    },
    meaning: {
      en: 'Every fact shown has a source behind it. What an author knows by heart, or concludes, is not a source.',
      vi: 'Mỗi dữ kiện hiện ra đều có nguồn phía sau. Điều người biên soạn thuộc lòng hay suy ra không phải là nguồn.',
    },
    mend: {
      en: 'Find a source that says so and add its attestation; or take the value away and tell the conclusion in `note`.',
      vi: 'Tìm nguồn nêu giá trị đó và ghi vào `attestations`; hoặc bỏ giá trị, còn điều suy ra thì nói trong `note`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong:
        'plenum: 7\nattestations:\n  - { source: communist-review-2025, at: note 5, number: 25-NQ/TW, kind: resolution, issuer: central-committee, date: 2013-06-03 }\n',
      right:
        'plenum: 7\nattestations:\n  - { source: communist-review-2025, at: note 5, number: 25-NQ/TW, kind: resolution, issuer: central-committee, date: 2013-06-03, plenum: 7 }\n',
      values: { actual: '7', field: 'plenum' },
    },
  },
  'title-unattested': {
    severity: 'error',
    sentence: {
      en: 'title in `{language}` that no source uses: `{actual}`; expected an attestation with it, or `translated: [{language}]` if the translation is ours',
      vi: 'tên (`{language}`) không nguồn nào dùng: `{actual}`; cần một mục trong `attestations` ghi đúng tên đó, hoặc `translated: [{language}]` nếu là bản dịch của kho',
    },
    meaning: {
      en: 'A title is a quotation. One that no source uses sends readers searching for words that nobody printed; a translation of our own is marked on the page.',
      vi: 'Tên văn bản là lời dẫn nguyên văn. Tên không nguồn nào dùng khiến người đọc đi tìm những chữ chưa ai in; bản dịch của kho thì được đánh dấu trên trang.',
    },
    mend: {
      en: 'Copy the title of one of the sources letter by letter; or, if none has one in this language, translate it and name the language in `translated`.',
      vi: 'Chép đúng từng chữ tên ở một nguồn; nếu không nguồn nào có tên bằng ngôn ngữ này thì dịch và ghi ngôn ngữ đó vào `translated`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'title: { vi: Về công tác dân vận, en: On mass mobilisation }\ntranslated: [vi]\n',
      right: 'title: { vi: Về công tác dân vận, en: On mass mobilisation }\ntranslated: [vi, en]\n',
      values: { language: 'en', actual: 'On mass mobilisation' },
    },
  },
  'conflict-unexplained': {
    severity: 'warning',
    sentence: {
      en: 'sources differ on `{field}`: `{actual}` against {others}, expected an entry in content/conflicts',
      vi: 'các nguồn ghi khác nhau về `{field}`: `{actual}` và {others}, cần một mục trong content/conflicts',
    },
    meaning: {
      en: 'Disagreement is shown, not settled in silence. An entry tells who says what, which value is preferred and why.',
      vi: 'Chỗ nguồn ghi khác nhau phải được nói ra, không âm thầm chọn. Mỗi mục cho biết ai ghi thế nào, chọn giá trị nào và vì sao.',
    },
    mend: {
      en: 'Write content/conflicts/<id>.mdx with `fact`, `instruments` and the positions. Do not "correct" the attestation: it keeps what the source says, wrong or not.',
      vi: 'Viết content/conflicts/<mã>.mdx với `fact`, `instruments` và các cách ghi. Đừng "sửa" mục `attestations`: mục này giữ đúng điều nguồn ghi, dù sai.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: twoSources('date: 2013-06-03', 'date: 2013-06-30'),
      right: twoSources('date: 2013-06-03', 'date: 2013-06'),
      values: { field: 'date', actual: '2013-06-03', others: '2013-06-30' },
    },
  },
  'fact-not-preferred': {
    severity: 'error',
    sentence: {
      en: '`{field}` is `{actual}`, but the weightier source gives `{expected}`; expected that value, or a reason in content/conflicts',
      vi: '`{field}` đang ghi `{actual}`, nhưng nguồn có trọng số cao hơn ghi `{expected}`; cần ghi giá trị đó, hoặc nêu lý do trong content/conflicts',
    },
    meaning: {
      en: 'The value on top follows a written order: official text, official summary, Party or Army journal, press, others; then the number of sources. Exceptions are made with a reason.',
      vi: 'Giá trị đứng đầu theo một thứ tự viết sẵn: văn bản chính thức, tóm tắt chính thức, tạp chí của Đảng và Quân đội, báo chí, nguồn khác; sau đó theo số nguồn. Muốn khác phải có lý do.',
    },
    mend: {
      en: 'Write the value that the sentence shows; or set `preferred` with its `reason` in an entry of content/conflicts.',
      vi: 'Ghi giá trị nêu trong câu báo; hoặc đặt `preferred` kèm `reason` trong một mục của content/conflicts.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: `issuer: secretariat\n${twoSources('issuer: central-committee', 'issuer: secretariat')}`,
      right: `issuer: central-committee\n${twoSources('issuer: central-committee', 'issuer: secretariat')}`,
      values: { field: 'issuer', actual: 'secretariat', expected: 'central-committee' },
    },
  },
  'preferred-unattested': {
    severity: 'error',
    sentence: {
      en: 'preferred value `{actual}` of `{field}` is stated by no source of `{instrument}`',
      vi: 'giá trị được chọn `{actual}` của `{field}` không nguồn nào của `{instrument}` nêu',
    },
    meaning: {
      en: 'Between sources that differ one may be preferred; a value that none of them gives would be our own invention.',
      vi: 'Khi các nguồn khác nhau có thể chọn một; giá trị không nguồn nào nêu là do ta tự đặt ra.',
    },
    mend: {
      en: 'Take one of the values that the attestations give, letter by letter as they write it; or leave `preferred` out and the matter open.',
      vi: 'Chọn một giá trị có trong `attestations`, viết đúng như ở đó; hoặc bỏ `preferred`, để ngỏ vấn đề.',
    },
    example: {
      at: 'content/conflicts/25-nq-tw-2013-date.mdx',
      part: 'fields',
      wrong: 'fact: date\ninstruments: [25-nq-tw-2013]\npreferred: 2013-05-11\n',
      right: 'fact: date\ninstruments: [25-nq-tw-2013]\npreferred: 2013-06-03\n',
      values: { actual: '2013-05-11', field: 'date', instrument: '25-nq-tw-2013' },
    },
  },
} satisfies Record<string, Rule>;
