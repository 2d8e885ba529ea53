import type { Rule } from './rule.ts';

export const formRules = {
  'file-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected file in content/, expected a file of one of the folders {expected}',
      vi: 'tệp không thuộc thư mục nào của content/, cần đặt trong một trong các thư mục {expected}',
    },
  },
  'file-name': {
    severity: 'error',
    sentence: {
      en: 'unexpected file name `{actual}`, expected lower-case ASCII letters, digits and hyphens such as `25-nq-tw-2013`',
      vi: 'tên tệp `{actual}` không đúng, cần chữ thường không dấu, chữ số và gạch nối như `25-nq-tw-2013`',
    },
  },
  'frontmatter-missing': {
    severity: 'error',
    sentence: {
      en: 'missing frontmatter, expected the facts between two lines `---` at the head of the file',
      vi: 'thiếu phần khai báo đầu tệp, cần ghi các dữ kiện giữa hai dòng `---`',
    },
  },
  'frontmatter-twice': {
    severity: 'error',
    sentence: {
      en: 'unexpected frontmatter in a Vietnamese file, expected the facts only in the first file',
      vi: 'tệp tiếng Việt không được có phần khai báo, các dữ kiện chỉ ghi trong tệp thứ nhất',
    },
  },
  'frontmatter-syntax': {
    severity: 'error',
    sentence: {
      en: 'frontmatter that cannot be read as YAML: {actual}',
      vi: 'phần khai báo không đọc được theo cú pháp YAML: {actual}',
    },
  },
  'frontmatter-alias': {
    severity: 'error',
    sentence: {
      en: 'unexpected YAML alias (`*name`), expected each value written out',
      vi: 'không dùng bí danh YAML (`*tên`), cần ghi đủ từng giá trị',
    },
  },
  'text-not-nfc': {
    severity: 'error',
    sentence: {
      en: 'text that is not in Unicode NFC; type it as `{expected}` with composed letters',
      vi: 'văn bản chưa ở dạng Unicode NFC; cần gõ lại bằng chữ dựng sẵn: `{expected}`',
    },
  },
  'field-missing': {
    severity: 'error',
    sentence: {
      en: 'missing field `{field}`',
      vi: 'thiếu trường `{field}`',
    },
  },
  'field-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected field `{field}`, which is not a field of this kind of file',
      vi: 'trường `{field}` không có trong loại tệp này',
    },
  },
  'field-type': {
    severity: 'error',
    sentence: {
      en: 'unexpected value `{actual}` in `{field}`, expected {expected}',
      vi: 'giá trị `{actual}` của trường `{field}` không hợp lệ, cần {expected}',
    },
  },
  'value-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected value `{actual}` in `{field}`, expected one of {expected}',
      vi: 'giá trị `{actual}` của trường `{field}` không hợp lệ, chỉ nhận một trong: {expected}',
    },
  },
  'id-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected id `{actual}`, expected lower-case ASCII letters, digits and hyphens',
      vi: 'mã `{actual}` không đúng, cần chữ thường không dấu, chữ số và gạch nối',
    },
  },
  'date-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected date `{actual}` in `{field}`, expected year, year-month or year-month-day such as 2013-06-03',
      vi: 'ngày `{actual}` ở trường `{field}` không đúng, cần ghi năm, năm-tháng hoặc năm-tháng-ngày như 2013-06-03',
    },
  },
  'place-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected place `{actual}`: `{word}` is not understood, expected steps such as `note 10` or `article 3 clause 2`',
      vi: 'vị trí `{actual}` không hiểu được ở `{word}`, cần ghi theo bậc như `note 10` hoặc `article 3 clause 2`',
    },
  },
  'lines-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected lines `{actual}`, expected numbers and ranges such as 70 or 360-410',
      vi: 'số dòng `{actual}` không đúng, cần ghi số hoặc khoảng như 70 hoặc 360-410',
    },
  },
  'from-form': {
    severity: 'error',
    sentence: {
      en: 'unexpected evidence `{actual}`, expected a source, a place and lines such as `law-10-2022 article 11 clause 1 L362`',
      vi: 'căn cứ `{actual}` không đọc được, cần ghi nguồn, vị trí và dòng như `law-10-2022 article 11 clause 1 L362`',
    },
  },
  'body-syntax': {
    severity: 'error',
    sentence: {
      en: 'text that cannot be read as MDX: {actual}',
      vi: 'phần văn bản không đọc được theo cú pháp MDX: {actual}',
    },
  },
  'body-import': {
    severity: 'error',
    sentence: {
      en: 'unexpected import or export `{actual}`; content is data and cannot run code',
      vi: 'không được dùng import hay export `{actual}`; nội dung là dữ liệu, không chạy mã lệnh',
    },
  },
  'body-expression': {
    severity: 'error',
    sentence: {
      en: 'unexpected expression `{actual}`; write the text itself, or `\\{` for a brace',
      vi: 'không được dùng biểu thức `{actual}`; hãy viết thẳng nội dung, hoặc `\\{` nếu cần dấu ngoặc nhọn',
    },
  },
  'component-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected component {actual}, expected plain Markdown or <Provision>',
      vi: 'thành phần {actual} không được phép, chỉ dùng Markdown thuần và <Provision>',
    },
  },
  'attribute-expression': {
    severity: 'error',
    sentence: {
      en: 'unexpected computed attribute `{actual}`, expected a value in quotes',
      vi: 'thuộc tính `{actual}` không được tính bằng biểu thức, cần giá trị trong dấu ngoặc kép',
    },
  },
  'address-unsafe': {
    severity: 'error',
    sentence: {
      en: 'unexpected address `{actual}`, expected https://, a path of this site or #anchor',
      vi: 'địa chỉ `{actual}` không an toàn, chỉ nhận https://, đường dẫn trong trang này hoặc #neo',
    },
  },
  'provision-misplaced': {
    severity: 'error',
    sentence: {
      en: 'unexpected <Provision> in content/{folder}, expected provisions only in instruments and sources',
      vi: '<Provision> không được đặt trong content/{folder}, chỉ đặt trong instruments và sources',
    },
  },
  'provision-authority': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` states no authority, expected `authority="…"` to say on whose word it stands',
      vi: 'điều khoản `{provision}` chưa ghi thẩm quyền, cần `authority="…"` để biết nội dung dựa vào đâu',
    },
  },
  'provision-twice': {
    severity: 'error',
    sentence: {
      en: 'provision id `{provision}` stands twice, expected each id once',
      vi: 'mã điều khoản `{provision}` bị lặp, mỗi mã chỉ dùng một lần',
    },
  },
  'provision-untranslated': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` is missing here, expected it in both languages',
      vi: 'thiếu điều khoản `{provision}` trong tệp này, cần có ở cả hai ngôn ngữ',
    },
  },
  'provision-unknown': {
    severity: 'error',
    sentence: {
      en: 'provision `{provision}` has no facts, expected the same id in {expected}',
      vi: 'điều khoản `{provision}` chưa có dữ kiện, cần cùng mã trong {expected}',
    },
  },
  'facts-missing': {
    severity: 'error',
    sentence: {
      en: 'a Vietnamese file without its first file, expected {expected}',
      vi: 'tệp tiếng Việt thiếu tệp thứ nhất, cần có {expected}',
    },
  },
  'facts-twice': {
    severity: 'error',
    sentence: {
      en: 'facts of provision `{provision}` stand in both files ({actual}), expected them only in the first',
      vi: 'dữ kiện của điều khoản `{provision}` ghi ở cả hai tệp ({actual}), chỉ ghi trong tệp thứ nhất',
    },
  },
  'deadline-half': {
    severity: 'error',
    sentence: {
      en: 'deadline of provision `{provision}` in one language, expected `deadline-vi` and `deadline-en`',
      vi: 'thời hạn của điều khoản `{provision}` mới ghi một ngôn ngữ, cần cả `deadline-vi` và `deadline-en`',
    },
  },
} satisfies Record<string, Rule>;
