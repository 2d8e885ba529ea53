import type { Severity } from '../core/finding.ts';
import type { Bilingual } from '../core/language.ts';
import type { ExamplePart } from '../core/rules/rule.ts';

/** The sentences of the pages about content rules; `{at}` is a path, `{count}` a number. */
export const ruleWords = {
  title: { vi: 'Quy tắc nội dung', en: 'Content rules' },
  lead: {
    vi: 'Những điều `npm run check` xem xét trong content/: vì sao có quy tắc ấy và sửa thế nào. Có {count} quy tắc. Ví dụ chỉ để thấy cách viết, điều nêu trong đó không phải dữ kiện.',
    en: 'What `npm run check` looks for in content/: why each rule is there and how to put a breach right. There are {count} rules. Examples show how things are written, not facts.',
  },
  meaning: { vi: 'Ý nghĩa', en: 'What it means' },
  example: { vi: 'Ví dụ', en: 'Example' },
  wrong: { vi: 'Sai', en: 'Wrong' },
  printed: { vi: 'Câu báo khi kiểm tra', en: 'What the check prints' },
  right: { vi: 'Đúng', en: 'Right' },
  mend: { vi: 'Cách sửa', en: 'How to mend it' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  others: { vi: 'Quy tắc cùng nhóm', en: 'Rules of the same group' },
} as const satisfies Record<string, Bilingual>;

export const severityWords: Readonly<
  Record<Severity, { readonly name: Bilingual; readonly means: Bilingual }>
> = {
  error: {
    name: { vi: 'lỗi', en: 'error' },
    means: { vi: 'phải sửa xong mới dựng được trang', en: 'the site is not built until it is mended' },
  },
  warning: {
    name: { vi: 'cảnh báo', en: 'warning' },
    means: {
      vi: 'cần xem lại, không chặn việc dựng trang',
      en: 'to be looked at; the site is built all the same',
    },
  },
  info: {
    name: { vi: 'lưu ý', en: 'info' },
    means: { vi: 'chỉ để biết', en: 'only worth knowing' },
  },
};

export const partWords: Readonly<Record<ExamplePart, Bilingual>> = {
  name: { vi: 'Đường dẫn của tệp', en: 'The path of a file' },
  file: { vi: 'Tệp `{at}`', en: 'The file `{at}`' },
  fields: { vi: 'Trong phần khai báo của `{at}`', en: 'In the frontmatter of `{at}`' },
  body: { vi: 'Trong phần văn bản của `{at}`', en: 'In the body of `{at}`' },
  entry: { vi: 'Trong danh sách `{at}`', en: 'In the list `{at}`' },
};
