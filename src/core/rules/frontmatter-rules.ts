import { exampleFile, type Rule } from './rule.ts';

/** The block of facts at the head of a file, before its fields are read: there once, whole, each name once. */
export const frontmatterRules = {
  'frontmatter-missing': {
    severity: 'error',
    sentence: {
      en: 'missing frontmatter, expected the facts between two lines `---` at the head of the file',
      vi: 'thiếu phần khai báo đầu tệp, cần ghi các dữ kiện giữa hai dòng `---`',
    },
    meaning: {
      en: 'Facts stand in the frontmatter, where they can be checked and shown with their sources. A text without it says nothing that the site could use.',
      vi: 'Dữ kiện nằm trong phần khai báo, nơi có thể kiểm tra và hiện ra cùng nguồn. Tệp không có phần này thì trang không dùng được gì.',
    },
    mend: {
      en: 'Begin the file with a line `---`, write the fields, and close them with a second line `---`. `vankien new` writes such a head for you.',
      vi: 'Mở đầu tệp bằng dòng `---`, ghi các trường, rồi đóng lại bằng dòng `---` thứ hai. Lệnh `vankien new` viết sẵn phần này.',
    },
    example: {
      at: 'content/topics/party-leadership.mdx',
      part: 'file',
      wrong: 'name: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\n',
      right:
        '---\nname: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\nabout: { vi: Đảng lãnh đạo công tác dân vận., en: How the Party leads mass mobilisation. }\n---\n',
      values: {},
    },
  },
  'frontmatter-twice': {
    severity: 'error',
    sentence: {
      en: 'unexpected frontmatter in a Vietnamese file, expected the facts only in the first file',
      vi: 'tệp tiếng Việt không được có phần khai báo, dữ kiện chỉ ghi trong tệp thứ nhất',
    },
    meaning: {
      en: 'Facts stand once, in both languages, in the first file. Two copies would drift apart.',
      vi: 'Dữ kiện chỉ ghi một lần, bằng cả hai ngôn ngữ, trong tệp thứ nhất. Ghi hai nơi thì sớm muộn sẽ lệch nhau.',
    },
    mend: {
      en: 'Take the frontmatter out of the .vi.mdx file; move what the first file lacks into that one.',
      vi: 'Bỏ phần khai báo khỏi tệp .vi.mdx; điều gì tệp thứ nhất còn thiếu thì chuyển sang đó.',
    },
    example: {
      at: 'content/instruments/25-nq-tw-2013.vi.mdx',
      part: 'file',
      wrong: '---\nnumber: 25-NQ/TW\n---\nNghị quyết của Trung ương về công tác dân vận.\n',
      right: 'Nghị quyết của Trung ương về công tác dân vận.\n',
      values: {},
    },
  },
  'frontmatter-syntax': {
    severity: 'error',
    sentence: {
      en: 'frontmatter that cannot be read as YAML: {actual}',
      vi: 'phần khai báo không đúng cú pháp YAML; bộ đọc báo: {actual}',
    },
    meaning: {
      en: 'The frontmatter is YAML. Where a quotation mark or a bracket stays open, nothing after it can be trusted, so the whole file is left out.',
      vi: 'Phần khai báo viết bằng YAML. Một dấu nháy hay ngoặc chưa đóng làm mọi thứ sau nó không còn tin được, nên cả tệp bị bỏ qua.',
    },
    mend: {
      en: 'Look at the named line and the one above it: close what is open, indent with spaces and never with tabs, put one space after each colon, and put a text that holds `: ` or begins with a sign in quotation marks.',
      vi: 'Xem dòng được báo và dòng ngay trên: đóng dấu còn mở, thụt dòng bằng dấu cách chứ không bằng phím Tab, để một khoảng trắng sau dấu hai chấm, và đặt trong dấu nháy những chuỗi có `: ` hoặc mở đầu bằng ký hiệu.',
    },
    example: {
      at: exampleFile,
      part: 'file',
      wrong: '---\nnumber: "25-NQ/TW\nkind: resolution\n---\n',
      right: '---\nnumber: "25-NQ/TW"\nkind: resolution\n---\n',
      values: { actual: 'Missing closing "quote' },
    },
  },
  'frontmatter-alias': {
    severity: 'error',
    sentence: {
      en: 'unexpected YAML alias (`*name`), expected each value written out',
      vi: 'không dùng bí danh YAML (`*tên`), cần ghi đủ từng giá trị',
    },
    meaning: {
      en: 'An alias repeats a value from elsewhere. A few of them can unfold into millions of values, and a reader of the file does not see what it says.',
      vi: 'Bí danh lặp lại một giá trị ở chỗ khác. Chỉ vài bí danh có thể bung thành hàng triệu giá trị, và người đọc tệp không thấy nó nói gì.',
    },
    mend: {
      en: 'Write the value itself in each place. A text that begins with `*` or `&` goes in quotation marks.',
      vi: 'Ghi thẳng giá trị ở từng chỗ. Chuỗi mở đầu bằng `*` hoặc `&` thì đặt trong dấu nháy.',
    },
    example: {
      at: 'content/topics/party-leadership.mdx',
      part: 'file',
      wrong: '---\nname: &name { vi: Sự lãnh đạo của Đảng, en: Party leadership }\nabout: *name\n---\n',
      right:
        '---\nname: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\nabout: { vi: Đảng lãnh đạo công tác dân vận., en: How the Party leads mass mobilisation. }\n---\n',
      values: {},
    },
  },
  'field-twice': {
    severity: 'error',
    sentence: {
      en: 'field `{field}` stands twice, expected once',
      vi: 'trường `{field}` ghi hai lần, chỉ ghi một lần',
    },
    meaning: {
      en: 'Of two fields with one name only one would be used, and nobody could tell which was meant.',
      vi: 'Hai trường cùng tên thì chỉ một trường được dùng, và không ai biết ý người biên soạn là trường nào.',
    },
    mend: {
      en: 'Keep the right one; where both are needed, make one list of them (`- …`).',
      vi: 'Giữ trường đúng; nếu cần cả hai thì gộp thành một danh sách (`- …`).',
    },
    example: {
      at: 'content/topics/party-leadership.mdx',
      part: 'file',
      wrong:
        '---\nname: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\nname: { vi: Đảng lãnh đạo, en: Party leadership }\n---\n',
      right:
        '---\nname: { vi: Sự lãnh đạo của Đảng, en: Party leadership }\nabout: { vi: Đảng lãnh đạo công tác dân vận., en: How the Party leads mass mobilisation. }\n---\n',
      values: { field: 'name' },
    },
  },
} satisfies Record<string, Rule>;
