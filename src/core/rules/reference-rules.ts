import { exampleFile, type Rule } from './rule.ts';

/** Names that one file gives of another: ids, places and lines must lead somewhere. */
export const referenceRules = {
  'reference-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected id `{actual}`, expected one from {folder} such as `{expected}`',
      vi: 'mã `{actual}` không tồn tại, cần một mã thuộc {folder}, có thể là `{expected}`',
    },
    meaning: {
      en: 'Files name one another by id. An id that leads nowhere would print a broken link and drop the fact from every list.',
      vi: 'Các tệp gọi nhau bằng mã. Mã không dẫn tới đâu sẽ thành đường dẫn hỏng và làm dữ kiện rơi khỏi mọi danh sách.',
    },
    mend: {
      en: 'Most often a letter is wrong: paste the id that the sentence offers. If another entry is meant, look for its file name in the folder.',
      vi: 'Thường chỉ sai một chữ: chép mã mà câu báo gợi ý. Nếu muốn nói mục khác, tìm tên tệp của nó trong thư mục.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'issuer: central-comittee\n',
      right: 'issuer: central-committee\n',
      values: { actual: 'central-comittee', folder: 'bodies', expected: 'central-committee' },
    },
  },
  'entry-missing': {
    severity: 'error',
    sentence: {
      en: 'unexpected id `{actual}`, nothing in {folder} is called like it; expected a file {expected}',
      vi: 'mã `{actual}` không tồn tại và trong {folder} không có mã nào gần giống; cần có tệp {expected}',
    },
    meaning: {
      en: 'The id is not a slip for another one: its entry has not been written yet. A relation may lead to a held or a known instrument only.',
      vi: 'Đây không phải gõ nhầm một mã khác: mục này chưa được viết. Quan hệ chỉ được dẫn tới văn bản đã có trang hoặc có trong danh sách đã biết.',
    },
    mend: {
      en: 'Write the file. An instrument that others name but nobody has read goes into content/known.yaml instead.',
      vi: 'Viết tệp đó. Văn bản được nhắc tới nhưng chưa ai đọc thì ghi vào content/known.yaml.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'topics: [housing]\n',
      right: 'topics: [party-leadership]\n',
      values: { actual: 'housing', folder: 'topics', expected: 'content/topics/housing.mdx' },
    },
  },
  'line-beyond': {
    severity: 'error',
    sentence: {
      en: 'unexpected line {actual} of `{source}`, which has {expected} lines',
      vi: 'dòng {actual} không có trong `{source}`: nguồn này có {expected} dòng',
    },
    meaning: {
      en: 'Lines let anybody check a statement against the text that was read. A line behind the end of the text proves nothing.',
      vi: 'Số dòng để bất kỳ ai cũng đối chiếu được với bản đã đọc. Dòng nằm sau cuối bản thì không chứng minh được gì.',
    },
    mend: {
      en: 'Count again in the text; if the text itself was replaced by a longer one, mend `lines` in the file of the source.',
      vi: 'Đếm lại trong bản đã đọc; nếu bản đó đã được thay bằng bản dài hơn thì sửa `lines` trong tệp của nguồn.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong:
        'attestations:\n  - { source: tran-duc-nghi-2021, lines: [80], number: 25-NQ/TW, date: 2013-06-03 }\n',
      right:
        'attestations:\n  - { source: tran-duc-nghi-2021, lines: [8], number: 25-NQ/TW, date: 2013-06-03 }\n',
      values: { actual: '80', source: 'tran-duc-nghi-2021', expected: '10' },
    },
  },
  'lines-uncounted': {
    severity: 'error',
    sentence: {
      en: 'unexpected lines of `{source}`, whose file does not say how many it has; expected `lines` there, or a place in `at`',
      vi: 'không nêu dòng của `{source}` được vì tệp của nguồn chưa ghi có bao nhiêu dòng; cần ghi `lines` ở đó, hoặc dùng vị trí trong `at`',
    },
    meaning: {
      en: 'Lines are counted in one text that is kept. For a page on the web they change with every reader’s screen.',
      vi: 'Số dòng được đếm trong một bản lưu cố định. Với trang trên mạng, số dòng thay đổi theo màn hình từng người.',
    },
    mend: {
      en: 'If the text is kept, write its number of lines as `lines: 104` in the file of the source. Else name a place: `at: ¶ 8`.',
      vi: 'Nếu có bản lưu, ghi số dòng của nó trong tệp nguồn, ví dụ `lines: 104`. Nếu không, nêu vị trí: `at: ¶ 8`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong:
        'attestations:\n  - { source: baosonla-25-nq-tw-review, lines: [3], number: 25-NQ/TW, date: 2013-06-03 }\n',
      right: 'attestations:\n  - { source: baosonla-25-nq-tw-review, number: 25-NQ/TW, date: 2013-06-03 }\n',
      values: { source: 'baosonla-25-nq-tw-review' },
    },
  },
  'place-beyond': {
    severity: 'error',
    sentence: {
      en: 'unexpected place `{actual}` of `{source}`, which ends with {expected}',
      vi: 'vị trí `{actual}` không có trong `{source}`: nguồn này chỉ đến {expected}',
    },
    meaning: {
      en: 'A footnote that sends the reader to note 11 of an article with ten notes takes away the trust in all others.',
      vi: 'Chú dẫn đưa người đọc đến chú thích 11 của một bài chỉ có mười chú thích làm mất niềm tin vào mọi chú dẫn khác.',
    },
    mend: {
      en: 'Look the place up again. What a source has is told by `extent` in its file: `extent: { note: 10, paragraph: 29 }`.',
      vi: 'Tìm lại vị trí. Nguồn có đến đâu do `extent` trong tệp của nguồn cho biết: `extent: { note: 10, paragraph: 29 }`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong:
        'attestations:\n  - { source: communist-review-2025, at: note 11, number: 25-NQ/TW, date: 2013-06-03 }\n',
      right:
        'attestations:\n  - { source: communist-review-2025, at: note 5, number: 25-NQ/TW, date: 2013-06-03 }\n',
      values: { actual: 'note 11', source: 'communist-review-2025', expected: 'note 10' },
    },
  },
  'known-twice': {
    severity: 'error',
    sentence: {
      en: '`{actual}` is held and stands in known.yaml too, expected it in one place',
      vi: '`{actual}` đã có trang riêng mà vẫn nằm trong known.yaml, chỉ giữ một chỗ',
    },
    meaning: {
      en: 'known.yaml lists instruments that have an id but no page. One that stands in both would be counted twice and could say two things.',
      vi: 'known.yaml liệt kê văn bản có mã nhưng chưa có trang. Văn bản nằm ở cả hai nơi sẽ bị đếm hai lần và có thể nói hai điều khác nhau.',
    },
    mend: {
      en: 'Move what the entry says into the file of the instrument, with its evidence, and delete the entry.',
      vi: 'Chuyển điều mục đó ghi, kèm nguồn, vào tệp của văn bản rồi xóa mục.',
    },
    example: {
      at: 'content/known.yaml',
      part: 'entry',
      wrong: '- id: 43-kl-tw-2019\n  number: 43-KL/TW\n  attested: [{ source: communist-review-2025 }]\n',
      right: '- id: 03-ct-tw\n  number: 03-CT/TW\n  attested: [{ source: laodongthudo-05-ct-tw-2016 }]\n',
      values: { actual: '43-kl-tw-2019' },
    },
  },
  'parent-circle': {
    severity: 'error',
    sentence: {
      en: 'actors that hold one another in a circle: {actual}',
      vi: 'các chủ thể thuộc lẫn nhau thành vòng: {actual}',
    },
    meaning: {
      en: 'The duties of an actor are counted with those of all actors under it. In a circle everybody stands under everybody.',
      vi: 'Trách nhiệm của một chủ thể được tính gộp cả các chủ thể thuộc nó. Nếu thành vòng thì ai cũng thuộc ai.',
    },
    mend: {
      en: 'Take `parent` out of the widest of them.',
      vi: 'Bỏ `parent` ở chủ thể rộng nhất.',
    },
    example: {
      at: 'content/actors/all.mdx',
      part: 'fields',
      wrong: 'name: { vi: mọi chủ thể, en: everybody }\nparent: party-committees\n',
      right: 'name: { vi: mọi chủ thể, en: everybody }\n',
      values: { actual: 'all → party-committees → all' },
    },
  },
} satisfies Record<string, Rule>;
