import { exampleFile, type Rule } from './rule.ts';

/** Fields of the frontmatter and attributes of a provision: which there are, and what kind of value each holds. */
export const fieldRules = {
  'placeholder-left': {
    severity: 'error',
    sentence: {
      en: '`{field}` still holds the placeholder `{actual}`, expected a value, or the field taken out',
      vi: '`{field}` vẫn còn chữ giữ chỗ `{actual}`, cần ghi giá trị hoặc bỏ trường này',
    },
    meaning: {
      en: '`vankien new` writes capital words such as TITLE and SOURCE where only the author knows the value. One that stays would be printed as a fact.',
      vi: 'Lệnh `vankien new` viết những chữ hoa như TITLE, SOURCE ở chỗ chỉ người biên soạn mới biết giá trị. Để sót thì chữ đó sẽ hiện ra như một dữ kiện.',
    },
    mend: {
      en: 'Write what the source says. What no source says stays out: take the field away, or name the gap in `gap`.',
      vi: 'Ghi đúng điều nguồn nêu. Điều không nguồn nào nêu thì bỏ trường đó đi, hoặc nói rõ chỗ còn thiếu trong `gap`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'topics: [TOPIC]\n',
      right: 'topics: [party-leadership]\n',
      values: { field: 'topics.0', actual: 'TOPIC' },
    },
  },
  'field-missing': {
    severity: 'error',
    sentence: { en: 'missing field `{field}`', vi: 'thiếu trường `{field}`' },
    meaning: {
      en: 'A few fields are always needed: without them a page could not say what it is about or on whose word it stands.',
      vi: 'Có những trường bắt buộc: thiếu chúng thì trang không nói được mình về cái gì và dựa vào đâu.',
    },
    mend: {
      en: 'Add the field; content/README.md shows all fields of each kind of file. An unknown status is written `status: { value: unknown }`.',
      vi: 'Thêm trường đó; content/README.md có đủ các trường của từng loại tệp. Chưa rõ hiệu lực thì ghi `status: { value: unknown }`.',
    },
    example: {
      at: 'content/topics/party-leadership.mdx',
      part: 'file',
      wrong: '---\nname: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\n---\n',
      right:
        '---\nname: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\nabout: { vi: Đảng lãnh đạo công tác dân vận., en: How the Party leads mass mobilisation. }\n---\n',
      values: { field: 'about' },
    },
  },
  'field-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected field `{field}`, which is not a field of this kind of file',
      vi: 'trường `{field}` không có trong loại tệp này',
    },
    meaning: {
      en: 'What stands in a field that nobody reads is lost without a word; and a field such as `layout` could make the site run another file.',
      vi: 'Điều ghi trong một trường không ai đọc sẽ mất mà không ai hay; còn trường như `layout` có thể khiến trang chạy một tệp khác.',
    },
    mend: {
      en: 'Take it out, or find the field that is meant in the template of content/README.md. A remark to the reader goes in `note`.',
      vi: 'Bỏ trường đó, hoặc tìm trường cần dùng trong mẫu ở content/README.md. Lời ghi thêm cho người đọc thì để trong `note`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'layout: ../pages/plain.astro\n',
      right: 'note: { vi: Bản in khổ nhỏ., en: Printed in a small format. }\n',
      values: { field: 'layout' },
    },
  },
  'field-misspelt': {
    severity: 'error',
    sentence: {
      en: 'unexpected field `{field}`, expected `{expected}`, which is spelt much like it',
      vi: 'trường `{field}` không có trong loại tệp này, có thể là `{expected}`',
    },
    meaning: {
      en: 'Fields are found by their exact names. Under a misspelt one the fact would be there and yet shown nowhere.',
      vi: 'Trường được nhận theo đúng tên. Gõ sai tên thì dữ kiện có đó mà không hiện ở đâu.',
    },
    mend: {
      en: 'Paste the name that the sentence offers. Names are English and begin small; `asOf` and `numberVariants` have a capital inside.',
      vi: 'Chép tên mà câu báo gợi ý. Tên trường bằng tiếng Anh, chữ đầu viết thường; `asOf` và `numberVariants` có chữ hoa ở giữa.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'topic: [party-leadership]\n',
      right: 'topics: [party-leadership]\n',
      values: { field: 'topic', expected: 'topics' },
    },
  },
  'field-type': {
    severity: 'error',
    sentence: {
      en: 'unexpected value `{actual}` in `{field}`, expected the form `{expected}`',
      vi: 'giá trị `{actual}` của trường `{field}` không đúng dạng, cần dạng `{expected}`',
    },
    meaning: {
      en: 'A field holds one kind of value: a text, a number, a list in square brackets, a pair of languages in braces. Another kind cannot be shown or compared.',
      vi: 'Mỗi trường chỉ nhận một kiểu giá trị: chuỗi, số, danh sách trong ngoặc vuông, cặp hai ngôn ngữ trong ngoặc nhọn. Kiểu khác thì không hiện và không so sánh được.',
    },
    mend: {
      en: 'Type the value in the form that the sentence shows. One value in a list still needs its brackets; a text that looks like a number needs quotation marks.',
      vi: 'Ghi giá trị theo dạng nêu trong câu báo. Danh sách chỉ có một giá trị vẫn cần ngoặc vuông; chuỗi trông giống số thì đặt trong dấu nháy.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'topics: party-leadership\n',
      right: 'topics: [party-leadership]\n',
      values: { field: 'topics', actual: 'party-leadership', expected: '[ … ]' },
    },
  },
  'field-empty': {
    severity: 'error',
    sentence: {
      en: '`{field}` is empty, expected a value, or the field taken out',
      vi: '`{field}` để trống, cần ghi giá trị hoặc bỏ trường này',
    },
    meaning: {
      en: 'What is not known is absent, so that a page can say "unknown". An empty text looks like an answer; an empty list of evidence looks like evidence.',
      vi: 'Điều chưa biết thì không ghi, để trang nói được là "chưa rõ". Chuỗi trống trông như một câu trả lời; danh sách nguồn trống trông như đã có nguồn.',
    },
    mend: {
      en: 'Fill it in, or take the whole field away. `attested` and `attestations` need at least one source.',
      vi: 'Ghi giá trị, hoặc bỏ cả trường. `attested` và `attestations` cần ít nhất một nguồn.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'title: { vi: Về công tác dân vận, en: "" }\n',
      right: 'title: { vi: Về công tác dân vận }\n',
      values: { field: 'title.en' },
    },
  },
  'field-range': {
    severity: 'error',
    sentence: {
      en: 'unexpected number `{actual}` in `{field}`, expected {expected}',
      vi: 'số `{actual}` ở trường `{field}` ngoài phạm vi, cần {expected}',
    },
    meaning: {
      en: 'Tenures, plenums and lines count from 1 and do not run into the hundreds. A number outside is a slip of the keyboard.',
      vi: 'Khóa, hội nghị và dòng đếm từ 1 và có giới hạn. Số nằm ngoài là do gõ nhầm.',
    },
    mend: {
      en: 'Correct the number; write Arabic digits also where the document writes Roman ones (khóa XI is 11).',
      vi: 'Sửa lại số; dùng chữ số thường cả khi văn bản viết số La Mã (khóa XI là 11).',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'plenum: 70\n',
      right: 'plenum: 7\n',
      values: { field: 'plenum', actual: '70', expected: '≤ 30' },
    },
  },
  'value-unknown': {
    severity: 'error',
    sentence: {
      en: 'unexpected value `{actual}` in `{field}`, expected one of {expected}',
      vi: 'giá trị `{actual}` của trường `{field}` không hợp lệ, chỉ nhận một trong: {expected}',
    },
    meaning: {
      en: 'Some fields take a word from a short list, so that pages can name it in both languages and filters can count it.',
      vi: 'Một số trường chỉ nhận từ trong một danh sách ngắn, để trang gọi tên được bằng cả hai ngôn ngữ và bộ lọc đếm được.',
    },
    mend: {
      en: 'Take the word of the list that fits; content/README.md says what each means. Finer points go in `note`.',
      vi: 'Chọn từ phù hợp trong danh sách; content/README.md giải thích từng từ. Điều chi tiết hơn thì ghi trong `note`.',
    },
    example: {
      at: exampleFile,
      part: 'fields',
      wrong: 'holding: full\n',
      right: 'holding: verbatim\n',
      values: { field: 'holding', actual: 'full', expected: 'verbatim, excerpt, paraphrase, reference' },
    },
  },
} satisfies Record<string, Rule>;
