import { exampleFile, type Rule } from './rule.ts';

/** Values with a form of their own: ids, dates, places, lines, evidence, addresses. */
export const valueRules = {
  'id-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected id `{actual}`, expected lower-case ASCII letters, digits and hyphens',
      vi: 'mã `{actual}` không đúng dạng, cần chữ thường không dấu, chữ số và gạch nối',
    },
    meaning: {
      en: 'Ids name files, pages and anchors. They are typed the same everywhere, so they keep to letters that every machine has.',
      vi: 'Mã là tên của tệp, trang và neo. Ở đâu cũng gõ như nhau, nên chỉ dùng những chữ mà máy nào cũng có.',
    },
    mend: {
      en: 'Write the name of the file without .mdx: no capitals, no spaces, no marks. A second duty cut from one clause ends in `--b`.',
      vi: 'Ghi tên tệp không kèm .mdx: không chữ hoa, không dấu cách, không dấu tiếng Việt. Trách nhiệm thứ hai cắt từ cùng một khoản thì thêm `--b` ở cuối.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'topics: [Party Leadership]\n',
      right: 'topics: [party-leadership]\n',
      values: { actual: 'Party Leadership' },
    },
  },
  'date-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected date `{actual}` in `{field}`, expected year, year-month or year-month-day such as 2013-06-03',
      vi: 'ngày `{actual}` ở trường `{field}` không đúng dạng, cần ghi năm, năm-tháng hoặc năm-tháng-ngày như 2013-06-03',
    },
    meaning: {
      en: 'Year first is the one order that cannot be misread, and a date may stop where the source stops: 2013 or 2013-06 is a full answer.',
      vi: 'Ghi năm trước là cách duy nhất không thể đọc nhầm, và ngày có thể dừng ở mức nguồn cho biết: 2013 hay 2013-06 đều là câu trả lời đủ.',
    },
    mend: {
      en: 'Turn 03/6/2013 into 2013-06-03, with zeros before single digits. Do not fill in a day that no source gives.',
      vi: 'Đổi 03/6/2013 thành 2013-06-03, thêm số 0 trước số một chữ. Không tự thêm ngày mà nguồn không ghi.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'date: 03/6/2013\n',
      right: 'date: 2013-06-03\n',
      values: { actual: '03/6/2013', field: 'date' },
    },
  },
  'place-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected place `{actual}`: `{word}` is not understood, expected steps such as `note 10` or `article 3 clause 2`',
      vi: 'vị trí `{actual}` không đọc được ở chỗ `{word}`, cần ghi từng bậc như `note 10` hoặc `article 3 clause 2`',
    },
    meaning: {
      en: 'A place is read by people in two languages and by the checker. A small set of words makes it readable to all three.',
      vi: 'Vị trí là để người đọc của cả hai ngôn ngữ và bộ kiểm tra cùng đọc. Một vốn từ nhỏ giúp cả ba bên hiểu được.',
    },
    mend: {
      en: 'Use English words from the outside in: part, chapter, section, roman, article, clause, point, note, page, ¶, viewpoint, task, requirement, each with a number or letter; or opening, title, header, legal bases, signature, closing, annex, table, full text, extract.',
      vi: 'Dùng từ tiếng Anh, đi từ ngoài vào trong: part, chapter, section, roman, article, clause, point, note, page, ¶, viewpoint, task, requirement, mỗi từ kèm số hoặc chữ; hoặc opening, title, header, legal bases, signature, closing, annex, table, full text, extract.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong:
        'attestations:\n  - { source: communist-review-2025, at: chú thích 5, number: 25-NQ/TW, date: 2013-06-03 }\n',
      right:
        'attestations:\n  - { source: communist-review-2025, at: note 5, number: 25-NQ/TW, date: 2013-06-03 }\n',
      values: { actual: 'chú thích 5', word: 'chú' },
    },
  },
  'lines-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected lines `{actual}`, expected numbers and ranges such as 70 or 360-410',
      vi: 'số dòng `{actual}` không đúng dạng, cần ghi số hoặc khoảng như 70 hoặc 360-410',
    },
    meaning: {
      en: 'Lines are for the checker: it opens the text that was read and looks for the number and the date on them.',
      vi: 'Số dòng dành cho bộ kiểm tra: nó mở bản đã đọc và tìm số hiệu, ngày tháng trên các dòng ấy.',
    },
    mend: {
      en: 'Count from 1 and put the smaller number first: `lines: [70]`, `lines: [360-410, 420]`.',
      vi: 'Đếm từ 1 và ghi số nhỏ trước: `lines: [70]`, `lines: [360-410, 420]`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong:
        'attestations:\n  - { source: communist-review-2025, at: note 5, lines: [66-65], number: 25-NQ/TW, date: 2013-06-03 }\n',
      right:
        'attestations:\n  - { source: communist-review-2025, at: note 5, lines: [65-66], number: 25-NQ/TW, date: 2013-06-03 }\n',
      values: { actual: '66-65' },
    },
  },
  'from-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected evidence `{actual}`, expected a source, a place and lines such as `law-10-2022 article 11 clause 1 L362`',
      vi: 'căn cứ `{actual}` không đọc được, cần ghi nguồn, vị trí và dòng như `law-10-2022 article 11 clause 1 L362`',
    },
    meaning: {
      en: '`from` says where a provision was read. Each piece names a source by its id, then the place in it, then the lines.',
      vi: '`from` cho biết mục nội dung được đọc ở đâu. Mỗi phần nêu mã nguồn, rồi vị trí trong nguồn, rồi số dòng.',
    },
    mend: {
      en: 'Put a semicolon between two sources, write places as in `at`, and lines last with a capital L: `a-source note 3 L70-72; b-source L12`.',
      vi: 'Đặt dấu chấm phẩy giữa hai nguồn, ghi vị trí như trong `at`, số dòng ghi cuối với chữ L hoa: `nguon-a note 3 L70-72; nguon-b L12`.',
    },
    example: {
      at: exampleFile,
      part: 'body',
      wrong:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary" from="communist-review-2025, line 65">\nWhat it asks.\n</Provision>\n',
      right:
        '<Provision id="nhiem-vu-1" kind="task" actors="party-committees" authority="commentary" from="communist-review-2025 note 5 L65">\nWhat it asks.\n</Provision>\n',
      values: { actual: 'communist-review-2025, line 65' },
    },
  },
  'address-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected address `{actual}`, expected one that begins with https:// or http://',
      vi: 'địa chỉ `{actual}` không đúng dạng, cần địa chỉ mở đầu bằng https:// hoặc http://',
    },
    meaning: {
      en: 'The address of a source becomes a link. Anything but a web address could lead astray or run in the reader’s browser.',
      vi: 'Địa chỉ của nguồn sẽ thành đường dẫn. Thứ không phải địa chỉ trang mạng có thể dẫn lạc hoặc chạy trong trình duyệt của người đọc.',
    },
    mend: {
      en: 'Copy the whole address from the browser. Without an address leave the field out and write `linkable: false`.',
      vi: 'Chép trọn địa chỉ từ trình duyệt. Không có địa chỉ thì bỏ trường này và ghi `linkable: false`.',
    },
    example: {
      at: 'content/sources/communist-review-2025.mdx',
      part: 'fields',
      wrong: 'address: example.org/bai-viet\n',
      right: 'address: https://example.org/bai-viet\n',
      values: { actual: 'example.org/bai-viet' },
    },
  },
} satisfies Record<string, Rule>;
